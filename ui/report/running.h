// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/report/composition.h"

namespace ui::report {

/// Adds what stands at the head and foot of every page but the cover.
void addRunningLines(QList<Page> &pages, const Typography &type,
                     const core::report::Report &report);

} // namespace ui::report
