// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"

#include "core/roadmap/schedule.h"

namespace core {

QList<Action> moved(std::span<const Action> actions, std::span<const ActionLink> links,
                    ActionId action, const QDate &start, const QDate &end)
{
    const ActionNetwork network(actions, links);
    const int chosen = network.placeOf(action);
    if (chosen < 0 || network.isOnCircle(chosen) || !network.at(chosen).start
        || !network.at(chosen).end || !start.isValid() || end < start)
        return {};
    const QList<ActionDates> before = datesOf(network);
    QList<ActionDates> wanted = before;
    wanted[chosen] = {start, end};
    const QList<ActionDates> after = pushedBehind(network, wanted, network.reachedFrom(chosen));

    QList<Action> result;
    const auto append = [&](int place) {
        Action changed = network.at(place);
        changed.start = after[place].start;
        changed.end = after[place].end;
        result.append(changed);
    };
    append(chosen);
    for (const int place : network.order()) {
        if (place != chosen && after[place] != before[place])
            append(place);
    }
    return result;
}

} // namespace core
