// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
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

#include <QList>

#include <optional>
#include <variant>

namespace core {

/// One value before and after; no `before` when it is new, no `after` when it is gone.
template<class T>
struct Changed
{
    std::optional<T> before;
    std::optional<T> after;
};

/// Every kind of thing a workspace stores, parents before children.
using ChangedValue = std::variant<
    Changed<Organisation>, Changed<Assessment>, Changed<Respondent>, Changed<Answer>,
    Changed<Target>, Changed<ScoringRules>, Changed<Tool>, Changed<CoverageEntry>, Changed<Vision>,
    Changed<Objective>, Changed<Exclusion>, Changed<Action>, Changed<Decision>, Changed<Inquiry>,
    Changed<Passage>, Changed<OwnPlatform>, Changed<Correction>, Changed<AccountEntry>,
    Changed<Selection>, Changed<Participant>, Changed<Candidate>, Changed<Criterion>, Changed<Gate>,
    Changed<Weight>, Changed<Rating>, Changed<Trial>, Changed<Ballot>, Changed<Request>,
    Changed<DecisionRecord>, Changed<Leadership>, Changed<Stakeholder>, Changed<LeaderHabit>,
    Changed<Excuse>, Changed<Duty>, Changed<RoleHolder>, Changed<AdopterGroup>,
    Changed<ReluctanceReason>, Changed<SupportOffer>, Changed<PeoplePlan>, Changed<Inclusion>,
    Changed<ConfidenceReading>, Changed<Process>, Changed<ProcessStep>, Changed<Governance>,
    Changed<PolicyPart>, Changed<HouseRule>, Changed<CrisisStep>, Changed<CheckAnswer>,
    Changed<Risk>, Changed<ValueSettings>, Changed<ValueLine>, Changed<PricelessBenefit>,
    Changed<ActionLink>, Changed<StrategyVersion>>;

/// What a workspace tells its observers after a commit.
struct Change
{
    enum class Cause {
        Edit,
        Undo,
        Redo,
        Elsewhere, ///< another program wrote to the file: anything may be different
    };
    Cause cause = Cause::Edit;
    QString label; ///< "Answer P4q2"
    QList<ChangedValue> values; ///< empty for Elsewhere

    /// Whether a value of type T is among the changes, or may be.
    template<class T>
    bool touches() const
    {
        if (cause == Cause::Elsewhere)
            return true;
        for (const ChangedValue &value : values)
            if (std::holds_alternative<Changed<T>>(value))
                return true;
        return false;
    }
};

} // namespace core
