// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/ids.h"
#include "core/selection/percentage.h"

#include <QList>

#include <span>

namespace core {

struct ScoreTable;

/// A lead of fewer points of a hundred than this is none.
constexpr int EqualLead = 5;

/// One weight moved by half, the other weights as they are.
struct WeightShift
{
    CriterionId criterion;
    bool up = true; ///< half as much again; else half of it
    QList<CandidateId> first; ///< then
    QList<Percentage> scores; ///< then, of the scored candidates in order
    bool changesFirst = false;
    bool operator==(const WeightShift &) const = default;
};

/// The weights of one criterion over which one candidate stays first, alone or with others, while
/// the other weights keep their proportions.
struct WeightStability
{
    CriterionId criterion;
    CandidateId candidate;
    Percentage lowest;
    Percentage highest;
    bool operator==(const WeightStability &) const = default;
};

/// How far the first place depends on the weights.
struct Robustness
{
    /// The first is less than EqualLead ahead, or one weight moved by half changes who is first.
    bool closeCall = false;
    QList<CriterionId> decidedBy; ///< the criteria whose weight, moved by half, changes the first
    QList<WeightShift> shifts; ///< each criterion that has weight: up, down
    /// For each candidate that is first, each criterion; criteria without which no weight is left
    /// have none.
    QList<WeightStability> stability;
    bool operator==(const Robustness &) const = default;
};

/// `candidates` and `criteria` name the rows and the columns of `table`, which has a candidate and
/// a weight above zero for each criterion.
Robustness robustness(const ScoreTable &table, std::span<const CandidateId> candidates,
                      std::span<const CriterionId> criteria);

} // namespace core
