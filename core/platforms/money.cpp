// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/money.h"

#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace core {

QString poundsText(qint64 pence)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const qint64 whole = std::llabs(pence) / 100;
    const qint64 rest = std::llabs(pence) % 100;
    QString text = u'£' + english.toString(whole);
    if (rest > 0)
        text += u".%1"_s.arg(rest, 2, 10, QChar(u'0'));
    return pence < 0 ? u'−' + text : text;
}

} // namespace core
