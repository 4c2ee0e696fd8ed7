// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/exact.h"

namespace core {

namespace {

/// The digits of a number that is not below zero. (The library's own way draws a warning from
/// GCC 12.)
QString text(Integer number)
{
    constexpr qint64 Chunk = 1'000'000'000;
    QString digits;
    while (number >= Chunk) {
        const auto low = static_cast<qint64>(number % Chunk);
        digits.prepend(QStringLiteral("%1").arg(low, 9, 10, QLatin1Char('0')));
        number /= Chunk;
    }
    return QString::number(static_cast<qint64>(number)) + digits;
}

} // namespace

Percentage percentage(const Fraction &share)
{
    const Integer divisor = gcd(share.numerator(), share.denominator());
    const Integer denominator = share.denominator() / divisor;
    QString exact = text(share.numerator() / divisor);
    if (denominator != 1)
        exact += QLatin1Char('/') + text(denominator);
    return {rounded(share * 100), exact};
}

} // namespace core
