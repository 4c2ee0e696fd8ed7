// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/ballotresult.h"
#include "core/selection/finding.h"
#include "core/selection/gates.h"
#include "core/selection/percentage.h"
#include "core/selection/robustness.h"
#include "core/selection/voices.h"

namespace core {

/// A spread this wide, in marks, is marked as a disagreement.
constexpr int WideSpread = 3;

/// What the group said about one candidate on one scored criterion.
struct CriterionResult
{
    CriterionId criterion;
    int marks = 0; ///< number of marks
    std::optional<Hundredths> median; ///< none without a mark
    int lowest = 0;
    int highest = 0;
    bool wide = false; ///< the marks span WideSpread or more
    std::optional<Percentage> contribution; ///< to the score; only when there is a score
    bool operator==(const CriterionResult &) const = default;
};

/// How one candidate comes out.
struct CandidateResult
{
    CandidateId candidate;
    bool removed = false; ///< by a gate; then only its gates and marks are filled in
    QList<GateResult> gates; ///< every gate of the selection; unknown ones are open points
    QList<CriterionResult> criteria; ///< every scored criterion
    std::optional<Percentage> score; ///< none without weights or when a mark that counts is missing
    std::optional<int> place; ///< by score; equals share the better place
    QList<CandidateId> dominatedBy; ///< at least as good on all that counts, and better on one
    QList<Percentage> rankShares; ///< of plausible weightings, by place; empty when not marked
    bool operator==(const CandidateResult &) const = default;

    /// The share of plausible weightings in which it is first.
    std::optional<Percentage> firstPlaceShare() const
    {
        return rankShares.isEmpty() ? std::nullopt : std::optional(rankShares.first());
    }
};

/// The group's weight of one scored criterion.
struct CriterionWeight
{
    CriterionId criterion;
    std::optional<Percentage> weight; ///< none while the group has no weights
    bool operator==(const CriterionWeight &) const = default;
};

/// Whether the vote and the marks point to the same candidate.
enum class BallotAgreement {
    Unknown, ///< there is no vote, or no score
    Same, ///< a winner of the vote is first by score
    AmongEquals, ///< a winner of the vote is less than EqualLead behind the first
    Differ,
};

/// Everything that the selection comes to. Lists of candidates and criteria are in the order of
/// their positions; ties are named, never broken.
struct DecisionResult
{
    SelectionId selection;
    Purpose purpose = Purpose::Knowledge;
    QList<MissingVoice> missingVoices;
    QList<CandidateResult> candidates;
    QList<CriterionWeight> weights;
    QList<CandidateId> first; ///< highest score, all that share it
    QList<CandidateId> equals; ///< `first`, and those less than EqualLead behind
    std::optional<Percentage> lead; ///< over the best that is not first; "0" in a tie
    Robustness robustness;
    int weightings = 0; ///< number of plausible weightings behind the rank shares
    BallotResult ballot;
    BallotAgreement agreement = BallotAgreement::Unknown;
    QList<SelectionFinding> findings;
    bool operator==(const DecisionResult &) const = default;

    /// Null when there is no such candidate.
    const CandidateResult *candidate(const CandidateId &id) const;
};

/// "unknown", "same", "among equals", "differ".
QString toWord(BallotAgreement agreement);

struct DecisionOptions
{
    int weightings = 10'000; ///< 0 leaves the rank shares out
    quint64 seed = 6;
};

/// Works out one selection, in exact arithmetic: fractions throughout, rounded on output. The same
/// input gives the same result on every machine.
DecisionResult decide(const SelectionDossier &dossier, const DecisionOptions &options = {});

} // namespace core
