// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/acceptability.h"
#include "core/selection/decision.h"
#include "core/selection/medians.h"
#include "core/selection/schulze.h"
#include "tests/support/independentdecision.h"
#include "tests/support/randomround.h"
#include "tests/support/randomselection.h"
#include "tests/support/selectionrows.h"
#include "tests/support/selectiontext.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace tst_selectionproperty {

using namespace Qt::StringLiterals;
using namespace core;

const unsigned Selections = support::isSanitized() ? 800 : 25'000;
const unsigned PropertySelections = Selections / 10;
constexpr int Weightings = 12; ///< few, so that many selections can be tried
constexpr quint64 Seed = 7;

DecisionResult decided(const SelectionDossier &dossier)
{
    return decide(dossier, {.weightings = Weightings, .seed = Seed});
}

/// Findings in an order of their own: which comes first says nothing.
DecisionResult withSortedFindings(DecisionResult result)
{
    std::ranges::sort(result.findings, [](const auto &a, const auto &b) {
        return std::tuple(a.kind, a.participant, a.candidate, a.criterion)
            < std::tuple(b.kind, b.participant, b.candidate, b.criterion);
    });
    return result;
}

/// Empty when both say the same; else the selection, and the lines only one of the two has.
QString difference(unsigned number, const SelectionDossier &dossier, const DecisionResult &one,
                   const DecisionResult &other)
{
    const DecisionResult actual = withSortedFindings(one);
    const DecisionResult expected = withSortedFindings(other);
    if (actual == expected)
        return {};
    const QStringList actualLines = render(actual, dossier);
    const QStringList expectedLines = render(expected, dossier);
    QStringList report = {u"Selection %1"_s.arg(number)};
    report += toLines(dossier);
    report.append(u"core says"_s);
    for (const QString &line : actualLines) {
        if (!expectedLines.contains(line))
            report.append(u"  "_s + line);
    }
    report.append(u"expected"_s);
    for (const QString &line : expectedLines) {
        if (!actualLines.contains(line))
            report.append(u"  "_s + line);
    }
    return report.join(u'\n');
}

/// How often each outcome was met: a comparison says nothing about what never occurs.
using Tally = std::map<QString, int>;

void countBallot(Tally &tally, const BallotResult &ballot)
{
    const bool ranked = ballot.rule == BallotRule::Ranked;
    const bool won = !ballot.winners.isEmpty();
    tally[u"no winner"_s] += won ? 0 : 1;
    tally[u"approval tie"_s] += !ranked && ballot.winners.size() > 1 ? 1 : 0;
    tally[u"wins every duel"_s] += ballot.condorcetWinner ? 1 : 0;
    tally[u"one winner without winning every duel"_s]
        += ranked && ballot.winners.size() == 1 && !ballot.condorcetWinner ? 1 : 0;
    tally[u"ranked tie"_s] += ranked && ballot.winners.size() > 1 ? 1 : 0;
}

void count(Tally &tally, const DecisionResult &result)
{
    for (const SelectionFinding &finding : result.findings)
        ++tally[toWord(finding.kind)];
    for (const MissingVoice &voice : result.missingVoices)
        ++tally[toWord(voice.kind)];
    ++tally[u"vote and score: "_s + toWord(result.agreement)];
    tally[u"close call"_s] += result.robustness.closeCall ? 1 : 0;
    tally[u"clear"_s] += !result.robustness.closeCall && result.first.size() == 1 ? 1 : 0;
    tally[u"tie"_s] += result.first.size() > 1 ? 1 : 0;
    for (const WeightStability &one : result.robustness.stability) {
        const bool narrow = one.lowest.percent.value() > 0 && one.highest.percent.value() < 10000;
        tally[u"bounded on both sides"_s] += narrow ? 1 : 0;
    }
    for (const CandidateResult &candidate : result.candidates) {
        tally[u"removed"_s] += candidate.removed ? 1 : 0;
        tally[u"dominated"_s] += candidate.dominatedBy.isEmpty() ? 0 : 1;
        for (const CriterionResult &criterion : candidate.criteria)
            tally[u"wide"_s] += criterion.wide ? 1 : 0;
    }
    countBallot(tally, result.ballot);
}

ScoreTable randomTable(std::mt19937 &random)
{
    ScoreTable table;
    table.top = 8;
    const int criteria = 1 + below(random, 6);
    const int candidates = 1 + below(random, 6);
    for (int i = 0; i < criteria; ++i)
        table.weights.push_back(below(random, 5));
    table.weights[0] += 1;
    for (int i = 0; i < candidates; ++i) {
        std::vector<int> &values = table.values.emplace_back();
        for (int k = 0; k < criteria; ++k)
            values.push_back(below(random, 9));
    }
    return table;
}

std::vector<Places> randomVotes(std::mt19937 &random, size_t candidates)
{
    std::vector<Places> votes(size_t(1 + below(random, 9)), Places(candidates));
    for (Places &vote : votes) {
        for (int &place : vote)
            place = 1 + below(random, int(candidates));
    }
    return votes;
}

class TestSelectionProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectionsComeOutAsWorkedOutIndependently();
    void orderOfEntryDoesNotMatter();
    void onePersonsWeightsTimesThreeChangeNothing();
    void higherMarkNeverLowersScore();
    void dominatedCandidateDoesNotChangeTheOrderOfOthers();
    void whoWinsEveryDuelIsTheOnlyWinner();
    void turnedAroundVotesDoNotKeepTheOnlyWinner();
    void rankSharesOfEveryCandidateAndPlaceSumToOne();
};

