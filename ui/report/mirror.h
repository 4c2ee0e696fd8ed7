// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/pageflow.h"

/// Pages are composed from left to right. For a language that runs the other way everything changes
/// its side of the sheet at the end; texts and figures stay readable.
namespace ui::report {

void mirror(Slice &slice);
void mirror(Page &page);

} // namespace ui::report
