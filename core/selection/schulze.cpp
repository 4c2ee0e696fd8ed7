// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/schulze.h"

#include <algorithm>

namespace core {

namespace {

/// Widest paths by the scheme of Floyd and Warshall.
std::vector<std::vector<int>> strongestPaths(const Duels &duels)
{
    const size_t size = duels.size();
    std::vector<std::vector<int>> strengths(size, std::vector<int>(size, 0));
    for (size_t a = 0; a < size; ++a) {
        for (size_t b = 0; b < size; ++b) {
            if (duels[a][b] > duels[b][a])
                strengths[a][b] = duels[a][b];
        }
    }
    for (size_t via = 0; via < size; ++via) {
        for (size_t a = 0; a < size; ++a) {
            for (size_t b = 0; b < size; ++b) {
                if (a != b)
                    strengths[a][b]
                        = std::max(strengths[a][b], std::min(strengths[a][via], strengths[via][b]));
            }
        }
    }
    return strengths;
}

} // namespace

SchulzeOutcome schulze(const Duels &duels)
{
    SchulzeOutcome outcome{strongestPaths(duels), {}};
    const auto &strengths = outcome.strengths;
    std::vector<size_t> left(duels.size());
    for (size_t i = 0; i < left.size(); ++i)
        left[i] = i;
    while (!left.empty()) {
        const auto beaten = [&](size_t a) {
            return std::ranges::any_of(left,
                                       [&](size_t b) { return strengths[b][a] > strengths[a][b]; });
        };
        std::vector<size_t> unbeaten;
        std::ranges::remove_copy_if(left, std::back_inserter(unbeaten), beaten);
        std::erase_if(left, [&](size_t a) { return std::ranges::count(unbeaten, a) > 0; });
        outcome.order.push_back(unbeaten);
    }
    return outcome;
}

} // namespace core
