// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/decision.h"
#include "core/workspace/livedossier.h"
#include "tests/support/person.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QTest>

namespace tst_selectionkeys {

using namespace Qt::StringLiterals;

/// Choosing a tool with the keyboard alone.
class SelectionKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One person and two candidates, from the purpose to the record.
    void fromThePurposeToTheRecord()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
        support::WindowFixture fixture;
        const auto window = fixture.windowWith({u"Riverside Trust"_s});
        QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
        support::Person person(*window, support::Person::Uses::KeyboardAlone);
        DO(person.press(u"purposeknowledge"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"needWho"_s);
        DO(person.write(u"needWho"_s, u"Everybody"_s));
        DO(person.press(u"stepNext"_s));
        DO(person.goTo(u"addParticipant"_s));
        person.type(u"Ann\nClerk"_s);
        DO(person.press(u"participantReluctant"_s));
        DO(person.press(u"stepNext"_s));
        DO(person.goTo(u"addCandidate"_s));
        person.type(u"Wiki\nForum\n"_s);
        DO(person.press(u"stepNext"_s));
        DO(person.press(u"offerCriterionC1"_s));
        DO(person.goTo(u"gateState0"_s));
        person.key(Qt::Key_Right);
        DO(person.press(u"stepNext"_s));
        DO(person.press(u"offerCriterionA1"_s));
        DO(person.press(u"offerCriterionB1"_s));
        DO(person.press(u"stepNext"_s));
        DO(person.write(u"weightNumber"_s, u"60"_s));
        DO(person.press(u"stepNext"_s));
        DO(person.goTo(u"mark0"_s));
        person.type(u"32"_s);
        DO(person.press(u"stepreveal"_s));
        DO(person.press(u"stepballot"_s));
        DO(person.press(u"vote"_s));
        DO(person.press(u"stepNext"_s));
        DO(person.goTo(u"choice"_s));
        person.key(Qt::Key_Down);
        DO(person.write(u"recordReasons"_s, u"It was quicker."_s));
        DO(person.goTo(u"recordDecided"_s));

        const core::SelectionDossier dossier
            = window->session()->live()->dossier().selections.first();
        QVERIFY(dossier.participants.first().reluctant);
        QCOMPARE(dossier.participants.first().role, u"Clerk"_s);
        QCOMPARE(dossier.gates.first().state, core::GateState::Pass);
        QCOMPARE(dossier.weights.first().points, 60);
        QCOMPARE(dossier.ratings.size(), 2);
        QCOMPARE(dossier.ballots.size(), 1);
        QCOMPARE(dossier.candidate(dossier.record->choice)->name, u"Wiki"_s);
        QCOMPARE(dossier.record->reasons, u"It was quicker."_s);
    }

    void othersMoveOnlyWhenAskedAndImprovementsCanBeCompared()
    {
        support::WindowFixture fixture;
        const auto window = fixture.windowWith({u"Riverside Trust"_s});
        QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
        support::Person person(*window, support::Person::Uses::KeyboardAlone);
        const auto chosen = [&] { return window->session()->live()->dossier().selections.first(); };
        const auto points = [&] {
            QHash<core::CriterionId, int> byCriterion;
            for (const core::Weight &weight : chosen().weights)
                byCriterion[weight.criterion] = weight.points;
            QList<int> all;
            for (const core::Criterion &criterion : chosen().criteria)
                all.append(byCriterion.value(criterion.id, -1));
            return all;
        };
        DO(person.press(u"purposeknowledge"_s));
        DO(person.press(u"stepgroup"_s));
        DO(person.goTo(u"addParticipant"_s));
        person.type(u"Ann\n"_s);
        DO(person.press(u"stepcriteria"_s));
        for (const QString &code : {u"A1"_s, u"B1"_s, u"B2"_s})
            DO(person.press(u"offerCriterion"_s + code));
        DO(person.press(u"stepweights"_s));
        DO(person.write(u"weightNumber"_s, u"60"_s));
        person.key(Qt::Key_Tab);
        QCOMPARE(points(), QList({60, -1, -1}));
        DO(person.press(u"keepSum"_s));
        DO(person.write(u"weightNumber"_s, u"70"_s));
        person.key(Qt::Key_Tab);
        QCOMPARE(points(), QList({70, 15, 15}));
        DO(person.goTo(u"weightMethod0"_s));
        person.key(Qt::Key_Right);
        QCOMPARE(chosen().participants.first().weightMethod, core::WeightMethod::Swing);
    }

    void rankedVotesAreCountedInDuels()
    {
        support::WindowFixture fixture;
        const auto window = fixture.windowWith({u"Riverside Trust"_s});
        QTest::keyClick(window.get(), Qt::Key_6, Qt::ControlModifier);
        support::Person person(*window, support::Person::Uses::KeyboardAlone);
        const auto chosen = [&] { return window->session()->live()->dossier().selections.first(); };
        DO(person.press(u"purposeknowledge"_s));
        DO(person.press(u"stepballot"_s));
        DO(person.press(u"stepNeeded"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"addParticipant"_s);
        DO(person.goTo(u"addParticipant"_s));
        person.type(u"Ann\n"_s);
        DO(person.press(u"stepcandidates"_s));
        DO(person.goTo(u"addCandidate"_s));
        person.type(u"Wiki\nForum\n"_s);
        DO(person.press(u"stepballot"_s));
        DO(person.goTo(u"ballotRule0"_s));
        person.key(Qt::Key_Right);
        QCOMPARE(chosen().selection.ballotRule, core::BallotRule::Ranked);
        const auto place = [&](int candidate) {
            return u"place%1%2"_s.arg(chosen().candidates[candidate].id.toString()).arg(0);
        };
        DO(person.goTo(place(0)));
        person.key(Qt::Key_Right);
        person.key(Qt::Key_Right);
        DO(person.goTo(place(1)));
        person.key(Qt::Key_Right);
        DO(person.press(u"vote"_s));
        const core::Ranking expected = {{chosen().candidates[1].id}, {chosen().candidates[0].id}};
        QCOMPARE(chosen().ballots.first().ranking, expected);
        const core::BallotResult result = core::decide(chosen()).ballot;
        QCOMPARE(result.condorcetWinner, chosen().candidates[1].id);
    }
};

SIXPOINT_TEST(SelectionKeysTest)

} // namespace tst_selectionkeys

#include "tst_selectionkeys.moc"
