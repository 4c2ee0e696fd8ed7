// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/choosingstage.h"

#include "core/workspace/choosingrows.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/choosing.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

template<class T>
void must(const T &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message + u' ' + done.error().detail));
}

Candidate candidateCalled(const QString &name)
{
    Candidate candidate;
    candidate.name = name;
    return candidate;
}

Criterion criterionCalled(const QString &name, CriterionKind kind)
{
    Criterion criterion;
    criterion.name = name;
    criterion.code = name.left(1) + u'1';
    criterion.kind = kind;
    return criterion;
}

void giveMarks(ChoosingStage &stage)
{
    for (const Participant &person : stage.people)
        for (const Candidate &candidate : stage.candidates) {
            must(edit::setTrial(stage.workspace,
                                {{},
                                 person.organisation,
                                 person.selection,
                                 person.id,
                                 candidate.id,
                                 u"Find the form"_s,
                                 5}));
            for (const Criterion &criterion : stage.criteria.mid(1))
                must(edit::rate(stage.workspace, person, candidate.id, criterion.id,
                                (person.position + candidate.position) % (BestMark + 1)));
        }
}

void decideAndRecord(ChoosingStage &stage)
{
    Selection selection = stage.selection;
    selection.revealed = true;
    must(edit::changeSelection(stage.workspace, selection));
    stage.selection = selection;
    for (const Participant &person : stage.people)
        must(edit::vote(stage.workspace, person,
                        Ranking{{stage.candidates.first().id}, {stage.candidates.last().id}}));
    const auto request = edit::addRequest(stage.workspace, selection, u"A test account each"_s);
    must(request);
    Request refused = *stage.workspace.find<Request>(selection.organisation, *request);
    refused.state = RequestState::Refused;
    refused.answer = u"One is shared for now."_s;
    must(edit::changeRequest(stage.workspace, refused));
    DecisionRecord record;
    record.organisation = selection.organisation;
    record.selection = selection.id;
    record.choice = stage.candidates.first().id;
    record.reasons = u"Most people found what they needed."_s;
    record.disagreement = u"Bob would rather keep the drive."_s;
    record.decided = QDate(2026, 9, 30);
    record.review = QDate(2027, 3, 31);
    must(edit::changeDecisionRecord(stage.workspace, record));
}

} // namespace

ChoosingStage::ChoosingStage(Fixture &stagedIn)
    : fixture(stagedIn)
    , workspace(*stagedIn.workspace)
{
    const auto started = edit::startSelection(workspace, fixture.organisation, Purpose::Knowledge);
    must(started);
    selection = *workspace.find<Selection>(fixture.organisation, *started);
    for (const QString &alias : {u"Ann"_s, u"Bob"_s, u"Cleo"_s})
        must(edit::addParticipant(workspace, selection, alias, u"Staff"_s));
    for (const QString &name : {u"Wiki"_s, u"Forum"_s, u"Drive"_s})
        must(edit::addCandidate(workspace, selection, candidateCalled(name)));
    must(edit::addCriteria(workspace, selection,
                           QList<Criterion>{criterionCalled(u"Safe"_s, CriterionKind::Gate),
                                            criterionCalled(u"Quick"_s, CriterionKind::Scored),
                                            criterionCalled(u"Clear"_s, CriterionKind::Scored)}));
    people = workspace.list<Participant>(fixture.organisation);
    candidates = workspace.list<Candidate>(fixture.organisation);
    criteria = workspace.list<Criterion>(fixture.organisation);
}

SelectionDossier ChoosingStage::dossier() const
{
    const Workspace &now = *fixture.workspace;
    return selectionDossier(
        now, now.find<Selection>(selection.organisation, selection.id).value_or(Selection()));
}

void sayEverything(ChoosingStage &stage)
{
    Selection need = stage.selection;
    need.who = u"Everybody who looks for a form"_s;
    need.tasks = {u"Find a form"_s, u"Ask \"why\""_s, u"Write it down"_s};
    need.mainRoles = QStringList{u"Staff"_s, u"Manager, part-time"_s};
    must(edit::changeSelection(stage.workspace, need));
    stage.selection = need;
    Participant bob = stage.people.at(1);
    bob.reluctant = bob.deskless = bob.assistiveTechnology = true;
    bob.weightMethod = WeightMethod::Swing;
    must(edit::changeParticipant(stage.workspace, bob));
    stage.people[1] = bob;
    for (const Candidate &candidate : stage.candidates)
        must(edit::setGate(stage.workspace,
                           {{},
                            candidate.organisation,
                            candidate.selection,
                            candidate.id,
                            stage.criteria.first().id,
                            candidate.name == u"Drive"_s ? GateState::Unknown : GateState::Pass,
                            u"IT"_s,
                            u"Looked at the contract."_s}));
    for (const Participant &person : stage.people)
        must(edit::setWeights(
            stage.workspace, person,
            QList<edit::Points>{{stage.criteria.at(1).id, 60}, {stage.criteria.at(2).id, 40}}));
    giveMarks(stage);
    decideAndRecord(stage);
}

void fillCatalogueAndRegister(Fixture &fixture)
{
    Workspace &workspace = *fixture.workspace;
    Platform board;
    board.name = u"Kitchen board"_s;
    board.purposes = {Purpose::InternalCommunication};
    board.topics[size_t(Topic::Notes)] = {{u"A cork board.\n\"Pinned\"."_s, Sureness::Theirs}};
    must(
        edit::addOwnPlatform(workspace, fixture.organisation, board, u"Ann"_s, QDate(2026, 9, 30)));
    Correction correction;
    correction.organisation = fixture.organisation;
    correction.platform = {u"bookstack"_s};
    correction.field = CatalogueField::UserEffort;
    correction.value = u"medium"_s;
    correction.was = u"low"_s;
    correction.by = u"Bob"_s;
    correction.on = QDate(2026, 9, 29);
    must(edit::correct(workspace, correction));
    const auto added = edit::addAccount(workspace, fixture.organisation, u"LinkedIn, main page"_s);
    must(added);
    AccountEntry account = *workspace.find<AccountEntry>(fixture.organisation, *added);
    account.platform = {u"linkedin"_s};
    account.purposes = {Purpose::Sales, Purpose::InternalCommunication};
    account.owner = u"Marketing"_s;
    account.ownerStillHere = YesNo::Yes;
    account.multiFactor = YesNo::No;
    account.lastUsed = QDate(2026, 9, 1);
    account.costPerYear = 9'007'199'254'740'991; // the largest whole number that JSON keeps
    account.lawfulBasis = LawfulBasis::LegitimateInterests;
    account.assessment = AssessmentState::NotNeeded;
    account.decision = AccountDecision::Fix;
    must(edit::changeAccount(workspace, account));
    must(edit::mapAccounts(workspace, fixture.organisation,
                           workspace.list<AccountEntry>(fixture.organisation)));
}

} // namespace support
