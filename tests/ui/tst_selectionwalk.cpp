// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/livedossier.h"
#include "core/workspace/workspace.h"
#include "tests/support/independentdecision.h"
#include "tests/support/pagestage.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

namespace tst_selectionwalk {

using namespace Qt::StringLiterals;

struct Voice
{
    QString alias;
    QString role;
    QString box; ///< what is ticked for this person; may be empty
    QList<int> weights; ///< by criterion
    QString marks; ///< a digit for each candidate and criterion
    QList<int> ticks; ///< which candidates get a vote
};

/// Seven people who do not agree.
const QList<Voice> &voices()
{
    static const QList<Voice> all = {
        {u"Ann"_s,
         u"Clerk"_s,
         u"participantReluctant"_s,
         {30, 20, 20, 10, 10, 10},
         u"432143213214"_s,
         {0}},
        {u"Ben"_s,
         u"Clerk"_s,
         u"participantReluctant"_s,
         {10, 10, 20, 20, 20, 20},
         u"234123214324"_s,
         {0, 1}},
        {u"Cas"_s,
         u"Lawyer"_s,
         u"participantDeskless"_s,
         {40, 10, 10, 20, 10, 10},
         u"332201443312"_s,
         {1}},
        {u"Dee"_s,
         u"Lawyer"_s,
         u"participantAssistive"_s,
         {25, 25, 20, 10, 10, 10},
         u"413244032114"_s,
         {1}},
        {u"Eli"_s, u"Reception"_s, {}, {20, 20, 20, 20, 10, 10}, u"224433123321"_s, {0, 1}},
        {u"Fay"_s, u"Reception"_s, {}, {10, 30, 20, 20, 10, 10}, u"143322214433"_s, {1}},
        {u"Gus"_s, u"Clerk"_s, {}, {20, 20, 10, 10, 20, 20}, u"034123432211"_s, {0}},
    };
    return all;
}

const QStringList Scored = {u"A1"_s, u"A2"_s, u"B1"_s, u"B2"_s, u"E1"_s, u"E2"_s};

/// The names of the candidates, as the walk makes them.
const QStringList Candidates = {u"Wiki"_s, u"Forum"_s, u"Shared drive"_s};

class SelectionWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sevenPeopleChooseATool();
    void everyStepIsUndone();
    void marksStayHiddenUntilTheReveal();
    void refusalNeedsAnAnswer();
    void wheelScrollsThePageAndChangesNothing();
    void everyControlHasAName();
    void photographs();

private:
    template<class T>
    QList<T *> all(const QString &name) const;
    template<class T>
    T *one(const QString &name) const;
    void click(const QString &name);
    void write(QWidget *field, const QString &text);
    void choosePerson(const QString &alias);
    void begin();
    void gather();
    void nameCandidates();
    void setGates();
    void weigh();
    void mark();
    void cast();
    void record();
    void walkThrough();
    core::SelectionDossier chosen() const;

    std::unique_ptr<support::WindowFixture> m_fixture;
    std::unique_ptr<ui::MainWindow> m_window;
};

void SelectionWalkTest::init()
{
    m_window.reset();
    ui::applyTheme(*qApp, ui::Shade::Light);
    m_fixture = std::make_unique<support::WindowFixture>();
    m_window = m_fixture->windowWith({u"Riverside Trust"_s});
    QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
    QCOMPARE(m_window->currentChapter(), core::Chapter::Tools);
}

/// Those that a person sees, in the order of the page.
template<class T>
QList<T *> SelectionWalkTest::all(const QString &name) const
{
    QList<T *> seen;
    for (T *each : m_window->findChildren<T *>(name))
        if (each->isVisible())
            seen.append(each);
    std::ranges::sort(seen, {}, [](T *each) { return each->mapTo(each->window(), QPoint()).y(); });
    return seen;
}

template<class T>
T *SelectionWalkTest::one(const QString &name) const
{
    const QList<T *> seen = all<T>(name);
    if (seen.size() != 1)
        qWarning("%s: %d are visible", qPrintable(name), int(seen.size()));
    return seen.value(0);
}

void SelectionWalkTest::click(const QString &name)
{
    auto *target = one<QWidget>(name);
    QVERIFY2(target && target->isEnabled(), qPrintable(name));
    QTest::mouseClick(target, Qt::LeftButton);
    QTest::qWait(0);
}

