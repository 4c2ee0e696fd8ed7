// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <random>

namespace core {

/// Low, likely and high of something that is not known, low ≤ likely ≤ high.
struct Triangular
{
    double low = 0;
    double likely = 0;
    double high = 0;
    bool operator==(const Triangular &) const = default;

    double mean() const
    {
        return (low + likely + high) / 3;
    }
};

/// Where a share `at`, 0 to 1, of the distribution lies below: the inverse of its distribution
/// function.
double quantile(const Triangular &range, double at);

/// The next number of [0, 1) from the upper 53 bits of one raw number, the same on every machine.
double uniform(std::mt19937_64 &random);

} // namespace core
