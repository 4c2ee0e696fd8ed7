// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPainter;
class QRect;
class QString;

namespace ui {

enum class KeyCap { Plain, Chosen };

/// The edge of a key cap: a square that holds one letter or digit.
int keyCapSize();
/// A key of the keyboard, so that people see which one does what.
void drawKeyCap(QPainter &painter, const QRect &area, const QString &key, KeyCap look);

} // namespace ui
