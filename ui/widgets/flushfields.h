// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ui {

/// Lets every text and date field inside `parent` tell what was typed and not told yet; the cells
/// of tables too.
void flushFields(const QWidget &parent);
/// Lets a table inside `parent` tell what is being written in one of its cells, and ends the
/// writing.
void finishCells(const QWidget &parent);

} // namespace ui
