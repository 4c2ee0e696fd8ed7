// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/longplan.h"
#include "tests/support/pagestage.h"
#include "tests/support/photographs.h"
#include "tests/support/plans.h"
#include "tests/support/testprogram.h"
#include "ui/pages/plan/gantt/ganttchart.h"
#include "ui/pages/plan/gantt/ganttheader.h"
#include "ui/pages/plan/gantt/ganttview.h"
#include "ui/widgets/widgets.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace tst_ganttchart {

using namespace Qt::StringLiterals;
using support::idOf;
using support::Plan;
using support::planOf;

const QDate Zero(2026, 2, 28); ///< day 1 of the plans is 1 March

ui::GanttPlan planFor(const Plan &plan)
{
    return {plan.actions, plan.links, core::criticalChain(plan.actions, plan.links),
            QDate(2026, 3, 10)};
}

/// The chart on a page that does what the chart asks for, as the plan page does.
struct Desk
{
    explicit Desk(const QString &text)
        : plan(planOf(text))
        , frame(u"Plan"_s, u"What comes when."_s)
        , chart(new ui::GanttChart)
    {
        frame.column()->addWidget(chart);
        view = chart->findChild<ui::GanttView *>();
        chart->setPlan(planFor(plan));
        QObject::connect(
            chart, &ui::GanttChart::moved, chart, [this](auto id, auto start, auto end) {
                said.append(
                    u"%1 %2–%3"_s.arg(nameOf(id)).arg(Zero.daysTo(start)).arg(Zero.daysTo(end)));
                for (const core::Action &each :
                     core::moved(plan.actions, plan.links, id, start, end))
                    *std::ranges::find(plan.actions, each.id, &core::Action::id) = each;
                chart->setPlan(planFor(plan));
            });
        QObject::connect(chart, &ui::GanttChart::opened, chart,
                         [this](auto id) { said.append(u"open "_s + nameOf(id)); });
        QObject::connect(chart, &ui::GanttChart::linkWanted, chart, [this](auto id, auto after) {
            said.append(u"%1 after %2"_s.arg(nameOf(id), nameOf(after)));
        });
        support::open(&frame, {1200, 700});
        view->setFocus();
    }

    QString nameOf(const core::ActionId &id) const
    {
        return support::namesOf(plan, {id});
    }
    QString chosen() const
    {
        return nameOf(chart->chosen());
    }
    QString hint() const
    {
        return chart->findChild<QLabel *>(u"ganttHint"_s)->text();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }
    /// What was asked for since the last time.
    QString asked()
    {
        return std::exchange(said, {}).join(u" | "_s);
    }

    /// Somewhere on the bar of an action: 0 is its left edge, 1 its right.
    QPoint onBar(const QString &name, qreal share) const
    {
        const ui::GanttGeometry &geometry = view->geometryNow();
        const QRectF box = geometry.box(geometry.rows.rowOf(idOf(name)));
        return QPointF(box.left() + box.width() * share, box.center().y()).toPoint();
    }
    QPoint byDays(int days) const
    {
        return QPointF(view->geometryNow().scale.dayWidth() * days, 0).toPoint();
    }
    /// Takes hold of a bar and moves it, without letting go.
    void pull(const QPoint &from, int days) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view->viewport(), from + byDays(days) / 2);
        QTest::mouseMove(view->viewport(), from + byDays(days));
    }
    void drag(const QPoint &from, int days) const
    {
        pull(from, days);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + byDays(days));
    }
    /// "A 4–6 | B 7–8": where the mouse would put things.
    QString preview() const
    {
        const ui::GanttGeometry &geometry = view->geometryNow();
        QStringList lines;
        for (auto each = view->moment().moved.begin(); each != view->moment().moved.end(); ++each)
            lines.append(u"%1 %2–%3"_s.arg(geometry.rows.at(each.key()).title)
                             .arg(Zero.daysTo(each->start))
                             .arg(Zero.daysTo(each->end)));
        lines.sort();
        return lines.join(u" | "_s);
    }
    void turnWheel(int steps, Qt::KeyboardModifiers held) const
    {
        const QPointF at(view->viewport()->width() * 0.7, 150);
        QWheelEvent event(at, view->viewport()->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton,
                          held, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &event);
    }

    Plan plan;
    QStringList said;
    ui::PageFrame frame;
    ui::GanttChart *chart;
    ui::GanttView *view;
};

QStringList s_told; ///< names and descriptions that a screen reader was told of

void keepUpdates(QAccessibleEvent *event)
{
    QAccessibleInterface *told = event->accessibleInterface();
    if (event->type() == QAccessible::DescriptionChanged && told)
        s_told.append(told->text(QAccessible::Name) + u": "_s
                      + told->text(QAccessible::Description));
}

class TestGanttChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }
    void upAndDownChooseARow();
    void leftAndRightMoveADayOrAWeek();
    void controlChangesTheEnd();
    void keysMoveWhatHasABarOnly();
    void enterAndADoubleClickOpen();
    void linksAreMadeByKeys();
    void linksThatCloseACircleAreRefused();
    void draggingTheBodyMoves();
    void draggingAnEndChangesTheLength();
    void consequencesShowWhileDragging();
    void escapeGivesUpADrag();
    void aShakyClickMovesNothing();
    void aBarHeldAtTheEdgeScrollsTime();
    void shortBarsCanBeHeldAnywhere();
    void theChosenActionStaysChosen();
    void screenReadersHearTheChosenAction();
    void descriptionsSayAllThatIsDrawn();
    void theWheelScrollsThePage();
    void controlAndTheWheelZoom();
    void theScaleHasButtons();
    void todayComesIntoView();
    void theHeaderStaysInSight();
    void refusedActionsHaveNoRow();
    void anEmptyPlanIsDrawn();
    void everyControlHasAName();
    void pictures();
};

void TestGanttChart::upAndDownChooseARow()
{
    Desk desk(u"A 1–5; B 6–9; C"_s);
    QCOMPARE(desk.chosen(), u"A"_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.chosen(), u"C"_s);
    desk.press(Qt::Key_Up);
    QCOMPARE(desk.chosen(), u"B"_s);
    desk.press(Qt::Key_End);
    QCOMPARE(desk.chosen(), u"C"_s);
    desk.press(Qt::Key_Home);
    QCOMPARE(desk.chosen(), u"A"_s);
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.onBar(u"B"_s, 0.5));
    QCOMPARE(desk.chosen(), u"B"_s);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttChart::leftAndRightMoveADayOrAWeek()
{
    Desk desk(u"A 1–5; B 6–9 after A"_s);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(desk.asked(), u"A 2–6 | A 9–13"_s);
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    desk.press(Qt::Key_Left);
    QCOMPARE(desk.asked(), u"A 2–6 | A 1–5"_s);
    QCOMPARE(*desk.plan.actions.last().start, Zero.addDays(14)); // pushed by A at 9–13
}

void TestGanttChart::controlChangesTheEnd()
{
    Desk desk(u"A 1–5"_s);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.asked(), u"A 1–6 | A 1–13 | A 1–12"_s);
    desk.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.asked(), u"A 1–5 | A 1–1"_s);
    desk.press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttChart::keysMoveWhatHasABarOnly()
{
    Desk desk(u"A; B 4–; C 5–3"_s);
    desk.press(Qt::Key_Right);
    QCOMPARE(desk.hint(), u"“A” has no bar yet. Enter opens it to give it a start and an end."_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Left);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttChart::enterAndADoubleClickOpen()
{
    Desk desk(u"A 1–5; B 6–9"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Enter);
    QTest::mouseDClick(desk.view->viewport(), Qt::LeftButton, {}, desk.onBar(u"B"_s, 0.5));
    QCOMPARE(desk.asked(), u"open A | open A | open B"_s);
}

void TestGanttChart::linksAreMadeByKeys()
{
    Desk desk(u"A 1–5; B 6–9; C 7–8"_s);
    const QString help = desk.hint();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_L);
    QCOMPARE(desk.hint(),
             u"Choose the action that “B” waits for, then press Enter. Escape gives up."_s);
    desk.press(Qt::Key_Right); // moves nothing meanwhile
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.asked(), u"B after A"_s);
    QCOMPARE(desk.hint(), help);

    desk.press(Qt::Key_L);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.hint(), help);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.asked(), u"open A"_s);
}

void TestGanttChart::linksThatCloseACircleAreRefused()
{
    Desk desk(u"A 1–5; B 6–9 after A; C 10–11 after B"_s);
    desk.press(Qt::Key_L);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.hint(),
             u"An action cannot wait for itself. Choose another one, or press Escape."_s);
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.hint(),
             u"“C” waits for “A” already, so the two would wait for each other. "
             "Choose another one, or press Escape."_s);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttChart::draggingTheBodyMoves()
{
    Desk desk(u"A 1–20; B 30–40"_s);
    desk.drag(desk.onBar(u"A"_s, 0.5), 15);
    QCOMPARE(desk.asked(), u"A 16–35"_s);
    QCOMPARE(desk.chosen(), u"A"_s);
    desk.drag(desk.onBar(u"A"_s, 0.5), -20);
    QCOMPARE(desk.asked(), u"A -4–15"_s);
    QCOMPARE(desk.preview(), u""_s);
}

void TestGanttChart::draggingAnEndChangesTheLength()
{
    Desk desk(u"A 1–40"_s);
    desk.drag(desk.onBar(u"A"_s, 1), 10);
    QCOMPARE(desk.asked(), u"A 1–50"_s);
    desk.drag(desk.onBar(u"A"_s, 0), 20);
    QCOMPARE(desk.asked(), u"A 21–50"_s);
    desk.drag(desk.onBar(u"A"_s, 1), -60);
    QCOMPARE(desk.asked(), u"A 21–21"_s);
}

