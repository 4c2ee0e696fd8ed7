// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/roadmap/roadmappart.h"

#include "core/report/roadmapblocks.h"
#include "core/roadmap/roadmap.h"
#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/plan/gantt/ganttchart.h"
#include "ui/pages/plan/gantt/ganttrows.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/roadmap/linkseditor.h"
#include "ui/pages/plan/roadmap/planfiles.h"
#include "ui/widgets/blocksview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isDated(const core::Action &action)
{
    return action.state == core::Action::State::Accepted && action.start && action.end;
}

} // namespace

RoadmapPart::RoadmapPart(const PageContext &context, QWidget *parent)
    : PagePart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Roadmap"),
                            tr("Drag a bar to move it, or choose it with the arrow keys and move "
                               "it with Left and Right. What waits for it moves along."),
                            this, 300))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_frame->column()->setSpacing(space(6));
    makeTop();
    makeViews();
    m_findings = new Notice(u"roadmapFindings"_s, this);
    m_frame->column()->insertWidget(1, m_findings);
    showView(0);
    refresh();
}

void RoadmapPart::makeTop()
{
    auto *top = new QHBoxLayout;
    m_choice = new Segments(
        u"roadmapView"_s, tr("View"),
        {tr("Chart"), tr("Table"), tr("30 to 365 days"), tr("Order"), tr("Big moves")}, this);
    PagePlace::keep(m_choice);
    connect(m_choice, &Segments::chosen, this, &RoadmapPart::showView);
    auto *calendar = button(tr("Calendar file…"), u"exportCalendar"_s, ButtonRole::Link, this);
    auto *table = button(tr("Spreadsheet file…"), u"exportPlan"_s, ButtonRole::Link, this);
    connect(calendar, &QPushButton::clicked, this, &RoadmapPart::exportCalendar);
    connect(table, &QPushButton::clicked, this, &RoadmapPart::exportTable);
    auto *files = new QHBoxLayout;
    files->setSpacing(space(5));
    files->addWidget(calendar);
    files->addWidget(table);
    files->addStretch(1);
    top->addWidget(m_choice);
    top->addStretch(1);
    m_frame->column()->addLayout(top);
    m_frame->column()->addLayout(files);
}

void RoadmapPart::makeViews()
{
    QVBoxLayout *column = m_frame->column();
    m_empty
        = quietLabel(tr("No action has both dates yet. Accept a proposal under Actions, or give "
                        "an action its start and end."),
                     TextStyle::Body, this);
    m_empty->setObjectName(u"roadmapEmpty"_s);
    column->addWidget(m_empty);
    m_chartView = new QWidget(this);
    auto *chart = new QVBoxLayout(m_chartView);
    chart->setContentsMargins({});
    chart->setSpacing(space(6));
    m_chart = new GanttChart(m_chartView);
    chart->addWidget(m_chart);
    m_chain = label({}, TextStyle::Body, m_chartView);
    m_chain->setObjectName(u"criticalChain"_s);
    chart->addWidget(m_chain);
    m_links = new LinksEditor(m_context, m_chartView);
    chart->addWidget(m_links);
    column->addWidget(m_chartView);
    connect(m_chart, &GanttChart::moved, this, &RoadmapPart::move);
    connect(m_chart, &GanttChart::linkWanted, this, &RoadmapPart::link);
    connect(m_chart, &GanttChart::opened, this, [this](core::ActionId action) {
        m_context.navigator.goTo(core::Source{core::Source::Kind::Action, action.toString()});
    });
    m_table = new BlocksView(u"roadmapTable"_s, this);
    m_horizons = new BlocksView(u"roadmapHorizons"_s, this);
    m_order = new BlocksView(u"roadmapOrder"_s, this);
    m_capacity = new BlocksView(u"roadmapCapacity"_s, this);
    for (QWidget *view : {m_table, m_horizons, m_order, m_capacity})
        column->addWidget(view);
}

void RoadmapPart::showView(int index)
{
    m_choice->setCurrent(index);
    refresh();
}

void RoadmapPart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    const int view = m_choice->current();
    const bool any = std::ranges::any_of(dossier.actions, isDated);
    m_empty->setVisible(!any);
    m_chartView->setVisible(any && view == 0);
    const auto blocks = [&](int wanted, const auto &make) {
        return any && view == wanted ? make() : QList<core::report::Block>();
    };
    m_table->setBlocks(
        blocks(1, [&] { return core::report::planBlocks(m_context.framework, dossier); }));
    m_horizons->setBlocks(blocks(2, [&] { return core::report::horizonBlocks(dossier); }));
    m_order->setBlocks(
        blocks(3, [&] { return core::report::orderBlocks(m_context.framework, dossier); }));
    m_capacity->setBlocks(blocks(4, [&] { return core::report::capacityBlocks(dossier); }));
    if (m_links && any && view == 0) {
        const core::CriticalChain chain = core::criticalChain(dossier.actions, dossier.actionLinks);
        m_chart->setPlan(
            {dossier.actions, dossier.actionLinks, chain, m_context.workspace.clock().today()});
        m_chain->setText(
            chain.actions.size() > 1
                ? tr("The critical chain has %1 actions and lasts %2 days: when one of them slips, "
                     "the end slips.")
                      .arg(QString::number(chain.actions.size()), QString::number(chain.days))
                : tr("No action waits for another that decides the end."));
        m_links->refresh();
    }
    if (m_findings)
        showFindings();
}

void RoadmapPart::showFindings()
{
    const core::Dossier &dossier = m_context.live.dossier();
    QStringList lines;
    for (const core::RoadmapFinding &finding :
         core::roadmapFindings(dossier.actions, dossier.actionLinks))
        lines << finding.text;
    if (lines.isEmpty())
        m_findings->clear();
    else
        m_findings->tell(Notice::Tone::Caution, tr("What does not fit"), lines);
}

void RoadmapPart::move(core::ActionId action, const QDate &start, const QDate &end)
{
    const core::Dossier &dossier = m_context.live.dossier();
    const QList<core::Action> all
        = core::moved(dossier.actions, dossier.actionLinks, action, start, end);
    if (!m_context.prompt.check(
            core::edit::scheduleActions(m_context.workspace, m_context.organisation, all)))
        refresh();
}

void RoadmapPart::link(core::ActionId action, core::ActionId after)
{
    if (const auto found = m_context.workspace.find<core::Action>(m_context.organisation, action))
        (void)m_context.prompt.check(core::edit::linkActions(m_context.workspace, *found, after));
}

void RoadmapPart::exportCalendar()
{
    const core::Dossier &dossier = m_context.live.dossier();
    writePlan(m_context, tr("Calendar (*.ics)"), u"ics"_s,
              core::toCalendar(dossier.actions, dossier.organisation.name,
                               m_context.workspace.clock().now()));
}

void RoadmapPart::exportTable()
{
    const core::Dossier &dossier = m_context.live.dossier();
    writePlan(m_context, tr("Table (*.csv)"), u"csv"_s,
              core::toCsv(dossier.actions, dossier.actionLinks));
}

PagePart *createRoadmapPart(const PageContext &context, QWidget *parent)
{
    return new RoadmapPart(context, parent);
}

} // namespace ui
