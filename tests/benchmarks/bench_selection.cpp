// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a selection takes to work out: the plausible weightings, a large ranked vote, and all of
// it together. Processor time beside wall time tells a slow program from a busy machine.

#include "core/selection/acceptability.h"
#include "core/selection/ballotresult.h"
#include "core/selection/decision.h"
#include "core/selection/lineup.h"
#include "core/selection/votes.h"
#include "tests/support/selectionrows.h"
#include "tests/support/timings.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr int Repeats = 50;

void measure(const QString &what, int aim, const std::function<void()> &work, QTextStream &out)
{
    support::print(out, u"%1 (aim %2 ms)"_s.arg(what).arg(aim),
                   support::spentOnEach(Repeats, [&](int) { work(); }));
}

SelectionDossier randomDossier(int people, int candidates, int criteria, BallotRule rule)
{
    std::minstd_rand random(1);
    SelectionDossier dossier;
    dossier.selection.ballotRule = rule;
    for (int i = 0; i < candidates; ++i)
        dossier.candidates.append(candidateRow(u"c%1"_s.arg(i), i));
    for (int i = 0; i < criteria; ++i)
        dossier.criteria.append(criterionRow(u"k%1"_s.arg(i), CriterionKind::Scored, i));
    for (int i = 0; i < people; ++i) {
        const Participant person = personRow(u"p%1"_s.arg(i), i);
        dossier.participants.append(person);
        for (const Criterion &criterion : dossier.criteria) {
            dossier.weights.append(weightRow(person.id, criterion.id, 1 + int(random() % 30)));
            for (const Candidate &candidate : dossier.candidates)
                dossier.ratings.append(
                    ratingRow(person.id, candidate.id, criterion.id, int(random() % 5)));
        }
        std::vector<int> order(static_cast<size_t>(candidates));
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), random);
        Ranking ranking;
        for (const int candidate : order)
            ranking.append({dossier.candidates[candidate].id});
        dossier.ballots.append(ballotRow(person.id, ranking));
    }
    return dossier;
}

ScoreTable randomTable(int candidates, int criteria, bool ordered)
{
    std::minstd_rand random(1);
    ScoreTable table;
    table.top = 8;
    for (int i = 0; ordered && i < criteria; ++i)
        table.weights.push_back(Integer(i + 1));
    for (int i = 0; i < candidates; ++i) {
        std::vector<int> &values = table.values.emplace_back();
        for (int k = 0; k < criteria; ++k)
            values.push_back(int(random() % 9));
    }
    return table;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    for (const bool ordered : {false, true}) {
        const ScoreTable table = randomTable(10, 10, ordered);
        measure(
            ordered ? u"10,000 weightings in order of importance, 10 × 10"_s
                    : u"10,000 weightings, 10 candidates × 10 criteria"_s,
            20, [&] { rankShares(table, 10'000, 6); }, out);
    }
    const SelectionDossier large = randomDossier(500, 20, 0, BallotRule::Ranked);
    const Lineup lineup(large);
    std::vector<int> running(20);
    std::iota(running.begin(), running.end(), 0);
    measure(
        u"500 ranked votes over 20 candidates"_s, 20,
        [&] {
            const Votes votes = countableVotes(large, lineup, running);
            if (ballotResult(votes, BallotRule::Ranked, lineup, running).votes != 500)
                out << "Not every vote was counted.\n";
        },
        out);
    const SelectionDossier usual = randomDossier(10, 10, 10, BallotRule::Ranked);
    measure(
        u"All of a selection of 10 people, 10 candidates, 10 criteria"_s, 50,
        [&] {
            if (decide(usual).first.isEmpty())
                out << "Nobody is first.\n";
        },
        out);
}
