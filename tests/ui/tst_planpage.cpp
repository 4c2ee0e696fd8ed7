// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "tests/support/pagedesk.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/plan/actioncard.h"
#include "ui/pages/plan/planfigure.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/proposalcard.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QTest>

namespace tst_planpage {

using namespace Qt::StringLiterals;

/// A firm of one assessor who gave every question of two points a 2.
struct Desk : support::PageDesk
{
    Desk()
    {
        stage.file.clock.set(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        const support::Round round = support::startRound(stage.file, {u"A"_s});
        for (const core::Point &point : support::framework().points)
            for (const core::Question &question : point.questions)
                if (point.id.text == u"P2"_s || point.id.text == u"P4"_s)
                    (void)core::edit::answer(
                        *stage.file.workspace,
                        support::levelAnswer(round.respondents.first(), question.id.text,
                                             point.id.text == u"P4"_s ? 1 : 2));
        show(ui::createPlanPage(stage.context(), nullptr));
    }
    QStringList proposed() const
    {
        QStringList all;
        for (const ui::ProposalCard *card : page->findChildren<ui::ProposalCard *>())
            if (card->isVisible())
                all.append(card->value().point.text);
        return all;
    }
    const QList<core::Action> &actions() const
    {
        return stage.live.dossier().actions;
    }
    core::Action only() const
    {
        return actions().size() == 1 ? actions().first() : core::Action();
    }
};

/// "Days30 Ask | Days90 Tell", in the order of the plan.
QString render(const QList<core::Action> &actions)
{
    QStringList lines;
    for (const core::Action &action : ui::inPlanOrder(actions))
        lines.append(ui::headingFor(action, QDate(2026, 1, 1)) + u" | "_s + action.title);
    return lines.join(u'\n');
}

core::Action actionOf(const QString &title, std::optional<QDate> start, std::optional<QDate> end)
{
    core::Action action;
    action.id = core::ActionId::create();
    action.title = title;
    action.start = start;
    action.end = end;
    return action;
}

class TestPlanPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void theWidestGapIsProposedFirst()
    {
        Desk desk;
        QCOMPARE(desk.proposed(), (QStringList{u"P4"_s, u"P2"_s}));
        QVERIFY(!desk.find<QLabel>(u"proposalReason"_s)->text().isEmpty());
    }

    void acceptingStartsTodayAndEndsInTime()
    {
        Desk desk;
        const core::Proposal first = desk.find<ui::ProposalCard>(u"proposal"_s)->value();
        desk.click(u"proposalAccept"_s);
        QCOMPARE(desk.only().title, first.title);
        QCOMPARE(desk.only().start, QDate(2026, 11, 23));
        QCOMPARE(desk.only().end, QDate(2026, 11, 23).addDays(first.days));
        QCOMPARE(desk.only().signOfSuccess, first.signOfSuccess);
        QCOMPARE(desk.proposed(), QStringList{u"P2"_s});
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.proposed().size(), 2);
    }

    void anotherStartIsTaken()
    {
        Desk desk;
        desk.type(u"proposalStart"_s, u"1/2/2027"_s);
        desk.click(u"proposalAccept"_s);
        QCOMPARE(desk.only().start, QDate(2027, 2, 1));
    }

    void acceptAndEditOpensTheAction()
    {
        Desk desk;
        desk.click(u"proposalEdit"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"actionTitle"_s);
        desk.type(u"actionTitle"_s, u"Our own words"_s);
        desk.type(u"actionOwner"_s, u"Dana"_s);
        desk.type(u"actionSign"_s, u"Ten answers a week"_s);
        QCOMPARE(desk.only().title, u"Our own words"_s);
        QCOMPARE(desk.only().owner, u"Dana"_s);
        QCOMPARE(desk.only().signOfSuccess, u"Ten answers a week"_s);
    }

