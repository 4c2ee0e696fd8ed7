// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include "core/assessment/responses.h"
#include "core/framework/framework.h"
#include "core/strategy/plan.h"

#include <span>

/// Everything a person can do to a workspace, one function each; what belongs to choosing a tool
/// stands in core/workspace/edit/choosing.h. Each is one step to undo and has
/// a label a person understands. Edits of text coalesce: while one field is being typed into, its
/// stored states are one step (see Edit::mergeKey).
namespace core::edit {

// Organisation
Result<OrganisationId> addOrganisation(Workspace &workspace, const QString &name);
Status changeOrganisation(Workspace &workspace, const Organisation &organisation);
/// With everything that belongs to it.
Status removeOrganisation(Workspace &workspace, OrganisationId organisation);

// Readiness
/// A new round with the given pack, dated today.
Result<AssessmentId> startAssessment(Workspace &workspace, OrganisationId organisation,
                                     const Framework &framework);
Status changeAssessment(Workspace &workspace, const Assessment &assessment);
/// Fails with Input when the alias is empty or taken in this round.
Result<RespondentId> addRespondent(Workspace &workspace, const Assessment &assessment,
                                   const QString &alias, Role role);
Status changeRespondent(Workspace &workspace, const Respondent &respondent);
/// With the answers given and the notes kept.
Status removeRespondent(Workspace &workspace, const Respondent &respondent);
/// What one person says to one question; `reply.id` is filled in. A level keeps its evidence and
/// note as given. DoesNotApply needs a note. A note kept before is taken away in the same step.
Status answer(Workspace &workspace, const Answer &reply);
/// Keeps `note.text` until the question is answered; `note.id` is filled in. An empty text takes
/// it away.
Status keepDraftNote(Workspace &workspace, const DraftNote &note);
/// Takes an answer back: there is no row any more. Its note is kept for the next answer.
Status clearAnswer(Workspace &workspace, const Answer &reply);
/// All rows of a checked response file as one step, into the newest round, made if there is none.
/// Returns how many answers changed.
Result<int> importResponses(Workspace &workspace, OrganisationId organisation,
                            const Framework &framework, const Responses &responses);
Status setTarget(Workspace &workspace, OrganisationId organisation, const PointCode &point,
                 int level);
Status changeScoringRules(Workspace &workspace, const ScoringRules &rules);

// Coverage
Result<ToolId> addTool(Workspace &workspace, OrganisationId organisation, const QString &name);
Status changeTool(Workspace &workspace, const Tool &tool);
/// With its strengths. Accounts of the register and candidates that were this tool stay.
Status removeTool(Workspace &workspace, const Tool &tool);
Status setCoverage(Workspace &workspace, const Tool &tool, Purpose purpose, int strength);

// Vision
Status changeVision(Workspace &workspace, const Vision &vision);
Result<ObjectiveId> addObjective(Workspace &workspace, OrganisationId organisation);
/// With what is known of it already; id and position are filled in.
Result<ObjectiveId> addObjectiveFrom(Workspace &workspace, Objective objective);
Status changeObjective(Workspace &workspace, const Objective &objective);
/// Some places down the list; up when negative. Stops at either end.
Status moveObjective(Workspace &workspace, const Objective &objective, int places);
Status removeObjective(Workspace &workspace, const Objective &objective);
Result<ExclusionId> addExclusion(Workspace &workspace, OrganisationId organisation,
                                 const QString &text);
Status changeExclusion(Workspace &workspace, const Exclusion &exclusion);
Status removeExclusion(Workspace &workspace, const Exclusion &exclusion);

// Plan
Result<ActionId> acceptProposal(Workspace &workspace, OrganisationId organisation,
                                const Proposal &proposal, const QDate &start);
/// Fails with Input without a reason.
Status refuseProposal(Workspace &workspace, OrganisationId organisation, const Proposal &proposal,
                      const QString &reason);
Result<ActionId> addAction(Workspace &workspace, OrganisationId organisation, const QString &title);
Status changeAction(Workspace &workspace, const Action &action);
/// An accepted or refused proposal becomes a proposal again.
Status removeAction(Workspace &workspace, const Action &action);
Result<DecisionId> addDecision(Workspace &workspace, OrganisationId organisation,
                               const QString &text);
Status changeDecision(Workspace &workspace, const Decision &decision);
Status removeDecision(Workspace &workspace, const Decision &decision);

// Report
/// Names who finds out an unknown and by when.
Status changeInquiry(Workspace &workspace, const Inquiry &inquiry);
/// Writes a text of the report over the generated one; empty text brings the generated one back.
Status setPassage(Workspace &workspace, OrganisationId organisation, const QString &place,
                  const QString &text);

} // namespace core::edit
