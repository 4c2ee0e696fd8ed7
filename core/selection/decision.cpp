// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/decision.h"

#include "core/selection/acceptability.h"
#include "core/selection/dominance.h"
#include "core/selection/exact.h"
#include "core/selection/judgement.h"
#include "core/selection/votes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using Kind = SelectionFinding::Kind;

/// The candidates and the criteria that can be added up, and the numbers.
struct Scored
{
    std::vector<int> candidates; ///< by index in the lineup
    std::vector<CandidateId> candidateIds;
    std::vector<CriterionId> criteria;
    ScoreTable table;
};

QList<SelectionFinding> findingsAbout(const Lineup &lineup, std::span<const int> running)
{
    QList<SelectionFinding> findings;
    if (lineup.candidates.isEmpty())
        findings.append({Kind::NoCandidates});
    else if (running.empty())
        findings.append({Kind::AllGatedOut});
    else if (running.size() == 1)
        findings.append({Kind::OneCandidate, {}, lineup.candidates[running.front()].id});
    if (lineup.criteria.size() < FewestCriteria || lineup.criteria.size() > MostCriteria)
        findings.append({Kind::NumberOfCriteria});
    return findings;
}

CriterionResult criterionResult(const Criterion &criterion, const MarkSpread &marks)
{
    CriterionResult result;
    result.criterion = criterion.id;
    result.marks = marks.count;
    if (marks.count > 0)
        result.median = Hundredths(marks.halves * 50);
    result.lowest = marks.lowest;
    result.highest = marks.highest;
    result.wide = marks.highest - marks.lowest >= WideSpread;
    return result;
}

QList<CandidateResult> candidateResults(const SelectionDossier &dossier, const Lineup &lineup)
{
    QList<CandidateResult> results;
    for (const Candidate &candidate : lineup.candidates) {
        CandidateResult result;
        result.candidate = candidate.id;
        result.gates = gateResults(lineup, dossier.gates, candidate.id);
        result.removed = removes(result.gates);
        results.append(result);
    }
    return results;
}

std::vector<int> notRemoved(const QList<CandidateResult> &candidates)
{
    std::vector<int> running;
    for (int i = 0; i < candidates.size(); ++i) {
        if (!candidates[i].removed)
            running.push_back(i);
    }
    return running;
}

Scored scored(const Lineup &lineup, std::span<const int> running, const Judgement &judgement)
{
    Scored result;
    result.table.top = 2 * BestMark;
    std::vector<size_t> columns;
    for (size_t criterion = 0; criterion < size_t(lineup.criteria.size()); ++criterion) {
        if (!judgement.counts(criterion))
            continue;
        columns.push_back(criterion);
        result.criteria.push_back(lineup.criteria[qsizetype(criterion)].id);
        if (!judgement.weights.empty())
            result.table.weights.push_back(judgement.weights[criterion]);
    }
    for (const int candidate : running) {
        const std::vector<MarkSpread> &marks = judgement.marks[size_t(candidate)];
        const auto marked = [&](size_t criterion) { return marks[criterion].count > 0; };
        if (columns.empty() || !std::ranges::all_of(columns, marked))
            continue;
        result.candidates.push_back(candidate);
        result.candidateIds.push_back(lineup.candidates[candidate].id);
        std::vector<int> &values = result.table.values.emplace_back();
        for (const size_t criterion : columns)
            values.push_back(marks[criterion].halves);
    }
    return result;
}

void fillWeights(DecisionResult &result, const Lineup &lineup, const Judgement &judgement)
{
    Integer sum = 0;
    for (const Integer &weight : judgement.weights)
        sum += weight;
    for (qsizetype i = 0; i < lineup.criteria.size(); ++i) {
        CriterionWeight weight{lineup.criteria[i].id, {}};
        if (!judgement.weights.empty())
            weight.weight = percentage(Fraction(judgement.weights[size_t(i)], sum));
        result.weights.append(weight);
    }
}

void fillMarks(DecisionResult &result, const Lineup &lineup, const Judgement &judgement)
{
    for (qsizetype candidate = 0; candidate < lineup.candidates.size(); ++candidate) {
        for (qsizetype criterion = 0; criterion < lineup.criteria.size(); ++criterion)
            result.candidates[candidate].criteria.append(criterionResult(
                lineup.criteria[criterion], judgement.marks[size_t(candidate)][size_t(criterion)]));
    }
}

