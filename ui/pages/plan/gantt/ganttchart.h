// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/plan/gantt/ganttrows.h"
#include "ui/pages/plan/gantt/ganttscale.h"

#include <QWidget>

class QLabel;

namespace ui {

class GanttView;
class Segments;

/// The plan as bars over time, to look at and to change with mouse and keys (see GanttView). It
/// holds a snapshot of values and changes nothing itself: what a person wants is told, and what
/// comes of it is shown when the next plan is set.
class GanttChart final : public QWidget
{
    Q_OBJECT

public:
    explicit GanttChart(QWidget *parent = nullptr);

    void setPlan(const GanttPlan &plan);
    /// The row that keys act on stays with its action while plans come and go.
    core::ActionId chosen() const; ///< null for none
    void choose(core::ActionId action);
    void setZoom(GanttZoom zoom);
    GanttZoom zoom() const;

Q_SIGNALS:
    /// The action shall stand between these days, the end not before the start.
    void moved(core::ActionId action, const QDate &start, const QDate &end);
    void opened(core::ActionId action);
    /// `action` shall wait for `after`; the two would not wait for each other.
    void linkWanted(core::ActionId action, core::ActionId after);

private:
    void hint(const QString &text);

    Segments *m_zoom;
    QLabel *m_hint;
    GanttView *m_view;
};

} // namespace ui
