// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/purpose.h"
#include "core/selection/ballot.h"

#include <QStringList>

namespace core {

/// The walk from a need to a record, in order.
enum class SelectionStep {
    Need,
    Group,
    Candidates,
    Gates,
    Criteria,
    Weights,
    Trial,
    Reveal,
    Ballot,
    Decision
};
inline constexpr std::array AllSelectionSteps
    = {SelectionStep::Need,    SelectionStep::Group,    SelectionStep::Candidates,
       SelectionStep::Gates,   SelectionStep::Criteria, SelectionStep::Weights,
       SelectionStep::Trial,   SelectionStep::Reveal,   SelectionStep::Ballot,
       SelectionStep::Decision};

/// Choosing a tool for one purpose.
struct Selection
{
    SelectionId id;
    OrganisationId organisation;
    Purpose purpose = Purpose::Knowledge;
    QString who; ///< who needs the tool
    std::array<QString, 3> tasks; ///< for which tasks
    QStringList mainRoles; ///< each of these should be in the group
    bool revealed = false; ///< until then each sees only their own marks
    BallotRule ballotRule = BallotRule::Approval; ///< fixed before the first vote
    bool operator==(const Selection &) const = default;
};

/// How a person says what matters. Both are made to shares of one, so they mix in one group.
enum class WeightMethod {
    Points, ///< 100 points shared out
    Swing, ///< 100 for the improvement wanted first, the others relative to it
};
inline constexpr std::array AllWeightMethods = {WeightMethod::Points, WeightMethod::Swing};

/// One of the people who choose.
struct Participant
{
    ParticipantId id;
    OrganisationId organisation;
    SelectionId selection;
    QString alias;
    QString role; ///< what they do, as in Selection::mainRoles
    bool reluctant = false;
    bool deskless = false;
    bool assistiveTechnology = false;
    WeightMethod weightMethod = WeightMethod::Points;
    int position = 0;
    bool operator==(const Participant &) const = default;
};

/// The words of files and of JSON: "need" … "decision"; "points", "swing".
QString toWord(SelectionStep step);
QString toWord(WeightMethod method);
std::optional<WeightMethod> weightMethodFromWord(const QString &word);

} // namespace core
