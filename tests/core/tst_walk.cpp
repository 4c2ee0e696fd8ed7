// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/sharing.h"
#include "core/selection/walk.h"
#include "tests/support/selectiontext.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <numeric>
#include <random>

namespace tst_walk {

using namespace Qt::StringLiterals;
using namespace core;

const QStringList Whole = {
    u"roles Clerk"_s,
    u"person Ann Clerk reluctant deskless assistive"_s,
    u"person Ben Clerk reluctant"_s,
    u"person Cas Clerk"_s,
    u"person Dee Clerk"_s,
    u"person Eli Clerk"_s,
    u"person Fay Clerk"_s,
    u"candidate Wiki"_s,
    u"candidate Chat"_s,
    u"gate C1"_s,
    u"state Wiki C1 pass IT"_s,
    u"criterion A1"_s,
    u"criterion A2"_s,
    u"criterion A3"_s,
    u"criterion A4"_s,
    u"criterion B1"_s,
    u"criterion B2"_s,
};

SelectionDossier withNeed(SelectionDossier dossier)
{
    dossier.selection.who = u"All"_s;
    dossier.selection.tasks = {u"Find"_s, u"Ask"_s, u"Keep"_s};
    return dossier;
}

QList<StepState> statesOf(const SelectionDossier &dossier)
{
    return stepStates(dossier, decide(dossier, {.weightings = 0}));
}

QString missing(const SelectionDossier &dossier, SelectionStep step)
{
    return statesOf(dossier)[int(step)].missing;
}

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blankSelectionBeginsWithTheNeed()
    {
        const QList<StepState> states = statesOf({});
        QCOMPARE(states.size(), qsizetype(AllSelectionSteps.size()));
        for (qsizetype i = 0; i < states.size(); ++i) {
            QCOMPARE(states[i].step, AllSelectionSteps[size_t(i)]);
            QVERIFY(!states[i].done());
            QVERIFY(!states[i].begun);
        }
        QCOMPARE(nextStep(states), SelectionStep::Need);
    }

    void everyStepSaysWhatIsMissing()
    {
        SelectionDossier dossier = withNeed(selectionFrom(Whole));
        QCOMPARE(missing(dossier, SelectionStep::Need), QString());
        QCOMPARE(missing(dossier, SelectionStep::Group), QString());
        QCOMPARE(missing(dossier, SelectionStep::Candidates), QString());
        QCOMPARE(missing(dossier, SelectionStep::Gates),
                 u"Unknown, and nobody finds out: 1 of 2 answers."_s);
        QCOMPARE(missing(dossier, SelectionStep::Criteria), QString());
        QCOMPARE(missing(dossier, SelectionStep::Weights), u"People without weights: 6 of 6."_s);
        QCOMPARE(nextStep(statesOf(dossier)), SelectionStep::Gates);
        dossier.selection.tasks[1].clear();
        QCOMPARE(missing(dossier, SelectionStep::Need),
                 u"Name three tasks that the tool is for."_s);
        dossier.criteria.removeLast();
        QCOMPARE(missing(dossier, SelectionStep::Criteria),
                 u"Pick 6 to 10 criteria; there are 5 now."_s);
    }

    void aStepSaysWhichEarlierOneItNeeds()
    {
        const auto needed = [](const SelectionDossier &dossier, SelectionStep step) {
            const auto earlier = neededFirst(step, dossier, decide(dossier, {.weightings = 0}));
            return earlier ? toWord(earlier->step) + u": "_s + earlier->why : QString();
        };
        SelectionDossier dossier;
        for (const SelectionStep step : AllSelectionSteps) {
            const bool waits = step == SelectionStep::Weights || step == SelectionStep::Trial
                || step == SelectionStep::Ballot;
            QCOMPARE(needed(dossier, step),
                     waits ? u"group: There is nobody in the group yet."_s : QString());
        }
        dossier.participants = selectionFrom(Whole).participants;
        const QString criteria = u"criteria: No criterion is picked yet."_s;
        const QString candidates = u"candidates: There is no candidate yet."_s;
        QCOMPARE(needed(dossier, SelectionStep::Weights), criteria);
        QCOMPARE(needed(dossier, SelectionStep::Trial), candidates);
        QCOMPARE(needed(dossier, SelectionStep::Ballot), candidates);
        dossier.candidates = selectionFrom(Whole).candidates;
        QCOMPARE(needed(dossier, SelectionStep::Trial), criteria);
        QCOMPARE(needed(dossier, SelectionStep::Ballot), QString());
        dossier = selectionFrom(Whole);
        QCOMPARE(needed(dossier, SelectionStep::Trial), QString());
        dossier = selectionFrom(
            Whole + QStringList{u"state Chat C1 fail IT"_s, u"state Wiki C1 fail IT"_s});
        QCOMPARE(needed(dossier, SelectionStep::Ballot),
                 u"gates: No candidate passes the gates."_s);
        QCOMPARE(needed(dossier, SelectionStep::Weights), QString());
    }

