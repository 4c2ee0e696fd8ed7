// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QHash>
#include <QList>

#include <span>

namespace core {

/// The accepted actions and what waits for what, by place in page order. Links to and from actions
/// that are refused or gone are left out. Points into the actions that it was made of.
class ActionNetwork
{
public:
    ActionNetwork(std::span<const Action> actions, std::span<const ActionLink> links);

    int size() const
    {
        return int(m_actions.size());
    }
    const Action &at(int place) const
    {
        return *m_actions[place];
    }
    /// -1 for one that is refused or gone.
    int placeOf(const ActionId &id) const
    {
        return m_places.value(id, -1);
    }
    /// In page order, each once.
    const QList<int> &waitsFor(int place) const
    {
        return m_waitsFor[place];
    }
    const QList<int> &waitedForBy(int place) const
    {
        return m_waitedForBy[place];
    }
    /// Those with the same number wait for each other, directly or not; -1 for one on no circle.
    int circle(int place) const
    {
        return m_circles[place];
    }
    bool isOnCircle(int place) const
    {
        return m_circles[place] >= 0;
    }
    /// All that must stand before this one: what it waits for and, because a circle stands
    /// together, the rest of a circle that it waits for and what the rest of its own waits for.
    QList<int> standsBehind(int place) const;
    /// All places, each behind all that it must stand behind; otherwise in page order.
    QList<int> order() const;
    /// All that wait for this one, directly or not.
    QList<bool> reachedFrom(int place) const;

private:
    void link(std::span<const ActionLink> links);
    void findCircles();
    QList<int> circleMembers(int place) const;

    QList<const Action *> m_actions;
    QHash<ActionId, int> m_places;
    QList<QList<int>> m_waitsFor;
    QList<QList<int>> m_waitedForBy;
    QList<int> m_circles;
};

} // namespace core
