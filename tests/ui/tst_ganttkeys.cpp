// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ganttdesk.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace tst_ganttkeys {

using namespace Qt::StringLiterals;
using support::GanttDesk;
using support::idOf;

class TestGanttKeys : public QObject
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
    void theChosenActionStaysChosen();
    void screenReadersHearTheChosenAction();
    void descriptionsSayAllThatIsDrawn();
    void everyControlHasAName();
};

void TestGanttKeys::upAndDownChooseARow()
{
    GanttDesk desk(u"A 1–5; B 6–9; C"_s);
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

void TestGanttKeys::leftAndRightMoveADayOrAWeek()
{
    GanttDesk desk(u"A 1–5; B 6–9 after A"_s);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(desk.asked(), u"A 2–6 | A 9–13"_s);
    desk.press(Qt::Key_Left, Qt::ShiftModifier);
    desk.press(Qt::Key_Left);
    QCOMPARE(desk.asked(), u"A 2–6 | A 1–5"_s);
    QCOMPARE(*desk.plan.actions.last().start,
             QDate(2026, 2, 28).addDays(14)); // pushed by A at 9–13
}

void TestGanttKeys::controlChangesTheEnd()
{
    GanttDesk desk(u"A 1–5"_s);
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

void TestGanttKeys::keysMoveWhatHasABarOnly()
{
    GanttDesk desk(u"A; B 4–; C 5–3"_s);
    desk.press(Qt::Key_Right);
    QCOMPARE(desk.hint(), u"“A” has no bar yet. Enter opens it to give it a start and an end."_s);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Right, Qt::ControlModifier);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Left);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttKeys::enterAndADoubleClickOpen()
{
    GanttDesk desk(u"A 1–5; B 6–9"_s);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Enter);
    QTest::mouseDClick(desk.view->viewport(), Qt::LeftButton, {}, desk.onBar(u"B"_s, 0.5));
    QCOMPARE(desk.asked(), u"open A | open A | open B"_s);
}

void TestGanttKeys::linksAreMadeByKeys()
{
    GanttDesk desk(u"A 1–5; B 6–9; C 7–8"_s);
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

void TestGanttKeys::linksThatCloseACircleAreRefused()
{
    GanttDesk desk(u"A 1–5; B 6–9 after A; C 10–11 after B"_s);
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

void TestGanttKeys::theChosenActionStaysChosen()
{
    GanttDesk desk(u"A 1–5; B 6–9; C 7–8"_s);
    desk.press(Qt::Key_Down);
    std::ranges::reverse(desk.plan.actions);
    desk.plan.actions.removeLast();
    desk.refresh();
    QCOMPARE(desk.chosen(), u"B"_s);
    desk.chart->choose(idOf(u"C"_s));
    QCOMPARE(desk.chosen(), u"C"_s);
    desk.plan.actions.clear();
    desk.refresh();
    QVERIFY(desk.chart->chosen().isNull());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Right);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.asked(), u""_s);
}

void TestGanttKeys::screenReadersHearTheChosenAction()
{
    GanttDesk desk(u"A 1–5 by:Ann; B 6–9"_s);
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(desk.view);
    desk.press(Qt::Key_Down);
    QCOMPARE(heard->text(QAccessible::Name), u"Plan over time, action 2 of 2: B"_s);
    QCOMPARE(heard->text(QAccessible::Description),
             u"6 March 2026 to 9 March 2026, 4 days. No owner yet. On the critical chain: a day "
             "later here is a day later at the end."_s);
    desk.press(Qt::Key_Right);
    QVERIFY(heard->text(QAccessible::Description)
                .startsWith(u"7 March 2026 to 10 March 2026, 4 days."_s));
}

void TestGanttKeys::descriptionsSayAllThatIsDrawn()
{
    GanttDesk desk(u"A 1–5 by:Ann big; B 7–9 after A; C 1–1 after D; D; E 3–1; F 6–"_s);
    desk.plan.actions[0].phase = core::Action::Phase::During;
    desk.refresh();
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

void TestGanttKeys::everyControlHasAName()
{
    GanttDesk desk(u"A 1–5"_s);
    QCOMPARE(support::namelessControls(&desk.frame).join(u'\n'), u""_s);
}

SIXPOINT_TEST(TestGanttKeys)

} // namespace tst_ganttkeys

#include "tst_ganttkeys.moc"
