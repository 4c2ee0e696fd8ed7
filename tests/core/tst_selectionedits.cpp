// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/choosingrows.h"
#include "core/workspace/edit/choosing.h"
#include "tests/support/choosingstage.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_selectionedits {

using namespace core;
using namespace Qt::StringLiterals;
using support::ChoosingStage;
using support::Fixture;

/// The kind of error, as a word; "done" without one.
template<class T>
QString outcome(const T &result)
{
    if (result)
        return u"done"_s;
    return result.error().kind == Error::Kind::Input   ? u"input"_s
        : result.error().kind == Error::Kind::NotFound ? u"not found"_s
                                                       : u"something else"_s;
}

Candidate called(const QString &name)
{
    Candidate candidate;
    candidate.name = name;
    return candidate;
}

/// What a person can do to a selection.
class SelectionEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePurposeHasOneSelection();
    void aliasesAndNamesAreGivenAndDifferent();
    void theRuleOfAVoteStaysOnceItHasBegun();
    void criteriaMoveAmongTheirKind();
    void numbersOutOfRangeAreRefused();
    void aRefusalNeedsAnAnswer();
    void aReviewFollowsTheDecision();
    void whatWasRemovedIsNotFound();
    void partsOfAnotherSelectionAreNotFound();
    void everyStepHasALabelThatAPersonUnderstands();
    void removingAPersonTakesWhatTheySaid();
    void removingACandidateKeepsItInTheVotes();
    void removingACriterionTakesItsWeightsAndMarks();
    void removingASelectionLeavesTheOthers();
    void aVoteOrMarkTakesThePlaceOfTheEarlierOne();
    void aMarkKeepsItsHistoryAfterItWasTakenBack();
    void aRowThatComesToNothingIsTakenAway();
    void typingFromTheFirstLetterIsOneStep();
    void eachTaskIsAFieldOfItsOwn();
    void aWeightMovedInQuickSuccessionIsOneStep();
    void listedCriteriaAreAddedOnce();
    void movingACriterionStopsAtEitherEnd();
};

void SelectionEditsTest::onePurposeHasOneSelection()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    QCOMPARE(
        outcome(edit::startSelection(stage.workspace, fixture.organisation, Purpose::Knowledge)),
        u"input"_s);
    const auto other = edit::startSelection(stage.workspace, fixture.organisation, Purpose::Sales);
    QCOMPARE(outcome(other), u"done"_s);
    Selection selection = *stage.workspace.find<Selection>(fixture.organisation, *other);
    selection.purpose = Purpose::Knowledge;
    QCOMPARE(outcome(edit::changeSelection(stage.workspace, selection)), u"input"_s);
    selection.purpose = Purpose::Service;
    QCOMPARE(outcome(edit::changeSelection(stage.workspace, selection)), u"done"_s);
}

void SelectionEditsTest::aliasesAndNamesAreGivenAndDifferent()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    Workspace &workspace = stage.workspace;
    for (const QString &alias : {u""_s, u"  "_s, u"ann"_s, u" BOB "_s})
        QCOMPARE(outcome(edit::addParticipant(workspace, stage.selection, alias, {})), u"input"_s);
    Participant ann = stage.people.first();
    ann.alias = u"bob"_s;
    QCOMPARE(outcome(edit::changeParticipant(workspace, ann)), u"input"_s);
    for (const QString &name : {u" "_s, u"wiki"_s})
        QCOMPARE(outcome(edit::addCandidate(workspace, stage.selection, called(name))), u"input"_s);
    Candidate wiki = stage.candidates.first();
    wiki.name = u"Forum"_s;
    QCOMPARE(outcome(edit::changeCandidate(workspace, wiki)), u"input"_s);
    QCOMPARE(outcome(edit::addCriteria(workspace, stage.selection, QList<Criterion>(1))),
             u"input"_s);
    Criterion criterion = stage.criteria.first();
    criterion.name.clear();
    QCOMPARE(outcome(edit::changeCriterion(workspace, criterion)), u"input"_s);
    QCOMPARE(stage.dossier().participants, stage.people);
    QCOMPARE(stage.dossier().candidates, stage.candidates);
    QCOMPARE(stage.dossier().criteria, stage.criteria);

    const auto other = edit::startSelection(workspace, fixture.organisation, Purpose::Sales);
    const Selection second = *workspace.find<Selection>(fixture.organisation, *other);
    QVERIFY(edit::addParticipant(workspace, second, u"Ann"_s, {}));
    QVERIFY(edit::addCandidate(workspace, second, called(u"Wiki"_s)));
}