void fillContributions(CandidateResult &result, const Scored &scored, size_t row)
{
    for (CriterionResult &criterion : result.criteria) {
        const auto found = std::ranges::find(scored.criteria, criterion.criterion);
        criterion.contribution = found == scored.criteria.end()
            ? percentage(Fraction())
            : percentage(contribution(scored.table, row, size_t(found - scored.criteria.begin())));
    }
}

void fillLead(DecisionResult &result, const Scored &scored, const std::vector<Integer> &sums)
{
    const Integer whole = scored.table.weightSum() * scored.table.top;
    const Integer highest = *std::ranges::max_element(sums);
    std::optional<Integer> behind;
    for (size_t row = 0; row < sums.size(); ++row) {
        const Integer gap = highest - sums[row];
        if (gap == 0)
            result.first.append(scored.candidateIds[row]);
        else if (!behind || gap < *behind)
            behind = gap;
        if (gap * 100 < whole * EqualLead)
            result.equals.append(scored.candidateIds[row]);
    }
    if (result.first.size() > 1)
        result.lead = percentage(Fraction());
    else if (behind)
        result.lead = percentage(Fraction(*behind, whole));
}

void fillScores(DecisionResult &result, const Scored &scored)
{
    if (scored.candidates.empty() || scored.table.weights.empty())
        return;
    const std::vector<Integer> sums = weightedSums(scored.table);
    const std::vector<Fraction> shares = scores(scored.table);
    const std::vector<int> place = places(sums);
    for (size_t row = 0; row < scored.candidates.size(); ++row) {
        CandidateResult &candidate = result.candidates[scored.candidates[row]];
        candidate.score = percentage(shares[row]);
        candidate.place = place[row];
        fillContributions(candidate, scored, row);
    }
    fillLead(result, scored, sums);
    result.robustness = robustness(scored.table, scored.candidateIds, scored.criteria);
}

void fillComparison(DecisionResult &result, const Scored &scored, const DecisionOptions &options)
{
    for (size_t row = 0; row < scored.candidates.size(); ++row) {
        for (const size_t better : dominators(scored.table, row))
            result.candidates[scored.candidates[row]].dominatedBy.append(
                scored.candidateIds[better]);
    }
    if (options.weightings <= 0 || scored.candidates.empty())
        return;
    result.weightings = options.weightings;
    const auto shares = rankShares(scored.table, options.weightings, options.seed);
    for (size_t row = 0; row < scored.candidates.size(); ++row) {
        for (const Fraction &share : shares[row])
            result.candidates[scored.candidates[row]].rankShares.append(percentage(share));
    }
}

BallotAgreement agreement(const DecisionResult &result)
{
    const QList<CandidateId> &winners = result.ballot.winners;
    if (winners.isEmpty() || result.first.isEmpty())
        return BallotAgreement::Unknown;
    const auto amongWinners = [&](const CandidateId &id) { return winners.contains(id); };
    if (std::ranges::any_of(result.first, amongWinners))
        return BallotAgreement::Same;
    return std::ranges::any_of(result.equals, amongWinners) ? BallotAgreement::AmongEquals
                                                            : BallotAgreement::Differ;
}

} // namespace

const CandidateResult *DecisionResult::candidate(const CandidateId &id) const
{
    const auto found = std::ranges::find(candidates, id, &CandidateResult::candidate);
    return found == candidates.end() ? nullptr : &*found;
}

QString toWord(BallotAgreement agreement)
{
    switch (agreement) {
    case BallotAgreement::Unknown:
        return u"unknown"_s;
    case BallotAgreement::Same:
        return u"same"_s;
    case BallotAgreement::AmongEquals:
        return u"among equals"_s;
    case BallotAgreement::Differ:
        return u"differ"_s;
    }
    Q_UNREACHABLE();
}

DecisionResult decide(const SelectionDossier &dossier, const DecisionOptions &options)
{
    const Lineup lineup(dossier);
    DecisionResult result;
    result.selection = dossier.selection.id;
    result.purpose = dossier.selection.purpose;
    result.missingVoices = missingVoices(dossier.selection, lineup.people);
    result.candidates = candidateResults(dossier, lineup);

    const std::vector<int> running = notRemoved(result.candidates);
    const Judgement given = judgement(dossier, lineup, running);
    const Scored sums = scored(lineup, running, given);
    fillWeights(result, lineup, given);
    fillMarks(result, lineup, given);
    fillScores(result, sums);
    fillComparison(result, sums, options);

    const Votes votes = countableVotes(dossier, lineup, running);
    result.ballot = ballotResult(votes, dossier.selection.ballotRule, lineup, running);
    result.agreement = agreement(result);
    result.findings = findingsAbout(lineup, running) + given.findings + votes.findings;
    return result;
}

} // namespace core
