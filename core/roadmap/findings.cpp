// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"

#include "core/base/text.h"
#include "core/roadmap/capacity.h"
#include "core/roadmap/roadmaptext.h"
#include "core/roadmap/schedule.h"

#include <algorithm>

namespace core {

namespace {

using PlanFault = RoadmapFinding::Kind;

constexpr qsizetype MostSpelledOut = 4; ///< actions of a circle

/// The shortest way from an action on a circle back to itself: each waits for the next.
QList<int> shortestCircle(const ActionNetwork &network, int from)
{
    QList<int> cameFrom(network.size(), -1);
    QList<int> open = {from};
    for (qsizetype i = 0; i < open.size(); ++i) {
        const int place = open[i];
        for (const int next : network.waitsFor(place)) {
            if (next == from) {
                QList<int> way;
                for (int step = place; step != from; step = cameFrom[step])
                    way.prepend(step);
                way.prepend(from);
                return way;
            }
            if (network.circle(next) == network.circle(from) && cameFrom[next] < 0) {
                cameFrom[next] = place;
                open.append(next);
            }
        }
    }
    return {};
}

QString circleText(const ActionNetwork &network, const QList<int> &circle)
{
    if (circle.size() == 1)
        return RoadmapText::tr("%1 waits for itself, so it can never start.")
            .arg(capitalised(quotedTitle(network.at(circle.first()))));
    if (circle.size() > MostSpelledOut) {
        QList<const Action *> actions;
        for (const int place : circle)
            actions.append(&network.at(place));
        return RoadmapText::tr(
                   "%1 wait for each other in a circle, so none of them can ever start.")
            .arg(capitalised(quotedTitles(actions)));
    }
    QStringList steps;
    for (qsizetype i = 0; i < circle.size(); ++i) {
        const QString waiting = quotedTitle(network.at(circle[i]));
        const QString after = quotedTitle(network.at(circle[(i + 1) % circle.size()]));
        steps.append(i == 0 ? RoadmapText::tr("%1 waits for %2").arg(waiting, after)
                            : RoadmapText::tr("%1 for %2").arg(waiting, after));
    }
    return RoadmapText::tr("%1, so none of them can ever start.").arg(capitalised(joined(steps)));
}

/// Every action on a circle is named by one of them.
QList<RoadmapFinding> circles(const ActionNetwork &network)
{
    QList<RoadmapFinding> findings;
    QList<bool> named(network.size(), false);
    for (int place = 0; place < network.size(); ++place) {
        if (named[place] || !network.isOnCircle(place))
            continue;
        const QList<int> circle = shortestCircle(network, place);
        RoadmapFinding finding{PlanFault::Cycle, {}, circleText(network, circle)};
        for (const int each : circle) {
            named[each] = true;
            finding.actions.append(network.at(each).id);
        }
        findings.append(finding);
    }
    return findings;
}

QList<RoadmapFinding> reversedDates(const ActionNetwork &network)
{
    QList<RoadmapFinding> findings;
    for (int place = 0; place < network.size(); ++place) {
        const Action &action = network.at(place);
        if (!action.start || !action.end || *action.start <= *action.end)
            continue;
        findings.append({PlanFault::EndBeforeStart,
                         {action.id},
                         RoadmapText::tr("%1 ends on %2, before it starts on %3.")
                             .arg(capitalised(quotedTitle(action)), longDate(*action.end),
                                  longDate(*action.start))});
    }
    return findings;
}

std::optional<RoadmapFinding> faultOfWaiting(PlanFault kind, const Action &action,
                                             const Action &after)
{
    const QString first = quotedTitle(action);
    const QString second = quotedTitle(after);
    const std::optional<QDate> last = lastDay(after);
    if (kind == PlanFault::WaitsForUndated && !last)
        return RoadmapFinding{kind,
                              {action.id, after.id},
                              RoadmapText::tr("%1 waits for %2, which has no end yet.")
                                  .arg(capitalised(first), second)};
    if (kind == PlanFault::StartsTooEarly && last && action.start && *action.start <= *last)
        return RoadmapFinding{
            kind,
            {action.id, after.id},
            RoadmapText::tr("%1 starts on %2, but it waits for %3, which ends on %4.")
                .arg(capitalised(first), longDate(*action.start), second, longDate(*last))};
    return std::nullopt;
}

/// Between actions of one circle there is nothing to say but that it is one.
QList<RoadmapFinding> faultsOfWaiting(PlanFault kind, const ActionNetwork &network)
{
    QList<RoadmapFinding> findings;
    for (int place = 0; place < network.size(); ++place) {
        for (const int after : network.waitsFor(place)) {
            if (network.isOnCircle(place) && network.circle(place) == network.circle(after))
                continue;
            if (const auto finding = faultOfWaiting(kind, network.at(place), network.at(after)))
                findings.append(*finding);
        }
    }
    return findings;
}

QList<RoadmapFinding> waitingForNothing(const ActionNetwork &network,
                                        std::span<const Action> actions,
                                        std::span<const ActionLink> links)
{
    QList<RoadmapFinding> findings;
    for (int place = 0; place < network.size(); ++place) {
        const Action &action = network.at(place);
        for (const ActionLink &link : links) {
            if (link.action != action.id || network.placeOf(link.after) >= 0)
                continue;
            const auto refused = std::ranges::find(actions, link.after, &Action::id);
            const QString name = capitalised(quotedTitle(action));
            findings.append({PlanFault::WaitsForRefused,
                             {action.id, link.after},
                             refused == actions.end()
                                 ? RoadmapText::tr("%1 waits for an action that is gone.").arg(name)
                                 : RoadmapText::tr("%1 waits for %2, which is refused.")
                                       .arg(name, quotedTitle(*refused))});
        }
    }
    return findings;
}

} // namespace

QList<RoadmapFinding> roadmapFindings(std::span<const Action> actions,
                                      std::span<const ActionLink> links)
{
    const ActionNetwork network(actions, links);
    return circles(network) + reversedDates(network)
        + faultsOfWaiting(PlanFault::StartsTooEarly, network)
        + faultsOfWaiting(PlanFault::WaitsForUndated, network)
        + waitingForNothing(network, actions, links) + capacityFindings(actions);
}

bool wouldCycle(std::span<const ActionLink> links, ActionId action, ActionId after)
{
    QHash<ActionId, QList<ActionId>> waitsFor;
    for (const ActionLink &link : links)
        waitsFor[link.action].append(link.after);
    QSet<ActionId> seen;
    QList<ActionId> open = {after};
    while (!open.isEmpty()) {
        const ActionId next = open.takeLast();
        if (next == action)
            return true;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        open += waitsFor.value(next);
    }
    return false;
}

} // namespace core