void SelectionEditsTest::theRuleOfAVoteStaysOnceItHasBegun()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    Selection ranked = stage.selection;
    ranked.ballotRule = BallotRule::Ranked;
    QVERIFY(edit::changeSelection(stage.workspace, ranked));
    QVERIFY(edit::vote(stage.workspace, stage.people.first(), Ranking()));
    QCOMPARE(outcome(edit::changeSelection(stage.workspace, stage.selection)), u"input"_s);
    Selection further = ranked;
    further.who = u"Everybody"_s;
    QVERIFY(edit::changeSelection(stage.workspace, further));
    QVERIFY(edit::vote(stage.workspace, stage.people.first(), std::nullopt));
    QVERIFY(edit::changeSelection(stage.workspace, stage.selection));
}

void SelectionEditsTest::criteriaMoveAmongTheirKind()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    const auto namesOf = [&](CriterionKind kind) {
        QStringList names;
        for (const Criterion &each : stage.dossier().criteria)
            if (each.kind == kind)
                names << each.name;
        return names;
    };
    Criterion last;
    last.name = u"Last"_s;
    Criterion gate;
    gate.name = u"Gate between"_s;
    gate.kind = CriterionKind::Gate;
    QVERIFY(edit::addCriteria(stage.workspace, stage.selection, std::array{gate, last}));
    const QStringList gates = namesOf(CriterionKind::Gate);
    QStringList scored = namesOf(CriterionKind::Scored);
    QVERIFY(edit::moveCriterion(stage.workspace, stage.dossier().criteria.last(), -1));
    scored.swapItemsAt(scored.size() - 1, scored.size() - 2);
    QCOMPARE(namesOf(CriterionKind::Scored), scored);
    QCOMPARE(namesOf(CriterionKind::Gate), gates);
}

void SelectionEditsTest::numbersOutOfRangeAreRefused()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    const Participant ann = stage.people.first();
    const CandidateId wiki = stage.candidates.first().id;
    const CriterionId quick = stage.criteria.at(1).id;
    for (const int mark : {-1, BestMark + 1})
        QCOMPARE(outcome(edit::rate(stage.workspace, ann, wiki, quick, mark)), u"input"_s);
    QCOMPARE(outcome(edit::setWeights(stage.workspace, ann,
                                      QList<edit::Points>{{quick, 50}, {quick, -1}})),
             u"input"_s);
    Trial trial{{}, ann.organisation, ann.selection, ann.id, wiki, u"Find a form"_s, -1};
    QCOMPARE(outcome(edit::setTrial(stage.workspace, trial)), u"input"_s);
    QVERIFY(stage.dossier().ratings.isEmpty());
    QVERIFY(stage.dossier().weights.isEmpty());
    QVERIFY(stage.dossier().trials.isEmpty());
}

void SelectionEditsTest::aRefusalNeedsAnAnswer()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    const auto id = edit::addRequest(stage.workspace, stage.selection, u"A longer trial"_s);
    Request request = *stage.workspace.find<Request>(fixture.organisation, *id);
    request.state = RequestState::Refused;
    request.answer = u" "_s;
    QCOMPARE(outcome(edit::changeRequest(stage.workspace, request)), u"input"_s);
    request.answer = u"The licence ends in May."_s;
    QCOMPARE(outcome(edit::changeRequest(stage.workspace, request)), u"done"_s);
    request.state = RequestState::Granted;
    request.answer.clear();
    QCOMPARE(outcome(edit::changeRequest(stage.workspace, request)), u"done"_s);
}

