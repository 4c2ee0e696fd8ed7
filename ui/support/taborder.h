// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

/// Moves the focus within `part` as the Tab key does, in the order in which layouts show what is
/// there, and beyond its end to what follows. Left alone the key follows the order in which widgets
/// were made: rows that were added later come last, and the buttons of a row before its fields.
/// False when the focus is not inside `part`.
bool moveFocusAsLaidOut(QWidget &part, bool next);

/// Gives the focus to the first stop within `part` that can take it.
void focusFirst(const QWidget &part);

} // namespace ui
