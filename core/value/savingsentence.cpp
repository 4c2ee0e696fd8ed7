// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/savingsentence.h"

#include "core/base/text.h"
#include "core/platforms/money.h"
#include "core/value/valuesentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct SavingText
{
    Q_DECLARE_TR_FUNCTIONS(core::Saving)
};

QString plainCount(qint64 number)
{
    return number < 0 ? u'−' + amountText(number, 0) : amountText(number, 0);
}

QString countOfMinutes(qint64 minutes)
{
    return minutes == 1 ? SavingText::tr("1 minute")
                        : SavingText::tr("%1 minutes").arg(plainCount(minutes));
}

bool hasRange(const Saving &saving)
{
    return saving.minutesLow && saving.minutesHigh && *saving.minutesLow <= *saving.minutesHigh;
}

/// "5 to 15".
QString countRange(qint64 low, qint64 high)
{
    return SavingText::tr("%1 to %2").arg(plainCount(low), plainCount(high));
}

QString timesAYear(int times)
{
    return times == 1 ? SavingText::tr("once a year")
                      : SavingText::tr("%1 times a year").arg(plainCount(times));
}

/// "40 people, each 44 times a year, save".
QString whoHowOften(const Process &process)
{
    const QString often = timesAYear(process.timesPerYear.value_or(0));
    const int people = process.people.value_or(0);
    return people == 1 ? SavingText::tr("1 person, %1, saves").arg(often)
                       : SavingText::tr("%1 people, each %2, save").arg(plainCount(people), often);
}

} // namespace

bool isComplete(const ProcessTime &time)
{
    return time.steps > 0 && time.withoutMinutes == 0;
}

QString sentence(const ProcessTime &time)
{
    if (time.steps == 0)
        return SavingText::tr("no steps yet");
    const QString steps
        = time.steps == 1 ? SavingText::tr("1 step") : SavingText::tr("%1 steps").arg(time.steps);
    const QString work = countOfMinutes(time.minutes);
    const QString all = time.waitMinutes == 0
        ? SavingText::tr("%1 of work in %2").arg(work, steps)
        : SavingText::tr("%1 of work and %2 of waiting in %3")
              .arg(work, countOfMinutes(time.waitMinutes), steps);
    if (time.withoutMinutes == 0)
        return all;
    return SavingText::tr("%1, of which %2 without minutes")
        .arg(all, numberWord(time.withoutMinutes));
}

QString minutesSaved(const Saving &saving)
{
    if (hasRange(saving) && *saving.minutesLow < *saving.minutesHigh)
        return SavingText::tr("%1 minutes")
            .arg(countRange(*saving.minutesLow, *saving.minutesHigh));
    const std::optional<int> &one = hasRange(saving) ? saving.minutesLow : saving.minutesLikely;
    return one ? countOfMinutes(*one) : QString();
}

QString hoursSaved(const Saving &saving)
{
    const bool range = hasRange(saving) && saving.hoursLow && saving.hoursHigh;
    if (range && *saving.hoursLow < *saving.hoursHigh)
        return SavingText::tr("%1 hours").arg(countRange(*saving.hoursLow, *saving.hoursHigh));
    const std::optional<qint64> &one = range ? saving.hoursLow : saving.hoursLikely;
    return one ? valuesentence::hours(*one) : QString();
}

QString savingSentence(const Process &process, const Saving &saving)
{
    const QString hours = hoursSaved(saving);
    if (hours.isEmpty())
        return SavingText::tr("What it saves in a year is not known yet. Still to say: %1.")
            .arg(joined(valuesentence::openQuestionsOf(process, saving)));
    const bool between = hasRange(saving) && saving.minutesLikely;
    const QString likelyHours = between && saving.hoursLikely
        ? SavingText::tr(", by its steps %1").arg(plainCount(*saving.hoursLikely))
        : QString();
    const QString likelyMinutes = between
        ? SavingText::tr(", by its steps %1").arg(plainCount(*saving.minutesLikely))
        : QString();
    const QString sentence
        = SavingText::tr("It saves %1 a year%2: %3 %4 each time%5.")
              .arg(hours, likelyHours, whoHowOften(process), minutesSaved(saving), likelyMinutes);
    return hasRange(saving)
        ? sentence
        : SavingText::tr("%1 Nobody knows it that exactly: say the fewest and the most minutes.")
              .arg(sentence);
}

QString savingFormula()
{
    return SavingText::tr("Hours a year: people, times how often a year each of them does it, "
                          "times minutes saved, divided by 60.");
}

QStringList savingDoubts(const Saving &saving)
{
    QStringList doubts;
    if (saving.minutesLow && saving.minutesHigh && *saving.minutesLow > *saving.minutesHigh)
        doubts.append(SavingText::tr("The fewest minutes saved, %1, are more than the most, %2.")
                          .arg(plainCount(*saving.minutesLow), plainCount(*saving.minutesHigh)));
    if (saving.minutesLikely && *saving.minutesLikely < 0)
        doubts.append(SavingText::tr("By its steps it takes %1 longer tomorrow than today.")
                          .arg(countOfMinutes(-qint64(*saving.minutesLikely))));
    else if (hasRange(saving) && saving.minutesLikely
             && (*saving.minutesLikely < *saving.minutesLow
                 || *saving.minutesLikely > *saving.minutesHigh))
        doubts.append(SavingText::tr("By its steps it saves %1, which is outside %2.")
                          .arg(countOfMinutes(*saving.minutesLikely), minutesSaved(saving)));
    return doubts;
}

} // namespace core
