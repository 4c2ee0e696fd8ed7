// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <span>
#include <vector>

namespace core {

/// The weights of the group: each person's points become shares of their own sum, and each
/// criterion gets the median of its shares. What is returned are whole numbers on a common scale;
/// divided by their sum they are the weights rescaled to one. `people` is [person][criterion], 0 or
/// more; a person whose points sum to nothing does not count. Empty when nobody counts; all zero
/// when every median is.
std::vector<Integer> groupWeights(std::span<const std::vector<int>> people);

/// The marks one candidate got on one criterion.
struct MarkSpread
{
    int count = 0;
    int halves = 0; ///< the median in half marks, which makes it whole; 0 without a mark
    int lowest = 0;
    int highest = 0;
};

MarkSpread markSpread(std::vector<int> marks);

} // namespace core
