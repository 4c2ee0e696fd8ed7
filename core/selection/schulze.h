// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/duels.h"

namespace core {

/// The outcome of ranked votes by the Schulze method (Schulze 2011, Social Choice and Welfare
/// 36:267–303), the strength of a won duel being the votes of its winner ("winning votes").
struct SchulzeOutcome
{
    /// [a][b]: the strongest path from a to b, a path being as strong as its weakest duel; 0 when
    /// there is none.
    std::vector<std::vector<int>> strengths;
    /// Every candidate; those that nobody left beats come next, all of them together.
    std::vector<std::vector<size_t>> order;

    /// All winners of a tie; a winner of all duels is always the only one.
    std::vector<size_t> winners() const
    {
        return order.empty() ? std::vector<size_t>() : order.front();
    }
};

SchulzeOutcome schulze(const Duels &duels);

} // namespace core
