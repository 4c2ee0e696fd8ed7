// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/selectiondossier.h"

#include <span>

namespace core {

struct Votes;
struct Lineup;

/// How many votes tick one candidate.
struct ApprovalCount
{
    CandidateId candidate;
    int ticks = 0;
    bool operator==(const ApprovalCount &) const = default;
};

/// Two candidates head to head: "Newsletter beats YouTube 14:9".
struct DuelResult
{
    CandidateId candidate;
    CandidateId against;
    int forCandidate = 0; ///< votes that put `candidate` before `against`
    int forAgainst = 0;
    bool operator==(const DuelResult &) const = default;
};

/// What the votes come to. Without a vote there are counts of 0, no order and no
/// winner.
struct BallotResult
{
    BallotRule rule = BallotRule::Approval;
    int votes = 0; ///< that count
    QList<ApprovalCount> approvals; ///< only under Approval
    QList<DuelResult> duels; ///< only under Ranked: each pair once
    std::optional<CandidateId> condorcetWinner; ///< only under Ranked
    QList<QList<CandidateId>> order; ///< best first; those that tie together
    QList<CandidateId> winners; ///< all that tie for first
    bool operator==(const BallotResult &) const = default;
};

/// `running` are the candidates, by index in `lineup`, that the votes are about.
BallotResult ballotResult(const Votes &votes, BallotRule rule, const Lineup &lineup,
                          std::span<const int> running);

} // namespace core
