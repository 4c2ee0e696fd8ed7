// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/medians.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

qint64 sumOf(const std::vector<int> &points)
{
    return std::accumulate(points.begin(), points.end(), qint64(0));
}

/// Twice the median; there is one number at least.
template<class Number>
Number twiceMedian(std::vector<Number> numbers)
{
    std::ranges::sort(numbers);
    return numbers[(numbers.size() - 1) / 2] + numbers[numbers.size() / 2];
}

} // namespace

std::vector<Integer> groupWeights(std::span<const std::vector<int>> people)
{
    Integer scale = 1; // of which every person's sum is a divisor
    for (const std::vector<int> &points : people) {
        if (const qint64 sum = sumOf(points); sum > 0)
            scale = lcm(scale, Integer(sum));
    }
    std::vector<std::vector<Integer>> shares; // [criterion][person]
    for (const std::vector<int> &points : people) {
        const qint64 sum = sumOf(points);
        if (sum == 0)
            continue;
        shares.resize(points.size());
        for (size_t criterion = 0; criterion < points.size(); ++criterion)
            shares[criterion].push_back(scale / sum * points[criterion]);
    }
    std::vector<Integer> weights;
    for (const std::vector<Integer> &ofCriterion : shares)
        weights.push_back(twiceMedian(ofCriterion));
    return weights;
}

MarkSpread markSpread(std::vector<int> marks)
{
    if (marks.empty())
        return {};
    const auto [lowest, highest] = std::ranges::minmax(marks);
    return {static_cast<int>(marks.size()), twiceMedian(std::move(marks)), lowest, highest};
}

} // namespace core
