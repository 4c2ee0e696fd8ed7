// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/duels.h"

namespace core {

std::vector<int> approvals(std::span<const Places> votes, size_t candidates)
{
    std::vector<int> ticks(candidates, 0);
    for (const Places &vote : votes) {
        for (size_t candidate = 0; candidate < candidates; ++candidate)
            ticks[candidate] += vote[candidate] != UnnamedPlace ? 1 : 0;
    }
    return ticks;
}

Duels duels(std::span<const Places> votes, size_t candidates)
{
    Duels result(candidates, std::vector<int>(candidates, 0));
    for (const Places &vote : votes) {
        for (size_t a = 0; a < candidates; ++a) {
            for (size_t b = 0; b < candidates; ++b)
                result[a][b] += vote[a] < vote[b] ? 1 : 0;
        }
    }
    return result;
}

std::optional<size_t> condorcetWinner(const Duels &duels)
{
    for (size_t a = 0; a < duels.size(); ++a) {
        bool wins = true;
        for (size_t b = 0; b < duels.size(); ++b)
            wins = wins && (a == b || duels[a][b] > duels[b][a]);
        if (wins)
            return a;
    }
    return std::nullopt;
}

} // namespace core
