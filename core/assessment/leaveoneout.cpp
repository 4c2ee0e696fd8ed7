// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/leaveoneout.h"

#include <algorithm>

namespace core {

namespace {

/// The lowest and the highest of the values offered.
template<class Value>
struct Extremes
{
    std::optional<Value> lowest;
    std::optional<Value> highest;

    void offer(const std::optional<Value> &value)
    {
        if (!value)
            return;
        if (!lowest || *value < *lowest)
            lowest = value;
        if (!highest || *highest < *value)
            highest = value;
    }
};

/// A group's score as a sum of question values over Removals' common denominator, not yet divided
/// by the number of questions: sums compare without a single division.
struct RawScore
{
    Integer sum;
    int weights = 0; ///< of the questions with a value

    bool operator<(const RawScore &other) const
    {
        if (weights == other.weights)
            return sum < other.sum;
        return sum * other.weights < other.sum * weights;
    }
};

/// One group's scores on one point without one of its people. Hundreds of people are left out in
/// turn at every key press, so all values stand over one denominator that is worked out once.
class Removals
{
public:
    explicit Removals(const GroupAnswers &group)
        : m_group(group)
    {
        for (const QuestionTally &tally : group.questions) {
            for (const int count : {tally.count, tally.count - 1}) {
                if (count > 1)
                    m_denominator = lcm(m_denominator, Integer(count));
            }
        }
        for (const QuestionTally &tally : group.questions)
            m_parts.push_back(part(tally));
        for (const std::span<const Mark> person : group.people)
            leaveOut(person);
    }

    /// Whether some removal leaves the group without a score.
    bool losesScore() const
    {
        return m_losesScore;
    }
    std::optional<Fraction> lowest() const
    {
        return value(m_scores.lowest);
    }
    std::optional<Fraction> highest() const
    {
        return value(m_scores.highest);
    }

private:
    /// One question over the common denominator.
    struct Part
    {
        Integer value; ///< of the question with everybody in
        Integer unit; ///< of one level when one level answer is gone
    };

    Part part(const QuestionTally &tally) const
    {
        Part result;
        if (tally.count > 0)
            result.value = m_denominator / tally.count * tally.capped * tally.weight;
        if (tally.count > 1)
            result.unit = m_denominator / (tally.count - 1) * tally.weight;
        return result;
    }

    std::optional<RawScore> scoreWithout(std::span<const Mark> person) const
    {
        const int others = m_group.respondents() - 1;
        RawScore result;
        MissingShare share;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const Mark &mark = person[i];
            QuestionTally tally = m_group.questions[i];
            tally.count -= mark.kind == Mark::Kind::Level;
            tally.doesNotApply -= mark.kind == Mark::Kind::DoesNotApply;
            if (!tally.applies())
                continue;
            share.add(tally, others);
            if (tally.count == 0)
                continue;
            result.weights += tally.weight;
            if (mark.kind == Mark::Kind::Level)
                result.sum += m_parts[i].unit * (tally.capped - mark.capped);
            else
                result.sum += m_parts[i].value;
        }
        if (result.weights == 0 || !share.enoughKnown())
            return std::nullopt;
        return result;
    }

    void leaveOut(std::span<const Mark> person)
    {
        const std::optional<RawScore> score = scoreWithout(person);
        m_scores.offer(score);
        m_losesScore |= !score;
    }

    std::optional<Fraction> value(const std::optional<RawScore> &score) const
    {
        if (!score)
            return std::nullopt;
        return Fraction(score->sum, m_denominator * score->weights);
    }

    const GroupAnswers &m_group;
    Integer m_denominator = 1;
    std::vector<Part> m_parts;
    Extremes<RawScore> m_scores;
    bool m_losesScore = false;
};

} // namespace

std::optional<ScoreRange> leaveOneOut(const PointAnswers &groups, const ScoringRules &rules,
                                      const ScoresByRole &scores)
{
    Extremes<Fraction> extremes;
    for (size_t role = 0; role < groups.size(); ++role) {
        if (groups[role].people.empty())
            continue;
        // The organisation's score rises and falls with the group's, so the group's own extremes
        // (and its absence) are all that can matter.
        const Removals removals(groups[role]);
        ScoresByRole changed = scores;
        for (const std::optional<Fraction> &score : {removals.lowest(), removals.highest()}) {
            changed[role] = score;
            if (score)
                extremes.offer(organisationScore(rules, changed));
        }
        changed[role].reset();
        if (removals.losesScore())
            extremes.offer(organisationScore(rules, changed));
    }
    if (!extremes.lowest)
        return std::nullopt;
    return ScoreRange{rounded(*extremes.lowest), rounded(*extremes.highest)};
}

} // namespace core
