// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/base/score.h"
#include "core/framework/framework.h"

#include <QList>
#include <QMap>

#include <span>

namespace core {

enum class PointStatus { Scored, NotEnoughKnown, DoesNotApply };

/// The words of `score --json`: "scored", "not enough known", "does not apply".
QString toWord(PointStatus status);

/// One role's answers to one point (scoring rules 3–7).
struct GroupProfile
{
    PointStatus status = PointStatus::NotEnoughKnown;
    std::optional<Score> score; ///< only when scored
    std::optional<Score> claimed; ///< only when scored
    Share missing; ///< rounded; the 30 % rule is decided on the exact share
    bool operator==(const GroupProfile &) const = default;
};

/// Answers to one question that span two levels or more (rule 11).
struct Disagreement
{
    QuestionCode question;
    int lowest = 0;
    int highest = 0;
    Hundredths median;
    int count = 0;
    Hundredths averageDeviation;
    bool broadAgreement = false; ///< else split
    bool operator==(const Disagreement &) const = default;
};

/// Leaders and staff see one question differently (rule 12).
struct PerceptionGap
{
    QuestionCode question;
    Role higher = Role::Leader;
    Role lower = Role::Staff;
    Hundredths difference;
    bool operator==(const PerceptionGap &) const = default;
};

struct ScoreRange
{
    Score lowest;
    Score highest;
    bool operator==(const ScoreRange &) const = default;
};

/// Where the organisation stands on one point.
struct PointProfile
{
    PointCode point;
    PointStatus status = PointStatus::NotEnoughKnown;
    std::optional<Score> score;
    std::optional<Score> claimed;
    std::optional<int> level; ///< 1–5
    Share missing; ///< all groups' pairs pooled; with no respondents 1.00
    std::optional<ScoreRange> leaveOneOut;
    bool claimAhead = false; ///< rule 10
    QMap<Role, GroupProfile> groups; ///< every role that answered
    QList<Disagreement> disagreements; ///< in question order
    QList<PerceptionGap> gaps; ///< in question order
    QList<QuestionCode> toFindOut; ///< applicable to some group, and nobody gave a level
    std::array<int, 3> evidence = {0, 0, 0}; ///< number of level answers, by Evidence
    int answers = 0; ///< level answers to this point
    bool operator==(const PointProfile &) const = default;
};

/// The result of one round. There is no overall grade on purpose; the mean is a small note.
struct Profile
{
    int respondents = 0; ///< those who gave any answer at all
    QList<PointProfile> points; ///< every point of the pack, in order
    QList<PointCode> heldBackBy; ///< rule 14
    std::optional<Score> mean; ///< over scored points
    QStringList dependencies; ///< ids of Framework::dependencies that apply (rule 15)
    bool operator==(const Profile &) const = default;

    /// Null when the pack has no such point.
    const PointProfile *point(const PointCode &id) const;
};

/// Scores one round by scoring.md, in exact arithmetic: fractions throughout, rounded on output.
/// `respondents` and `answers` are those of one assessment; answers to questions that the pack
/// does not have are passed over.
Profile profile(const Framework &framework, const ScoringRules &rules,
                std::span<const Respondent> respondents, std::span<const Answer> answers);

} // namespace core