void SelectionEditsTest::aReviewFollowsTheDecision()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    DecisionRecord record;
    record.organisation = fixture.organisation;
    record.selection = stage.selection.id;
    record.decided = QDate(2026, 9, 30);
    record.review = QDate(2026, 9, 29);
    QCOMPARE(outcome(edit::changeDecisionRecord(stage.workspace, record)), u"input"_s);
    record.review = QDate(2027, 9, 29);
    QCOMPARE(outcome(edit::changeDecisionRecord(stage.workspace, record)), u"done"_s);
    record.choice = CandidateId::create();
    QCOMPARE(outcome(edit::changeDecisionRecord(stage.workspace, record)), u"not found"_s);
}

void SelectionEditsTest::whatWasRemovedIsNotFound()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    const SelectionDossier said = stage.dossier();
    QVERIFY(edit::removeSelection(stage.workspace, stage.selection));
    Workspace &workspace = stage.workspace;
    const Participant ann = said.participants.first();
    const CandidateId wiki = said.candidates.first().id;
    const CriterionId quick = said.criteria.at(1).id;
    const QStringList outcomes
        = {outcome(edit::changeSelection(workspace, said.selection)),
           outcome(edit::addParticipant(workspace, said.selection, u"Dan"_s, {})),
           outcome(edit::changeParticipant(workspace, ann)),
           outcome(edit::addCandidate(workspace, said.selection, called(u"Chat"_s))),
           outcome(edit::changeCandidate(workspace, said.candidates.first())),
           outcome(edit::setGate(workspace, said.gates.first())),
           outcome(edit::addCriteria(workspace, said.selection, said.criteria)),
           outcome(edit::changeCriterion(workspace, said.criteria.first())),
           outcome(edit::moveCriterion(workspace, said.criteria.first(), 1)),
           outcome(edit::setWeights(workspace, ann, QList<edit::Points>{{quick, 1}})),
           outcome(edit::rate(workspace, ann, wiki, quick, 1)),
           outcome(edit::setTrial(workspace, said.trials.first())),
           outcome(edit::vote(workspace, ann, Ranking())),
           outcome(edit::addRequest(workspace, said.selection, u"More time"_s)),
           outcome(edit::changeRequest(workspace, said.requests.first())),
           outcome(edit::changeDecisionRecord(workspace, *said.record))};
    QCOMPARE(outcomes, QStringList(outcomes.size(), u"not found"_s));
    QVERIFY(edit::removeParticipant(workspace, ann)); // it is gone, which is what was wanted
    QCOMPARE(workspace.undoLabel(), u"Remove the choice of a tool"_s);
}

void SelectionEditsTest::partsOfAnotherSelectionAreNotFound()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    const auto id = edit::startSelection(stage.workspace, fixture.organisation, Purpose::Sales);
    const Selection sales = *stage.workspace.find<Selection>(fixture.organisation, *id);
    const auto person = edit::addParticipant(stage.workspace, sales, u"Ann"_s, {});
    const Participant ann = *stage.workspace.find<Participant>(fixture.organisation, *person);
    const CandidateId wiki = stage.candidates.first().id;
    const CriterionId quick = stage.criteria.at(1).id;
    QCOMPARE(outcome(edit::rate(stage.workspace, ann, wiki, quick, 1)), u"not found"_s);
    QCOMPARE(outcome(edit::setWeights(stage.workspace, ann, QList<edit::Points>{{quick, 1}})),
             u"not found"_s);
    DecisionRecord record;
    record.organisation = fixture.organisation;
    record.selection = sales.id;
    record.choice = wiki;
    QCOMPARE(outcome(edit::changeDecisionRecord(stage.workspace, record)), u"not found"_s);
}

