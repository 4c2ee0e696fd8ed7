// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roadmap/roadmap.h"

namespace ui {

/// What the chart shows: a snapshot of values.
struct GanttPlan
{
    QList<core::Action> actions; ///< one row each, in this order; refused ones are passed over
    QList<core::ActionLink> links;
    core::CriticalChain chain;
    QDate today;
    bool operator==(const GanttPlan &) const = default;
};

/// An arrow from the end of one bar to the start of the one that waits for it.
struct GanttArrow
{
    int from = 0; ///< rows
    int to = 0;
    bool onChain = false; ///< both stand next to each other on the critical chain
    bool operator==(const GanttArrow &) const = default;
};

/// The plan by row, with what the drawing asks for again and again.
class GanttRows
{
public:
    GanttRows() = default;
    explicit GanttRows(const GanttPlan &plan);

    int size() const
    {
        return int(m_actions.size());
    }
    const core::Action &at(int row) const
    {
        return m_actions[row];
    }
    const QList<core::Action> &actions() const
    {
        return m_actions;
    }
    const QList<core::ActionLink> &links() const
    {
        return m_links;
    }
    /// -1 for one that has no row.
    int rowOf(const core::ActionId &action) const
    {
        return m_rows.value(action, -1);
    }
    bool isOnChain(int row) const
    {
        return m_onChain[row];
    }
    /// The days that an action can slip; none where that is not known.
    std::optional<int> slack(int row) const;
    /// Between actions that have bars.
    const QList<GanttArrow> &arrows() const
    {
        return m_arrows;
    }
    QList<int> waitsFor(int row) const;
    QDate today() const
    {
        return m_today;
    }
    /// The day that 30, 90, 180 and 365 days are counted from: the earliest start; today for a plan
    /// without one.
    QDate planStart() const;

private:
    QList<core::Action> m_actions;
    QList<core::ActionLink> m_links;
    QHash<core::ActionId, int> m_rows;
    QHash<core::ActionId, int> m_slack;
    QList<bool> m_onChain;
    QList<GanttArrow> m_arrows;
    QDate m_today;
};

/// Both dates, the end not before the start: it can be drawn and dragged.
bool hasBar(const core::Action &action);

} // namespace ui