void SelectionWalkTest::write(QWidget *field, const QString &text)
{
    QVERIFY(field);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void SelectionWalkTest::choosePerson(const QString &alias)
{
    auto *who = one<QComboBox>(u"who"_s);
    QVERIFY(who);
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Home);
    for (int i = 0; i < who->count() && !who->currentText().startsWith(alias); ++i)
        QTest::keyClick(who, Qt::Key_Down);
    QVERIFY(who->currentText().startsWith(alias));
}

core::SelectionDossier SelectionWalkTest::chosen() const
{
    return m_window->session()->live()->dossier().selections.value(0);
}

void SelectionWalkTest::begin()
{
    click(u"purposeknowledge"_s);
    write(one<QWidget>(u"needWho"_s), u"Everybody who answers questions"_s);
    for (int i = 0; i < 3; ++i)
        write(one<QWidget>(u"needTask%1"_s.arg(i)), u"Task number %1"_s.arg(i));
    write(one<QWidget>(u"needRoles"_s), u"Clerk, Lawyer, Reception"_s);
    QCOMPARE(chosen().selection.mainRoles, QStringList({u"Clerk"_s, u"Lawyer"_s, u"Reception"_s}));
    QVERIFY(one<QLabel>(u"stepMissing"_s)->text().isEmpty());
    click(u"stepNext"_s);
}

void SelectionWalkTest::gather()
{
    for (const Voice &voice : voices()) {
        auto *line = one<QLineEdit>(u"addParticipant"_s);
        QTest::keyClicks(line, voice.alias);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"participantRole"_s);
        QTest::keyClicks(QApplication::focusWidget(), voice.role);
        if (!voice.box.isEmpty())
            QTest::keyClick(all<QCheckBox>(voice.box).last(), Qt::Key_Space);
    }
    QCOMPARE(chosen().participants.size(), 7);
    QVERIFY(one<ui::Notice>(u"missingVoices"_s)->text().contains(u"speaks for"_s));
    click(u"stepNext"_s);
}

void SelectionWalkTest::nameCandidates()
{
    for (const QString &name : Candidates) {
        QTest::keyClicks(one<QLineEdit>(u"addCandidate"_s), name);
        click(u"addCandidateButton"_s);
    }
    click(u"offerPlatformbookstack"_s);
    QCOMPARE(chosen().candidates.size(), 4);
    QCOMPARE(chosen().candidates.last().platform.text, u"bookstack"_s);
    click(u"stepNext"_s);
}

void SelectionWalkTest::setGates()
{
    click(u"offerCriterionC1"_s);
    QCOMPARE(chosen().criteria.size(), 1);
    // One is unknown with somebody who finds out, two pass, one fails and is out.
    write(all<QWidget>(u"gateOwner"_s).value(0), u"IT"_s);
    for (int i = 1; i < 3; ++i)
        QTest::mouseClick(all<QWidget>(u"gateState1"_s).value(i), Qt::LeftButton);
    QTest::mouseClick(all<QWidget>(u"gateState2"_s).value(3), Qt::LeftButton);
    QCOMPARE(chosen().gates.size(), 4);
    QVERIFY(one<ui::Notice>(u"gatesOutcome"_s)->text().contains(u"BookStack"_s));
    click(u"stepNext"_s);
    for (const QString &code : Scored)
        click(u"offerCriterion"_s + code);
    QCOMPARE(chosen().criteria.size(), 7);
    click(u"stepNext"_s);
}

void SelectionWalkTest::weigh()
{
    for (const Voice &voice : voices()) {
        choosePerson(voice.alias);
        for (int i = 0; i < voice.weights.size(); ++i)
            write(all<QSpinBox>(u"weightNumber"_s).value(i), QString::number(voice.weights[i]));
    }
    QCOMPARE(chosen().weights.size(), 42);
    click(u"stepNext"_s);
}

