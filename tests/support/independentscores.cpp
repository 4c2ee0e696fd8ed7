// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/independentscores.h"

#include <algorithm>
#include <random>
#include <set>

using namespace core;

namespace {

class Scorer
{
public:
    Scorer(DecisionResult &result, const ScoredOptions &options)
        : m_result(result)
        , m_counting(options.criteria)
        , m_weights(options.weights)
        , m_medians(options.medians)
    { }

    void scores()
    {
        if (m_weights.empty() || m_medians.empty())
            return;
        const std::vector<Rational> all = scoresBy(m_weights);
        const Rational best = *std::max_element(all.begin(), all.end());
        std::optional<Rational> second;
        for (size_t i = 0; i < all.size(); ++i) {
            CandidateResult &result = resultOf(m_medians[i].first);
            result.score = all[i].percentage();
            result.place = 1;
            for (const Rational &other : all)
                *result.place += other > all[i] ? 1 : 0;
            for (CriterionResult &criterion : result.criteria) {
                const Rational weight = m_weights.at(criterion.criterion);
                const Rational part
                    = weight > 0 ? weight * m_medians[i].second.at(criterion.criterion) / 4 : 0;
                criterion.contribution = part.percentage();
            }
            if (all[i] < best && (!second || *second < all[i]))
                second = all[i];
            if (best - all[i] < Rational(5, 100))
                m_result.equals.append(m_medians[i].first);
        }
        m_result.first = firstBy(m_weights);
        if (m_result.first.size() > 1)
            m_result.lead = Rational(0).percentage();
        else if (second)
            m_result.lead = (best - *second).percentage();
        robustness();
    }

    void dominance()
    {
        for (const auto &[candidate, medians] : m_medians) {
            for (const auto &[other, better] : m_medians) {
                bool worse = false;
                bool somewhere = false;
                for (const CriterionId &criterion : m_counting) {
                    worse = worse || better.at(criterion) < medians.at(criterion);
                    somewhere = somewhere || better.at(criterion) > medians.at(criterion);
                }
                if (somewhere && !worse)
                    resultOf(candidate).dominatedBy.append(other);
            }
        }
    }

    void plausible(int weightings, quint64 seed)
    {
        if (m_medians.empty() || weightings <= 0)
            return;
        m_result.weightings = weightings;
        const size_t size = m_medians.size();
        std::vector<std::vector<Rational>> shares(size, std::vector<Rational>(size, 0));
        std::mt19937_64 random(seed);
        for (int i = 0; i < weightings; ++i) {
            const std::vector<Rational> all = scoresBy(drawn(random, tiers()));
            for (size_t a = 0; a < size; ++a) {
                const auto ahead = size_t(std::count_if(all.begin(), all.end(),
                                                        [&](const auto &b) { return b > all[a]; }));
                const auto level = size_t(std::count(all.begin(), all.end(), all[a]));
                for (size_t place = ahead; place < ahead + level; ++place)
                    shares[a][place] += Rational(1, Integer(level));
            }
        }
        for (size_t a = 0; a < size; ++a) {
            for (const Rational &share : shares[a])
                resultOf(m_medians[a].first).rankShares.append((share / weightings).percentage());
        }
    }

private:
    using Weighting = ScoredOptions::Numbers;

    /// Criteria of one weight together, the heaviest first; all together without weights.
    std::vector<std::vector<CriterionId>> tiers() const
    {
        std::map<Rational, std::vector<CriterionId>, std::greater<Rational>> byWeight;
        for (const CriterionId &criterion : m_counting)
            byWeight[m_weights.empty() ? Rational(1) : m_weights.at(criterion)].push_back(
                criterion);
        std::vector<std::vector<CriterionId>> result;
        for (const auto &[weight, criteria] : byWeight)
            result.push_back(criteria);
        return result;
    }

    /// One weighting drawn: the stick is broken, the pieces are dealt out.
    Weighting drawn(std::mt19937_64 &random,
                    const std::vector<std::vector<CriterionId>> &tiers) const
    {
        const qint64 whole = 4294967296;
        std::multiset<qint64> cuts = {0, whole};
        for (size_t i = 1; i < m_counting.size(); ++i)
            cuts.insert(qint64(random() / 4294967296));
        std::vector<std::pair<qint64, size_t>> pieces; // minus the size, and which it was
        for (auto cut = cuts.begin(); std::next(cut) != cuts.end(); ++cut)
            pieces.emplace_back(*cut - *std::next(cut), pieces.size());
        if (tiers.size() > 1)
            std::sort(pieces.begin(), pieces.end());
        Weighting weighting;
        size_t dealt = 0;
        for (const std::vector<CriterionId> &tier : tiers) {
            std::map<size_t, qint64> hand;
            for (size_t i = 0; i < tier.size(); ++i, ++dealt)
                hand[pieces[dealt].second] = -pieces[dealt].first;
            auto piece = hand.begin();
            for (const CriterionId &criterion : tier)
                weighting[criterion] = Rational(Integer((piece++)->second));
        }
        return weighting;
    }

