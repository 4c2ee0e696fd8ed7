// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/register.h"
#include "core/selection/selectiondossier.h"
#include "core/workspace/workspace.h"

#include <span>

/// What a person can do to the catalogue, the register and a selection; see core/workspace/edit.h.
/// Whatever is about something that was removed in the meantime fails with NotFound.
namespace core::edit {

// Catalogue
/// `platform` without an id becomes an entry of the organisation's own. Fails with Input without a
/// name.
Result<PlatformCode> addOwnPlatform(Workspace &workspace, OrganisationId organisation,
                                    const Platform &platform, const QString &by, const QDate &on);
Status changeOwnPlatform(Workspace &workspace, const OwnPlatform &platform);
/// With the corrections of it.
Status removeOwnPlatform(Workspace &workspace, const OwnPlatform &platform);
/// Takes the place of an earlier correction of the same field; `correction.id` is filled in.
Status correct(Workspace &workspace, const Correction &correction);
/// The field says again what the catalogue says.
Status removeCorrection(Workspace &workspace, OrganisationId organisation,
                        const PlatformCode &platform, CatalogueField field);

// Register
/// `platform` is the entry of the catalogue that it is, where one is known.
Result<AccountId> addAccount(Workspace &workspace, OrganisationId organisation, const QString &name,
                             const PlatformCode &platform = {});
Status changeAccount(Workspace &workspace, const AccountEntry &account);
Status removeAccount(Workspace &workspace, const AccountEntry &account);
/// Rows of a checked file as one step: an account that is there is changed in its place, the others
/// come behind those that are there. Fails with Input, and stores nothing, when one of them has no
/// name.
Status importAccounts(Workspace &workspace, OrganisationId organisation,
                      std::span<const AccountEntry> accounts);
/// Puts those of `accounts` that are not on the coverage map onto it, as one step: each becomes a
/// tool, or is linked with the tool of the same name; each of its purposes for which the tool does
/// nothing yet gets a strength of 1. Only the ids of `accounts` count.
Status mapAccounts(Workspace &workspace, OrganisationId organisation,
                   std::span<const AccountEntry> accounts);

// Selection: need and group
/// Fails with Input when there is a selection for this purpose already.
Result<SelectionId> startSelection(Workspace &workspace, OrganisationId organisation,
                                   Purpose purpose);
/// Fails with Input when it changes the rule of a vote that has begun, or the purpose to one that
/// has a selection.
Status changeSelection(Workspace &workspace, const Selection &selection);
/// With everything that belongs to it.
Status removeSelection(Workspace &workspace, const Selection &selection);
/// Fails with Input when the alias is empty or taken in this selection.
Result<ParticipantId> addParticipant(Workspace &workspace, const Selection &selection,
                                     const QString &alias, const QString &role);
/// Refuses the same.
Status changeParticipant(Workspace &workspace, const Participant &participant);
/// With the weights, marks, trials and votes given.
Status removeParticipant(Workspace &workspace, const Participant &participant);

// Candidates and gates
/// Of `candidate` the name, the platform and the tool count. Fails with Input when the name is
/// empty or taken in this selection.
Result<CandidateId> addCandidate(Workspace &workspace, const Selection &selection,
                                 const Candidate &candidate);
/// Refuses the same.
Status changeCandidate(Workspace &workspace, const Candidate &candidate);
/// With its gates, marks and trials; a record that chose it is open again. Votes keep its id, so
/// that the result can say so.
Status removeCandidate(Workspace &workspace, const Candidate &candidate);
/// One per candidate and criterion; `gate.id` is filled in. A gate that is unknown, with neither
/// owner nor note, has no row.
Status setGate(Workspace &workspace, const Gate &gate);

// Criteria and weights
/// Of `criteria` all but ids and positions count; one step. Those whose code is there already are
/// passed over. Fails with Input without a name.
Status addCriteria(Workspace &workspace, const Selection &selection,
                   std::span<const Criterion> criteria);
Status changeCriterion(Workspace &workspace, const Criterion &criterion);
/// Some places down the list of its kind; up when negative. Stops at either end.
Status moveCriterion(Workspace &workspace, const Criterion &criterion, int places);
/// With its gates, weights and marks.
Status removeCriterion(Workspace &workspace, const Criterion &criterion);
struct Points
{
    CriterionId criterion;
    std::optional<int> points; ///< none takes the weight back
};
/// As one step; a weight that is moved in quick succession is one step, too. Fails with Input below
/// 0.
Status setWeights(Workspace &workspace, const Participant &participant,
                  std::span<const Points> points);

// Trial, vote and record
/// None takes the mark back. Fails with Input outside 0 to BestMark.
Status rate(Workspace &workspace, const Participant &participant, CandidateId candidate,
            CriterionId criterion, std::optional<int> mark);
/// One per participant and candidate; `trial.id` is filled in. One with neither task nor minutes
/// has no row. Fails with Input below 0 minutes.
Status setTrial(Workspace &workspace, const Trial &trial);
/// Takes the place of the person's earlier vote. None takes it back; a ranking that names nobody is
/// a vote. Names are not checked: decide() says what cannot count.
Status vote(Workspace &workspace, const Participant &participant,
            const std::optional<Ranking> &ranking);
Result<RequestId> addRequest(Workspace &workspace, const Selection &selection, const QString &text);
/// Fails with Input when it refuses without an answer.
Status changeRequest(Workspace &workspace, const Request &request);
Status removeRequest(Workspace &workspace, const Request &request);
/// One per selection; `record.id` is filled in. Fails with Input when the review would come before
/// the decision.
Status changeDecisionRecord(Workspace &workspace, const DecisionRecord &record);

} // namespace core::edit
