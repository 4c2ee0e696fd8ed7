// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/dominance.h"

#include <algorithm>

namespace core {

namespace {

bool dominates(const std::vector<int> &better, const std::vector<int> &worse)
{
    return better != worse && std::ranges::equal(better, worse, std::greater_equal());
}

} // namespace

std::vector<size_t> dominators(const ScoreTable &table, size_t candidate)
{
    std::vector<size_t> found;
    for (size_t other = 0; other < table.candidates(); ++other) {
        if (dominates(table.values[other], table.values[candidate]))
            found.push_back(other);
    }
    return found;
}

} // namespace core
