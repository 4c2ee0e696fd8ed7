// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/network.h"

#include <algorithm>
#include <queue>

namespace core {

namespace {

void sortOnce(QList<int> &places)
{
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

/// Places left when all without a next one are taken away, again and again.
QList<bool> withoutEnds(QList<bool> left, const QList<QList<int>> &next,
                        const QList<QList<int>> &previous)
{
    QList<int> open(next.size(), 0);
    QList<int> ends;
    for (int place = 0; place < next.size(); ++place) {
        if (!left[place])
            continue;
        open[place]
            = int(std::ranges::count_if(next[place], [&left](int other) { return left[other]; }));
        if (open[place] == 0)
            ends.append(place);
    }
    while (!ends.isEmpty()) {
        const int end = ends.takeLast();
        left[end] = false;
        for (const int place : previous[end]) {
            if (left[place] && --open[place] == 0)
                ends.append(place);
        }
    }
    return left;
}

} // namespace

ActionNetwork::ActionNetwork(std::span<const Action> actions, std::span<const ActionLink> links)
{
    for (const Action &action : actions) {
        if (action.state != Action::State::Accepted || m_places.contains(action.id))
            continue;
        m_places.insert(action.id, size());
        m_actions.append(&action);
    }
    link(links);
    findCircles();
}

void ActionNetwork::link(std::span<const ActionLink> links)
{
    m_waitsFor.resize(size());
    m_waitedForBy.resize(size());
    for (const ActionLink &each : links) {
        const int place = placeOf(each.action);
        const int after = placeOf(each.after);
        if (place >= 0 && after >= 0)
            m_waitsFor[place].append(after);
    }
    for (int place = 0; place < size(); ++place) {
        sortOnce(m_waitsFor[place]);
        for (const int after : m_waitsFor[place])
            m_waitedForBy[after].append(place);
    }
}

void ActionNetwork::findCircles()
{
    m_circles = QList<int>(size(), -1);
    QList<bool> left = withoutEnds(QList<bool>(size(), true), m_waitsFor, m_waitedForBy);
    left = withoutEnds(left, m_waitedForBy, m_waitsFor);
    // What is left stands on a circle, or between two of them.
    QHash<int, QList<bool>> reached;
    for (int place = 0; place < size(); ++place) {
        if (left[place])
            reached.insert(place, reachedFrom(place));
    }
    int number = 0;
    for (int place = 0; place < size(); ++place) {
        if (!left[place] || isOnCircle(place) || !reached[place][place])
            continue;
        for (int other = place; other < size(); ++other) {
            if (left[other] && reached[place][other] && reached[other][place])
                m_circles[other] = number;
        }
        ++number;
    }
}

QList<int> ActionNetwork::circleMembers(int place) const
{
    if (!isOnCircle(place))
        return {place};
    QList<int> members;
    for (int other = 0; other < size(); ++other) {
        if (m_circles[other] == m_circles[place])
            members.append(other);
    }
    return members;
}

QList<int> ActionNetwork::standsBehind(int place) const
{
    QList<int> places;
    for (const int member : circleMembers(place)) {
        for (const int after : m_waitsFor[member]) {
            if (!isOnCircle(place) || m_circles[after] != m_circles[place])
                places += circleMembers(after);
        }
    }
    sortOnce(places);
    return places;
}

QList<int> ActionNetwork::order() const
{
    QList<int> waiting(size(), 0);
    QList<QList<int>> before(size());
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (int place = 0; place < size(); ++place) {
        const QList<int> behind = standsBehind(place);
        waiting[place] = int(behind.size());
        for (const int other : behind)
            before[other].append(place);
        if (behind.isEmpty())
            ready.push(place);
    }
    QList<int> result;
    while (!ready.empty()) {
        const int place = ready.top();
        ready.pop();
        result.append(place);
        for (const int next : before[place]) {
            if (--waiting[next] == 0)
                ready.push(next);
        }
    }
    return result;
}

QList<bool> ActionNetwork::reachedFrom(int place) const
{
    QList<bool> reached(size(), false);
    QList<int> open = m_waitedForBy[place];
    while (!open.isEmpty()) {
        const int next = open.takeLast();
        if (reached[next])
            continue;
        reached[next] = true;
        open += m_waitedForBy[next];
    }
    return reached;
}

} // namespace core
