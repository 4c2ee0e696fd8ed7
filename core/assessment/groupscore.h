// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answertable.h"
#include "core/assessment/profile.h"
#include "core/base/fraction.h"

namespace core {

/// How much of what a group was asked has no level (rule 6).
struct MissingShare
{
    qint64 pairs = 0; ///< (respondent, applicable question), without "does not apply"
    qint64 missing = 0; ///< of these, without a level

    /// Adds one applicable question.
    void add(const QuestionTally &tally, int respondents);
    void add(const MissingShare &other);
    /// Rule 7: no more than 30 % missing.
    bool enoughKnown() const;
    /// 0.00 when there is nothing to answer.
    Share share() const;
};

/// The exact result of one group on one point (rules 3–7).
struct GroupScore
{
    PointStatus status = PointStatus::NotEnoughKnown;
    Fraction score; ///< only when scored
    Fraction claimed; ///< only when scored
    MissingShare missing;
};

/// A group has one respondent or more.
GroupScore groupScore(const GroupAnswers &group);

using ScoresByRole = std::array<std::optional<Fraction>, AllRoles.size()>;

/// Rule 8; none when no group with a weight above zero has a score.
std::optional<Fraction> organisationScore(const ScoringRules &rules, const ScoresByRole &scores);

} // namespace core
