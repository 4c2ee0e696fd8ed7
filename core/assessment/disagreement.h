// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answertable.h"
#include "core/assessment/profile.h"

namespace core {

/// Rule 11; none when the levels do not span two levels. `tally` adds up all respondents.
std::optional<Disagreement> disagreement(const QuestionCode &question, const QuestionTally &tally);

/// Rule 12; none when one side has fewer than three levels or they are less than a level apart.
std::optional<PerceptionGap> perceptionGap(const QuestionCode &question,
                                           const QuestionTally &leaders,
                                           const QuestionTally &staff);

} // namespace core
