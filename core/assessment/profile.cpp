// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/profile.h"

#include "core/assessment/disagreement.h"
#include "core/assessment/leaveoneout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// The exact scores that rules 10, 14 and the mean are decided on, beside the rounded profile.
struct ScoredPoint
{
    PointProfile profile;
    std::optional<Fraction> score;
};

/// Rule 9.
int levelOf(const Fraction &score)
{
    int level = LevelCount;
    while (level > 1 && score < Fraction(4 * level - 1, 4))
        --level;
    return level;
}

GroupProfile groupProfile(const GroupScore &score)
{
    GroupProfile result;
    result.status = score.status;
    result.missing = score.missing.share();
    if (score.status == PointStatus::Scored) {
        result.score = rounded(score.score);
        result.claimed = rounded(score.claimed);
    }
    return result;
}

bool everyGroupDoesNotApply(const QMap<Role, GroupProfile> &groups)
{
    return !groups.isEmpty()
        && std::all_of(groups.begin(), groups.end(), [](const GroupProfile &group) {
               return group.status == PointStatus::DoesNotApply;
           });
}

/// Rules 3–10 and 13.
void fillScores(ScoredPoint &point, const PointAnswers &groups, const ScoringRules &rules)
{
    PointProfile &result = point.profile;
    ScoresByRole scores;
    ScoresByRole claimedScores;
    MissingShare missing;
    for (const Role role : AllRoles) {
        const auto index = static_cast<size_t>(role);
        if (groups[index].people.empty())
            continue;
        const GroupScore group = groupScore(groups[index]);
        result.groups.insert(role, groupProfile(group));
        missing.add(group.missing);
        if (group.status != PointStatus::Scored)
            continue;
        scores[index] = group.score;
        claimedScores[index] = group.claimed;
    }
    result.missing = result.groups.isEmpty() ? Share(100) : missing.share();

    point.score = organisationScore(rules, scores);
    if (!point.score) {
        if (everyGroupDoesNotApply(result.groups))
            result.status = PointStatus::DoesNotApply;
        return;
    }
    const Fraction claimed = *organisationScore(rules, claimedScores);
    result.status = PointStatus::Scored;
    result.score = rounded(*point.score);
    result.claimed = rounded(claimed);
    result.level = levelOf(*point.score);
    result.claimAhead = Fraction(1, 2) < claimed - *point.score;
    result.leaveOneOut = leaveOneOut(groups, rules, scores);
}

const QuestionTally &tally(const PointAnswers &groups, Role role, qsizetype question)
{
    return groups[static_cast<size_t>(role)].questions[question];
}

/// Rules 11 and 12, and what nobody knows.
void fillFindings(PointProfile &point, const PointAnswers &groups, const Point &definition)
{
    for (qsizetype i = 0; i < definition.questions.size(); ++i) {
        const QuestionCode &question = definition.questions[i].id;
        QuestionTally all;
        bool appliesToSome = false;
        for (const GroupAnswers &group : groups) {
            all.add(group.questions[i]);
            appliesToSome |= !group.people.empty() && group.questions[i].applies();
        }
        point.answers += all.count;
        if (all.count == 0 && appliesToSome)
            point.toFindOut.append(question);
        if (const auto found = disagreement(question, all))
            point.disagreements.append(*found);
        if (const auto found = perceptionGap(question, tally(groups, Role::Leader, i),
                                             tally(groups, Role::Staff, i)))
            point.gaps.append(*found);
    }
}

void countEvidence(PointProfile &point, const PointAnswers &groups)
{
    for (const GroupAnswers &group : groups) {
        for (const std::span<const Mark> person : group.people) {
            for (const Mark &mark : person) {
                if (mark.kind == Mark::Kind::Level)
                    ++point.evidence[static_cast<size_t>(mark.evidence)];
            }
        }
    }
}

ScoredPoint scoredPoint(const Point &definition, const PointAnswers &groups,
                        const ScoringRules &rules)
{
    ScoredPoint result;
    result.profile.point = definition.id;
    fillScores(result, groups, rules);
    fillFindings(result.profile, groups, definition);
    countEvidence(result.profile, groups);
    return result;
}

/// Rule 14, with the mean.
void fillComparison(Profile &profile, const std::vector<ScoredPoint> &points)
{
    std::vector<const ScoredPoint *> scored;
    for (const ScoredPoint &point : points) {
        if (point.score)
            scored.push_back(&point);
    }
    if (scored.empty())
        return;
    const auto [lowest, highest] = std::minmax_element(
        scored.begin(), scored.end(),
        [](const ScoredPoint *a, const ScoredPoint *b) { return *a->score < *b->score; });
    Fraction sum;
    for (const ScoredPoint *point : scored) {
        sum += *point->score;
        if (*point->score == *(*lowest)->score && *point->score < *(*highest)->score)
            profile.heldBackBy.append(point->profile.point);
    }
    profile.mean = rounded(sum / static_cast<int>(scored.size()));
}

bool holds(const Dependency &dependency, int first, int second)
{
    switch (dependency.kind) {
    case Dependency::Kind::FarAhead:
        return first >= second + 2;
    case Dependency::Kind::Below:
        return first < second;
    case Dependency::Kind::Above:
        return first > second;
    }
    return false;
}

/// Rule 15.
QStringList dependencies(const Framework &framework, const Profile &profile)
{
    QStringList result;
    for (const Dependency &dependency : framework.dependencies) {
        const PointProfile *first = profile.point(dependency.first);
        const PointProfile *second = profile.point(dependency.second);
        if (first && second && first->level && second->level
            && holds(dependency, *first->level, *second->level))
            result.append(dependency.id);
    }
    return result;
}

} // namespace

QString toWord(PointStatus status)
{
    switch (status) {
    case PointStatus::Scored:
        return u"scored"_s;
    case PointStatus::NotEnoughKnown:
        return u"not enough known"_s;
    case PointStatus::DoesNotApply:
        return u"does not apply"_s;
    }
    return {};
}

const PointProfile *Profile::point(const PointCode &id) const
{
    const auto found = std::find_if(points.begin(), points.end(),
                                    [&id](const PointProfile &point) { return point.point == id; });
    return found == points.end() ? nullptr : &*found;
}

Profile profile(const Framework &framework, const ScoringRules &rules,
                std::span<const Respondent> respondents, std::span<const Answer> answers)
{
    const AnswerTable table = answerTable(framework, rules, respondents, answers);
    Profile result;
    result.respondents = static_cast<int>(table.rows.size());
    std::vector<ScoredPoint> points;
    size_t column = 0;
    for (const Point &point : framework.points) {
        points.push_back(scoredPoint(point, pointAnswers(table, column, point.questions), rules));
        result.points.append(points.back().profile);
        column += static_cast<size_t>(point.questions.size());
    }
    fillComparison(result, points);
    result.dependencies = dependencies(framework, result);
    return result;
}

} // namespace core