void SelectionWalkTest::mark()
{
    for (const Voice &voice : voices()) {
        choosePerson(voice.alias);
        QCOMPARE(all<QWidget>(u"trialCard"_s).size(), 3);
        // The marks of two candidates, and for the third the same again the other way round.
        QString marks = voice.marks;
        for (int i = 5; i >= 0; --i)
            marks += voice.marks[i];
        for (int i = 0; i < marks.size(); ++i)
            QTest::keyClick(all<QWidget>(u"mark0"_s).value(i), marks[i].toLatin1());
        write(all<QWidget>(u"trialTask"_s).value(0), u"Find an answer from March"_s);
        write(all<QSpinBox>(u"trialMinutes"_s).value(0), u"6"_s);
    }
    QCOMPARE(chosen().ratings.size(), 7 * 3 * 6);
    QCOMPARE(chosen().trials.size(), 7);
    QCOMPARE(chosen().trials.first().minutes, 6);
    click(u"stepNext"_s);
}

void SelectionWalkTest::cast()
{
    for (const Voice &voice : voices()) {
        choosePerson(voice.alias);
        for (const int tick : voice.ticks)
            click(u"tick"_s + chosen().candidates[tick].id.toString());
        click(u"vote"_s);
    }
    QCOMPARE(chosen().ballots.size(), 7);
    QVERIFY(!one<QWidget>(u"ballotRule"_s)->isEnabled());
    click(u"stepNext"_s);
}

