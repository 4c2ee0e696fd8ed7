// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// The group a respondent speaks for. Everything is scored per group first.
enum class Role { Leader, Manager, Staff, Assessor };
inline constexpr std::array AllRoles = {Role::Leader, Role::Manager, Role::Staff, Role::Assessor};

/// What stands behind an answer; it caps the level that counts (said 3, shown 4, measured 5).
enum class Evidence { Said, Shown, Measured };
inline constexpr std::array AllEvidence = {Evidence::Said, Evidence::Shown, Evidence::Measured};

/// The words of files and of JSON: leader, manager, staff, assessor; said, shown, measured.
QString toWord(Role role);
QString toWord(Evidence evidence);
std::optional<Role> roleFromWord(const QString &word);
std::optional<Evidence> evidenceFromWord(const QString &word);

/// A dated round of answers.
struct Assessment
{
    AssessmentId id;
    OrganisationId organisation;
    QDate date;
    QString title; ///< may be empty; the date names the round
    QString framework; ///< id of the pack it was made with
    QString frameworkVersion;
    bool operator==(const Assessment &) const = default;
};

/// A person who answers, under an alias.
struct Respondent
{
    RespondentId id;
    OrganisationId organisation;
    AssessmentId assessment;
    QString alias; ///< unique within the round
    Role role = Role::Staff;
    int position = 0;
    bool operator==(const Respondent &) const = default;
};

/// What one respondent said to one question. No answer at all is no row.
struct Answer
{
    enum class Kind { Level, DontKnow, DoesNotApply };

    AnswerId id;
    OrganisationId organisation;
    AssessmentId assessment;
    RespondentId respondent;
    QuestionCode question;
    Kind kind = Kind::Level;
    int level = 0; ///< claimed, 1–5; 0 unless kind is Level
    Evidence evidence = Evidence::Said;
    QString note; ///< for DoesNotApply the reason
    bool operator==(const Answer &) const = default;
};

using DraftNoteId = Id<struct DraftNoteTag>;

/// What is noted on a question that this respondent has not answered yet. The answer takes it.
struct DraftNote
{
    DraftNoteId id;
    OrganisationId organisation;
    AssessmentId assessment;
    RespondentId respondent;
    QuestionCode question;
    QString text;
    bool operator==(const DraftNote &) const = default;
};

using TargetId = Id<struct TargetTag>;

/// The level an organisation aims for on one point.
struct Target
{
    TargetId id;
    OrganisationId organisation;
    PointCode point;
    int level = 3; ///< 1–5
    bool operator==(const Target &) const = default;
};

using ScoringRulesId = Id<struct ScoringRulesTag>;

/// The numbers of the scoring rule that a consultant may change. One row per organisation at most;
/// without a row the defaults hold. Every change is in the journal and printed in the annex.
struct ScoringRules
{
    ScoringRulesId id;
    OrganisationId organisation;
    std::array<int, 3> caps = {3, 4, 5}; ///< highest level that counts, by Evidence
    std::array<int, 4> groupWeights = {1, 1, 1, 1}; ///< by Role, 0 or more
    bool operator==(const ScoringRules &) const = default;

    int cap(Evidence evidence) const
    {
        return caps[static_cast<size_t>(evidence)];
    }
    int groupWeight(Role role) const
    {
        return groupWeights[static_cast<size_t>(role)];
    }
};

} // namespace core
