// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ganttdesk.h"
#include "tests/support/longplan.h"
#include "tests/support/pagestage.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "ui/pages/plan/gantt/ganttheader.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

namespace tst_ganttchart {

using namespace Qt::StringLiterals;
using support::GanttDesk;
using support::idOf;

class TestGanttChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }
    void draggingTheBodyMoves();
    void draggingAnEndChangesTheLength();
    void consequencesShowWhileDragging();
    void escapeGivesUpADrag();
    void aShakyClickMovesNothing();
    void aBarHeldAtTheEdgeScrollsTime();
    void shortBarsCanBeHeldAnywhere();
    void theWheelScrollsThePage();
    void controlAndTheWheelZoom();
    void theScaleHasButtons();
    void todayComesIntoView();
    void theHeaderStaysInSight();
    void refusedActionsHaveNoRow();
    void anEmptyPlanIsDrawn();
    void pictures();
};

void TestGanttChart::draggingTheBodyMoves()
{
    GanttDesk desk(u"A 1–20; B 30–40"_s);
    desk.drag(desk.onBar(u"A"_s, 0.5), 15);
    QCOMPARE(desk.asked(), u"A 16–35"_s);
    QCOMPARE(desk.chosen(), u"A"_s);
    desk.drag(desk.onBar(u"A"_s, 0.5), -20);
    QCOMPARE(desk.asked(), u"A -4–15"_s);
    QCOMPARE(desk.preview(), u""_s);
}

void TestGanttChart::draggingAnEndChangesTheLength()
{
    GanttDesk desk(u"A 1–40"_s);
    desk.drag(desk.onBar(u"A"_s, 1), 10);
    QCOMPARE(desk.asked(), u"A 1–50"_s);
    desk.drag(desk.onBar(u"A"_s, 0), 20);
    QCOMPARE(desk.asked(), u"A 21–50"_s);
    desk.drag(desk.onBar(u"A"_s, 1), -60);
    QCOMPARE(desk.asked(), u"A 21–21"_s);
}

