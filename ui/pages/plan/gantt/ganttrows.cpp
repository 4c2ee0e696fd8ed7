// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttrows.h"

#include "core/strategy/plan.h"

namespace ui {

GanttRows::GanttRows(const GanttPlan &plan)
    : m_links(plan.links)
    , m_slack(plan.chain.slack)
    , m_today(plan.today)
{
    for (const core::Action &action : plan.actions) {
        if (action.state != core::Action::State::Accepted)
            continue;
        m_rows.insert(action.id, size());
        m_actions.append(action);
        m_onChain.append(plan.chain.actions.contains(action.id));
    }
    for (const core::ActionLink &link : m_links) {
        const int from = rowOf(link.after);
        const int to = rowOf(link.action);
        if (from < 0 || to < 0 || from == to || !hasBar(at(from)) || !hasBar(at(to)))
            continue;
        const qsizetype place = plan.chain.actions.indexOf(link.after);
        const bool onChain = place >= 0 && plan.chain.actions.value(place + 1) == link.action;
        m_arrows.append({from, to, onChain});
    }
}

std::optional<int> GanttRows::slack(int row) const
{
    const auto found = m_slack.constFind(at(row).id);
    return found == m_slack.constEnd() ? std::nullopt : std::optional(*found);
}

QList<int> GanttRows::waitsFor(int row) const
{
    QList<int> rows;
    for (const core::ActionLink &link : m_links) {
        if (link.action == at(row).id && rowOf(link.after) >= 0)
            rows.append(rowOf(link.after));
    }
    return rows;
}

QDate GanttRows::planStart() const
{
    return core::planStart(m_actions).value_or(m_today);
}

bool hasBar(const core::Action &action)
{
    return action.start && action.end && *action.start <= *action.end;
}

} // namespace ui
