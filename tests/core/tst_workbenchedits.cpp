// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mapping.h"
#include "core/strategy/soundness.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/workbench.h"
#include "core/workspace/workbenchrows.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QTest>

namespace tst_workbenchedits {

using namespace core;
using namespace Qt::StringLiterals;

class WorkbenchEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsComeInOrderMoveAndGo();
    void everyRowComesBackWithUndo();
    void whatThereIsOncePerOrganisationIsStoredOnce();
    void aRowThatSaysNothingIsNoRow();
    void stepsMoveAmongTheirOwn();
    void aProcessGoesWithItsSteps();
    void typingIsOneStepAndEachLetterOfADutyToo();
    void numbersOutsideTheirScaleAreRefused();
    void anActionCannotWaitForItself();
    void aRemovedActionTakesItsLinksAlong();
    void severalActionsMoveAsOneStep();
    void whatWasRemovedCannotBeChanged();
    void aJournalFromBeforeAColumnCanBeUndone();
    void theFileIsSoundAfterwards();

private:
    Workspace &file()
    {
        return *m_fixture->workspace;
    }
    OrganisationId organisation() const
    {
        return m_fixture->organisation;
    }
    template<class T>
    T make()
    {
        T row;
        row.organisation = organisation();
        return row;
    }
    ActionId action(const QString &title)
    {
        return edit::addAction(file(), organisation(), title).value();
    }
    Action theAction(ActionId id)
    {
        return file().find<Action>(organisation(), id).value();
    }

    std::unique_ptr<support::Fixture> m_fixture;
};

void WorkbenchEditsTest::init()
{
    m_fixture = std::make_unique<support::Fixture>();
}

void WorkbenchEditsTest::rowsComeInOrderMoveAndGo()
{
    for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s}) {
        HouseRule rule = make<HouseRule>();
        rule.text = text;
        QVERIFY(edit::addRow(file(), rule));
    }
    const auto texts = [&] {
        QStringList all;
        for (const HouseRule &rule : file().list<HouseRule>(organisation()))
            all << rule.text;
        return all.join(u' ');
    };
    QCOMPARE(texts(), u"One Two Three"_s);
    QVERIFY(edit::moveRow(file(), file().list<HouseRule>(organisation()).last(), -2));
    QCOMPARE(texts(), u"Three One Two"_s);
    QVERIFY(edit::removeRow(file(), file().list<HouseRule>(organisation()).at(1)));
    QCOMPARE(texts(), u"Three Two"_s);
    QVERIFY(file().undo());
    QVERIFY(file().undo());
    QCOMPARE(texts(), u"One Two Three"_s);
}

void WorkbenchEditsTest::everyRowComesBackWithUndo()
{
    Risk risk = make<Risk>();
    risk.text = u"The only administrator leaves"_s;
    risk.likelihood = 3;
    risk.impact = 5;
    const RiskId id = edit::addRow(file(), risk).value();
    const Risk stored = file().find<Risk>(organisation(), id).value();
    Risk changed = stored;
    changed.owner = u"IT manager"_s;
    changed.likelihood.reset();
    QVERIFY(edit::changeRow(file(), changed));
    QCOMPARE(file().find<Risk>(organisation(), id), std::optional(changed));
    QVERIFY(edit::removeRow(file(), changed));
    QVERIFY(!file().find<Risk>(organisation(), id));
    QVERIFY(file().undo());
    QCOMPARE(file().find<Risk>(organisation(), id), std::optional(changed));
    QVERIFY(file().undo());
    QCOMPARE(file().find<Risk>(organisation(), id), std::optional(stored));
    QVERIFY(file().redo());
    QCOMPARE(file().find<Risk>(organisation(), id), std::optional(changed));
}

void WorkbenchEditsTest::whatThereIsOncePerOrganisationIsStoredOnce()
{
    AdopterGroup group = make<AdopterGroup>();
    group.group = Adopters::Reluctant;
    group.people = 12;
    QVERIFY(edit::setRow(file(), group));
    group.people = 0;
    QVERIFY(edit::setRow(file(), group));
    QCOMPARE(file().list<AdopterGroup>(organisation()).size(), 1);
    QCOMPARE(file().list<AdopterGroup>(organisation()).first().people, 0);
    group.group = Adopters::Early;
    QVERIFY(edit::setRow(file(), group));
    QCOMPARE(file().list<AdopterGroup>(organisation()).size(), 2);
}

