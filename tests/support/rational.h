// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/selection/percentage.h"

/// A number kept in lowest terms, for working things out once more in the plainest way.
class Rational
{
public:
    Rational(core::Integer number = 0)
        : m_top(std::move(number))
        , m_bottom(1)
    { }
    Rational(int number)
        : m_top(number)
        , m_bottom(1)
    { }
    /// The bottom is not zero.
    Rational(const core::Integer &top, const core::Integer &bottom)
    {
        const core::Integer divisor
            = bottom < 0 ? core::Integer(-gcd(top, bottom)) : core::Integer(gcd(top, bottom));
        m_top = top / divisor;
        m_bottom = bottom / divisor;
    }

    friend Rational operator+(const Rational &a, const Rational &b)
    {
        return {a.m_top * b.m_bottom + b.m_top * a.m_bottom, a.m_bottom * b.m_bottom};
    }
    friend Rational operator-(const Rational &a, const Rational &b)
    {
        return {a.m_top * b.m_bottom - b.m_top * a.m_bottom, a.m_bottom * b.m_bottom};
    }
    friend Rational operator*(const Rational &a, const Rational &b)
    {
        return {a.m_top * b.m_top, a.m_bottom * b.m_bottom};
    }
    friend Rational operator/(const Rational &a, const Rational &b)
    {
        return {a.m_top * b.m_bottom, a.m_bottom * b.m_top};
    }
    Rational &operator+=(const Rational &other)
    {
        return *this = *this + other;
    }
    friend bool operator==(const Rational &a, const Rational &b)
    {
        return a.m_top == b.m_top && a.m_bottom == b.m_bottom;
    }
    friend bool operator<(const Rational &a, const Rational &b)
    {
        return a.m_top * b.m_bottom < b.m_top * a.m_bottom;
    }
    friend bool operator>(const Rational &a, const Rational &b)
    {
        return b < a;
    }

    /// This share of one as core prints it. Not for numbers below zero.
    core::Percentage percentage() const
    {
        const core::Integer hundredths = (20000 * m_top + m_bottom) / (2 * m_bottom);
        QString exact = digits(m_top);
        if (m_bottom != 1)
            exact += QLatin1Char('/') + digits(m_bottom);
        return {core::Hundredths(static_cast<int>(hundredths)), exact};
    }

private:
    static QString digits(core::Integer number)
    {
        QString result;
        do {
            result.prepend(QChar(u'0' + static_cast<int>(number % 10)));
            number /= 10;
        } while (number > 0);
        return result;
    }

    core::Integer m_top;
    core::Integer m_bottom;
};
