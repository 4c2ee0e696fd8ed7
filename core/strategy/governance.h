// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/platforms/platform.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

/// Rules and safety: what people may do, who steps in, and what the law asks about.
namespace core {

using GovernanceId = Id<struct GovernanceTag>;
using PolicyPartId = Id<struct PolicyPartTag>;
using HouseRuleId = Id<struct HouseRuleTag>;
using CrisisStepId = Id<struct CrisisStepTag>;
using CheckAnswerId = Id<struct CheckAnswerTag>;

/// One row per organisation at most.
struct Governance
{
    GovernanceId id;
    OrganisationId organisation;
    QString moderationHours; ///< when somebody watches
    QString moderation; ///< what moderators remove, keep, pass on
    QString outOfHoursContact;
    QString records; ///< how posts and chats are kept and found again
    std::optional<QDate> lawDate; ///< the day whose law the answers are about
    bool publicSector = false; ///< shows the checklist of the public sector
    bool oasis
        = false; ///< names sections by objectives, audience, strategy, implementation, scoring
    bool operator==(const Governance &) const = default;
};

/// One heading of the policy. One row per organisation and heading of Starters::policy at most.
struct PolicyPart
{
    enum class State { Missing, Draft, Agreed };

    PolicyPartId id;
    OrganisationId organisation;
    QString code; ///< of the heading
    State state = State::Missing;
    QString text;
    QString owner;
    std::optional<QDate> review;
    bool operator==(const PolicyPart &) const = default;
};

struct HouseRule
{
    HouseRuleId id;
    OrganisationId organisation;
    QString text;
    int position = 0;
    bool operator==(const HouseRule &) const = default;
};

/// What happens when something goes wrong. One row per organisation and severity at most.
struct CrisisStep
{
    CrisisStepId id;
    OrganisationId organisation;
    int severity = 1; ///< 1 low – 4 critical
    QString example;
    QString lead;
    QString firstWords; ///< how soon, "within 30 minutes"
    QString inside; ///< who is told
    QString review;
    bool operator==(const CrisisStep &) const = default;
};

/// How many questions the data protection screening asks.
constexpr int ScreeningQuestions = 10;

/// The lists of questions that are ticked off.
enum class Checklist { AccountSecurity, DataProtection, PublicSector, Posts };
inline constexpr std::array AllChecklists = {Checklist::AccountSecurity, Checklist::DataProtection,
                                             Checklist::PublicSector, Checklist::Posts};

/// One row per organisation and question at most.
struct CheckAnswer
{
    CheckAnswerId id;
    OrganisationId organisation;
    Checklist list = Checklist::AccountSecurity;
    QString code; ///< of the question in Starters::checks
    YesNo answer = YesNo::Unknown;
    QString note;
    QString owner;
    std::optional<QDate> due;
    bool operator==(const CheckAnswer &) const = default;
};

template<>
std::span<const Word<PolicyPart::State>> wordsOf<PolicyPart::State>();
template<>
std::span<const Word<Checklist>> wordsOf<Checklist>();

} // namespace core
