// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/stability.h"

namespace core {

namespace {

ScoreTable shifted(ScoreTable table, size_t criterion, Shift shift)
{
    for (Integer &weight : table.weights)
        weight *= 2;
    table.weights[criterion] = table.weights[criterion] / 2 * (shift == Shift::HalfUp ? 3 : 1);
    return table;
}

} // namespace

std::vector<size_t> firstAfter(const ScoreTable &table, size_t criterion, Shift shift)
{
    return firstOf(weightedSums(shifted(table, criterion, shift)));
}

std::vector<Fraction> scoresAfter(const ScoreTable &table, size_t criterion, Shift shift)
{
    return scores(shifted(table, criterion, shift));
}

std::optional<ShareInterval> stabilityInterval(const ScoreTable &table, size_t candidate,
                                               size_t criterion)
{
    const Integer others = table.weightSum() - table.weights[criterion];
    if (others == 0)
        return std::nullopt;

    ShareInterval interval{Fraction(0), Fraction(1)};
    const std::vector<Integer> sums = weightedSums(table);
    for (size_t other = 0; other < table.candidates(); ++other) {
        const Integer here = table.values[candidate][criterion] - table.values[other][criterion];
        const Integer elsewhere
            = sums[candidate] - sums[other] - here * table.weights[criterion]; // r × others
        const Integer fall = elsewhere - here * others;
        if (fall > 0) {
            const Fraction root(elsewhere, fall);
            if (root < interval.highest)
                interval.highest = root;
        } else if (fall < 0) {
            const Fraction root(-elsewhere, -fall);
            if (interval.lowest < root)
                interval.lowest = root;
        }
    }
    return interval;
}

} // namespace core
