// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/groupscore.h"

namespace core {

void MissingShare::add(const QuestionTally &tally, int respondents)
{
    pairs += respondents - tally.doesNotApply;
    missing += respondents - tally.doesNotApply - tally.count;
}

void MissingShare::add(const MissingShare &other)
{
    pairs += other.pairs;
    missing += other.missing;
}

bool MissingShare::enoughKnown() const
{
    return missing * 10 <= pairs * 3;
}

Share MissingShare::share() const
{
    return pairs == 0 ? Share(0) : rounded(Fraction(missing, pairs));
}

GroupScore groupScore(const GroupAnswers &group)
{
    GroupScore result;
    int weights = 0; // of the questions with a value
    for (const QuestionTally &tally : group.questions) {
        if (!tally.applies())
            continue;
        result.missing.add(tally, group.respondents());
        if (tally.count == 0)
            continue;
        weights += tally.weight;
        result.score += Fraction(tally.capped * tally.weight, tally.count);
        result.claimed += Fraction(tally.claimed * tally.weight, tally.count);
    }
    if (result.missing.pairs == 0) {
        result.status = PointStatus::DoesNotApply;
    } else if (result.missing.enoughKnown()) {
        result.status = PointStatus::Scored;
        result.score = result.score / weights;
        result.claimed = result.claimed / weights;
    }
    return result;
}

std::optional<Fraction> organisationScore(const ScoringRules &rules, const ScoresByRole &scores)
{
    Fraction sum;
    Integer weights = 0;
    for (const Role role : AllRoles) {
        const std::optional<Fraction> &score = scores[static_cast<size_t>(role)];
        if (!score)
            continue;
        sum += *score * rules.groupWeight(role);
        weights += rules.groupWeight(role);
    }
    if (weights == 0)
        return std::nullopt;
    return sum / weights;
}

} // namespace core
