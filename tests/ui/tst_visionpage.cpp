// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "tests/support/pagedesk.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/vision/visionpage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace tst_visionpage {

using namespace Qt::StringLiterals;

/// The page on the screen, found by the names of its parts.
struct Desk : support::PageDesk
{
    Desk()
    {
        stage.file.clock.set(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        show(ui::createVisionPage(stage.context(), nullptr));
    }
    QString notice(const QString &name) const
    {
        const auto *found = find<ui::Notice>(name);
        return found->isVisible() ? found->text() : QString();
    }
    QStringList titles() const
    {
        QStringList all;
        for (const core::Objective &objective : dossier().objectives)
            all.append(objective.title);
        return all;
    }
    /// An objective for each title.
    void given(const QStringList &all)
    {
        for (const QString &title : all) {
            const auto id
                = core::edit::addObjective(*stage.file.workspace, stage.file.organisation);
            core::Objective objective = dossier().objectives.last();
            QCOMPARE(objective.id, *id);
            objective.title = title;
            QVERIFY(core::edit::changeObjective(*stage.file.workspace, objective));
        }
    }
};

class TestVisionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void wordsAreCountedWhileTheyAreTyped()
    {
        Desk desk;
        auto *field = desk.find<QPlainTextEdit>(u"visionStatement"_s);
        auto *count = desk.find<QWidget>(u"visionWordCount"_s);
        QCOMPARE(count->accessibleName(), u"0 of 50 words"_s);
        field->setFocus();
        QTest::keyClicks(field, u"Every answer once"_s);
        QCOMPARE(count->accessibleName(), u"3 of 50 words"_s);
        for (int i = 0; i < 50; ++i)
            QTest::keyClicks(field, u" w"_s);
        QCOMPARE(count->accessibleName(), u"53 of 50 words: 3 too many"_s);
        desk.page->flush();
        QVERIFY(desk.dossier().vision.statement.startsWith(u"Every answer once w"_s));
    }

