// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/finding.h"
#include "core/selection/lineup.h"
#include "core/selection/medians.h"

namespace core {

/// What the group gave, laid out for counting. Rows about people, candidates or criteria that are
/// not in the selection are passed over; of two rows about the same thing the later one holds.
struct Judgement
{
    std::vector<Integer> weights; ///< groupWeights() by scored criterion; empty when not known
    std::vector<std::vector<MarkSpread>> marks; ///< [candidate][scored criterion]
    QList<SelectionFinding> findings;

    /// Whether a criterion counts: it has weight, or nobody knows the weights.
    bool counts(size_t criterion) const;
};

/// `running` are the candidates, by index, that no gate removes. Without people or criteria there
/// is nothing to find.
Judgement judgement(const SelectionDossier &dossier, const Lineup &lineup,
                    std::span<const int> running);

} // namespace core
