// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/discounting.h"

#include <algorithm>

namespace core {

namespace {

/// How often the sign changes from one flow to the next; flows of nothing have none.
int signChanges(std::span<const double> flows)
{
    int changes = 0;
    double last = 0;
    for (const double flow : flows) {
        if (flow == 0)
            continue;
        if (last != 0 && (flow < 0) != (last < 0))
            ++changes;
        last = flow;
    }
    return changes;
}

/// Σ flow[t] x^t.
double polynomial(std::span<const double> flows, double x)
{
    double sum = 0;
    for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
        sum = sum * x + *flow;
    return sum;
}

} // namespace

double netPresentValue(double rate, std::span<const double> flows, FirstFlow first)
{
    double sum = 0;
    for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow)
        sum = sum / (1 + rate) + *flow;
    return first == FirstFlow::Today ? sum : sum / (1 + rate);
}

std::optional<double> internalRateOfReturn(std::span<const double> flows)
{
    if (signChanges(flows) != 1)
        return std::nullopt;
    // With one change of sign there is one x = 1 / (1 + rate) above zero (Descartes' rule).
    const auto start = std::ranges::find_if(flows, [](double flow) { return flow != 0; });
    const auto rest = flows.subspan(size_t(start - flows.begin()));
    const auto isBefore = [&](double x) { return (polynomial(rest, x) < 0) == (rest[0] < 0); };
    double low = 0;
    double high = 1;
    while (isBefore(high)) {
        low = high;
        high *= 2;
        if (high > 1e300)
            return std::nullopt;
    }
    double middle = low + (high - low) / 2;
    for (; middle > low && middle < high; middle = low + (high - low) / 2)
        (isBefore(middle) ? low : high) = middle;
    return 1 / high - 1;
}

std::optional<double> paybackYears(std::span<const double> flows)
{
    double sum = 0;
    bool below = false;
    for (size_t year = 0; year < flows.size(); ++year) {
        if (below && sum + flows[year] >= 0)
            return double(year) - 1 + -sum / flows[year];
        sum += flows[year];
        below = below || sum < 0;
    }
    return below || flows.empty() ? std::nullopt : std::optional<double>(0);
}

} // namespace core
