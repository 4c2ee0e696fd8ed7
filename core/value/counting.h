// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/value/estimate.h"

namespace core {

/// A line that can be counted.
struct CountedLine
{
    LineAmounts amounts;
    int firstYear = 1;
    int lastYear = ValueYears;
    double presentYears = 0; ///< what one coin a year over its years is worth today
};

struct Counting
{
    QList<CountedLine> lines; ///< in page order
    QList<ValueFinding> findings; ///< of the whole first, then by line
    MoneyRange hours; ///< of our own people's work, over all years
};

/// Sorts out what can be counted.
Counting countLines(const Dossier &dossier);

/// What a line comes to in each of its years with realism applied. Where time is lost instead of
/// saved, the worst is that all of it comes true.
Triangular comingTrue(const LineAmounts &amounts);

/// Rounded to the smallest coin, half away from zero; kept within what can be added and compared.
qint64 wholeCoins(double amount);

} // namespace core
