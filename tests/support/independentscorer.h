// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"

/// The scoring rule once more, by another author and in the plainest way, to compare core with:
/// nothing is shared with core::profile() but its types. Every score is a whole number of parts of
/// one common denominator, and every leave-one-out score is worked out from scratch.
core::Profile independentProfile(const core::Framework &framework, const core::ScoringRules &rules,
                                 std::span<const core::Respondent> respondents,
                                 std::span<const core::Answer> answers);
