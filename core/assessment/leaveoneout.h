// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/groupscore.h"

namespace core {

/// Rule 13: the lowest and the highest score of the organisation on one point when any one
/// respondent is left out. `scores` are those of the groups with everybody in. None when
/// no removal leaves a score, as with a single respondent.
std::optional<ScoreRange> leaveOneOut(const PointAnswers &groups, const ScoringRules &rules,
                                      const ScoresByRole &scores);

} // namespace core
