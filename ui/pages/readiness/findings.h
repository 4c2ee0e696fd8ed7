// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"
#include "core/strategy/patterns.h"
#include "core/strategy/source.h"

#include <span>

namespace ui {

/// One thing that the answers say, in words a person reads: what, the sentence with its numbers,
/// and a quiet line with the rest. `links` are the places it came from.
struct Finding
{
    QString title;
    QString text;
    QString note;
    QList<core::Source> links;
    bool operator==(const Finding &) const = default;
};

/// What the page of results says, as values. `profile` is that of the shown round.
namespace findings {

using core::Framework;
using core::Profile;

/// Who answered, in how many groups: "9 people in 3 groups answered: 3 leaders, …".
QString participation(const Profile &profile, std::span<const core::Respondent> respondents,
                      std::span<const core::Answer> answers);
/// That the round was made with another pack, or another version of it, than the one in use; empty
/// when it was not.
QString otherPack(const Framework &framework, const core::Assessment &assessment);
QList<Finding> heldBackBy(const Framework &framework, const Profile &profile);
/// "The mean over 5 scored points is 2.48. …"; empty without a score.
QString meanNote(const Profile &profile);
QList<Finding> patterns(const Framework &framework, const QList<core::PatternMatch> &matches);
QList<Finding> dependencies(const Framework &framework, const Profile &profile);
QList<Finding> disagreements(const Framework &framework, const Profile &profile);
QList<Finding> perceptionGaps(const Framework &framework, const Profile &profile);
QList<Finding> gaps(const Framework &framework, const QList<core::Gap> &gaps,
                    std::span<const core::Target> targets);
QList<Finding> claimsAhead(const Framework &framework, const Profile &profile);
QList<Finding> toFindOut(const Framework &framework, const Profile &profile);

} // namespace findings

} // namespace ui
