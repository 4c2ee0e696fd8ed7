// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/register.h"
#include "core/selection/selectiondossier.h"
#include "core/workspace/workspace.h"

#include <span>

/// What a person can do to the catalogue, the register and a selection; see core/workspace/edit.h.
namespace core::edit {

// Catalogue
/// `platform` without an id becomes an entry of the organisation's own. Fails with Input without a
/// name.
Result<PlatformCode> addOwnPlatform(Workspace &workspace, OrganisationId organisation,
                                    const Platform &platform, const QString &by, const QDate &on);
Status changeOwnPlatform(Workspace &workspace, const OwnPlatform &platform);
Status removeOwnPlatform(Workspace &workspace, const OwnPlatform &platform);
/// Takes the place of an earlier correction of the same field.
Status correct(Workspace &workspace, const Correction &correction);
/// The field says again what the catalogue says.
Status removeCorrection(Workspace &workspace, OrganisationId organisation,
                        const PlatformCode &platform, CatalogueField field);

// Register
Result<AccountId> addAccount(Workspace &workspace, OrganisationId organisation,
                             const QString &name);
Status changeAccount(Workspace &workspace, const AccountEntry &account);
Status removeAccount(Workspace &workspace, const AccountEntry &account);
/// Rows of a checked file behind those that are there, as one step.
Status importAccounts(Workspace &workspace, OrganisationId organisation,
                      std::span<const AccountEntry> accounts);

// Selection: need and group
Result<SelectionId> startSelection(Workspace &workspace, OrganisationId organisation,
                                   Purpose purpose);
/// Fails with Input when it changes the rule of a vote that has begun.
Status changeSelection(Workspace &workspace, const Selection &selection);
/// With everything that belongs to it.
Status removeSelection(Workspace &workspace, const Selection &selection);
/// Fails with Input when the alias is empty or taken in this selection.
Result<ParticipantId> addParticipant(Workspace &workspace, const Selection &selection,
                                     const QString &alias, const QString &role);
Status changeParticipant(Workspace &workspace, const Participant &participant);
/// With the weights, marks, trials and votes given.
Status removeParticipant(Workspace &workspace, const Participant &participant);

// Candidates and gates
/// Of `candidate` the name, the platform and the tool count. Fails with Input when the name is
/// empty or taken in this selection.
Result<CandidateId> addCandidate(Workspace &workspace, const Selection &selection,
                                 const Candidate &candidate);
Status changeCandidate(Workspace &workspace, const Candidate &candidate);
/// With its gates, marks and trials. Votes keep its name, so that the result can say so.
Status removeCandidate(Workspace &workspace, const Candidate &candidate);
/// One per candidate and criterion; `gate.id` is filled in.
Status setGate(Workspace &workspace, const Gate &gate);

// Criteria and weights
/// Of `criteria` all but ids and positions count; one step. Those whose code is there already are
/// passed over.
Status addCriteria(Workspace &workspace, const Selection &selection,
                   std::span<const Criterion> criteria);
Status changeCriterion(Workspace &workspace, const Criterion &criterion);
/// Some places down the list; up when negative. Stops at either end.
Status moveCriterion(Workspace &workspace, const Criterion &criterion, int places);
/// With its gates, weights and marks.
Status removeCriterion(Workspace &workspace, const Criterion &criterion);
struct Points
{
    CriterionId criterion;
    std::optional<int> points; ///< 0 or more; none takes the weight back
};
/// As one step.
Status setWeights(Workspace &workspace, const Participant &participant,
                  std::span<const Points> points);

// Trial, vote and record
/// None takes the mark back. Fails with Input outside 0 to BestMark.
Status rate(Workspace &workspace, const Participant &participant, CandidateId candidate,
            CriterionId criterion, std::optional<int> mark);
/// One per participant and candidate; `trial.id` is filled in.
Status setTrial(Workspace &workspace, const Trial &trial);
/// Takes the place of the person's earlier vote. None takes it back.
Status vote(Workspace &workspace, const Participant &participant,
            const std::optional<Ranking> &ranking);
Result<RequestId> addRequest(Workspace &workspace, const Selection &selection,
                             const QString &text);
/// Fails with Input when it refuses without an answer.
Status changeRequest(Workspace &workspace, const Request &request);
Status removeRequest(Workspace &workspace, const Request &request);
/// One per selection; `record.id` is filled in.
Status changeDecisionRecord(Workspace &workspace, const DecisionRecord &record);

} // namespace core::edit
