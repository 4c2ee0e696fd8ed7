// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/score.h"

#include <boost/multiprecision/cpp_int.hpp>

// Included by the few source files that calculate; everybody else sees Hundredths.

namespace core {

/// A whole number of any size. Up to 512 bits it needs no memory of its own, which is what keeps
/// exact scoring fast enough for every key press.
using Integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<512>,
                                              boost::multiprecision::et_off>;

/// An exact number: two Integers in lowest terms.
using Fraction = boost::multiprecision::number<
    boost::multiprecision::rational_adaptor<boost::multiprecision::cpp_int_backend<512>>,
    boost::multiprecision::et_off>;

/// numerator / denominator to hundredths, half away from zero. The denominator is above zero.
inline Hundredths rounded(const Integer &numerator, const Integer &denominator)
{
    const bool negative = numerator < 0;
    const Integer size = negative ? Integer(-numerator) : numerator;
    const int value = static_cast<int>((size * 200 + denominator) / (denominator * 2));
    return Hundredths(negative ? -value : value);
}

inline Hundredths rounded(const Fraction &value)
{
    return rounded(Integer(boost::multiprecision::numerator(value)),
                   Integer(boost::multiprecision::denominator(value)));
}

} // namespace core
