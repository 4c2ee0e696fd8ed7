// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdlib>

namespace core {

/// A number rounded once, half away from zero, to two decimals, kept as an integer of hundredths.
/// Scores are hundredths of a level (1.00 to 5.00); shares are hundredths of one (0.00 to 1.00).
class Hundredths
{
public:
    constexpr Hundredths() = default;
    constexpr explicit Hundredths(int value)
        : m_value(value)
    { }

    constexpr int value() const
    {
        return m_value;
    }
    constexpr double toDouble() const
    {
        return m_value / 100.0;
    }
    /// "3.17", always two decimals, point as decimal mark.
    QString toString() const
    {
        const QString digits = QStringLiteral("%1.%2")
                                   .arg(std::abs(m_value) / 100)
                                   .arg(std::abs(m_value) % 100, 2, 10, QLatin1Char('0'));
        return m_value < 0 ? QLatin1Char('-') + digits : digits;
    }
    constexpr auto operator<=>(const Hundredths &) const = default;

private:
    int m_value = 0;
};

using Score = Hundredths; ///< hundredths of a level
using Share = Hundredths; ///< hundredths of one: 14 % is Share(14)

} // namespace core
