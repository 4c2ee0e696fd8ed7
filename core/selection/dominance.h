// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/scoretable.h"

namespace core {

/// The candidates that are at least as good as this one on every criterion and better on one.
/// Whatever the weights, there is no reason to choose it before them.
std::vector<size_t> dominators(const ScoreTable &table, size_t candidate);

} // namespace core
