// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/schedule.h"

namespace core {

namespace {

using Days = QList<std::optional<QDate>>;

/// The last of the days on which what this one waits for is done.
std::optional<QDate> waitEnds(const ActionNetwork &network, int place, const Days &done)
{
    std::optional<QDate> last;
    for (const int after : network.waitsFor(place))
        last = std::max(last, done[after]);
    return last;
}

void startBehind(ActionDates &dates, const QDate &day)
{
    const qint64 shift = dates.start->daysTo(day) + 1;
    dates.start = dates.start->addDays(shift);
    if (dates.end)
        dates.end = dates.end->addDays(shift);
}

} // namespace

QList<ActionDates> datesOf(const ActionNetwork &network)
{
    QList<ActionDates> dates;
    for (int place = 0; place < network.size(); ++place)
        dates.append({network.at(place).start, network.at(place).end});
    return dates;
}

std::optional<QDate> lastDay(const ActionDates &dates)
{
    return dates.end ? std::max(dates.start, dates.end) : std::nullopt;
}

std::optional<QDate> lastDay(const Action &action)
{
    return lastDay(ActionDates{action.start, action.end});
}

QList<ActionDates> pushedBehind(const ActionNetwork &network, QList<ActionDates> dates,
                                const QList<bool> &mayMove)
{
    Days done(network.size());
    for (int place = 0; place < network.size(); ++place) {
        if (network.isOnCircle(place))
            done[place] = lastDay(dates[place]);
    }
    for (const int place : network.order()) {
        if (network.isOnCircle(place))
            continue;
        const std::optional<QDate> free = waitEnds(network, place, done);
        if (mayMove[place] && free && dates[place].start && *dates[place].start <= *free)
            startBehind(dates[place], *free);
        // Without an end it passes on what it waits for itself.
        const std::optional<QDate> last = lastDay(dates[place]);
        done[place] = dates[place].start && last ? last : std::max(last, free);
    }
    return dates;
}

} // namespace core
