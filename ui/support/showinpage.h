// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QRect;
class QWidget;

namespace ui {

/// Scrolls the page around `widget` as little as needed to bring a part of it into view. For what
/// is drawn as a whole and moves its own mark about, such as a grid as high as its rows.
void showInPage(const QWidget &widget, const QRect &area);

} // namespace ui
