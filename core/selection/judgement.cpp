// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/judgement.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace core {

namespace {

using Kind = SelectionFinding::Kind;

/// [person][criterion], nothing where there is no row.
using Table = std::vector<std::vector<std::optional<int>>>;

Table tableOf(qsizetype rows, qsizetype columns)
{
    return Table(static_cast<size_t>(rows),
                 std::vector<std::optional<int>>(static_cast<size_t>(columns)));
}

/// Says what is odd about one person's weights and makes them plain numbers.
std::vector<int> pointsOf(const Participant &person, const std::vector<std::optional<int>> &given,
                          Judgement &result)
{
    std::vector<int> points;
    for (const std::optional<int> &one : given)
        points.push_back(one.value_or(0));
    const qint64 sum = std::accumulate(points.begin(), points.end(), qint64(0));
    if (std::ranges::none_of(given, [](const auto &one) { return one.has_value(); }))
        result.findings.append({Kind::NoWeights, person.id});
    else if (sum == 0)
        result.findings.append({Kind::ZeroWeights, person.id});
    else if (person.weightMethod == WeightMethod::Points && sum != 100)
        result.findings.append({Kind::NotHundredPoints, person.id});
    return points;
}

void fillWeights(Judgement &result, const SelectionDossier &dossier, const Lineup &lineup)
{
    Table given = tableOf(lineup.people.size(), lineup.criteria.size());
    bool some = false;
    for (const Weight &weight : dossier.weights) {
        const int person = lineup.person(weight.participant);
        const int criterion = lineup.criterion(weight.criterion);
        if (person < 0 || criterion < 0)
            continue;
        if (weight.points < 0) {
            result.findings.append(
                {Kind::ImpossibleWeight, weight.participant, {}, weight.criterion});
            continue;
        }
        given[size_t(person)][size_t(criterion)] = weight.points;
        some = true;
    }
    if (!some) {
        result.findings.append({Kind::NoWeights});
        return;
    }
    std::vector<std::vector<int>> people;
    for (size_t person = 0; person < given.size(); ++person)
        people.push_back(pointsOf(lineup.people[qsizetype(person)], given[person], result));
    result.weights = groupWeights(people);
    if (std::ranges::none_of(result.weights, [](const Integer &weight) { return weight > 0; })) {
        result.findings.append({Kind::GroupWeightsZero});
        result.weights.clear();
    }
}

/// One person's marks by candidate and criterion.
std::vector<Table> marksByPerson(Judgement &result, const SelectionDossier &dossier,
                                 const Lineup &lineup)
{
    std::vector<Table> given(size_t(lineup.people.size()),
                             tableOf(lineup.candidates.size(), lineup.criteria.size()));
    for (const Rating &rating : dossier.ratings) {
        const int person = lineup.person(rating.participant);
        const int candidate = lineup.candidate(rating.candidate);
        const int criterion = lineup.criterion(rating.criterion);
        if (person < 0 || candidate < 0 || criterion < 0)
            continue;
        if (rating.mark < 0 || rating.mark > BestMark)
            result.findings.append(
                {Kind::ImpossibleMark, rating.participant, rating.candidate, rating.criterion});
        else
            given[size_t(person)][size_t(candidate)][size_t(criterion)] = rating.mark;
    }
    return given;
}

MarkSpread spreadOf(const std::vector<Table> &given, size_t candidate, size_t criterion)
{
    std::vector<int> marks;
    for (const Table &person : given) {
        if (person[candidate][criterion])
            marks.push_back(*person[candidate][criterion]);
    }
    return markSpread(std::move(marks));
}

/// Says who has marked none of the candidates left, and which marks nobody gave.
void findMissingMarks(Judgement &result, const Lineup &lineup, std::span<const int> running,
                      const std::vector<Table> &given)
{
    const auto marked = [&](const Table &person) {
        return std::ranges::any_of(running, [&](int candidate) {
            return std::ranges::any_of(person[size_t(candidate)],
                                       [](const auto &mark) { return mark.has_value(); });
        });
    };
    if (std::ranges::none_of(given, marked)) {
        result.findings.append({Kind::NoMarks});
        return;
    }
    for (size_t person = 0; person < given.size(); ++person) {
        if (!marked(given[person]))
            result.findings.append({Kind::NoMarks, lineup.people[qsizetype(person)].id});
    }
    for (const int candidate : running) {
        const std::vector<MarkSpread> &marks = result.marks[size_t(candidate)];
        for (size_t criterion = 0; criterion < marks.size(); ++criterion) {
            if (result.counts(criterion) && marks[criterion].count == 0)
                result.findings.append({Kind::NotMarked,
                                        {},
                                        lineup.candidates[candidate].id,
                                        lineup.criteria[qsizetype(criterion)].id});
        }
    }
}

void fillMarks(Judgement &result, const SelectionDossier &dossier, const Lineup &lineup,
               std::span<const int> running)
{
    const std::vector<Table> given = marksByPerson(result, dossier, lineup);
    for (size_t candidate = 0; candidate < result.marks.size(); ++candidate) {
        for (size_t criterion = 0; criterion < size_t(lineup.criteria.size()); ++criterion)
            result.marks[candidate].push_back(spreadOf(given, candidate, criterion));
    }
    if (!running.empty())
        findMissingMarks(result, lineup, running, given);
}

} // namespace

bool Judgement::counts(size_t criterion) const
{
    return weights.empty() || weights[criterion] > 0;
}

Judgement judgement(const SelectionDossier &dossier, const Lineup &lineup,
                    std::span<const int> running)
{
    Judgement result;
    result.marks.resize(size_t(lineup.candidates.size()));
    if (lineup.people.isEmpty() || lineup.criteria.isEmpty()) {
        for (std::vector<MarkSpread> &marks : result.marks)
            marks.resize(size_t(lineup.criteria.size()));
        return result;
    }
    fillWeights(result, dossier, lineup);
    fillMarks(result, dossier, lineup, running);
    return result;
}

} // namespace core
