// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/estimate.h"

#include "core/value/counting.h"
#include "core/value/outcome.h"

namespace core {

namespace {

/// Sums before they are rounded.
using RangeSum = Triangular;

void addTo(RangeSum &sum, const LineAmounts &amounts)
{
    const Triangular year = comingTrue(amounts);
    sum.low += year.low;
    sum.likely += year.likely;
    sum.high += year.high;
}

MoneyRange roundedRange(const RangeSum &sum)
{
    return {wholeCoins(sum.low), wholeCoins(sum.likely), wholeCoins(sum.high)};
}

/// Costs or benefits, by year and in all.
void addUp(std::span<const CountedLine> lines, bool costs,
           std::array<MoneyRange, ValueYears + 1> &years, MoneyRange &total)
{
    std::array<RangeSum, ValueYears + 1> sums = {};
    RangeSum all;
    for (const CountedLine &line : lines) {
        if (line.amounts.cost != costs)
            continue;
        for (int year = line.firstYear; year <= line.lastYear; ++year) {
            addTo(sums[size_t(year)], line.amounts);
            addTo(all, line.amounts);
        }
    }
    std::ranges::transform(sums, years.begin(), roundedRange);
    total = roundedRange(all);
}

} // namespace

Estimate estimate(const Dossier &dossier, int draws, quint64 seed)
{
    const Counting counting = countLines(dossier);
    Estimate estimate;
    estimate.currency = dossier.valueSettings.currency;
    estimate.decimals = decimalsOf(estimate.currency);
    estimate.findings = counting.findings;
    for (const CountedLine &line : counting.lines)
        estimate.lines.append(line.amounts);
    addUp(counting.lines, true, estimate.costs, estimate.totalCost);
    addUp(counting.lines, false, estimate.benefits, estimate.totalBenefit);
    estimate.hours = counting.hours.likely;
    estimate.hoursLow = counting.hours.low;
    estimate.hoursHigh = counting.hours.high;
    estimate.outcome = outcomeOf(counting.lines, draws, seed);
    estimate.influences = influencesOf(counting.lines);
    return estimate;
}

} // namespace core