    void refusingAsksForTheReasonInPlace()
    {
        Desk desk;
        desk.click(u"proposalRefuse"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"proposalWhyNot"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(desk.actions().isEmpty());
        QTest::keyClicks(QApplication::focusWidget(), u"No money this year"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.only().state, core::Action::State::Refused);
        QCOMPARE(desk.only().reason, u"No money this year"_s);
        QCOMPARE(desk.proposed(), QStringList{u"P2"_s});
        QVERIFY(desk.find<QWidget>(u"refusals"_s)->isVisible());
        desk.click(u"refusedAgain"_s);
        QVERIFY(desk.actions().isEmpty());
        QCOMPARE(desk.proposed().size(), 2);
        QVERIFY(!desk.find<QWidget>(u"refusals"_s)->isVisible());
    }

    void aReasonStaysUntilAnotherIsWritten()
    {
        Desk desk;
        desk.click(u"proposalRefuse"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"No money"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        desk.type(u"refusedReason"_s, u" "_s);
        QCOMPARE(desk.only().reason, u"No money"_s);
        desk.type(u"refusedReason"_s, u"No time"_s);
        QCOMPARE(desk.only().reason, u"No time"_s);
    }

    void anEndBeforeTheStartIsPointedOutAndNotStored()
    {
        Desk desk;
        desk.click(u"proposalEdit"_s);
        const core::Action before = desk.only();
        auto *notice = desk.find<ui::Notice>(u"actionDates"_s);
        desk.type(u"actionEnd"_s, u"1/11/2026"_s);
        QCOMPARE(desk.only().end, before.end);
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().startsWith(
            u"The end, 1 November 2026, is before the start, 23 November 2026."_s));
        // Something else that changes must not hide what is wrong.
        desk.type(u"actionOwner"_s, u"Dana"_s);
        QCOMPARE(desk.find<QLineEdit>(u"actionEnd"_s)->text(), u"1/11/2026"_s);
        QVERIFY(notice->isVisible());
        desk.type(u"actionStart"_s, u"1/10/2026"_s);
        QVERIFY(!notice->isVisible());
        QCOMPARE(desk.only().start, QDate(2026, 10, 1));
        QCOMPARE(desk.only().end, QDate(2026, 11, 1));
        QVERIFY(desk.stage.prompt.told().isEmpty());
    }

    void takenBackItIsAProposalAgain()
    {
        Desk desk;
        desk.click(u"proposalEdit"_s);
        desk.click(u"actionRemove"_s);
        QVERIFY(desk.actions().isEmpty());
        QCOMPARE(desk.proposed().size(), 2);
    }

    void actionsAreAddedByHandAndRemovedAfterAsking()
    {
        Desk desk;
        auto *line = desk.find<QLineEdit>(u"addAction"_s);
        line->setFocus();
        QTest::keyClicks(line, u"Show the wiki"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk.only().title, u"Show the wiki"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"actionOwner"_s);
        QCOMPARE(desk.find<QLabel>(u"actionLacks"_s)->text(),
                 u"Still open: owner, start, end, sign of success"_s);
        desk.click(u"actionRemove"_s);
        QCOMPARE(desk.actions().size(), 1);
        desk.stage.prompt.answerConfirm(true);
        desk.click(u"actionRemove"_s);
        QVERIFY(desk.actions().isEmpty());
    }

    void theOrderIsByHorizonAndStart()
    {
        const QDate day(2026, 1, 1);
        QCOMPARE(render({actionOf(u"late"_s, day.addDays(100), day.addDays(300)),
                         actionOf(u"open"_s, day, {}),
                         actionOf(u"second"_s, day.addDays(2), day.addDays(30)),
                         actionOf(u"first"_s, day, day.addDays(20)),
                         actionOf(u"third"_s, day, day.addDays(31))}),
                 u"First 30 days (to 31 January 2026) | first\n"
                 u"First 30 days (to 31 January 2026) | second\n"
                 u"By day 90 (to 1 April 2026) | third\n"
                 u"By day 365 (to 1 January 2027) | late\n"
                 u"No end date yet | open"_s);
    }

    void thePictureHasItsTable()
    {
        Desk desk;
        desk.click(u"proposalAccept"_s);
        auto *figure = desk.find<QWidget>(u"planFigure"_s);
        auto *table = desk.find<QTableWidget>(u"planTable"_s);
        QVERIFY(figure->isVisible());
        QVERIFY(!figure->accessibleName().isEmpty());
        for (QAbstractButton *choice : desk.page->findChildren<QAbstractButton *>())
            if (choice->text() == u"Table"_s)
                QTest::mouseClick(choice, Qt::LeftButton);
        QVERIFY(!figure->isVisible());
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(), desk.only().title);
        QCOMPARE(table->item(0, 2)->text(), u"23 November 2026"_s);
    }

    void decisionsSayWhoAndByWhen()
    {
        Desk desk;
        auto *line = desk.find<QLineEdit>(u"addDecision"_s);
        line->setFocus();
        QTest::keyClicks(line, u"Two hours a week"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"decisionDecider"_s);
        desk.type(u"decisionDecider"_s, u"Partners"_s);
        desk.type(u"decisionDue"_s, u"15/1/2027"_s);
        const QList<core::Decision> stored = desk.stage.live.dossier().decisions;
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().text, u"Two hours a week"_s);
        QCOMPARE(stored.first().decider, u"Partners"_s);
        QCOMPARE(stored.first().due, QDate(2027, 1, 15));
        desk.click(u"decisionRemove"_s);
        QVERIFY(desk.stage.live.dossier().decisions.isEmpty());
    }

    void withoutAnswersThePageLeadsToReadiness()
    {
        support::PageStage stage;
        const std::unique_ptr<ui::Page> page(ui::createPlanPage(stage.context(), nullptr));
        support::open(page.get());
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"goToReadiness"_s), Qt::LeftButton);
        QCOMPARE(stage.navigator.visited, QStringList{u"Readiness"_s});
    }

    void aPlaceNamedElsewhereIsShown()
    {
        Desk desk;
        desk.click(u"proposalAccept"_s);
        desk.page->reveal({core::Source::Kind::Action, desk.only().id.toString()});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"actionTitle"_s);
        desk.page->reveal({core::Source::Kind::Decision, {}});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"addDecision"_s);
    }

    void whatAPointCallsForIsShown()
    {
        const Desk desk;
        const QString second = desk.proposed().value(1);
        desk.page->reveal({core::Source::Kind::Action, second});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"proposalAccept"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(desk.only().point.text, second);
        desk.page->reveal({core::Source::Kind::Action, second});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"addAction"_s);
    }

    void everyControlHasAName()
    {
        support::WorkedExample sample;
        const std::unique_ptr<ui::Page> page(ui::createPlanPage(sample.context(), nullptr));
        QCOMPARE(support::namelessControls(page.get()).join(u'\n'), QString());
    }

    void isPhotographed()
    {
        support::WorkedExample sample;
        const auto make = [&] { return ui::createPlanPage(sample.context(), nullptr); };
        QCOMPARE(support::photograph(u"plan"_s, make, {1200, 3000}).size(), support::looks());
        Desk desk;
        support::photograph(u"plan-proposals"_s,
                            [&] { return ui::createPlanPage(desk.stage.context(), nullptr); });
    }
};

SIXPOINT_TEST(TestPlanPage)

} // namespace tst_planpage

#include "tst_planpage.moc"
