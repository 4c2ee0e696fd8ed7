// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A bar held by the mouse on a plan of 300 actions: from a mouse move until what follows from it is
// worked out and all that is visible is drawn, in a window where the chart shares the page and in
// one that shows as many rows as a tall screen holds. Aim: at most 16 ms. Processor time beside
// wall time tells a slow program from a busy machine.

#include "tests/support/longplan.h"
#include "tests/support/pagestage.h"
#include "tests/support/timings.h"
#include "ui/pages/plan/gantt/ganttchart.h"
#include "ui/pages/plan/gantt/ganttview.h"
#include "ui/shell/theme.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QTest>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using support::print;
using support::Spent;
using support::spentDrawing;

namespace {

constexpr int Actions = 300;
constexpr int Moves = 400;

void measure(ui::GanttZoom zoom, const QString &name, QSize window, QTextStream &out)
{
    ui::PageFrame frame(u"Roadmap"_s, u"What comes when."_s);
    auto *chart = new ui::GanttChart;
    frame.column()->addWidget(chart);
    const ui::GanttPlan plan = support::longPlan(Actions);
    chart->setPlan(plan);
    chart->setZoom(zoom);
    support::open(&frame, window);
    auto *view = chart->findChild<ui::GanttView *>();
    view->setFocus();
    QCoreApplication::processEvents();

    const QPoint from = view->geometryNow().box(2).center().toPoint();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    std::vector<Spent> dragging;
    for (int i = 0; i < Moves; ++i) {
        const QPoint to = from + QPoint(20 + i % 200, 0);
        dragging.push_back(spentDrawing([&] { QTest::mouseMove(view->viewport(), to); }));
    }
    out << "  " << view->moment().moved.size() << " actions move\n";
    QTest::keyClick(view, Qt::Key_Escape);
    print(out, name + u", a mouse move while dragging"_s, dragging);

    std::vector<Spent> whole;
    for (int i = 0; i < 100; ++i)
        whole.push_back(spentDrawing([&] { view->viewport()->update(); }));
    print(out, name + u", everything visible drawn again"_s, whole);

    std::vector<Spent> planned;
    ui::GanttPlan next = plan;
    for (int i = 0; i < 100; ++i) {
        next.actions[5].end = next.actions[5].end->addDays(1);
        planned.push_back(spentDrawing([&] {
            next.chain = core::criticalChain(next.actions, next.links);
            chart->setPlan(next);
        }));
    }
    print(out, name + u", another plan set and drawn"_s, planned);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Shade::Light);
    QTextStream out(stdout);
    measure(ui::GanttZoom::Months, u"1200 × 900, months"_s, {1200, 900}, out);
    measure(ui::GanttZoom::Quarters, u"2560 × 1400, quarters"_s, {2560, 1400}, out);
    return 0;
}