void SelectionEditsTest::everyStepHasALabelThatAPersonUnderstands()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    QStringList labels;
    for (const JournalEntry &entry : stage.workspace.journal(fixture.organisation, 1000))
        if (!labels.contains(entry.edit.label))
            labels.prepend(entry.edit.label);
    QCOMPARE(labels.join(u'\n'),
             u"Add Acme\n"
             "Start choosing a tool\n"
             "Add Ann to the group\n"
             "Add Bob to the group\n"
             "Add Cleo to the group\n"
             "Add the candidate Wiki\n"
             "Add the candidate Forum\n"
             "Add the candidate Drive\n"
             "Add criteria: 3\n"
             "Change what a tool is needed for\n"
             "Change Bob in the group\n"
             "Check Wiki against a gate\n"
             "Check Forum against a gate\n"
             "Check Drive against a gate\n"
             "Set the weights of Ann\n"
             "Set the weights of Bob\n"
             "Set the weights of Cleo\n"
             "Note how Wiki was tried\n"
             "Mark Wiki\n"
             "Note how Forum was tried\n"
             "Mark Forum\n"
             "Note how Drive was tried\n"
             "Mark Drive\n"
             "Reveal the marks\n"
             "Vote of Ann\n"
             "Vote of Bob\n"
             "Vote of Cleo\n"
             "Add a request of the group\n"
             "Change a request of the group\n"
             "Change the decision record"_s);
}

void SelectionEditsTest::removingAPersonTakesWhatTheySaid()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    const SelectionDossier before = stage.dossier();
    QVERIFY(edit::removeParticipant(stage.workspace, stage.people.first()));
    const SelectionDossier after = stage.dossier();
    QCOMPARE(after.participants.size(), 2);
    QCOMPARE(after.weights.size(), 4);
    QCOMPARE(after.ratings.size(), 12);
    QCOMPARE(after.trials.size(), 6);
    QCOMPARE(after.ballots.size(), 2);
    QVERIFY(stage.workspace.checkIntegrity());
    QVERIFY(stage.workspace.undo());
    QVERIFY(stage.dossier() == before);
}

void SelectionEditsTest::removingACandidateKeepsItInTheVotes()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    const SelectionDossier before = stage.dossier();
    QVERIFY(edit::removeCandidate(stage.workspace, stage.candidates.first()));
    const SelectionDossier after = stage.dossier();
    QCOMPARE(after.candidates.size(), 2);
    QCOMPARE(after.gates.size(), 2);
    QCOMPARE(after.ratings.size(), 12);
    QCOMPARE(after.trials.size(), 6);
    QCOMPARE(after.ballots, before.ballots);
    QVERIFY(after.record->choice.isNull());
    QCOMPARE(after.record->reasons, before.record->reasons);
    QVERIFY(stage.workspace.checkIntegrity());
    QVERIFY(stage.workspace.undo());
    QVERIFY(stage.dossier() == before);
}

void SelectionEditsTest::removingACriterionTakesItsWeightsAndMarks()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    const SelectionDossier before = stage.dossier();
    QVERIFY(edit::removeCriterion(stage.workspace, stage.criteria.first()));
    QVERIFY(stage.dossier().gates.isEmpty());
    QVERIFY(edit::removeCriterion(stage.workspace, stage.criteria.last()));
    QCOMPARE(stage.dossier().weights.size(), 3);
    QCOMPARE(stage.dossier().ratings.size(), 9);
    QVERIFY(stage.workspace.checkIntegrity());
    QVERIFY(stage.workspace.undo());
    QVERIFY(stage.workspace.undo());
    QVERIFY(stage.dossier() == before);
}

