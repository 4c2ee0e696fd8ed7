// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"
#include "tests/support/rational.h"

#include <map>
#include <vector>

/// What can be added up: criteria that have weight (all, when the weights are not known), and the
/// candidates that have a mark on each.
struct ScoredOptions
{
    using Numbers = std::map<core::CriterionId, Rational>;

    std::vector<core::CriterionId> criteria;
    Numbers weights; ///< shares of one of all criteria; empty when not known
    std::vector<std::pair<core::CandidateId, Numbers>> medians;
};

/// Scores, places, lead, robustness, dominance and rank shares, worked out from the plain
/// definitions: the stability of a weight by trying a point between any two crossings.
void fillIndependentScores(core::DecisionResult &result, const ScoredOptions &options,
                           int weightings, quint64 seed);
