// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/independentvalue.h"

#include <cmath>

using namespace core;

namespace {

struct Moments
{
    double mean = 0;
    double variance = 0;
};

/// Of a triangle (Kotz and van Dorp 2004, "Beyond Beta").
Moments momentsOf(double low, double likely, double high)
{
    return {(low + likely + high) / 3,
            (low * low + likely * likely + high * high - low * likely - low * high - likely * high)
                / 18};
}

/// Of two independent numbers multiplied.
Moments product(const Moments &a, const Moments &b)
{
    return {a.mean * b.mean,
            a.variance * b.variance + a.variance * b.mean * b.mean + b.variance * a.mean * a.mean};
}

/// The shares of a benefit that come true: domain.md 4.2 for freed time, else all of it.
std::pair<double, double> sharesOf(const ValueLine &line)
{
    const bool time
        = line.kind == ValueLine::Kind::TimeSaved || line.unit == ValueLine::Unit::Hours;
    return {line.realismLow ? *line.realismLow / 100.0 : (time ? 0.2 : 1),
            line.realismHigh ? *line.realismHigh / 100.0 : (time ? 0.5 : 1)};
}

double worth(std::span<const double> flows, double rate)
{
    double sum = 0;
    for (size_t year = 0; year < flows.size(); ++year)
        sum += flows[year] * std::pow(1 + rate, -double(year));
    return sum;
}

} // namespace

IndependentValue independentValue(const Dossier &dossier)
{
    IndependentValue value;
    double variance = 0;
    for (const ValueLine &line : dossier.valueLines) {
        const double coins
            = line.unit == ValueLine::Unit::Hours ? double(*dossier.valueSettings.hourRate) : 1;
        Moments amount = momentsOf(double(*line.low) * coins, double(*line.likely) * coins,
                                   double(*line.high) * coins);
        double likely = double(*line.likely) * coins;
        if (!line.isCost()) {
            const auto [low, high] = sharesOf(line);
            amount = product(amount, momentsOf(low, (low + high) / 2, high));
            likely *= (low + high) / 2;
        }
        double years = 0;
        for (int year = line.firstYear; year <= line.lastYear; ++year)
            years += std::pow(1 + dossier.valueSettings.discount / 10'000.0, -year);
        const double sign = line.isCost() ? -1 : 1;
        value.mean += sign * years * amount.mean;
        value.likely += sign * years * likely;
        variance += years * years * amount.variance;
    }
    value.deviation = std::sqrt(variance);
    return value;
}

double independentRate(std::span<const double> flows)
{
    double low = -0.999999;
    double high = 10'000;
    const bool above = worth(flows, low) > 0;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        ((worth(flows, middle) > 0) == above ? low : high) = middle;
    }
    return low;
}