void TestSelectionProperty::selectionsComeOutAsWorkedOutIndependently()
{
    Tally tally;
    for (unsigned number = 0; number < Selections; ++number) {
        const SelectionDossier dossier = randomSelection(number);
        const DecisionResult actual = decided(dossier);
        const QString found
            = difference(number, dossier, actual, independentDecision(dossier, Weightings, Seed));
        QVERIFY2(found.isEmpty(), qPrintable(found));
        count(tally, actual);
    }
    for (const auto &[outcome, times] : tally)
        QVERIFY2(times >= 3, qPrintable(u"%1: only %2 times"_s.arg(outcome).arg(times)));
    // 16 findings, 6 missing voices, 4 agreements, 3 leads, 4 of marks and weights, 5 of votes.
    QCOMPARE(tally.size(), size_t(38));
}

void TestSelectionProperty::orderOfEntryDoesNotMatter()
{
    for (unsigned number = 0; number < PropertySelections; ++number) {
        const SelectionDossier dossier = randomSelection(number);
        std::mt19937 random(number);
        const QString found
            = difference(number, dossier, decided(shuffled(dossier, random)), decided(dossier));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestSelectionProperty::onePersonsWeightsTimesThreeChangeNothing()
{
    for (unsigned number = 0; number < PropertySelections; ++number) {
        SelectionDossier dossier = randomSelection(number);
        for (Participant &person : dossier.participants)
            person.weightMethod = WeightMethod::Swing;
        const DecisionResult before = decided(dossier);
        for (Weight &weight : dossier.weights) {
            if (weight.participant == personNamed(u"p1"_s))
                weight.points *= 3;
        }
        const QString found = difference(number, dossier, decided(dossier), before);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestSelectionProperty::higherMarkNeverLowersScore()
{
    int raised = 0;
    for (unsigned number = 0; number < PropertySelections; ++number) {
        SelectionDossier dossier = randomSelection(number);
        if (dossier.ratings.isEmpty())
            continue;
        const DecisionResult before = decided(dossier);
        std::mt19937 random(number);
        Rating &rating = dossier.ratings[below(random, int(dossier.ratings.size()))];
        if (rating.mark < 0 || rating.mark >= BestMark)
            continue;
        ++rating.mark;
        ++raised;
        const DecisionResult after = decided(dossier);
        for (qsizetype i = 0; i < before.candidates.size(); ++i) {
            const auto &scoreBefore = before.candidates[i].score;
            const auto &scoreAfter = after.candidates[i].score;
            QCOMPARE(scoreAfter.has_value(), scoreBefore.has_value());
            QVERIFY(!scoreBefore || scoreAfter->percent >= scoreBefore->percent);
        }
    }
    QVERIFY(raised > int(PropertySelections / 2));
}

void TestSelectionProperty::dominatedCandidateDoesNotChangeTheOrderOfOthers()
{
    for (unsigned number = 0; number < PropertySelections; ++number) {
        std::mt19937 random(number);
        ScoreTable table = randomTable(random);
        const std::vector<Fraction> before = scores(table);
        std::vector<int> worse = table.values.front();
        for (int &value : worse)
            value = std::max(0, value - 1);
        table.values.push_back(worse);
        std::vector<Fraction> after = scores(table);
        QVERIFY(!(after.front() < after.back()));
        after.pop_back();
        QVERIFY(after == before);
    }
}

void TestSelectionProperty::whoWinsEveryDuelIsTheOnlyWinner()
{
    int met = 0;
    for (unsigned number = 0; number < Selections; ++number) {
        std::mt19937 random(number);
        const size_t candidates = size_t(2 + below(random, 5));
        const Duels wins = duels(randomVotes(random, candidates), candidates);
        const auto winner = condorcetWinner(wins);
        if (!winner)
            continue;
        ++met;
        QCOMPARE(schulze(wins).winners(), std::vector{*winner});
    }
    QVERIFY(met > int(Selections / 4));
}

void TestSelectionProperty::turnedAroundVotesDoNotKeepTheOnlyWinner()
{
    for (unsigned number = 0; number < Selections; ++number) {
        std::mt19937 random(number);
        const size_t candidates = size_t(2 + below(random, 5));
        std::vector<Places> votes = randomVotes(random, candidates);
        const std::vector<size_t> before = schulze(duels(votes, candidates)).winners();
        for (Places &vote : votes) {
            for (int &place : vote)
                place = -place;
        }
        const std::vector<size_t> after = schulze(duels(votes, candidates)).winners();
        QVERIFY(before.size() > 1 || after != before);
    }
}

void TestSelectionProperty::rankSharesOfEveryCandidateAndPlaceSumToOne()
{
    for (unsigned number = 0; number < PropertySelections; ++number) {
        std::mt19937 random(number);
        const ScoreTable table = randomTable(random);
        const auto shares = rankShares(table, Weightings, number);
        for (size_t i = 0; i < shares.size(); ++i) {
            Fraction row;
            Fraction column;
            for (size_t k = 0; k < shares.size(); ++k) {
                row += shares[i][k];
                column += shares[k][i];
            }
            QVERIFY(row == Fraction(1));
            QVERIFY(column == Fraction(1));
        }
    }
}

SIXPOINT_TEST(TestSelectionProperty)

} // namespace tst_selectionproperty

#include "tst_selectionproperty.moc"
