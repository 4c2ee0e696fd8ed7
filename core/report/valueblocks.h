// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/value/estimate.h"

namespace core {
struct Framework;
} // namespace core

/// What section 12 says of the result, for the page where the lines are worked on.
namespace core::report {

/// The range that comes out, what it depends on, and on what it rests; empty while no line can be
/// counted. `estimate` is that of `dossier`; amounts are at the prices of `today`.
QList<Block> valueBlocks(const Framework &framework, const Dossier &dossier,
                         const Estimate &estimate, const QDate &today);

} // namespace core::report
