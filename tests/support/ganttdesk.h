// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/plans.h"
#include "ui/pages/plan/gantt/ganttchart.h"
#include "ui/pages/plan/gantt/ganttview.h"
#include "ui/widgets/widgets.h"

namespace support {

/// The chart on a page that does what the chart asks for, as the plan page does, and keeps what was
/// asked. Plans are written as planOf() reads them; day 1 is 1 March 2026 and today is the tenth.
class GanttDesk
{
public:
    explicit GanttDesk(const QString &text);
    /// Shows the plan as it is now, after a change from elsewhere.
    void refresh();

    QString chosen() const;
    QString hint() const;
    /// What was asked for since the last time: "A 2–6 | open A | B after A".
    QString asked();
    /// "A 4–6 | B 7–8": where the mouse would put things.
    QString preview() const;

    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const;
    /// Somewhere on the bar of an action: 0 is its left edge, 1 its right.
    QPoint onBar(const QString &name, qreal share) const;
    QPoint byDays(int days) const;
    /// Takes hold of a bar and moves it, without letting go.
    void pull(const QPoint &from, int days) const;
    void drag(const QPoint &from, int days) const;
    /// Whether the chart takes it for itself.
    bool turnWheel(int steps, Qt::KeyboardModifiers held) const;

    Plan plan;
    ui::PageFrame frame;
    ui::GanttChart *chart;
    ui::GanttView *view;

private:
    QString nameOf(const core::ActionId &id) const;
    void take(core::ActionId id, const QDate &start, const QDate &end);

    QStringList m_asked;
};

} // namespace support