void SelectionEditsTest::removingASelectionLeavesTheOthers()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    const auto id = edit::startSelection(stage.workspace, fixture.organisation, Purpose::Sales);
    const Selection sales = *stage.workspace.find<Selection>(fixture.organisation, *id);
    QVERIFY(edit::addParticipant(stage.workspace, sales, u"Ann"_s, {}));
    QVERIFY(edit::removeSelection(stage.workspace, stage.selection));
    QCOMPARE(stage.workspace.list<Selection>(fixture.organisation), QList<Selection>{sales});
    QCOMPARE(stage.workspace.list<Participant>(fixture.organisation).size(), 1);
    QVERIFY(stage.workspace.list<DecisionRecord>(fixture.organisation).isEmpty());
    QVERIFY(stage.workspace.checkIntegrity());
}

void SelectionEditsTest::aVoteOrMarkTakesThePlaceOfTheEarlierOne()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    const Participant ann = stage.people.first();
    const CandidateId drive = stage.candidates.last().id;
    QVERIFY(edit::vote(stage.workspace, ann, Ranking{{drive}}));
    QVERIFY(edit::rate(stage.workspace, ann, drive, stage.criteria.last().id, 0));
    const SelectionDossier said = stage.dossier();
    QCOMPARE(said.ballots.size(), 3);
    QCOMPARE(said.ratings.size(), 18);
    QVERIFY(std::ranges::any_of(
        said.ballots, [&](const Ballot &ballot) { return ballot.ranking == Ranking{{drive}}; }));
}

void SelectionEditsTest::aMarkKeepsItsHistoryAfterItWasTakenBack()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    const Participant ann = stage.people.first();
    const CandidateId wiki = stage.candidates.first().id;
    const CriterionId quick = stage.criteria.at(1).id;
    for (const std::optional<int> mark : {std::optional(3), std::optional<int>(), std::optional(1)})
        QVERIFY(edit::rate(stage.workspace, ann, wiki, quick, mark));
    const Rating rating = stage.dossier().ratings.first();
    QCOMPARE(rating.mark, 1);
    QCOMPARE(stage.workspace.history(rating.id).size(), 3);
}

void SelectionEditsTest::aRowThatComesToNothingIsTakenAway()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    Gate gate = stage.dossier().gates.first();
    gate.state = GateState::Unknown;
    QVERIFY(edit::setGate(stage.workspace, gate));
    QCOMPARE(stage.dossier().gates.size(), 3); // somebody is asked to find out
    gate.owner.clear();
    gate.note.clear();
    QVERIFY(edit::setGate(stage.workspace, gate));
    QCOMPARE(stage.dossier().gates.size(), 2);
    Trial trial = stage.dossier().trials.first();
    trial.task.clear();
    trial.minutes.reset();
    QVERIFY(edit::setTrial(stage.workspace, trial));
    QCOMPARE(stage.dossier().trials.size(), 8);
    DecisionRecord record;
    record.organisation = fixture.organisation;
    record.selection = stage.selection.id;
    QVERIFY(edit::changeDecisionRecord(stage.workspace, record));
    QVERIFY(!stage.dossier().record);
}

void SelectionEditsTest::typingFromTheFirstLetterIsOneStep()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    DecisionRecord record;
    record.organisation = fixture.organisation;
    record.selection = stage.selection.id;
    for (const QString &typed : {u"W"_s, u"We"_s, u"We like it"_s}) {
        record.reasons = typed;
        QVERIFY(edit::changeDecisionRecord(stage.workspace, record));
    }
    Gate gate;
    gate.organisation = fixture.organisation;
    gate.selection = stage.selection.id;
    gate.candidate = stage.candidates.first().id;
    gate.criterion = stage.criteria.first().id;
    for (const QString &typed : {u"I"_s, u"IT"_s}) {
        gate.owner = typed;
        QVERIFY(edit::setGate(stage.workspace, gate));
    }
    QCOMPARE(stage.dossier().gates.first().owner, u"IT"_s);
    QVERIFY(stage.workspace.undo());
    QVERIFY(stage.dossier().gates.isEmpty());
    QCOMPARE(stage.dossier().record->reasons, u"We like it"_s);
    QVERIFY(stage.workspace.undo());
    QVERIFY(!stage.dossier().record);
    QCOMPARE(stage.workspace.undoLabel(), u"Add criteria: 3"_s);
}

