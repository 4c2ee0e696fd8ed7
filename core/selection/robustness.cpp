// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/robustness.h"

#include "core/selection/exact.h"
#include "core/selection/stability.h"

#include <algorithm>

namespace core {

namespace {

using CandidateIds = std::span<const CandidateId>;

WeightShift weightShift(const ScoreTable &table, CandidateIds candidates, size_t criterion,
                        Shift shift)
{
    WeightShift result;
    result.up = shift == Shift::HalfUp;
    for (const size_t candidate : firstAfter(table, criterion, shift))
        result.first.append(candidates[candidate]);
    for (const Fraction &score : scoresAfter(table, criterion, shift))
        result.scores.append(percentage(score));
    result.changesFirst = firstAfter(table, criterion, shift) != firstOf(weightedSums(table));
    return result;
}

bool equalLead(const ScoreTable &table)
{
    const std::vector<Integer> sums = weightedSums(table);
    const Integer highest = *std::ranges::max_element(sums);
    const Integer whole = table.weightSum() * table.top;
    return std::ranges::count_if(
               sums, [&](const Integer &sum) { return (highest - sum) * 100 < whole * EqualLead; })
        > 1;
}

} // namespace

Robustness robustness(const ScoreTable &table, CandidateIds candidates,
                      std::span<const CriterionId> criteria)
{
    Robustness result;
    for (size_t criterion = 0; criterion < criteria.size(); ++criterion) {
        for (const Shift shift : {Shift::HalfUp, Shift::HalfDown}) {
            result.shifts.append(weightShift(table, candidates, criterion, shift));
            result.shifts.last().criterion = criteria[criterion];
            if (result.shifts.last().changesFirst
                && !result.decidedBy.contains(criteria[criterion]))
                result.decidedBy.append(criteria[criterion]);
        }
    }
    for (const size_t candidate : firstOf(weightedSums(table))) {
        for (size_t criterion = 0; criterion < criteria.size(); ++criterion) {
            if (const auto interval = stabilityInterval(table, candidate, criterion))
                result.stability.append({criteria[criterion], candidates[candidate],
                                         percentage(interval->lowest),
                                         percentage(interval->highest)});
        }
    }
    result.closeCall = equalLead(table) || !result.decidedBy.isEmpty();
    return result;
}

} // namespace core
