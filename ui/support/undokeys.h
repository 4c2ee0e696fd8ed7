// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QEvent;
class QLineEdit;

namespace ui {

bool isUndoKey(const QEvent &event);

/// A line that has nothing of its own to take back leaves undo and redo to the window.
void passUndoOn(QLineEdit &line);

} // namespace ui
