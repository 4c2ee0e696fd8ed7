// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"
#include "core/platforms/catalogueoverlay.h"
#include "core/platforms/coverage.h"
#include "core/platforms/register.h"
#include "core/selection/selectiondossier.h"
#include "core/strategy/governance.h"
#include "core/strategy/leadership.h"
#include "core/strategy/organisation.h"
#include "core/strategy/people.h"
#include "core/strategy/process.h"
#include "core/strategy/risk.h"
#include "core/strategy/strategy.h"
#include "core/strategy/value.h"
#include "core/strategy/version.h"

namespace core {

/// A change of the scoring numbers, for the annex.
struct RulesChange
{
    QDateTime at; ///< UTC
    QString author;
    ScoringRules before;
    ScoringRules after;
    bool operator==(const RulesChange &) const = default;
};

/// All that is known about one organisation, as values: what pure functions over the whole strategy
/// (unknowns, progress, the report) read. Lists are in page order.
struct Dossier
{
    Organisation organisation;
    std::optional<Assessment> assessment; ///< the newest round
    QList<Respondent> respondents; ///< of that round
    QList<Answer> answers; ///< of that round
    ScoringRules rules;
    QList<RulesChange> rulesChanges; ///< oldest first
    Profile profile; ///< of that round; without one every point is NotEnoughKnown
    QList<Target> targets;
    CoverageMap coverage;
    QList<OwnPlatform> ownPlatforms;
    QList<Correction> corrections;
    QList<AccountEntry> accounts;
    QList<SelectionDossier> selections; ///< in the order of the purposes
    Vision vision;
    QList<Objective> objectives;
    QList<Exclusion> exclusions;
    QList<Action> actions;
    QList<ActionLink> actionLinks;
    QList<Decision> decisions;
    QList<Inquiry> inquiries;
    QList<Passage> passages;

    // Leaders and roles
    Leadership leadership;
    QList<Stakeholder> stakeholders;
    QList<LeaderHabit> leaderHabits;
    QList<Excuse> excuses;
    QList<Duty> duties;
    QList<RoleHolder> roleHolders;

    // People and their work. Of the adopter groups those that somebody has said something about.
    QList<AdopterGroup> adopterGroups;
    QList<ReluctanceReason> reluctanceReasons;
    QList<SupportOffer> supportOffers;
    PeoplePlan peoplePlan;
    QList<Inclusion> inclusion;
    QList<ConfidenceReading> confidence;
    QList<Process> processes;
    QList<ProcessStep> processSteps; ///< of all processes

    // Rules and risks. Of what has a code or a severity, only what somebody has changed.
    Governance governance;
    QList<PolicyPart> policy;
    QList<HouseRule> houseRules;
    QList<CrisisStep> crisisSteps;
    QList<CheckAnswer> checkAnswers;
    QList<Risk> risks;

    // Value
    ValueSettings valueSettings;
    QList<ValueLine> valueLines;
    QList<PricelessBenefit> pricelessBenefits;

    QList<StrategyVersion> versions; ///< oldest first
};

} // namespace core
