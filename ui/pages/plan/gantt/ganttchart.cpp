// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttchart.h"

#include "ui/pages/plan/gantt/ganttlegend.h"
#include "ui/pages/plan/gantt/ganttview.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

GanttChart::GanttChart(QWidget *parent)
    : QWidget(parent)
    , m_zoom(new Segments(u"ganttZoom"_s, tr("Scale"), {tr("Weeks"), tr("Months"), tr("Quarters")},
                          this))
    , m_hint(quietLabel({}, TextStyle::Note, this))
    , m_view(new GanttView(this))
{
    setObjectName(u"ganttChart"_s);
    m_hint->setObjectName(u"ganttHint"_s);
    auto *today = button(tr("Show today"), u"ganttToday"_s, ButtonRole::Quiet, this);
    setIcon(today, u"calendar"_s);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space(3));
    bar->addWidget(m_zoom);
    bar->addWidget(today);
    bar->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addLayout(bar);
    layout->addWidget(m_hint);
    layout->addWidget(m_view);
    layout->addWidget(new GanttLegend(this));
    setFocusProxy(m_view);

    m_zoom->setCurrent(int(m_view->zoom()));
    hint({});
    connect(m_zoom, &Segments::chosen, this,
            [this](int zoom) { m_view->setZoom(GanttZoom(zoom)); });
    connect(m_view, &GanttView::zoomChanged, this,
            [this](GanttZoom zoom) { m_zoom->setCurrent(int(zoom)); });
    connect(today, &QPushButton::clicked, m_view, &GanttView::showToday);
    connect(m_view, &GanttView::hinted, this, &GanttChart::hint);
    connect(m_view, &GanttView::moved, this, &GanttChart::moved);
    connect(m_view, &GanttView::opened, this, &GanttChart::opened);
    connect(m_view, &GanttView::linkWanted, this, &GanttChart::linkWanted);
}

/// Without something to say about this moment it says which keys there are.
void GanttChart::hint(const QString &text)
{
    m_hint->setText(
        text.isEmpty() ? tr("Drag a bar to move it, or its ends to change its length. Keys: Up and "
                            "Down choose, Left and Right move by a day, with Shift by a week, "
                            "with Ctrl they change the end. Enter opens, L links.")
                       : text);
}

void GanttChart::setPlan(const GanttPlan &plan)
{
    m_view->setPlan(plan);
}

core::ActionId GanttChart::chosen() const
{
    return m_view->chosen();
}

void GanttChart::choose(core::ActionId action)
{
    m_view->choose(action);
}

void GanttChart::setZoom(GanttZoom zoom)
{
    m_view->setZoom(zoom);
}

GanttZoom GanttChart::zoom() const
{
    return m_view->zoom();
}

} // namespace ui
