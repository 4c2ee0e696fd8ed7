// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"

#include "core/roadmap/schedule.h"

#include <algorithm>

namespace core {

namespace {

/// The plan with everything pushed behind what it waits for, and its two ends.
class PushedPlan
{
public:
    PushedPlan(std::span<const Action> actions, std::span<const ActionLink> links)
        : m_network(actions, links)
        , m_order(m_network.order())
        , m_dates(pushedBehind(m_network, datesOf(m_network), QList<bool>(m_network.size(), true)))
    {
        for (int place = 0; place < m_network.size(); ++place) {
            if (isPlaced(place) && (!m_end || last(place) > *m_end))
                m_end = last(place);
        }
        findDeadlines();
        findBeginnings();
    }

    QHash<ActionId, int> slack() const
    {
        QHash<ActionId, int> result;
        for (int place = 0; place < m_network.size(); ++place) {
            if (isPlaced(place))
                result.insert(m_network.at(place).id, int(last(place).daysTo(m_deadlines[place])));
        }
        return result;
    }

    /// The longest of those that end on the last day.
    CriticalChain chain() const
    {
        int final = -1;
        for (int place = 0; place < m_network.size(); ++place) {
            if (isPlaced(place) && last(place) == *m_end
                && (final < 0 || m_beginnings[place] < m_beginnings[final]))
                final = place;
        }
        CriticalChain result;
        if (final < 0)
            return result;
        result.days = int(m_beginnings[final].daysTo(*m_end)) + 1;
        for (int place = final; place >= 0; place = m_before[place])
            result.actions.prepend(m_network.at(place).id);
        return result;
    }

private:
    bool isPlaced(int place) const
    {
        return !m_network.isOnCircle(place) && m_dates[place].start && m_dates[place].end;
    }
    QDate first(int place) const
    {
        return *m_dates[place].start;
    }
    QDate last(int place) const
    {
        return *lastDay(m_dates[place]);
    }

    /// The days by which each must be done so that the end stays.
    void findDeadlines()
    {
        m_deadlines.resize(m_network.size());
        for (auto place = m_order.rbegin(); place != m_order.rend(); ++place) {
            QDate deadline = m_end.value_or(QDate());
            for (const int next : m_network.waitedForBy(*place)) {
                if (m_network.isOnCircle(next))
                    continue;
                const qint64 days = isPlaced(next) ? first(next).daysTo(last(next)) + 1 : 0;
                deadline = std::min(deadline, m_deadlines[next].addDays(-days));
            }
            m_deadlines[*place] = deadline;
        }
    }

    /// The actions with dates that this one waits for, also through others without.
    QList<int> placedBefore(int place) const
    {
        QList<int> found;
        QList<int> open = m_network.waitsFor(place);
        QSet<int> seen;
        while (!open.isEmpty()) {
            const int next = open.takeLast();
            if (m_network.isOnCircle(next) || seen.contains(next))
                continue;
            seen.insert(next);
            if (isPlaced(next))
                found.append(next);
            else
                open += m_network.waitsFor(next);
        }
        std::ranges::sort(found);
        return found;
    }

    /// The first days of the longest runs without a gap that lead up to each.
    void findBeginnings()
    {
        m_beginnings.resize(m_network.size());
        m_before = QList<int>(m_network.size(), -1);
        for (const int place : m_order) {
            if (!isPlaced(place))
                continue;
            m_beginnings[place] = first(place);
            for (const int other : placedBefore(place)) {
                if (last(other).addDays(1) == first(place)
                    && m_beginnings[other] < m_beginnings[place]) {
                    m_beginnings[place] = m_beginnings[other];
                    m_before[place] = other;
                }
            }
        }
    }

    ActionNetwork m_network;
    QList<int> m_order;
    QList<ActionDates> m_dates;
    std::optional<QDate> m_end;
    QList<QDate> m_deadlines;
    QList<QDate> m_beginnings;
    QList<int> m_before; ///< on the chain; -1 for a first one
};

} // namespace

CriticalChain criticalChain(std::span<const Action> actions, std::span<const ActionLink> links)
{
    const PushedPlan plan(actions, links);
    CriticalChain chain = plan.chain();
    chain.slack = plan.slack();
    return chain;
}

} // namespace core
