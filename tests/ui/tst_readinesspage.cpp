// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "tests/support/pagedesk.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "ui/pages/readiness/interview.h"
#include "ui/pages/readiness/profileside.h"
#include "ui/pages/readiness/questionstrip.h"
#include "ui/pages/readinesspage.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QTest>

namespace tst_readinesspage {

using namespace Qt::StringLiterals;

/// A shown page with what stands around it.
struct Desk : support::PageDesk
{
    explicit Desk(const QStringList &aliases = {})
    {
        if (!aliases.isEmpty())
            round = support::startRound(stage.file, aliases);
        show(ui::createReadinessPage(stage.context(), nullptr));
    }

    QString text(const QString &name) const
    {
        return find<QLabel>(name)->text();
    }
    QColor ink(const QString &label) const
    {
        return find<QLabel>(label)->palette().color(QPalette::WindowText);
    }
    QList<core::Answer> answers() const
    {
        return stage.live.dossier().answers;
    }
    /// "P1q1 4 shown", "P1q2 dont-know", in pack order.
    QStringList stored() const
    {
        QStringList lines;
        for (const core::Answer &answer : answers()) {
            QString line = answer.question.text + u' ';
            if (answer.kind == core::Answer::Kind::Level)
                line += u"%1 %2"_s.arg(answer.level).arg(toWord(answer.evidence));
            else
                line += answer.kind == core::Answer::Kind::DontKnow ? u"don't know"_s
                                                                    : u"does not apply"_s;
            lines.append(answer.note.isEmpty() ? line : line + u": "_s + answer.note);
        }
        lines.sort();
        return lines;
    }

    support::Round round;
};

bool showsWhatWouldBeDrawn(QWidget *window)
{
    const QImage shown = window->screen()->grabWindow(window->winId()).toImage();
    const QImage drawn = window->grab().toImage();
    return shown.convertToFormat(QImage::Format_RGB32)
        == drawn.convertToFormat(QImage::Format_RGB32);
}

class TestReadinessPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void aNewOrganisationIsAskedWhoAnswersAndNothingElse()
    {
        Desk desk;
        QVERIFY(desk.find<QWidget>(u"readinessStart"_s)->isVisible());
        QVERIFY(!desk.find<QWidget>(u"interview"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"respondentAlias"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Partner A"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.stage.live.dossier().respondents.size(), 1);
        QCOMPARE(desk.stage.live.dossier().respondents.first().alias, u"Partner A"_s);
        QVERIFY(desk.find<QWidget>(u"interview"_s)->isVisible());
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 1 of 43"_s);
        support::press(u"3"_s);
        QCOMPARE(desk.stored(), QStringList{u"P1q1 3 said"_s});
    }

    void allQuestionsAreAnsweredByKeysAlone()
    {
        Desk desk({u"Partner A"_s});
        for (int question = 1; question <= 43; ++question) {
            QCOMPARE(desk.text(u"questionNumber"_s), u"Question %1 of 43"_s.arg(question));
            support::press(question % 7 == 0 ? u"D"_s : u"h%1"_s.arg(question % 5 + 1));
        }
        QCOMPARE(desk.answers().size(), 43);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 43 of 43"_s);
        QCOMPARE(desk.text(u"counts"_s), u"37 of 43 answered  ·  6 don’t know (?)"_s);
        QVERIFY(desk.find<QWidget>(u"seeResults"_s)->isVisible());
        QVERIFY(!desk.find<QWidget>(u"nextOpen"_s)->isVisible());
        QVERIFY(desk.stage.live.dossier().profile.point({u"P1"_s})->score.has_value());
    }

    void evidenceIsSetBeforeTheLevelOrAfterwards()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"m5"_s);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 2 of 43"_s);
        support::press(u"4<"_s); // the grade does not carry over to the next question
        QCOMPARE(desk.stored(), QStringList({u"P1q1 5 measured"_s, u"P1q2 4 said"_s}));
        QCOMPARE(desk.ink(u"evidenceEffect"_s), ui::colour(ui::Ink::Caution));
        QCOMPARE(desk.text(u"evidenceEffect"_s),
                 u"The answer 4 Managed is only said, so it counts as 3 Structured."_s);
        support::press(u"h"_s);
        QCOMPARE(desk.stored(), QStringList({u"P1q1 5 measured"_s, u"P1q2 4 shown"_s}));
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 2 of 43"_s);
        QCOMPARE(desk.ink(u"evidenceEffect"_s), ui::colour(ui::Ink::Quiet));
        QCOMPARE(desk.text(u"evidenceEffect"_s),
                 u"You have seen it: a document, a screen, a list. Counts up to 4 Managed."_s);
    }

