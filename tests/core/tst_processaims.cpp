// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/processaims.h"
#include "core/value/savingsentence.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/workbench.h"
#include "tests/support/testprogram.h"
#include "tests/support/valuerows.h"
#include "tests/support/workspaces.h"

#include <QTest>

namespace tst_processaims {

using namespace core;
using namespace Qt::StringLiterals;

QString said(const Process &process, const QList<ProcessStep> &steps = support::savingSteps())
{
    return savingSentence(process, saving(process, steps));
}

QString doubts(const Process &process)
{
    return savingDoubts(saving(process, support::savingSteps())).join(u' ');
}

QStringList titles(const Workspace &workspace, OrganisationId organisation)
{
    QStringList found;
    for (const SupportOffer &offer : workspace.list<SupportOffer>(organisation))
        found.append(offer.title);
    return found;
}

class ProcessAimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSavingIsARangeWithItsFormula()
    {
        // 40 × 44 × 5, 12 and 15 minutes are 8,800, 21,120 and 26,400.
        QCOMPARE(said(support::savingProcess()),
                 u"It saves 147 to 440 hours a year, by its steps 352: 40 people, each 44 times a "
                 "year, save 5 to 15 minutes each time, by its steps 12."_s);
    }

    void onePersonOnceAYearIsGrammatical()
    {
        Process process = support::savingProcess();
        process.people = 1;
        process.timesPerYear = 1;
        process.savedLow = 60;
        process.savedHigh = 60;
        QCOMPARE(said(process, {}),
                 u"It saves one hour a year: 1 person, once a year, saves 60 minutes each time."_s
    }

    void withoutARangeItIsSaidToBeTooExact()
    {
        Process process = support::savingProcess();
        process.savedLow.reset();
        QCOMPARE(said(process),
                 u"It saves 352 hours a year: 40 people, each 44 times a year, save 12 minutes "
                 "each time. Nobody knows it that exactly: say the fewest and the most minutes."_s);
    }

    void whatIsMissingIsSaid()
    {
        Process process = support::savingProcess();
        process.people.reset();
        process.savedHigh.reset();
        QCOMPARE(said(process),
                 u"What it saves in a year is not known yet. Still to say: how many people do it "
                 "and how many minutes it saves at most."_s);
        QCOMPARE(hoursSaved(saving(process, {})), QString());
    }

    void oddMinutesAreDoubted()
    {
        Process process = support::savingProcess();
        QCOMPARE(doubts(process), QString());
        process.savedLow = 20;
        QCOMPARE(doubts(process), u"The fewest minutes saved, 20, are more than the most, 15."_s);
        process.savedLow = 5;
        process.savedHigh = 10;
        QCOMPARE(doubts(process),
                 u"By its steps it saves 12 minutes, which is outside 5 to 10 minutes."_s);
        QList<ProcessStep> slower = support::savingSteps();
        for (ProcessStep &step : slower)
            if (step.moment == ProcessStep::Moment::Tomorrow)
                step.minutes = 21;
        QCOMPARE(savingDoubts(saving(process, slower)).join(u' '),
                 u"By its steps it takes 1 minute longer tomorrow than today."_s);
    }

    void timesAreSaidWithTheirSteps()
    {
        QCOMPARE(sentence(ProcessTime()), u"no steps yet"_s);
        QCOMPARE(sentence(ProcessTime{20, 0, 1, 0}), u"20 minutes of work in 1 step"_s);
        QCOMPARE(sentence(ProcessTime{20, 1, 3, 2}),
                 u"20 minutes of work and 1 minute of waiting in 3 steps, of which two without "
                 "minutes"_s);
    }

    void aProcessBecomesAnObjective()
    {
        Process process = support::savingProcess();
        process.name = u"Answer a question again."_s;
        const Saving saved = saving(process, support::savingSteps());
        const Objective objective = objectiveFrom(process, saved, QDate(2026, 11, 23));
        QCOMPARE(objective.title, u"Less time for “Answer a question again”"_s);
        QCOMPARE(objective.measure, u"Minutes for “Answer a question again”"_s);
        QCOMPARE(objective.baseline, u"20 minutes of work each time"_s);
        QCOMPARE(objective.baselineDate, QDate(2026, 11, 23));
        QCOMPARE(objective.target, u"8 minutes of work each time"_s);
        QVERIFY(!objective.targetDate && objective.owner.isEmpty() && objective.goal.isEmpty());
        const Objective open = objectiveFrom(process, saving(process, {}), QDate(2026, 11, 23));
        QVERIFY(open.baseline.isEmpty() && !open.baselineDate && open.target.isEmpty());
    }

    void aProcessLendsItsSavingToTheEstimate()
    {
        const Process process = support::savingProcess();
        const ValueLine line = savingLineFrom(process);
        QCOMPARE(line.kind, ValueLine::Kind::TimeSaved);
        QCOMPARE(line.unit, ValueLine::Unit::Hours);
        QCOMPARE(line.process, process.id);
        QVERIFY(!line.low && !line.likely && !line.high);
        QVERIFY(!line.assumption.isEmpty());
        QList<ValueLine> lines = {support::costLine(u"Licences"_s, 1, 2, 3)};
        QVERIFY(!savingLineOf(process, lines));
        lines.append(line);
        QCOMPARE(savingLineOf(process, lines), &lines.last());
    }

    void anObjectiveThatIsKnownAlreadyIsOneStep()
    {
        support::Fixture file;
        Objective objective;
        objective.organisation = file.organisation;
        objective.title = u"Less time"_s;
        objective.baseline = u"20 minutes"_s;
        QVERIFY(edit::addObjective(*file.workspace, file.organisation));
        const auto added = edit::addObjectiveFrom(*file.workspace, objective);
        QVERIFY(added);
        const QList<Objective> stored = file.workspace->list<Objective>(file.organisation);
        QCOMPARE(stored.size(), 2);
        QCOMPARE(stored.last().id, *added);
        QCOMPARE(stored.last().position, 1);
        QCOMPARE(stored.last().baseline, u"20 minutes"_s);
        QVERIFY(file.workspace->undo());
        QCOMPARE(file.workspace->list<Objective>(file.organisation).size(), 1);
    }

    void offersMoveWithinTheirGroup()
    {
        support::Fixture file;
        Workspace &workspace = *file.workspace;
        const auto add = [&](const QString &title, Adopters group) {
            SupportOffer offer;
            offer.organisation = file.organisation;
            offer.title = title;
            offer.group = group;
            QVERIFY(edit::addRow(workspace, offer));
        };
        add(u"one"_s, Adopters::Early);
        add(u"other"_s, Adopters::Reluctant);
        add(u"two"_s, Adopters::Early);
        const SupportOffer last = workspace.list<SupportOffer>(file.organisation).last();
        QVERIFY(edit::moveRow(workspace, last, -1));
        QCOMPARE(titles(workspace, file.organisation),
                 (QStringList{u"two"_s, u"other"_s, u"one"_s}));
    }
};

SIXPOINT_TEST(ProcessAimsTest)

} // namespace tst_processaims

#include "tst_processaims.moc"
