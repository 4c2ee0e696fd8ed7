// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace ui::report {

/// What stands below the title of a section with nothing in it: a title alone looks as if a page
/// had been lost.
core::report::Paragraph emptySection();

} // namespace ui::report
