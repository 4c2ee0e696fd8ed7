// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/confidence.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct ConfidenceText
{
    Q_DECLARE_TR_FUNCTIONS(core::Confidence)
};

QString peopleWord(int count)
{
    return count == 1 ? ConfidenceText::tr("one person")
                      : ConfidenceText::tr("%1 people").arg(numberWord(count));
}

/// "before (on 30 September 2026)".
QString momentWithDays(const QString &moment, const ConfidenceDays &days)
{
    const QString when = sentence(days);
    return when.isEmpty() ? moment : ConfidenceText::tr("%1 (%2)").arg(moment, when);
}

QString whoMarked(const ConfidenceResult &result)
{
    return ConfidenceText::tr("%1 gave marks from 1 to 5 %2 and %3")
        .arg(capitalised(peopleWord(result.pairs)),
             momentWithDays(ConfidenceText::tr("before"), result.beforeDays),
             momentWithDays(ConfidenceText::tr("after"), result.afterDays));
}

QString movement(Hundredths gain)
{
    const QString size = Hundredths(std::abs(gain.value())).toString();
    if (gain.value() == 0)
        return ConfidenceText::tr("Their confidence stayed where it was.");
    return gain.value() > 0
        ? ConfidenceText::tr("Their confidence rose by %1 of a mark on average.").arg(size)
        : ConfidenceText::tr("Their confidence fell by %1 of a mark on average.").arg(size);
}

QString nobodyTwice(const ConfidenceResult &result)
{
    if (result.before == 0 && result.after == 0)
        return ConfidenceText::tr("Nobody has given marks yet.");
    if (result.after == 0)
        return ConfidenceText::tr("%1 gave marks %2, and nobody has given marks after.")
            .arg(capitalised(peopleWord(result.before)),
                 momentWithDays(ConfidenceText::tr("before"), result.beforeDays));
    if (result.before == 0)
        return ConfidenceText::tr("%1 gave marks %2, but nobody had given marks before.")
            .arg(capitalised(peopleWord(result.after)),
                 momentWithDays(ConfidenceText::tr("after"), result.afterDays));
    return ConfidenceText::tr("%1 gave marks before and %2 after, but no code is the same, so "
                              "nobody can be compared with themselves.")
        .arg(capitalised(peopleWord(result.before)), numberWord(result.after));
}

} // namespace

QString sentence(const ConfidenceDays &days)
{
    if (!days.first || !days.last)
        return {};
    return *days.first == *days.last
        ? ConfidenceText::tr("on %1").arg(longDate(*days.first))
        : ConfidenceText::tr("from %1 to %2").arg(longDate(*days.first), longDate(*days.last));
}

QString sentence(const ConfidenceResult &result)
{
    if (result.pairs == 0)
        return nobodyTwice(result);
    if (!result.gain)
        return ConfidenceText::tr("%1. A figure is shown from %2 on, so that nobody can be "
                                  "recognised.")
            .arg(whoMarked(result), peopleWord(FewestForFigure));
    return ConfidenceText::tr("%1. %2").arg(whoMarked(result), movement(*result.gain));
}

} // namespace core
