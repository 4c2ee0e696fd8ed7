// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/scoretable.h"
#include "core/selection/weightdraws.h"

namespace core {

/// In what share of plausible weightings each candidate comes out at each place: the rank
/// acceptability of stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and
/// Salminen 1998), with weights that keep the table's order of importance. [candidate][place], best
/// place first. Candidates that tie share their places equally, so every row and every column sums
/// to one. `draws` is above zero.
std::vector<std::vector<Fraction>> rankShares(const ScoreTable &table, int draws, quint64 seed);

} // namespace core
