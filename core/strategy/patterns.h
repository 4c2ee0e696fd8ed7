// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"
#include "core/platforms/coverage.h"

namespace core {

/// A pattern that the profile and the coverage map look like, or may look like.
struct PatternMatch
{
    enum class Certainty {
        Looks, ///< every condition holds
        Possible, ///< every condition that can be checked holds; some need measures not taken yet
    };
    QString pattern; ///< id in Framework::patterns
    Certainty certainty = Certainty::Looks;
    QStringList unchecked; ///< conditions not checked, in words
    bool operator==(const PatternMatch &) const = default;
};

/// Patterns in pack order. A pattern of which nothing can be checked is not offered.
QList<PatternMatch> matchingPatterns(const Framework &framework, const Profile &profile,
                                     std::span<const Answer> answers, const CoverageMap &coverage);

/// One point below its target, with the way up.
struct Gap
{
    PointCode point;
    int level = 1; ///< where it stands
    int target = 3;
    Score score;
    const NextAction *action = nullptr; ///< into the framework; the step above `level`
    bool holdsBack = false; ///< one of Profile::heldBackBy
    bool operator==(const Gap &) const = default;
};

/// Scored points below target, the furthest below first, then the lowest score, then pack order.
/// A point without a target is measured against one level up from where it stands.
QList<Gap> rankedGaps(const Framework &framework, const Profile &profile,
                      std::span<const Target> targets);

} // namespace core