    void trialIsDoneWhenAllMarksOfCandidatesInTheRunningAreGiven()
    {
        QStringList lines = Whole;
        lines.append(u"state Chat C1 fail IT"_s);
        for (const QString &name : {u"Ann"_s, u"Ben"_s, u"Cas"_s, u"Dee"_s, u"Eli"_s})
            lines.append(u"marks %1 Wiki A1 3 A2 3 A3 3 A4 3 B1 3 B2 3"_s.arg(name));
        lines.append(u"marks Fay Wiki A1 3 A2 3 A3 3 A4 3 B1 3"_s);
        QCOMPARE(missing(selectionFrom(lines), SelectionStep::Trial),
                 u"People who still have marks to give: 1 of 6."_s);
        lines.append(u"marks Fay Wiki B2 0"_s);
        QCOMPARE(missing(selectionFrom(lines), SelectionStep::Trial), QString());
    }

    void recordNeedsChoiceReasonsAndReview()
    {
        SelectionDossier dossier = selectionFrom(Whole);
        DecisionRecord record;
        record.choice = dossier.candidates.first().id;
        record.reasons = u"It fits."_s;
        dossier.record = record;
        QVERIFY(missing(dossier, SelectionStep::Decision).contains(u"look at the choice"_s));
        dossier.record->review = QDate(2027, 9, 1);
        QCOMPARE(missing(dossier, SelectionStep::Decision), QString());
    }

    void othersShareWhatIsLeft_data()
    {
        QTest::addColumn<QList<int>>("points");
        QTest::addColumn<int>("moved");
        QTest::addColumn<int>("value");
        QTest::addColumn<QList<int>>("shared");
        QTest::newRow("in proportion") << QList{40, 40, 20} << 0 << 10 << QList{10, 60, 30};
        QTest::newRow("all the same") << QList{0, 0, 0, 0} << 1 << 10 << QList{30, 10, 30, 30};
        QTest::newRow("odd points") << QList{0, 1, 1, 1} << 0 << 0 << QList{0, 34, 33, 33};
        QTest::newRow("everything") << QList{10, 50, 40} << 2 << 100 << QList{0, 0, 100};
        QTest::newRow("from another scale") << QList{100, 50, 50} << 1 << 40 << QList{40, 40, 20};
        QTest::newRow("alone") << QList{5} << 0 << 30 << QList{100};
    }

    void othersShareWhatIsLeft()
    {
        QFETCH(QList<int>, points);
        QFETCH(int, moved);
        QFETCH(int, value);
        QTEST(sharedOut(points, moved, value), "shared");
    }

    void sharesAlwaysAddUpAndStayInOrder()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 5'000; ++round) {
            QList<int> points;
            for (unsigned i = 0, size = 2 + random() % 9; i < size; ++i)
                points.append(int(random() % 101));
            const qsizetype moved = qsizetype(random() % points.size());
            const int value = int(random() % 101);
            const QList<int> shared = sharedOut(points, moved, value);
            QCOMPARE(std::accumulate(shared.begin(), shared.end(), 0), WholePoints);
            QCOMPARE(shared[moved], value);
            for (qsizetype i = 0; i < points.size(); ++i) {
                QVERIFY(shared[i] >= 0);
                for (qsizetype k = 0; k < points.size(); ++k)
                    if (i != moved && k != moved && points[i] > points[k])
                        QVERIFY(shared[i] >= shared[k]);
            }
        }
    }
};

SIXPOINT_TEST(WalkTest)

} // namespace tst_walk

#include "tst_walk.moc"
