// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/score.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <utility>

// Included by the few source files that calculate; everybody else sees Hundredths.

namespace core {

/// A whole number of any size. Up to 512 bits it needs no memory of its own, which is what keeps
/// exact scoring fast enough for every key press.
using Integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<512>,
                                              boost::multiprecision::et_off>;

/// An exact number. It is not kept in lowest terms as a library's rational number is: scoring adds
/// and compares a handful of fractions, and the greatest common divisors would cost most of its
/// time.
class Fraction
{
public:
    /// The denominator is above zero.
    Fraction(Integer numerator = 0, Integer denominator = 1)
        : m_numerator(std::move(numerator))
        , m_denominator(std::move(denominator))
    { }

    const Integer &numerator() const
    {
        return m_numerator;
    }
    const Integer &denominator() const
    {
        return m_denominator;
    }

    Fraction &operator+=(const Fraction &other)
    {
        if (m_denominator == other.m_denominator) {
            m_numerator += other.m_numerator;
        } else {
            m_numerator = m_numerator * other.m_denominator + other.m_numerator * m_denominator;
            m_denominator *= other.m_denominator;
        }
        return *this;
    }
    friend Fraction operator-(const Fraction &a, const Fraction &b)
    {
        Fraction result(-b.m_numerator, b.m_denominator);
        return result += a;
    }
    friend Fraction operator*(const Fraction &a, const Integer &factor)
    {
        return Fraction(a.m_numerator * factor, a.m_denominator);
    }
    /// The divisor is above zero.
    friend Fraction operator/(const Fraction &a, const Integer &divisor)
    {
        return Fraction(a.m_numerator, a.m_denominator * divisor);
    }
    friend bool operator<(const Fraction &a, const Fraction &b)
    {
        if (a.m_denominator == b.m_denominator)
            return a.m_numerator < b.m_numerator;
        return a.m_numerator * b.m_denominator < b.m_numerator * a.m_denominator;
    }
    friend bool operator==(const Fraction &a, const Fraction &b)
    {
        return a.m_numerator * b.m_denominator == b.m_numerator * a.m_denominator;
    }

private:
    Integer m_numerator;
    Integer m_denominator;
};

/// To hundredths, half away from zero.
inline Hundredths rounded(const Fraction &value)
{
    const bool negative = value.numerator() < 0;
    const Integer size = negative ? Integer(-value.numerator()) : value.numerator();
    const int hundredths
        = static_cast<int>((size * 200 + value.denominator()) / (value.denominator() * 2));
    return Hundredths(negative ? -hundredths : hundredths);
}

} // namespace core
