// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/money.h"
#include "core/value/estimate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The largest amount that a person may type: as a floating-point number it is still exact.
constexpr qint64 LargestAmount = 9'000'000'000'000'000;

QString codeOf(const QString &currency)
{
    return currency.trimmed().toUpper();
}

/// Only of currencies that have a sign to themselves, or nearly so.
QString currencySign(const QString &code)
{
    static const QHash<QString, QString> signs = {{u"GBP"_s, u"£"_s},
                                                  {u"EUR"_s, u"€"_s},
                                                  {u"USD"_s, u"$"_s},
                                                  {u"JPY"_s, u"¥"_s},
                                                  {u"INR"_s, u"₹"_s}};
    return signs.value(code);
}

/// To a multiple of the step, half away from zero; down where there is no room above.
qint64 toMultiple(qint64 amount, qint64 step)
{
    const qint64 rest = amount % step;
    const qint64 cut = amount - rest;
    if (rest > 0 && rest >= step - rest)
        return cut > std::numeric_limits<qint64>::max() - step ? cut : cut + step;
    if (rest < 0 && -rest >= step + rest)
        return cut < std::numeric_limits<qint64>::min() + step ? cut : cut - step;
    return cut;
}

} // namespace

int decimalsOf(const QString &currency)
{
    static const QStringList none
        = {u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s, u"PYG"_s,
           u"RWF"_s, u"UGX"_s, u"UYI"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three
        = {u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    static const QStringList four = {u"CLF"_s, u"UYW"_s};
    const QString code = codeOf(currency);
    if (none.contains(code))
        return 0;
    return three.contains(code) ? 3 : four.contains(code) ? 4 : 2;
}

QString moneyText(qint64 amount, const QString &currency)
{
    const QString code = codeOf(currency);
    const QString sign = currencySign(code);
    QString text = sign.isEmpty() && !code.isEmpty() ? code + u' ' : sign;
    text += amountText(amount, decimalsOf(code));
    return amount < 0 ? u'−' + text : text;
}

QString roughMoneyText(qint64 amount, const QString &currency)
{
    qint64 whole = 1;
    for (int i = 0; i < decimalsOf(currency); ++i)
        whole *= 10;
    qint64 step = amount >= whole || amount <= -whole ? whole : 1;
    while (amount / step >= 1000 || amount / step <= -1000)
        step *= 10;
    return moneyText(toMultiple(amount, step), currency);
}

std::optional<qint64> moneyFromText(const QString &text, const QString &currency)
{
    const QString code = codeOf(currency);
    QString number = text.trimmed();
    for (const QString &name : {currencySign(code), code}) {
        if (name.isEmpty())
            continue;
        if (number.startsWith(name, Qt::CaseInsensitive))
            number = number.mid(name.size()).trimmed();
        else if (number.endsWith(name, Qt::CaseInsensitive))
            number = number.chopped(name.size()).trimmed();
        else
            continue;
        break;
    }
    // A comma stands before three figures: "12,50" is no way to write twelve and a half here.
    static const QRegularExpression pattern(
        u"^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.([0-9]+))?$"_s);
    const QRegularExpressionMatch match = pattern.match(number);
    const int decimals = decimalsOf(code);
    if (!match.hasMatch() || match.captured(2).size() > decimals)
        return std::nullopt;
    bool isNumber = false;
    const QString whole = match.captured(1).remove(u',');
    const qint64 amount
        = (whole + match.captured(2).leftJustified(decimals, u'0')).toLongLong(&isNumber);
    return isNumber && amount <= LargestAmount ? std::optional(amount) : std::nullopt;
}

} // namespace core