    void arrowsOnTheEvidenceMoveThereAndElsewhereToOtherQuestions()
    {
        Desk desk({u"Partner A"_s});
        desk.find<QWidget>(u"evidence0"_s)->setFocus();
        support::press(u">><4"_s);
        QCOMPARE(desk.stored(), QStringList{u"P1q1 4 shown"_s});
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 2 of 43"_s);
        desk.find<QWidget>(u"level1"_s)->setFocus();
        support::press(u">"_s);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 3 of 43"_s);
        support::press(u"<<"_s);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 1 of 43"_s);
    }

    void theLastAnswerSaysWhenItsEvidenceCapsIt()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"5"_s);
        QCOMPARE(desk.text(u"lastAnswer"_s),
                 u"Stored: P1q1, 5 Embedded, only said, so it counts as 3"_s);
        support::press(u"2"_s);
        QCOMPARE(desk.text(u"lastAnswer"_s), u"Stored: P1q2, 2 Exploring, said"_s);
    }

    void doesNotApplyNeedsAReason()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"N"_s);
        auto *reason = desk.find<QLineEdit>(u"reason"_s);
        QCOMPARE(QApplication::focusWidget(), reason);
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(desk.answers().isEmpty());
        QVERIFY(desk.find<QWidget>(u"reasonMessage"_s)->isVisible());
        QTest::keyClicks(reason, u"No public accounts, 3 of us"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(desk.stored(), QStringList{u"P1q1 does not apply: No public accounts, 3 of us"_s});
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 2 of 43"_s);
        QVERIFY(!reason->isVisible());
    }

    void theReasonIsBroughtIntoView()
    {
        Desk desk({u"Partner A"_s});
        desk.page->window()->resize(1000, 420);
        support::press(u"N"_s);
        const auto *reason = desk.find<QLineEdit>(u"reason"_s);
        QTRY_COMPARE(reason->visibleRegion().boundingRect(), reason->rect());
    }

    void escapeLeavesTheReasonAndTheKeysWorkAgain()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"n"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!desk.find<QWidget>(u"reason"_s)->isVisible());
        support::press(u"2"_s);
        QCOMPARE(desk.stored(), QStringList{u"P1q1 2 said"_s});
    }

    void keysTypedIntoTheNoteAnswerNothing()
    {
        Desk desk({u"Partner A"_s});
        auto *note = desk.find<QPlainTextEdit>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"5 shown Dn 1234smh"_s);
        QTest::keyClick(note, Qt::Key_Left);
        QTest::keyClick(note, Qt::Key_Backspace);
        QVERIFY(desk.answers().isEmpty());
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 1 of 43"_s);
        QCOMPARE(note->toPlainText(), u"5 shown Dn 1234sh"_s);
    }

    void aNoteTypedFirstIsStoredWithTheAnswer()
    {
        Desk desk({u"Partner A"_s});
        auto *note = desk.find<QPlainTextEdit>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Register seen"_s);
        desk.click(u"level4"_s);
        QCOMPARE(desk.stored(), QStringList{u"P1q1 4 said: Register seen"_s});
        QCOMPARE(note->toPlainText(), QString());
        support::press(u"<"_s);
        QCOMPARE(note->toPlainText(), u"Register seen"_s);
    }

    void aNoteWithoutAnAnswerWaitsForIt()
    {
        Desk desk({u"Partner A"_s});
        auto *note = desk.find<QPlainTextEdit>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Ask IT"_s);
        desk.click(u"nextQuestion"_s);
        QCOMPARE(note->toPlainText(), QString());
        support::press(u"<"_s);
        QCOMPARE(note->toPlainText(), u"Ask IT"_s);
        support::press(u"d"_s);
        QCOMPARE(desk.stored(), QStringList{u"P1q1 don't know: Ask IT"_s});
    }

    void aNoteWithoutAnAnswerIsInTheFileAndUndone()
    {
        Desk desk({u"Partner A"_s, u"Partner B"_s});
        auto *note = desk.find<QPlainTextEdit>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Ask IT"_s);
        desk.page->flush();
        desk.show(ui::createReadinessPage(desk.stage.context(), nullptr)); // as after opening again
        note = desk.find<QPlainTextEdit>(u"note"_s);
        QCOMPARE(note->toPlainText(), u"Ask IT"_s);
        support::press(u">>4<"_s);
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 1 of 43"_s);
        QCOMPARE(note->toPlainText(), QString());
        QVERIFY(desk.stage.file.workspace->redo());
        QCOMPARE(note->toPlainText(), u"Ask IT"_s);
    }

    void backspaceTakesAnAnswerBack()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"34<~"_s);
        QCOMPARE(desk.stored(), QStringList{u"P1q1 3 said"_s});
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 2 of 43"_s);
        QVERIFY(!desk.find<QPushButton>(u"clearAnswer"_s)->isEnabled());
    }

    void arrowsAndPageKeysMoveAndStopAtTheEnds()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"<>>>"_s);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 4 of 43"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 3 of 43"_s);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 43 of 43"_s);
    }

    void theStripJumpsToAQuestion()
    {
        Desk desk({u"Partner A"_s});
        auto *strip = desk.find<ui::QuestionStrip>(u"questionStrip"_s);
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->centre(22));
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 23 of 43"_s);
        QVERIFY(desk.text(u"questionPlace"_s).startsWith(u"P4 Leadership support"_s));
        support::press(u"2"_s);
        desk.click(u"nextOpen"_s);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 25 of 43"_s);
    }

    void undoBringsTheAnswerBackAndShowsIt()
    {
        Desk desk({u"Partner A"_s, u"Clerk B"_s});
        support::press(u"345"_s);
        auto *people = desk.find<QComboBox>(u"respondents"_s);
        people->setFocus();
        QTest::keyClick(people, Qt::Key_Down);
        QCOMPARE(people->currentIndex(), 1);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 1 of 43"_s);
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(people->currentIndex(), 0);
        QCOMPARE(desk.text(u"lastAnswer"_s), QString());
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 3 of 43"_s);
        QCOMPARE(desk.stored(), QStringList({u"P1q1 3 said"_s, u"P1q2 4 said"_s}));
        QVERIFY(desk.stage.file.workspace->redo());
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 3 of 43"_s);
        QVERIFY(desk.find<QAbstractButton>(u"level5"_s)->isChecked());
    }

    void theProfileMovesWithEveryAnswer()
    {
        Desk desk({u"Partner A"_s});
        auto *side = desk.find<ui::ProfileSide>(u"profileSide"_s);
        QVERIFY(side->accessibleDescription().startsWith(
            u"P1 Platform understanding: Nothing known yet"_s));
        support::press(u"4444"_s);
        QVERIFY(side->accessibleDescription().startsWith(
            u"P1 Platform understanding: Not enough known: 43 % missing"_s));
        support::press(u"4"_s);
        QVERIFY(side->accessibleDescription().startsWith(
            u"P1 Platform understanding: 3.00 Structured"_s));
    }

    void aClickOnAPointGoesToItsFirstOpenQuestion()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"4"_s);
        desk.click(u"nextQuestion"_s);
        auto *side = desk.find<ui::ProfileSide>(u"profileSide"_s);
        QTest::mouseClick(side, Qt::LeftButton, {}, QPoint(20, 10));
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 2 of 43"_s);
    }

    // What has not changed is not drawn anew, in particular where texts of another length follow.
    void nothingOldStaysOnTheScreen()
    {
        Desk desk({u"Partner A"_s});
        QWidget *window = desk.page->window();
        for (const QSize size : {QSize(1200, 900), QSize(1000, 420), QSize(640, 700)}) {
            window->resize(size);
            for (int question = 0; question < 12; ++question) {
                support::press(QString::number(1 + question % 5));
                QTRY_VERIFY(showsWhatWouldBeDrawn(window));
            }
        }
    }

    void aSecondPersonStartsWithTheirOwnFirstQuestion()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"33"_s);
        desk.click(u"beginRespondent"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Clerk B"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.find<QComboBox>(u"respondents"_s)->currentIndex(), 1);
        QCOMPARE(desk.text(u"questionNumber"_s), u"Question 1 of 43"_s);
        support::press(u"5"_s);
        QCOMPARE(desk.answers().size(), 3);
    }

    void aTakenAliasIsRefusedInWords()
    {
        Desk desk({u"Partner A"_s});
        desk.click(u"beginRespondent"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Partner A"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.stage.prompt.told().size(), 1);
        QCOMPARE(desk.stage.live.dossier().respondents.size(), 1);
    }

    void behavioursAreShownOnDemand()
    {
        Desk desk({u"Partner A"_s});
        auto *level = desk.find<QWidget>(u"level2"_s);
        QVERIFY(level->accessibleDescription().isEmpty());
        support::press(u"b"_s);
        QVERIFY(level->accessibleDescription().contains(u"partial list of accounts"_s));
        support::press(u"b"_s);
        QVERIFY(level->accessibleDescription().isEmpty());
    }

    void theHistoryNamesEveryChange()
    {
        Desk desk({u"Partner A"_s});
        support::press(u"2<h4<"_s);
        desk.click(u"answerHistory"_s);
        auto *table = desk.find<QTableWidget>(u"answerEvents"_s);
        QVERIFY(table);
        QCOMPARE(table->item(table->rowCount() - 1, 2)->text(), u"no answer → 2 Exploring, said"_s);
        QVERIFY(table->item(0, 2)->text().endsWith(u"→ 4 Managed, shown"_s));
    }

    void revealShowsTheQuestionAndTakesTheKeys()
    {
        Desk desk({u"Partner A"_s});
        desk.page->reveal({core::Source::Kind::Question, u"P4q2"_s});
        QVERIFY(desk.text(u"questionPlace"_s).startsWith(u"P4"_s));
        support::press(u"1"_s);
        QCOMPARE(desk.stored(), QStringList{u"P4q2 1 said"_s});
        const QString id = desk.answers().first().id.toString();
        desk.page->reveal({core::Source::Kind::Point, u"P4"_s});
        QVERIFY(desk.find<QWidget>(u"results"_s)->isVisible());
        desk.page->reveal({core::Source::Kind::Answer, id});
        QVERIFY(desk.find<QWidget>(u"interview"_s)->isVisible());
        QVERIFY(desk.find<QAbstractButton>(u"level1"_s)->isChecked());
    }

    void everyControlHasAName()
    {
        Desk desk({u"Partner A"_s});
        QCOMPARE(support::namelessControls(desk.page.get()).join(u"\n"_s), QString());
    }

    void photographs()
    {
        support::PageStage stage;
        support::Round round = support::startRound(stage.file, {u"Partner A"_s, u"Clerk B"_s});
        const auto answer = [&](const QString &question, int level, core::Evidence evidence) {
            core::Answer reply = support::levelAnswer(round.respondents[0], question, level);
            reply.evidence = evidence;
            QVERIFY(core::edit::answer(*stage.file.workspace, reply));
        };
        int turn = 0;
        for (const core::Point &point : support::framework().points.first(4))
            for (const core::Question &question : point.questions)
                if (++turn < 24 && turn != 9)
                    answer(question.id.text, turn * 7 % 5 + 1, core::AllEvidence[turn % 3]);
        support::photograph(u"readiness-questions"_s, [&] {
            auto *page = ui::createReadinessPage(stage.context(), nullptr);
            page->show();
            return page;
        });
        support::photograph(u"readiness-capped"_s, [&] {
            auto *page = ui::createReadinessPage(stage.context(), nullptr);
            page->reveal({core::Source::Kind::Question, u"P2q5"_s});
            return page;
        });
        support::PageStage fresh;
        support::photograph(u"readiness-start"_s,
                            [&] { return ui::createReadinessPage(fresh.context(), nullptr); });
    }
};

SIXPOINT_TEST(TestReadinessPage)

} // namespace tst_readinesspage

#include "tst_readinesspage.moc"