    /// The scores by a weighting, which need not sum to one.
    std::vector<Rational> scoresBy(const Weighting &weighting) const
    {
        Rational whole = 0;
        for (const auto &[criterion, weight] : weighting)
            whole += weight;
        std::vector<Rational> result;
        for (const auto &[candidate, medians] : m_medians) {
            Rational sum = 0;
            for (const auto &[criterion, weight] : weighting) {
                if (weight > 0)
                    sum += weight * medians.at(criterion);
            }
            result.push_back(sum / (4 * whole));
        }
        return result;
    }

    QList<CandidateId> firstBy(const Weighting &weighting) const
    {
        const std::vector<Rational> all = scoresBy(weighting);
        const Rational best = *std::max_element(all.begin(), all.end());
        QList<CandidateId> result;
        for (size_t i = 0; i < all.size(); ++i) {
            if (all[i] == best)
                result.append(m_medians[i].first);
        }
        return result;
    }

    CandidateResult &resultOf(const CandidateId &id)
    {
        return *std::find_if(m_result.candidates.begin(), m_result.candidates.end(),
                             [&](const CandidateResult &one) { return one.candidate == id; });
    }

    void robustness()
    {
        Robustness &robustness = m_result.robustness;
        for (const CriterionId &criterion : m_counting) {
            for (const bool up : {true, false}) {
                Weighting moved = m_weights;
                moved[criterion] = moved[criterion] * (up ? Rational(3, 2) : Rational(1, 2));
                WeightShift shift{criterion, up, firstBy(moved), {}, false};
                for (const Rational &score : scoresBy(moved))
                    shift.scores.append(score.percentage());
                shift.changesFirst = shift.first != m_result.first;
                if (shift.changesFirst && !robustness.decidedBy.contains(criterion))
                    robustness.decidedBy.append(criterion);
                robustness.shifts.append(shift);
            }
        }
        robustness.closeCall = m_result.equals.size() > 1 || !robustness.decidedBy.isEmpty();
        for (const CandidateId &candidate : m_result.first) {
            for (const CriterionId &criterion : m_counting) {
                if (m_weights.at(criterion) == 1)
                    continue;
                const auto [lowest, highest] = stable(candidate, criterion);
                robustness.stability.append(
                    {criterion, candidate, lowest.percentage(), highest.percentage()});
            }
        }
    }

    Weighting at(const CriterionId &criterion, const Rational &weight) const
    {
        Weighting moved = m_weights;
        const Rational now = moved[criterion];
        for (auto &[other, share] : moved)
            share = other == criterion ? weight : share * (1 - weight) / (1 - now);
        return moved;
    }

    /// Whether the candidate is first, alone or not, when the weight of the criterion is this.
    bool isFirst(const CandidateId &candidate, const CriterionId &criterion,
                 const Rational &weight) const
    {
        return firstBy(at(criterion, weight)).contains(candidate);
    }

    /// Between two neighbouring crossings of two scores the order does not change, so a point
    /// between them stands for all.
    std::pair<Rational, Rational> stable(const CandidateId &candidate,
                                         const CriterionId &criterion) const
    {
        const std::vector<Rational> atNone = scoresBy(at(criterion, 0));
        const std::vector<Rational> atAll = scoresBy(at(criterion, 1));
        std::set<Rational> points = {0, m_weights.at(criterion), 1};
        for (size_t a = 0; a < atNone.size(); ++a) {
            for (size_t b = 0; b < a; ++b) {
                const Rational start = atNone[a] - atNone[b];
                const Rational end = atAll[a] - atAll[b];
                if ((start < 0 && end > 0) || (start > 0 && end < 0))
                    points.insert(start / (start - end));
            }
        }
        auto low = points.find(m_weights.at(criterion));
        auto high = low;
        while (low != points.begin() && isFirst(candidate, criterion, (*low + *std::prev(low)) / 2))
            --low;
        while (std::next(high) != points.end()
               && isFirst(candidate, criterion, (*high + *std::next(high)) / 2))
            ++high;
        return {*low, *high};
    }

    DecisionResult &m_result;
    const std::vector<CriterionId> m_counting;
    const Weighting m_weights;
    const std::vector<std::pair<CandidateId, ScoredOptions::Numbers>> m_medians;
};

} // namespace

void fillIndependentScores(DecisionResult &result, const ScoredOptions &options, int weightings,
                           quint64 seed)
{
    Scorer scorer(result, options);
    scorer.scores();
    scorer.dominance();
    scorer.plausible(weightings, seed);
}
