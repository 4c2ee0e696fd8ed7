// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/outcome.h"

#include "core/value/discounting.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// Adds up what each line comes to in each draw.
class ValueSums
{
public:
    ValueSums(int draws, quint64 seed)
        : m_random(seed)
        , m_amounts(size_t(draws))
        , m_shares(size_t(draws))
        , m_costs(size_t(draws), 0)
        , m_benefits(size_t(draws), 0)
    { }

    void add(const CountedLine &line)
    {
        const MoneyRange &range = line.amounts.perYear;
        spread({double(range.low), double(range.likely), double(range.high)}, m_amounts);
        if (line.amounts.cost)
            std::ranges::fill(m_shares, 1);
        else
            spread(line.amounts.realism, m_shares);
        std::vector<double> &sums = line.amounts.cost ? m_costs : m_benefits;
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += m_amounts[i] * m_shares[i] * line.presentYears;
    }

    const std::vector<double> &costs() const
    {
        return m_costs;
    }
    const std::vector<double> &benefits() const
    {
        return m_benefits;
    }

private:
    /// One number from each slice of the triangle, shuffled (Fisher and Yates).
    void spread(const Triangular &range, std::vector<double> &numbers)
    {
        const auto slices = double(numbers.size());
        for (size_t i = 0; i < numbers.size(); ++i)
            numbers[i] = quantile(range, (double(i) + uniform(m_random)) / slices);
        for (size_t i = numbers.size(); i > 1; --i)
            std::swap(numbers[i - 1], numbers[size_t((m_random() >> 32) * quint64(i) >> 32)]);
    }

    std::mt19937_64 m_random;
    std::vector<double> m_amounts;
    std::vector<double> m_shares;
    std::vector<double> m_costs;
    std::vector<double> m_benefits;
};

/// Of sorted numbers, at rank ceil(percent × size).
template<class Number>
Number percentileOf(const std::vector<Number> &sorted, size_t percent)
{
    return sorted[std::max<size_t>((sorted.size() * percent + 99) / 100, 1) - 1];
}

std::optional<std::array<double, 3>> returnsOf(const ValueSums &sums)
{
    std::vector<double> returns;
    returns.reserve(sums.costs().size());
    for (size_t i = 0; i < sums.costs().size(); ++i) {
        const double cost = sums.costs()[i];
        if (wholeCoins(cost) <= 0)
            return std::nullopt;
        returns.push_back((sums.benefits()[i] - cost) / cost);
    }
    std::ranges::sort(returns);
    return std::array{percentileOf(returns, 5), percentileOf(returns, 50),
                      percentileOf(returns, 95)};
}

double signOf(const CountedLine &line)
{
    return line.amounts.cost ? -1 : 1;
}

double likelyPerYear(const CountedLine &line)
{
    return signOf(line) * comingTrue(line.amounts).likely;
}

/// The likely flows of each year, not discounted.
std::array<double, ValueYears + 1> likelyFlows(std::span<const CountedLine> lines)
{
    std::array<double, ValueYears + 1> flows = {};
    for (const CountedLine &line : lines)
        for (int year = line.firstYear; year <= line.lastYear; ++year)
            flows[size_t(year)] += likelyPerYear(line);
    return flows;
}

double likelyValue(std::span<const CountedLine> lines)
{
    double sum = 0;
    for (const CountedLine &line : lines)
        sum += likelyPerYear(line) * line.presentYears;
    return sum;
}

} // namespace

std::optional<ValueOutcome> outcomeOf(std::span<const CountedLine> lines, int draws, quint64 seed)
{
    if (lines.empty() || draws < 1)
        return std::nullopt;
    ValueSums sums(draws, seed);
    for (const CountedLine &line : lines)
        sums.add(line);
    std::vector<qint64> values;
    values.reserve(size_t(draws));
    double all = 0;
    // Whole coins before anything is compared: what adds up to nothing is no loss.
    for (size_t i = 0; i < size_t(draws); ++i) {
        values.push_back(wholeCoins(sums.benefits()[i] - sums.costs()[i]));
        all += double(values.back());
    }
    std::ranges::sort(values);
    const auto flows = likelyFlows(lines);
    ValueOutcome outcome;
    outcome.draws = draws;
    outcome.likely = wholeCoins(likelyValue(lines));
    outcome.p5 = percentileOf(values, 5);
    outcome.p50 = percentileOf(values, 50);
    outcome.p95 = percentileOf(values, 95);
    outcome.mean = wholeCoins(all / draws);
    outcome.losses = int(std::ranges::lower_bound(values, 0) - values.begin());
    outcome.paybackYears = paybackYears(flows);
    outcome.internalRate = internalRateOfReturn(flows);
    outcome.returnOnInvestment = returnsOf(sums);
    return outcome;
}

QList<Influence> influencesOf(std::span<const CountedLine> lines)
{
    const double likely = likelyValue(lines);
    QList<Influence> influences;
    for (const CountedLine &line : lines) {
        const MoneyRange &amount = line.amounts.perYear;
        const Triangular &share = line.amounts.realism;
        const auto moved = [&](double from, double to, double factor) {
            return wholeCoins(likely + signOf(line) * (to - from) * factor * line.presentYears);
        };
        const auto a
            = [&](qint64 to) { return moved(double(amount.likely), double(to), share.likely); };
        const auto r = [&](double to) { return moved(share.likely, to, double(amount.likely)); };
        for (const Influence &each :
             {Influence{line.amounts.line, false, a(amount.low), a(amount.high)},
              Influence{line.amounts.line, true, r(share.low), r(share.high)}})
            if (each.width() > 0)
                influences.append(each);
    }
    std::ranges::stable_sort(influences, std::ranges::greater(), &Influence::width);
    return influences;
}

} // namespace core
