// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/valuesentence.h"

#include "core/base/text.h"
#include "core/platforms/money.h"

#include <QCoreApplication>

namespace core::valuesentence {

namespace {

struct ValueText
{
    Q_DECLARE_TR_FUNCTIONS(core::Value)
};

} // namespace

QStringList openQuestionsOf(const Process &process, const Saving &saving)
{
    QStringList open;
    if (!process.people)
        open.append(ValueText::tr("how many people do it"));
    if (!process.timesPerYear)
        open.append(ValueText::tr("how often each of them does it"));
    if (!saving.minutesLikely)
        open.append(ValueText::tr("how long each step takes today and tomorrow"));
    if (!saving.minutesLow)
        open.append(ValueText::tr("how many minutes it saves at least"));
    if (!saving.minutesHigh)
        open.append(ValueText::tr("how many minutes it saves at most"));
    return open;
}

QString lineName(const ValueLine &line, qsizetype number)
{
    const QString title = withoutStop(line.title);
    return title.isEmpty() ? ValueText::tr("Line %1").arg(number)
                           : ValueText::tr("“%1”").arg(title);
}

QString ofAll(ValueFinding::Kind kind)
{
    switch (kind) {
    case ValueFinding::Kind::NoCost:
        return ValueText::tr(
            "There are benefits but no costs yet, so the result looks better than it is.");
    case ValueFinding::Kind::NoBenefit:
        return ValueText::tr("There are costs but no benefit with a price yet.");
    case ValueFinding::Kind::NoHours:
        return ValueText::tr(
            "The costs are in money only: the hours of our own people are not counted.");
    default:
        return ValueText::tr("There is no cost and no benefit yet.");
    }
}

QString amountMissing(const QString &name, const ValueLine &line)
{
    QStringList lacking;
    if (!line.low)
        lacking.append(ValueText::tr("low"));
    if (!line.likely)
        lacking.append(ValueText::tr("likely"));
    if (!line.high)
        lacking.append(ValueText::tr("high"));
    return ValueText::tr("%1 does not count yet: it has no %2 figure.")
        .arg(name, joined(lacking, Joining::Or));
}

QString outOfOrder(const QString &name, const QStringList &lowLikelyHigh)
{
    return ValueText::tr("%1 does not count yet: low is %2, likely %3 and high %4, but they have "
                         "to rise in this order.")
        .arg(name, lowLikelyHigh.value(0), lowLikelyHigh.value(1), lowLikelyHigh.value(2));
}

QString realismOutOfOrder(const QString &name, int low, int high)
{
    return ValueText::tr("%1 does not count yet: the share of it that comes true goes from %2% to "
                         "%3%, but it has to rise and to stay between 0% and 100%.")
        .arg(name, QString::number(low), QString::number(high));
}

QString yearsOutOfOrder(const QString &name, const ValueLine &line)
{
    return ValueText::tr("%1 does not count yet: it runs from year %2 to year %3, but years have "
                         "to rise and to lie between 0, which is today, and %4.")
        .arg(name, QString::number(line.firstYear), QString::number(line.lastYear),
             QString::number(ValueYears));
}

QString rateMissing(const QString &name)
{
    return ValueText::tr("%1 does not count yet: it is in hours, and nobody has said what an hour "
                         "of work costs.")
        .arg(name);
}

QString processUnfinished(const QString &name, const Process *process, const Saving &saving)
{
    if (!process)
        return ValueText::tr(
                   "%1 does not count yet: the process that it took its hours from is gone.")
            .arg(name);
    const QStringList open = openQuestionsOf(*process, saving);
    const QString called = withoutStop(process->name);
    return called.isEmpty() ? ValueText::tr("%1 does not count yet: its process does not say %2.")
                                  .arg(name, joined(open, Joining::Or))
                            : ValueText::tr("%1 does not count yet: the process “%2” does not "
                                            "say %3.")
                                  .arg(name, called, joined(open, Joining::Or));
}

QString singleFigure(const QString &name, const QString &figure)
{
    return ValueText::tr("%1 is a single figure, %2: say how low and how high it may be.")
        .arg(name, figure);
}

QString noAssumption(const QString &name)
{
    return ValueText::tr("%1 does not say what it rests on.").arg(name);
}

QString hours(qint64 hours)
{
    if (hours == 1)
        return ValueText::tr("one hour");
    const QString size = amountText(hours, 0);
    return ValueText::tr("%1 hours").arg(hours < 0 ? u'−' + size : size);
}

} // namespace core::valuesentence