void SelectionWalkTest::record()
{
    auto *choice = one<QComboBox>(u"choice"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTest::keyClick(choice, Qt::Key_Down);
    write(one<QWidget>(u"recordReasons"_s), u"Most of us can work with it."_s);
    one<QWidget>(u"recordReview"_s)->setFocus();
    QTest::keyClicks(one<QWidget>(u"recordReview"_s), u"1/9/2027"_s);
    QTest::keyClick(one<QWidget>(u"recordReview"_s), Qt::Key_Return);
    QTest::keyClicks(one<QLineEdit>(u"addRequest"_s), u"An hour of training"_s);
    QTest::keyClick(one<QLineEdit>(u"addRequest"_s), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"requestAnswer"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Half an hour is enough."_s);
    QTest::mouseClick(one<QWidget>(u"requestState2"_s), Qt::LeftButton);
}

void SelectionWalkTest::walkThrough()
{
    begin();
    gather();
    nameCandidates();
    setGates();
    weigh();
    mark();
    click(u"reveal"_s);
    QVERIFY(chosen().selection.revealed);
    QVERIFY(one<QWidget>(u"revealResult"_s));
    click(u"stepNext"_s);
    cast();
    record();
}

void SelectionWalkTest::sevenPeopleChooseATool()
{
    walkThrough();
    QVERIFY2(m_fixture->prompt.told().isEmpty(), qPrintable(m_fixture->prompt.told().join(u'\n')));
    const core::SelectionDossier dossier = chosen();
    QVERIFY(dossier.record);
    QVERIFY(dossier.candidate(dossier.record->choice));
    QVERIFY(!dossier.requests.isEmpty());
    QCOMPARE(dossier.candidate(dossier.record->choice)->name, u"Forum"_s);
    QCOMPARE(dossier.record->review, QDate(2027, 9, 1));
    QCOMPARE(dossier.requests.first().state, core::RequestState::Refused);
    QCOMPARE(dossier.requests.first().answer, u"Half an hour is enough."_s);

    // What the window shows is what an independent computation comes to.
    const core::DecisionResult expected = independentDecision(dossier, 10'000, 6);
    QVERIFY(expected.candidates.last().removed);
    click(u"stepreveal"_s);
    QVERIFY(!all<QTableView>(u"blockTable"_s).isEmpty());
    auto *scores = all<QTableView>(u"blockTable"_s).first()->model();
    const QAbstractItemModelTester tester(scores,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 3; ++i) {
        const double shown
            = scores->index(scores->rowCount() - 1, 2 + i).data().toString().toDouble();
        QCOMPARE(qRound(shown * 100), int(expected.candidates[i].score->percent.value()));
        QCOMPARE(scores->headerData(2 + i, Qt::Horizontal).toString(), Candidates[i]);
    }
    for (int i = 0; i < Scored.size(); ++i)
        QCOMPARE(qRound(scores->index(i, 1).data().toString().toDouble() * 100),
                 int(expected.weights[i].weight->percent.value()));
    click(u"stepballot"_s);
    QString vote;
    for (const QLabel *label : one<QWidget>(u"voteCount"_s)->findChildren<QLabel *>())
        vote += label->text();
    QCOMPARE(expected.ballot.votes, 7);
    QCOMPARE(expected.ballot.winners.size(), 1);
    const core::CandidateId winner = expected.ballot.winners.first();
    QVERIFY2(vote.contains(u"%1 wins the vote"_s.arg(dossier.candidate(winner)->name)),
             qPrintable(vote));
}

void SelectionWalkTest::everyStepIsUndone()
{
    walkThrough();
    const core::SelectionDossier dossier = chosen();
    core::Workspace &workspace = m_window->session()->workspace();
    int steps = 0;
    while (!m_window->session()->live()->dossier().selections.isEmpty()) {
        QVERIFY(workspace.undo());
        ++steps;
    }
    QVERIFY(one<QWidget>(u"purposePicker"_s));
    for (int i = 0; i < steps; ++i)
        QVERIFY(workspace.redo());
    QCOMPARE(chosen(), dossier);
}

void SelectionWalkTest::marksStayHiddenUntilTheReveal()
{
    begin();
    gather();
    nameCandidates();
    setGates();
    weigh();
    mark();
    QVERIFY(all<QWidget>(u"revealResult"_s).isEmpty());
    QVERIFY(one<QLabel>(u"revealProgress"_s)->text().contains(u"18 of 18 marks"_s));
    click(u"steptrial"_s);
    choosePerson(u"Ben"_s);
    const auto checked = [&](int row) {
        for (int mark = 0; mark <= 5; ++mark)
            if (all<QAbstractButton>(u"mark%1"_s.arg(mark)).value(row)->isChecked())
                return mark - 1;
        return -2;
    };
    QCOMPARE(checked(0), 2);
    QCOMPARE(checked(2), 4);
    click(u"stepreveal"_s);
    click(u"reveal"_s);
    QVERIFY(one<QWidget>(u"revealResult"_s));
    click(u"hideMarks"_s);
    QVERIFY(all<QWidget>(u"revealResult"_s).isEmpty());
}

void SelectionWalkTest::refusalNeedsAnAnswer()
{
    click(u"purposeknowledge"_s);
    click(u"stepdecision"_s);
    QTest::keyClicks(one<QLineEdit>(u"addRequest"_s), u"More time"_s);
    click(u"addRequestButton"_s);
    QTest::mouseClick(one<QWidget>(u"requestState2"_s), Qt::LeftButton);
    QCOMPARE(m_fixture->prompt.told().size(), 1);
    QCOMPARE(chosen().requests.first().state, core::RequestState::Open);
    QVERIFY(one<QAbstractButton>(u"requestState0"_s)->isChecked());
}

void SelectionWalkTest::wheelScrollsThePageAndChangesNothing()
{
    begin();
    gather();
    nameCandidates();
    setGates();
    choosePerson(u"Ann"_s);
    for (QWidget *under : {all<QWidget>(u"weightSlider"_s).value(0),
                           all<QWidget>(u"weightNumber"_s).value(0), one<QWidget>(u"who"_s)}) {
        const QPoint middle = under->rect().center();
        QWheelEvent turn(middle, under->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(under, &turn);
    }
    QVERIFY(chosen().weights.isEmpty());
    QVERIFY(one<QComboBox>(u"who"_s)->currentText().startsWith(u"Ann"_s));
}

void SelectionWalkTest::everyControlHasAName()
{
    walkThrough();
    for (const core::SelectionStep step : core::AllSelectionSteps) {
        click(u"step"_s + core::toWord(step));
        const QStringList nameless = support::namelessControls(m_window.get());
        QVERIFY2(nameless.isEmpty(), qPrintable(core::toWord(step) + nameless.join(u'\n')));
    }
}

void SelectionWalkTest::photographs()
{
    walkThrough();
    const QString path = m_window->session()->workspace().path();
    m_window.reset();
    for (const core::SelectionStep step : core::AllSelectionSteps) {
        const auto make = [&]() -> QWidget * {
            auto window = m_fixture->window();
            window->openFile(path);
            QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
            window->findChild<QAbstractButton *>(u"step"_s + core::toWord(step))->click();
            return window.release();
        };
        QCOMPARE(
            support::photograph(u"selection-"_s + core::toWord(step), make, {1200, 900}).size(),
            support::looks());
    }
}

SIXPOINT_TEST(SelectionWalkTest)

} // namespace tst_selectionwalk

#include "tst_selectionwalk.moc"