void WorkbenchEditsTest::aRowThatSaysNothingIsNoRow()
{
    CheckAnswer answer = make<CheckAnswer>();
    answer.list = Checklist::DataProtection;
    answer.code = u"children"_s;
    answer.answer = YesNo::Yes;
    QVERIFY(edit::setRow(file(), answer));
    QCOMPARE(file().list<CheckAnswer>(organisation()).size(), 1);
    answer.answer = YesNo::Unknown;
    QVERIFY(edit::setRow(file(), answer));
    QVERIFY(file().list<CheckAnswer>(organisation()).isEmpty());
    QVERIFY(file().undo());
    QCOMPARE(file().list<CheckAnswer>(organisation()).first().answer, YesNo::Yes);
}

void WorkbenchEditsTest::stepsMoveAmongTheirOwn()
{
    Process process = make<Process>();
    process.name = u"Find a precedent"_s;
    process.id = edit::addRow(file(), process).value();
    for (const auto &[text, moment] : {std::pair{u"Ask around"_s, ProcessStep::Moment::Today},
                                       std::pair{u"Search"_s, ProcessStep::Moment::Tomorrow},
                                       std::pair{u"Wait"_s, ProcessStep::Moment::Today}}) {
        ProcessStep step = make<ProcessStep>();
        step.process = process.id;
        step.text = text;
        step.moment = moment;
        QVERIFY(edit::addRow(file(), step));
    }
    QVERIFY(edit::moveRow(file(), file().list<ProcessStep>(organisation()).last(), -1));
    QStringList texts;
    for (const ProcessStep &step : file().list<ProcessStep>(organisation()))
        texts << step.text;
    QCOMPARE(texts.join(u' '), u"Wait Search Ask around"_s);
}

void WorkbenchEditsTest::aProcessGoesWithItsSteps()
{
    Process process = make<Process>();
    process.id = edit::addRow(file(), process).value();
    process = file().list<Process>(organisation()).first();
    ProcessStep step = make<ProcessStep>();
    step.process = process.id;
    QVERIFY(edit::addRow(file(), step));
    ValueLine line = make<ValueLine>();
    line.kind = ValueLine::Kind::TimeSaved;
    line.process = process.id;
    QVERIFY(edit::addRow(file(), line));
    QVERIFY(edit::removeRow(file(), process));
    QVERIFY(file().list<ProcessStep>(organisation()).isEmpty());
    QVERIFY(file().list<ValueLine>(organisation()).first().process.isNull());
    QVERIFY(file().undo());
    QCOMPARE(file().list<ProcessStep>(organisation()).size(), 1);
    QCOMPARE(file().list<ValueLine>(organisation()).first().process, process.id);
    ProcessStep lost = make<ProcessStep>();
    lost.process = ProcessId::create();
    QCOMPARE(edit::addRow(file(), lost).error().kind, Error::Kind::NotFound);
}

void WorkbenchEditsTest::typingIsOneStepAndEachLetterOfADutyToo()
{
    auto duty = make<Duty>();
    duty.id = edit::addRow(file(), duty).value();
    for (const QString &task : {u"A"_s, u"An"_s, u"Ans"_s}) {
        duty.task = task;
        QVERIFY(edit::changeRow(file(), duty));
    }
    for (const QString &parts : {u"R------"_s, u"RA-----"_s}) {
        duty.parts = parts;
        QVERIFY(edit::changeRow(file(), duty));
    }
    const auto stored
        = [&] { return file().find<Duty>(organisation(), duty.id).value_or(make<Duty>()); };
    QVERIFY(file().undo());
    QCOMPARE(stored().parts, u"R------"_s);
    QVERIFY(file().undo());
    QCOMPARE(stored().parts, u"-------"_s);
    QCOMPARE(stored().task, u"Ans"_s);
    QVERIFY(file().undo());
    QCOMPARE(stored().task, QString());
}

void WorkbenchEditsTest::numbersOutsideTheirScaleAreRefused()
{
    Risk risk = make<Risk>();
    risk.likelihood = 6;
    QCOMPARE(edit::addRow(file(), risk).error().kind, Error::Kind::Input);
    AdopterGroup group = make<AdopterGroup>();
    group.people = -1;
    QCOMPARE(edit::setRow(file(), group).error().kind, Error::Kind::Input);
    ValueLine line = make<ValueLine>();
    line.firstYear = 3;
    line.lastYear = 1;
    QCOMPARE(edit::addRow(file(), line).error().kind, Error::Kind::Input);
    Duty duty = make<Duty>();
    duty.parts = u"RAX----"_s;
    QCOMPARE(edit::addRow(file(), duty).error().kind, Error::Kind::Input);
    QVERIFY(file().list<Risk>(organisation()).isEmpty());
    QVERIFY(file().list<Duty>(organisation()).isEmpty());
}