void TestGanttChart::consequencesShowWhileDragging()
{
    Desk desk(u"A 1–20; B 21–40 after A; C 60–70 after B; D 1–9"_s);
    desk.pull(desk.onBar(u"A"_s, 0.5), 15);
    QCOMPARE(desk.preview(), u"A 16–35 | B 36–55"_s);
    QTest::mouseMove(desk.view->viewport(), desk.onBar(u"A"_s, 0.5) + desk.byDays(40));
    QCOMPARE(desk.preview(), u"A 41–60 | B 61–80 | C 81–91"_s);
    QCOMPARE(desk.asked(), u""_s);
    QVERIFY(!desk.view->grab().isNull());
    desk.plan.actions.last().title = u"Meanwhile"_s; // somebody else's change ends the drag
    desk.chart->setPlan(planFor(desk.plan));
    QCOMPARE(desk.preview(), u""_s);
    QTest::mouseRelease(desk.view->viewport(), Qt::LeftButton);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttChart::escapeGivesUpADrag()
{
    Desk desk(u"A 1–20; B 21–40 after A"_s);
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
    Desk desk(u"A 1–20; B 21–40"_s);
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
    Desk desk(u"A 1–20"_s);
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

void TestGanttChart::theChosenActionStaysChosen()
{
    Desk desk(u"A 1–5; B 6–9; C 7–8"_s);
    desk.press(Qt::Key_Down);
    std::ranges::reverse(desk.plan.actions);
    desk.plan.actions.removeLast();
    desk.chart->setPlan(planFor(desk.plan));
    QCOMPARE(desk.chosen(), u"B"_s);
    desk.chart->choose(idOf(u"C"_s));
    QCOMPARE(desk.chosen(), u"C"_s);
    desk.plan.actions.clear();
    desk.chart->setPlan(planFor(desk.plan));
    QVERIFY(desk.chart->chosen().isNull());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttChart::screenReadersHearTheChosenAction()
{
    Desk desk(u"A 1–5 by:Ann; B 6–9"_s);
    s_told.clear();
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler(keepUpdates);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Right);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(s_told,
             QStringList({u"Plan over time, action 2 of 2: B: 6 March 2026 to 9 March 2026, "
                          "4 days. No owner yet. On the critical chain: a day later here "
                          "is a day later at the end."_s,
                          u"Plan over time, action 2 of 2: B: 7 March 2026 to 10 March "
                          "2026, 4 days. No owner yet. On the critical chain: a day later "
                          "here is a day later at the end."_s}));
}

void TestGanttChart::descriptionsSayAllThatIsDrawn()
{
    Desk desk(u"A 1–5 by:Ann big; B 7–9 after A; C 1–1 after D; D; E 3–1; F 6–"_s);
    desk.plan.actions[0].phase = core::Action::Phase::During;
    desk.chart->setPlan(planFor(desk.plan));
    QStringList heard;
    for (int i = 0; i < 6; ++i) {
        heard.append(desk.view->accessibleDescription());
        desk.press(Qt::Key_Down);
    }
    QCOMPARE(heard[0],
             u"1 March 2026 to 5 March 2026, 5 days. Owner: Ann. Phase: While they come. "
             "A big move. It can slip one day without moving the end."_s);
    QCOMPARE(heard[1],
             u"7 March 2026 to 9 March 2026, 3 days. No owner yet. On the critical chain: "
             "a day later here is a day later at the end. Waits for “A”."_s);
    QCOMPARE(heard[2],
             u"1 March 2026 to 1 March 2026, one day. No owner yet. It can slip 8 days "
             "without moving the end. Waits for “D”."_s);
    QCOMPARE(heard[3], u"No dates yet. No owner yet."_s);
    QCOMPARE(heard[4], u"Ends on 1 Mar 2026, before it starts on 3 Mar 2026. No owner yet."_s);
    QCOMPARE(heard[5], u"From 6 Mar 2026, no end yet. No owner yet."_s);
}

void TestGanttChart::theWheelScrollsThePage()
{
    QString many;
    for (int i = 0; i < 30; ++i)
        many += u"A%1 1–5;"_s.arg(i);
    Desk desk(many);
    QScrollBar *page = desk.frame.verticalScrollBar();
    QVERIFY(page->maximum() > 0);
    desk.turnWheel(-3, Qt::NoModifier);
    QVERIFY(page->value() > 0);
    QCOMPARE(desk.chart->zoom(), ui::GanttZoom::Months);
    desk.press(Qt::Key_End); // brings the row into view
    QCOMPARE(desk.view->visibleRegion().boundingRect().bottom() >= desk.onBar(u"A29"_s, 0.5).y(),
             true);
}

void TestGanttChart::controlAndTheWheelZoom()
{
    Desk desk(u"A 1–400"_s);
    const qreal x = desk.view->viewport()->width() * 0.7;
    const QDate day = desk.view->geometryNow().dayAt(x);
    desk.turnWheel(1, Qt::ControlModifier);
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
    Desk desk(u"A 1–400"_s);
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
    Desk desk(u"A -800–-700; B 1–5"_s);
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
    Desk desk(many);
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
    Desk desk(u"A 1–5; B 6–9 refused; C 6–8 after B"_s);
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
    chart.setPlan(planFor({}));
    QVERIFY(!chart.grab().isNull());
}

void TestGanttChart::everyControlHasAName()
{
    Desk desk(u"A 1–5"_s);
    QCOMPARE(support::namelessControls(&desk.frame).join(u'\n'), u""_s);
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
