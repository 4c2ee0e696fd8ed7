// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/composition.h"

namespace ui::report {

/// Long reports have a cover of their own and a contents list; a board paper and a handout begin
/// with a band at the top of their first page.
bool hasCoverPage(core::report::Kind kind);

/// A whole page: the title on a dark field above the table of document control.
Page coverPage(Composition &composition, int parent, const core::report::Cover &cover);
/// The same in short, at the head of the first page.
void composeMasthead(Composition &composition, int parent, const core::report::Cover &cover);

} // namespace ui::report