void SelectionEditsTest::eachTaskIsAFieldOfItsOwn()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    Selection selection = stage.selection;
    for (const size_t task : {0, 2})
        for (const QString &typed : {u"F"_s, u"Fi"_s, u"Find"_s}) {
            selection.tasks[task] = typed;
            QVERIFY(edit::changeSelection(stage.workspace, selection));
        }
    QVERIFY(stage.workspace.undo());
    QCOMPARE(stage.dossier().selection.tasks,
             (std::array<QString, 3>{u"Find"_s, QString(), QString()}));
    QVERIFY(stage.workspace.undo());
    QVERIFY(stage.dossier().selection == stage.selection);
}

void SelectionEditsTest::aWeightMovedInQuickSuccessionIsOneStep()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    const Participant ann = stage.people.first();
    const CriterionId quick = stage.criteria.at(1).id;
    for (const int points : {10, 20, 30})
        QVERIFY(edit::setWeights(stage.workspace, ann, QList<edit::Points>{{quick, points}}));
    QVERIFY(edit::setWeights(stage.workspace, ann, QList<edit::Points>{{quick, std::nullopt}}));
    QVERIFY(stage.dossier().weights.isEmpty());
    QVERIFY(stage.workspace.undo());
    QCOMPARE(stage.dossier().weights.first().points, 30);
    QVERIFY(stage.workspace.undo());
    QVERIFY(stage.dossier().weights.isEmpty());
    QCOMPARE(stage.workspace.undoLabel(), u"Add criteria: 3"_s);
}

void SelectionEditsTest::listedCriteriaAreAddedOnce()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    QList<Criterion> more = stage.criteria;
    more << more.first() << Criterion() << Criterion();
    more[3].code = u"N1"_s;
    more[4].name = u"Our own"_s;
    more[5].name = u"Another of our own"_s;
    QVERIFY(edit::addCriteria(stage.workspace, stage.selection, more));
    QStringList names;
    for (const Criterion &criterion : stage.dossier().criteria)
        names << criterion.name;
    QCOMPARE(names,
             (QStringList{u"Safe"_s, u"Quick"_s, u"Clear"_s, u"Safe"_s, u"Our own"_s,
                          u"Another of our own"_s}));
    QCOMPARE(stage.workspace.undoLabel(), u"Add criteria: 3"_s);
}

void SelectionEditsTest::movingACriterionStopsAtEitherEnd()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    const auto order = [&] {
        QStringList names;
        for (const Criterion &criterion : stage.dossier().criteria)
            names << criterion.name;
        return names.join(u' ');
    };
    Criterion more;
    more.name = u"Our own"_s;
    QVERIFY(edit::addCriteria(stage.workspace, stage.selection, std::array{more}));
    QVERIFY(edit::moveCriterion(stage.workspace, stage.criteria.at(1), 1));
    QCOMPARE(order(), u"Safe Clear Quick Our own"_s);
    QVERIFY(edit::moveCriterion(stage.workspace, stage.criteria.at(1), 9));
    QCOMPARE(order(), u"Safe Clear Our own Quick"_s);
    QVERIFY(edit::moveCriterion(stage.workspace, stage.criteria.at(1), -9));
    QCOMPARE(order(), u"Safe Quick Clear Our own"_s);
    QVERIFY(stage.workspace.undo());
    QCOMPARE(order(), u"Safe Clear Our own Quick"_s);
}

SIXPOINT_TEST(SelectionEditsTest)

} // namespace tst_selectionedits

#include "tst_selectionedits.moc"
