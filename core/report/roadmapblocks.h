// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/report/report.h"
#include "core/strategy/dossier.h"

/// What follows from the plan, for the page where it is made.
namespace core::report {

/// The order that gaps, usefulness and effort propose, with the reason for every place; empty
/// without an action.
QList<Block> orderBlocks(const Framework &framework, const Dossier &dossier);
/// The accepted actions by 30, 90, 180 and 365 days.
QList<Block> horizonBlocks(const Dossier &dossier);
/// The same as a table with what each waits for: the twin of the chart.
QList<Block> planBlocks(const Framework &framework, const Dossier &dossier);
/// Big moves by quarter; empty without one.
QList<Block> capacityBlocks(const Dossier &dossier);

} // namespace core::report
