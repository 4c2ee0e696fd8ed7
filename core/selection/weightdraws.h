// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <random>
#include <span>
#include <vector>

namespace core {

/// Plausible weightings, one after the other: all weightings that respect an order of importance
/// are equally likely. The same seed gives the same weightings on every machine, because nothing
/// but raw numbers of std::mt19937_64 and whole-number arithmetic goes into them.
///
/// A stick of length Whole is broken at places drawn at random; its pieces are uniform over all
/// ways to share Whole out (Dirichlet(1, …, 1)). For an order of importance the largest pieces go
/// to the most important criteria.
class WeightDraws
{
public:
    static constexpr qint64 Whole = qint64(1) << 32;

    /// `tiers` says how important each criterion is: 0 most, then 1, …; no order holds between
    /// criteria of one tier. A tier below 0 means no weight, ever.
    explicit WeightDraws(std::span<const int> tiers, quint64 seed);

    /// One weight for each criterion, 0 or more, Whole in all (nothing when every tier is below 0).
    std::span<const qint64> next();

private:
    void breakStick();

    std::mt19937_64 m_random;
    std::vector<std::vector<size_t>> m_tiers; ///< criteria, most important tier first
    std::vector<qint64> m_pieces;
    std::vector<qint64> m_cuts;
    std::vector<size_t> m_order;
    std::vector<qint64> m_weights;
};

/// The tiers that weights of the group stand for: heavier first, equal weights together, nothing
/// for no weight. Without weights, or when all are zero, there is no order: all in one tier.
std::vector<int> importanceTiers(std::span<const Integer> weights, size_t criteria);

} // namespace core
