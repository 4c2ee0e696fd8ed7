// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/scoretable.h"

#include <algorithm>
#include <numeric>

namespace core {

Integer ScoreTable::weightSum() const
{
    return std::accumulate(weights.begin(), weights.end(), Integer(0));
}

std::vector<Integer> weightedSums(const ScoreTable &table)
{
    std::vector<Integer> sums(table.candidates());
    for (size_t candidate = 0; candidate < sums.size(); ++candidate) {
        for (size_t criterion = 0; criterion < table.weights.size(); ++criterion)
            sums[candidate] += table.weights[criterion] * table.values[candidate][criterion];
    }
    return sums;
}

std::vector<Fraction> scores(const ScoreTable &table)
{
    const Integer whole = table.weightSum() * table.top;
    std::vector<Fraction> result;
    for (const Integer &sum : weightedSums(table))
        result.emplace_back(sum, whole);
    return result;
}

Fraction contribution(const ScoreTable &table, size_t candidate, size_t criterion)
{
    return Fraction(table.weights[criterion] * table.values[candidate][criterion],
                    table.weightSum() * table.top);
}

std::vector<size_t> firstOf(std::span<const Integer> sums)
{
    std::vector<size_t> first;
    for (size_t i = 0; i < sums.size(); ++i) {
        if (!first.empty() && sums[i] > sums[first.front()])
            first.clear();
        if (first.empty() || sums[i] == sums[first.front()])
            first.push_back(i);
    }
    return first;
}

std::vector<int> places(std::span<const Integer> sums)
{
    std::vector<int> result;
    for (const Integer &sum : sums) {
        const auto ahead
            = std::ranges::count_if(sums, [&sum](const Integer &other) { return other > sum; });
        result.push_back(static_cast<int>(ahead) + 1);
    }
    return result;
}

} // namespace core