void WorkbenchEditsTest::anActionCannotWaitForItself()
{
    const ActionId one = action(u"One"_s);
    const ActionId two = action(u"Two"_s);
    const ActionId three = action(u"Three"_s);
    QVERIFY(edit::linkActions(file(), theAction(two), one));
    QVERIFY(edit::linkActions(file(), theAction(three), two));
    const Status circle = edit::linkActions(file(), theAction(one), three);
    QCOMPARE(circle.error().kind, Error::Kind::Input);
    QVERIFY(circle.error().message.contains(u"One"_s));
    QVERIFY(!edit::linkActions(file(), theAction(one), one));
    QCOMPARE(file().list<ActionLink>(organisation()).size(), 2);
}

void WorkbenchEditsTest::aRemovedActionTakesItsLinksAlong()
{
    const ActionId one = action(u"One"_s);
    const ActionId two = action(u"Two"_s);
    QVERIFY(edit::linkActions(file(), theAction(two), one));
    QVERIFY(edit::removeAction(file(), theAction(one)));
    QVERIFY(file().list<ActionLink>(organisation()).isEmpty());
    QVERIFY(file().undo());
    QCOMPARE(file().list<ActionLink>(organisation()).size(), 1);
}

void WorkbenchEditsTest::severalActionsMoveAsOneStep()
{
    QList<Action> moved = {theAction(action(u"One"_s)), theAction(action(u"Two"_s))};
    for (Action &each : moved) {
        each.start = QDate(2028, 2, 28);
        each.end = QDate(2028, 2, 29);
    }
    QVERIFY(edit::scheduleActions(file(), organisation(), moved));
    QCOMPARE(theAction(moved.first().id).end, QDate(2028, 2, 29));
    moved.last().end = QDate(2028, 2, 1);
    moved.first().end = QDate(2028, 3, 1);
    QVERIFY(!edit::scheduleActions(file(), organisation(), moved));
    QCOMPARE(theAction(moved.first().id).end, QDate(2028, 2, 29));
    QVERIFY(file().undo());
    QVERIFY(!theAction(moved.last().id).start);
}

void WorkbenchEditsTest::whatWasRemovedCannotBeChanged()
{
    Excuse excuse = make<Excuse>();
    excuse.excuse = u"No time"_s;
    excuse.id = edit::addRow(file(), excuse).value();
    QVERIFY(edit::removeRow(file(), excuse));
    QCOMPARE(edit::changeRow(file(), excuse).error().kind, Error::Kind::NotFound);
}

/// An image of an action that was written before actions had a phase, as old journals hold them.
void WorkbenchEditsTest::aJournalFromBeforeAColumnCanBeUndone()
{
    const Action before = theAction(action(u"Old"_s));
    Action after = before;
    after.owner = u"Somebody"_s;
    RowChange change = rowChange<Action>(before, after);
    for (std::optional<Row> *image : {&change.before, &change.after})
        for (const QString &column : {u"phase"_s, u"effort_days"_s, u"usefulness"_s, u"big_move"_s})
            (*image)->remove(column);
    QVERIFY(file().commit({organisation(), u"As it once was"_s, {}, {change}}));
    QCOMPARE(theAction(before.id), after);
    QVERIFY(file().undo());
    QCOMPARE(theAction(before.id), before);
}

void WorkbenchEditsTest::theFileIsSoundAfterwards()
{
    const ActionId one = action(u"One"_s);
    QVERIFY(edit::linkActions(file(), theAction(action(u"Two"_s)), one));
    ConfidenceReading reading = make<ConfidenceReading>();
    reading.marks = {1, 2, 3, 4, 5, 0};
    reading.code = u"blue ١٢"_s;
    QVERIFY(edit::addRow(file(), reading));
    QCOMPARE(file().list<ConfidenceReading>(organisation()).first().marks, reading.marks);
    QVERIFY(file().checkIntegrity());
}

SIXPOINT_TEST(WorkbenchEditsTest)

} // namespace tst_workbenchedits

#include "tst_workbenchedits.moc"
