// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/selection/ids.h"

namespace core {
struct Dossier;
struct Framework;
} // namespace core

/// What section 7 says of one selection, for the pages where a group looks at it together.
namespace core::report {

/// Scores with their figure, spreads and how firm the result is; empty before the marks are
/// revealed, or when there is no such selection.
QList<Block> scoreBlocks(const Framework &framework, const Dossier &dossier,
                         const SelectionId &selection);
/// The vote and whether it points where the marks do.
QList<Block> voteBlocks(const Framework &framework, const Dossier &dossier,
                        const SelectionId &selection);

} // namespace core::report
