// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/ballotresult.h"

#include "core/selection/schulze.h"
#include "core/selection/votes.h"

#include <map>

namespace core {

namespace {

using Ids = QList<CandidateId>;

void fillApproval(BallotResult &result, const std::vector<Places> &votes, const Ids &ids)
{
    const std::vector<int> ticks = approvals(votes, size_t(ids.size()));
    std::map<int, Ids, std::greater<int>> mostFirst;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        result.approvals.append({ids[i], ticks[size_t(i)]});
        mostFirst[ticks[size_t(i)]].append(ids[i]);
    }
    if (votes.empty())
        return;
    for (const auto &[count, tied] : mostFirst)
        result.order.append(tied);
    if (!mostFirst.empty() && mostFirst.begin()->first > 0)
        result.winners = result.order.first();
}

void fillRanked(BallotResult &result, const std::vector<Places> &votes, const Ids &ids)
{
    const Duels wins = duels(votes, size_t(ids.size()));
    for (qsizetype a = 0; a < ids.size(); ++a) {
        for (qsizetype b = a + 1; b < ids.size(); ++b)
            result.duels.append(
                {ids[a], ids[b], wins[size_t(a)][size_t(b)], wins[size_t(b)][size_t(a)]});
    }
    if (votes.empty() || ids.isEmpty())
        return;
    if (const auto winner = condorcetWinner(wins))
        result.condorcetWinner = ids[qsizetype(*winner)];
    for (const std::vector<size_t> &tied : schulze(wins).order) {
        Ids &place = result.order.emplace_back();
        for (const size_t candidate : tied)
            place.append(ids[qsizetype(candidate)]);
    }
    result.winners = result.order.first();
}

} // namespace

BallotResult ballotResult(const Votes &votes, BallotRule rule, const Lineup &lineup,
                          std::span<const int> running)
{
    Ids ids;
    for (const int candidate : running)
        ids.append(lineup.candidates[candidate].id);
    BallotResult result;
    result.rule = rule;
    result.votes = static_cast<int>(votes.valid.size());
    if (rule == BallotRule::Approval)
        fillApproval(result, votes.valid, ids);
    else
        fillRanked(result, votes.valid, ids);
    return result;
}

} // namespace core
