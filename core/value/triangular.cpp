// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/triangular.h"

#include <cmath>

namespace core {

double quantile(const Triangular &range, double at)
{
    const double width = range.high - range.low;
    const double rising = range.likely - range.low;
    if (at * width < rising)
        return range.low + std::sqrt(at * width * rising);
    return range.high - std::sqrt((1 - at) * width * (range.high - range.likely));
}

double uniform(std::mt19937_64 &random)
{
    return double(random() >> 11) * 0x1p-53;
}

} // namespace core
