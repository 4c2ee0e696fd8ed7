// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/scoretable.h"

#include <optional>

namespace core {

enum class Shift { HalfUp, HalfDown };

/// Who comes first when the weight of one criterion goes up or down by half, the others staying as
/// they are.
std::vector<size_t> firstAfter(const ScoreTable &table, size_t criterion, Shift shift);

/// The scores then.
std::vector<Fraction> scoresAfter(const ScoreTable &table, size_t criterion, Shift shift);

/// Shares of one, both ends belonging to it.
struct ShareInterval
{
    Fraction lowest;
    Fraction highest;
};

/// The weights of one criterion, as shares of all, over which `candidate` stays first, alone or
/// with others, while the other weights keep their proportions. The candidate is first now. None
/// when the other criteria have no weight, so that there are no proportions to keep.
///
/// The lead over another candidate is a straight line in the weight t: t·d + (1 − t)·r, with d the
/// difference on the criterion and r the mean difference on the others. It is positive at the
/// present weight and changes its sign at r / (r − d).
std::optional<ShareInterval> stabilityInterval(const ScoreTable &table, size_t candidate,
                                               size_t criterion);

} // namespace core
