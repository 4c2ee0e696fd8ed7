// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <vector>

namespace core {

/// One vote, by candidate counted from 0: the place it was given, 1 the best. Candidates that the
/// vote does not name have UnnamedPlace: they are tied last.
using Places = std::vector<int>;
constexpr int UnnamedPlace = 1'000'000'000;

/// How many votes name each candidate.
std::vector<int> approvals(std::span<const Places> votes, size_t candidates);

/// [a][b]: how many votes put a before b.
using Duels = std::vector<std::vector<int>>;
Duels duels(std::span<const Places> votes, size_t candidates);

/// The candidate that wins every duel against another, if there is one.
std::optional<size_t> condorcetWinner(const Duels &duels);

} // namespace core
