// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <span>
#include <vector>

// Included by the few source files that calculate. Candidates and criteria are counted from 0 here;
// who they are is decided elsewhere.

namespace core {

/// Candidates × criteria in whole numbers, which keeps every sum and every comparison exact.
struct ScoreTable
{
    std::vector<Integer> weights; ///< by criterion, 0 or more, on any scale; empty when not known
    std::vector<std::vector<int>> values; ///< [candidate][criterion], 0 to `top`
    int top = 1; ///< the best value there can be, the same for all criteria

    size_t candidates() const
    {
        return values.size();
    }
    size_t criteria() const
    {
        return values.empty() ? weights.size() : values.front().size();
    }
    /// The sum of the weights.
    Integer weightSum() const;
};

/// Weight × value, added up, for every candidate; as a share of `top` × the sum of the weights it
/// is the candidate's score. All over the same denominator, so they compare as they are.
std::vector<Integer> weightedSums(const ScoreTable &table);

/// The scores, 0 to 1. The sum of the weights is above zero.
std::vector<Fraction> scores(const ScoreTable &table);

/// What one criterion adds to a candidate's score. The sum of the weights is above zero.
Fraction contribution(const ScoreTable &table, size_t candidate, size_t criterion);

/// Those with the highest number, all of them when several share it.
std::vector<size_t> firstOf(std::span<const Integer> sums);

/// The place of each, 1 for the highest; equals share the better place (1, 1, 3).
std::vector<int> places(std::span<const Integer> sums);

} // namespace core