void TestGanttChart::consequencesShowWhileDragging()
{
    GanttDesk desk(u"A 1–20; B 21–40 after A; C 60–70 after B; D 1–9"_s);
    desk.pull(desk.onBar(u"A"_s, 0.5), 15);
    QCOMPARE(desk.preview(), u"A 16–35 | B 36–55"_s);
    QTest::mouseMove(desk.view->viewport(), desk.onBar(u"A"_s, 0.5) + desk.byDays(40));
    QCOMPARE(desk.preview(), u"A 41–60 | B 61–80 | C 81–91"_s);
    QCOMPARE(desk.asked(), u""_s);
    QVERIFY(!desk.view->grab().isNull());
    desk.plan.actions.last().title = u"Meanwhile"_s; // somebody else's change ends the drag
    desk.refresh();
    QCOMPARE(desk.preview(), u""_s);
    QTest::mouseRelease(desk.view->viewport(), Qt::LeftButton);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttChart::escapeGivesUpADrag()
{
    GanttDesk desk(u"A 1–20; B 21–40 after A"_s);
    const QPoint from = desk.onBar(u"A"_s, 0.5);
    desk.pull(from, 15);
    QVERIFY(!desk.preview().isEmpty());
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.preview(), u""_s);
    QTest::mouseRelease(desk.view->viewport(), Qt::LeftButton, {}, from + desk.byDays(15));
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttChart::aShakyClickMovesNothing()
{
    GanttDesk desk(u"A 1–20; B 21–40"_s);
    desk.chart->setZoom(ui::GanttZoom::Quarters);
    const QPoint from = desk.onBar(u"B"_s, 0.5);
    QTest::mousePress(desk.view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(desk.view->viewport(),
                     from + QPoint(QApplication::startDragDistance() - 1, 0));
    QTest::mouseRelease(desk.view->viewport(), Qt::LeftButton, {}, from + QPoint(4, 0));
    QCOMPARE(desk.asked(), u""_s);
    QCOMPARE(desk.chosen(), u"B"_s);
}

void TestGanttChart::aBarHeldAtTheEdgeScrollsTime()
{
    GanttDesk desk(u"A 1–20"_s);
    desk.chart->setZoom(ui::GanttZoom::Weeks);
    const QPoint from = desk.onBar(u"A"_s, 0.5);
    const int before = desk.view->horizontalScrollBar()->value();
    QTest::mousePress(desk.view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(desk.view->viewport(), {desk.view->viewport()->width() - 3, from.y()});
    QTRY_VERIFY(desk.view->horizontalScrollBar()->value() > before + 100);
    desk.press(Qt::Key_Escape);
    const int after = desk.view->horizontalScrollBar()->value();
    QTest::qWait(80);
    QCOMPARE(desk.view->horizontalScrollBar()->value(), after);
}

void TestGanttChart::shortBarsCanBeHeldAnywhere()
{
    using enum ui::GanttGrip;
    QCOMPARE(ui::gripAt(104, 100, 108), Body);
    QCOMPARE(ui::gripAt(96, 100, 108), Start);
    QCOMPARE(ui::gripAt(112, 100, 108), End);
    QCOMPARE(ui::gripAt(104, 100, 300), Start);
    QCOMPARE(ui::gripAt(200, 100, 300), Body);
    QCOMPARE(ui::gripAt(320, 100, 300), std::nullopt);
}

void TestGanttChart::theWheelScrollsThePage()
{
    QString many;
    for (int i = 0; i < 30; ++i)
        many += u"A%1 1–5;"_s.arg(i);
    GanttDesk desk(many);
    QVERIFY(!desk.turnWheel(-3, Qt::NoModifier)); // so that it goes on to the page
    QCOMPARE(desk.chart->zoom(), ui::GanttZoom::Months);
    desk.press(Qt::Key_End); // brings the row into view
    QVERIFY(desk.frame.verticalScrollBar()->value() > 0);
    QVERIFY(desk.view->viewport()->visibleRegion().contains(desk.onBar(u"A29"_s, 0.5)));
    desk.press(Qt::Key_Home);
    QVERIFY(desk.view->viewport()->visibleRegion().contains(desk.onBar(u"A0"_s, 0.5)));
}

void TestGanttChart::controlAndTheWheelZoom()
{
    GanttDesk desk(u"A 1–400"_s);
    const qreal x = desk.view->viewport()->width() * 0.7;
    const QDate day = desk.view->geometryNow().dayAt(x);
    QVERIFY(desk.turnWheel(1, Qt::ControlModifier));
    QCOMPARE(desk.chart->zoom(), ui::GanttZoom::Weeks);
    QVERIFY(std::abs(desk.view->geometryNow().dayAt(x).daysTo(day)) <= 1);
    desk.turnWheel(1, Qt::ControlModifier);
    QCOMPARE(desk.chart->zoom(), ui::GanttZoom::Weeks);
    desk.turnWheel(-1, Qt::ControlModifier);
    desk.press(Qt::Key_Minus);
    QCOMPARE(desk.chart->zoom(), ui::GanttZoom::Quarters);
    desk.press(Qt::Key_Plus);
    QCOMPARE(desk.chart->zoom(), ui::GanttZoom::Months);
}

void TestGanttChart::theScaleHasButtons()
{
    GanttDesk desk(u"A 1–400"_s);
    auto *scale = desk.chart->findChild<ui::Segments *>(u"ganttZoom"_s);
    QCOMPARE(scale->current(), 1);
    QTest::mouseClick(desk.chart->findChild<QAbstractButton *>(u"ganttZoom2"_s), Qt::LeftButton);
    QCOMPARE(desk.chart->zoom(), ui::GanttZoom::Quarters);
    desk.view->setFocus();
    desk.press(Qt::Key_Plus);
    desk.press(Qt::Key_Plus);
    QCOMPARE(scale->current(), 0);
}

void TestGanttChart::todayComesIntoView()
{
    GanttDesk desk(u"A -800–-700; B 1–5"_s);
    desk.chart->setZoom(ui::GanttZoom::Weeks);
    const auto isSeen = [&desk] {
        const qreal x = desk.view->geometryNow().xOf(QDate(2026, 3, 10));
        return x > desk.view->geometryNow().left() && x < desk.view->viewport()->width();
    };
    QVERIFY(!isSeen());
    QTest::mouseClick(desk.chart->findChild<QAbstractButton *>(u"ganttToday"_s), Qt::LeftButton);
    QVERIFY(isSeen());
}

void TestGanttChart::theHeaderStaysInSight()
{
    QString many;
    for (int i = 0; i < 40; ++i)
        many += u"A%1 1–5;"_s.arg(i);
    GanttDesk desk(many);
    auto *header = desk.chart->findChild<ui::GanttHeader *>();
    QCOMPARE(header->y(), 0);
    desk.frame.verticalScrollBar()->setValue(900);
    QCOMPARE(header->mapTo(desk.frame.viewport(), QPoint()).y(), 0);
    QTest::mouseClick(header, Qt::LeftButton); // hits no row below it
    QCOMPARE(desk.chosen(), u"A0"_s);
    desk.frame.verticalScrollBar()->setValue(0);
    QCOMPARE(header->y(), 0);
}

void TestGanttChart::refusedActionsHaveNoRow()
{
    GanttDesk desk(u"A 1–5; B 6–9 refused; C 6–8 after B"_s);
    QCOMPARE(desk.view->geometryNow().rows.size(), 2);
    QVERIFY(desk.view->geometryNow().rows.arrows().isEmpty());
}

void TestGanttChart::anEmptyPlanIsDrawn()
{
    ui::GanttChart chart;
    support::open(&chart);
    QVERIFY(!chart.grab().isNull());
    chart.setPlan({});
    QVERIFY(!chart.grab().isNull());
    chart.setPlan({{}, {}, {}, QDate(2026, 3, 10)});
    QVERIFY(!chart.grab().isNull());
}

void TestGanttChart::pictures()
{
    const auto make = [](ui::GanttZoom zoom) {
        auto *frame
            = new ui::PageFrame(u"Roadmap"_s, u"What comes when, and what waits for what."_s);
        auto *chart = new ui::GanttChart;
        frame->column()->addWidget(chart);
        const ui::GanttPlan plan = support::lawFirmPlan();
        chart->setPlan(plan);
        chart->setZoom(zoom);
        chart->choose(plan.actions[3].id);
        return frame;
    };
    support::photograph(u"gantt"_s, [&] { return make(ui::GanttZoom::Months); }, {1200, 900});
    support::photograph(u"gantt-quarters"_s, [&] { return make(ui::GanttZoom::Quarters); },
                        {1200, 900});
    support::photograph(u"gantt-weeks"_s, [&] { return make(ui::GanttZoom::Weeks); }, {1200, 900});

    const std::unique_ptr<ui::PageFrame> frame(make(ui::GanttZoom::Quarters));
    support::open(frame.get(), {1200, 900});
    auto *view = frame->findChild<ui::GanttView *>();
    view->setFocus();
    const QPoint from = view->geometryNow().box(3).center().toPoint();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), from + QPoint(40, 0));
    QTest::mouseMove(view->viewport(), from + QPoint(70, 0));
    QVERIFY(frame->grab().save(support::photographsFolder() + u"/gantt-dragging.png"_s));
    QVERIFY(view->moment().moved.size() > 3);
}

SIXPOINT_TEST(TestGanttChart)

} // namespace tst_ganttchart

#include "tst_ganttchart.moc"