    void theWorkingDayIsStoredAndUndone()
    {
        Desk desk;
        desk.type(u"visionFutureDay"_s, u"Nobody asks twice."_s);
        QCOMPARE(desk.dossier().vision.futureDay, u"Nobody asks twice."_s);
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.find<QPlainTextEdit>(u"visionFutureDay"_s)->toPlainText(), QString());
    }

    void anObjectiveSaysWhatIsStillToDecide()
    {
        Desk desk;
        desk.click(u"firstObjective"_s);
        QCOMPARE(desk.dossier().objectives.size(), 1);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"objectiveTitle"_s);
        QVERIFY(
            desk.notice(u"objectiveUndecided"_s)
                .contains(u"No baseline yet: what is the figure today, and when was it taken?"_s));
        desk.type(u"objectiveTitle"_s, u"Fewer repeated questions"_s);
        desk.type(u"objectiveGoal"_s, u"Keep our clients"_s);
        desk.type(u"objectiveMeasure"_s, u"Questions asked again"_s);
        desk.type(u"objectiveBaseline"_s, u"46 of 120"_s);
        QVERIFY(desk.notice(u"objectiveUndecided"_s)
                    .contains(u"The baseline has no date: when was the figure taken?"_s));
        desk.type(u"objectiveBaselineDate"_s, u"1/10/2026"_s);
        desk.type(u"objectiveTarget"_s, u"20 of 120"_s);
        desk.type(u"objectiveTargetDate"_s, u"1/10/2027"_s);
        QCOMPARE(desk.notice(u"objectiveUndecided"_s),
                 u"Still to decide\nNo owner yet: who answers for the result?"_s);
        desk.type(u"objectiveOwner"_s, u"Knowledge partner"_s);
        QCOMPARE(desk.notice(u"objectiveUndecided"_s), u"Everything is decided."_s);
        const core::Objective stored = desk.dossier().objectives.first();
        QCOMPARE(stored.baseline, u"46 of 120"_s);
        QCOMPARE(stored.baselineDate, QDate(2026, 10, 1));
        QCOMPARE(stored.targetDate, QDate(2027, 10, 1));
        QCOMPARE(stored.owner, u"Knowledge partner"_s);
    }

    void datesThatCannotBeRightArePointedOut()
    {
        Desk desk;
        desk.click(u"firstObjective"_s);
        desk.type(u"objectiveBaselineDate"_s, u"1/10/2026"_s);
        desk.type(u"objectiveTargetDate"_s, u"1/9/2026"_s);
        QCOMPARE(
            desk.notice(u"objectiveDoubts"_s),
            u"The target date, 1 September 2026, has passed. Choose a later one, or record what "
            u"came of it.\nThe target date, 1 September 2026, is not after the baseline date, "
            u"1 October 2026."_s);
        desk.type(u"objectiveTargetDate"_s, u"1/9/2027"_s);
        QCOMPARE(desk.notice(u"objectiveDoubts"_s), QString());
        desk.type(u"objectiveBaselineDate"_s, u"1/12/2026"_s);
        QVERIFY(desk.notice(u"objectiveDoubts"_s).contains(u"still to come"_s));
    }

    void typingKeepsItsFieldWhileOthersChangeTheSameObjective()
    {
        Desk desk;
        desk.given({u"One"_s});
        auto *owner = desk.find<QPlainTextEdit>(u"objectiveOwner"_s);
        owner->setFocus();
        QTest::keyClicks(owner, u"Da"_s);
        core::Objective other = desk.dossier().objectives.first();
        other.measure = u"From elsewhere"_s;
        QVERIFY(core::edit::changeObjective(*desk.stage.file.workspace, other));
        QCOMPARE(desk.find<QPlainTextEdit>(u"objectiveMeasure"_s)->toPlainText(),
                 u"From elsewhere"_s);
        QCOMPARE(QApplication::focusWidget(), owner);
        QTest::keyClicks(owner, u"na"_s);
        desk.page->flush();
        QCOMPARE(desk.dossier().objectives.first().owner, u"Dana"_s);
        QCOMPARE(desk.dossier().objectives.first().measure, u"From elsewhere"_s);
    }

    void objectivesAreMovedInOneStep()
    {
        Desk desk;
        desk.given({u"One"_s, u"Two"_s, u"Three"_s});
        const auto downs = desk.page->findChildren<QAbstractButton *>(u"objectiveDown"_s);
        QCOMPARE(downs.size(), 3);
        downs.first()->setFocus();
        QTest::keyClick(downs.first(), Qt::Key_Space);
        QCOMPARE(desk.titles(), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}));
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.titles(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    }

    void removingAsksFirst()
    {
        Desk desk;
        desk.given({u"One"_s});
        desk.click(u"objectiveRemove"_s);
        QCOMPARE(desk.titles(), QStringList{u"One"_s});
        desk.stage.prompt.answerConfirm(true);
        desk.click(u"objectiveRemove"_s);
        QVERIFY(desk.titles().isEmpty());
        QVERIFY(desk.find<QWidget>(u"firstObjective"_s)->isVisible());
    }

    void whatWeWillNotDoIsListedWithItsReason()
    {
        Desk desk;
        auto *add = desk.find<QLineEdit>(u"addExclusion"_s);
        add->setFocus();
        QTest::keyClicks(add, u"Open a TikTok account"_s);
        QTest::keyClick(add, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"exclusionReason"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Our clients are not there"_s);
        desk.page->flush();
        QCOMPARE(desk.dossier().exclusions.size(), 1);
        QCOMPARE(desk.dossier().exclusions.first().text, u"Open a TikTok account"_s);
        QCOMPARE(desk.dossier().exclusions.first().reason, u"Our clients are not there"_s);
        desk.click(u"exclusionRemove"_s);
        QVERIFY(desk.dossier().exclusions.isEmpty());
    }

    void aPlaceNamedElsewhereIsShown()
    {
        Desk desk;
        desk.page->reveal({core::Source::Kind::Objective, {}});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"firstObjective"_s);
        desk.given({u"One"_s, u"Two"_s});
        desk.page->reveal(
            {core::Source::Kind::Objective, desk.dossier().objectives.last().id.toString()});
        QCOMPARE(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(),
                 u"Two"_s);
        desk.page->reveal({core::Source::Kind::Vision, u"statement"_s});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"visionStatement"_s);
    }

    void everyControlHasAName()
    {
        support::WorkedExample sample;
        const std::unique_ptr<ui::Page> page(ui::createVisionPage(sample.context(), nullptr));
        QCOMPARE(support::namelessControls(page.get()).join(u'\n'), QString());
    }

    void isPhotographed()
    {
        support::WorkedExample sample;
        const auto make = [&] { return ui::createVisionPage(sample.context(), nullptr); };
        QCOMPARE(support::photograph(u"vision"_s, make, {1200, 1900}).size(), support::looks());
        support::PageStage empty;
        support::photograph(u"vision-empty"_s,
                            [&] { return ui::createVisionPage(empty.context(), nullptr); });
    }
};

SIXPOINT_TEST(TestVisionPage)

} // namespace tst_visionpage

#include "tst_visionpage.moc"
