// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/money.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace core {

QString poundsText(qint64 pence)
{
    const QString text = u'£' + amountText(pence, 2);
    return pence < 0 ? u'−' + text : text;
}

QString amountText(qint64 amount, int decimals)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    // The size of the lowest number has no place among the signed ones.
    const quint64 size = amount < 0 ? ~quint64(amount) + 1 : quint64(amount);
    quint64 coins = 1;
    for (int i = 0; i < decimals; ++i)
        coins *= 10;
    const QString whole = english.toString(size / coins);
    return size % coins == 0 ? whole
                             : u"%1.%2"_s.arg(whole).arg(size % coins, decimals, 10, QChar(u'0'));
}

} // namespace core
