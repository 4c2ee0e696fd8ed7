// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/saving.h"

#include "core/base/fraction.h"

#include <limits>

namespace core {

namespace {

/// Beyond all work of mankind; a file may hold any number.
constexpr qint64 MostHours = 9'000'000'000'000'000;

int asMinutes(qint64 minutes)
{
    constexpr qint64 Most = std::numeric_limits<int>::max();
    return int(std::clamp(minutes, -Most, Most));
}

ProcessTime timeOf(const Process &process, std::span<const ProcessStep> steps,
                   ProcessStep::Moment moment)
{
    ProcessTime time;
    qint64 minutes = 0;
    qint64 waitMinutes = 0;
    for (const ProcessStep &step : steps) {
        if (step.process != process.id || step.moment != moment)
            continue;
        ++time.steps;
        time.withoutMinutes += step.minutes ? 0 : 1;
        minutes += step.minutes.value_or(0);
        waitMinutes += step.waitMinutes.value_or(0);
    }
    time.minutes = asMinutes(minutes);
    time.waitMinutes = asMinutes(waitMinutes);
    return time;
}

bool isTold(const ProcessTime &time)
{
    return time.steps > 0 && time.withoutMinutes == 0;
}

std::optional<qint64> hoursOf(const Process &process, const std::optional<int> &minutes)
{
    if (!process.people || !process.timesPerYear || !minutes)
        return std::nullopt;
    const Integer all = Integer(*process.people) * *process.timesPerYear * *minutes;
    const Integer size = (abs(all) + 30) / 60;
    const qint64 hours = size > MostHours ? MostHours : size.convert_to<qint64>();
    return all < 0 ? -hours : hours;
}

} // namespace

Saving saving(const Process &process, std::span<const ProcessStep> steps)
{
    Saving saving;
    saving.today = timeOf(process, steps, ProcessStep::Moment::Today);
    saving.tomorrow = timeOf(process, steps, ProcessStep::Moment::Tomorrow);
    saving.minutesLow = process.savedLow;
    if (isTold(saving.today) && isTold(saving.tomorrow))
        saving.minutesLikely
            = asMinutes(qint64(saving.today.minutes) - qint64(saving.tomorrow.minutes));
    saving.minutesHigh = process.savedHigh;
    saving.hoursLow = hoursOf(process, saving.minutesLow);
    saving.hoursLikely = hoursOf(process, saving.minutesLikely);
    saving.hoursHigh = hoursOf(process, saving.minutesHigh);
    return saving;
}

} // namespace core
