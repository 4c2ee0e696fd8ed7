// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/ids.h"

#include <QString>

#include <array>
#include <optional>

namespace core {

constexpr int BestMark = 4; ///< 0 unusable, 1 poor, 2 acceptable, 3 good, 4 very good

enum class CriterionKind { Scored, Gate };
inline constexpr std::array AllCriterionKinds = {CriterionKind::Scored, CriterionKind::Gate};

/// What a tool is judged by in this selection. Gates are owned by IT, law and accessibility and
/// take no weight; weights and marks given to them are passed over.
struct Criterion
{
    CriterionId id;
    OrganisationId organisation;
    SelectionId selection;
    QString code; ///< "A1" in the list of criteria; empty for one of their own
    QString name;
    QString meaning;
    QString check; ///< how to check it in minutes
    CriterionKind kind = CriterionKind::Scored;
    int position = 0;
    bool operator==(const Criterion &) const = default;
};

/// What one criterion is worth to one person.
struct Weight
{
    WeightId id;
    OrganisationId organisation;
    SelectionId selection;
    ParticipantId participant;
    CriterionId criterion;
    int points = 0; ///< 0 or more, by the person's WeightMethod
    bool operator==(const Weight &) const = default;
};

/// One person's mark for one candidate on one criterion. No mark is no row.
struct Rating
{
    RatingId id;
    OrganisationId organisation;
    SelectionId selection;
    ParticipantId participant;
    CandidateId candidate;
    CriterionId criterion;
    int mark = 0; ///< 0 to BestMark
    bool operator==(const Rating &) const = default;
};

/// What one person did with one candidate before giving marks.
struct Trial
{
    TrialId id;
    OrganisationId organisation;
    SelectionId selection;
    ParticipantId participant;
    CandidateId candidate;
    QString task;
    std::optional<int> minutes;
    bool operator==(const Trial &) const = default;
};

/// "score", "gate".
QString toWord(CriterionKind kind);
std::optional<CriterionKind> criterionKindFromWord(const QString &word);

} // namespace core
