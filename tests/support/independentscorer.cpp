// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/independentscorer.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace core;

namespace {

__extension__ typedef __int128 Whole;

struct Tally
{
    enum What { Nothing, DontKnow, DoesNotApply, Level };
    What what = Nothing;
    int claimed = 0;
    int capped = 0;
    Evidence evidence = Evidence::Said;
    int copies = 1; ///< a question of weight 3 counts like three of weight 1
};

/// Who takes part in one calculation: the cells of one point, a row for each respondent.
struct Row
{
    Role role;
    std::vector<Tally> cells; ///< by question of the point
};
using Sheet = std::vector<Row>;

/// What rules 3–8 give, for one group or for the organisation; scores in parts.
struct Outcome
{
    PointStatus status = PointStatus::NotEnoughKnown;
    Whole score = 0;
    Whole claimed = 0;
    int missing = 0;
    int pairs = 0;
};

Whole leastCommonMultiple(Whole a, Whole b)
{
    Whole x = a;
    Whole y = b;
    while (y != 0) {
        const Whole rest = x % y;
        x = y;
        y = rest;
    }
    return a / x * b;
}

Whole multipleOfAllUpTo(int last)
{
    Whole result = 1;
    for (int i = 2; i <= last; ++i)
        result = leastCommonMultiple(result, i);
    return result;
}

/// So many parts make one level that no division by a number of levels, of copies of questions, by
/// a sum of group weights or by a number of points leaves a rest.
Whole partsOfOneLevel(const Framework &framework, const ScoringRules &rules, int respondents)
{
    int mostCopies = 1;
    for (const Point &point : framework.points) {
        int copies = 0;
        for (const Question &question : point.questions)
            copies += question.weight;
        mostCopies = std::max(mostCopies, copies);
    }
    Whole weightSums = 1;
    for (int subset = 1; subset < 16; ++subset) {
        int sum = 0;
        for (int role = 0; role < 4; ++role)
            sum += (subset >> role & 1) != 0 ? rules.groupWeights[size_t(role)] : 0;
        weightSums = leastCommonMultiple(weightSums, std::max(sum, 1));
    }
    return multipleOfAllUpTo(respondents) * multipleOfAllUpTo(mostCopies) * weightSums
        * multipleOfAllUpTo(int(framework.points.size()));
}

/// Not for numbers below zero.
Hundredths rounded(Whole top, Whole bottom)
{
    return Hundredths(int((200 * top + bottom) / (2 * bottom)));
}

int count(const Sheet &sheet, size_t question, Tally::What what)
{
    return int(std::count_if(sheet.begin(), sheet.end(),
                             [&](const Row &row) { return row.cells[question].what == what; }));
}

int sum(const Sheet &sheet, size_t question, int Tally::*level)
{
    int result = 0;
    for (const Row &row : sheet) {
        if (row.cells[question].what == Tally::Level)
            result += row.cells[question].*level;
    }
    return result;
}

Sheet ofRole(const Sheet &sheet, Role role)
{
    Sheet result;
    for (const Row &row : sheet) {
        if (row.role == role)
            result.push_back(row);
    }
    return result;
}

bool applies(const Sheet &group, size_t question)
{
    return count(group, question, Tally::DoesNotApply) <= count(group, question, Tally::Level);
}

/// Rules 3–7.
Outcome groupOutcome(const Sheet &group, Whole parts)
{
    Outcome outcome;
    int applicable = 0;
    int valued = 0;
    for (size_t question = 0; question < group.front().cells.size(); ++question) {
        if (!applies(group, question))
            continue;
        ++applicable;
        const int levels = count(group, question, Tally::Level);
        const int pairs = int(group.size()) - count(group, question, Tally::DoesNotApply);
        outcome.pairs += pairs;
        outcome.missing += pairs - levels;
        if (levels == 0)
            continue;
        const int copies = group.front().cells[question].copies;
        valued += copies;
        outcome.score += copies * (sum(group, question, &Tally::capped) * parts / levels);
        outcome.claimed += copies * (sum(group, question, &Tally::claimed) * parts / levels);
    }
    if (applicable == 0)
        outcome.status = PointStatus::DoesNotApply;
    else if (valued > 0 && 10 * outcome.missing <= 3 * outcome.pairs)
        outcome.status = PointStatus::Scored;
    outcome.score /= std::max(valued, 1);
    outcome.claimed /= std::max(valued, 1);
    return outcome;
}

/// Rule 8. A group of weight 0 takes no part in the mean; its pairs count all the same.
Outcome organisationOutcome(const Sheet &sheet, const ScoringRules &rules, Whole parts)
{
    Outcome all;
    int groups = 0;
    int notApplicable = 0;
    int weights = 0;
    for (const Role role : AllRoles) {
        const Sheet group = ofRole(sheet, role);
        if (group.empty())
            continue;
        const Outcome outcome = groupOutcome(group, parts);
        ++groups;
        notApplicable += outcome.status == PointStatus::DoesNotApply ? 1 : 0;
        all.pairs += outcome.pairs;
        all.missing += outcome.missing;
        if (outcome.status != PointStatus::Scored)
            continue;
        const int weight = rules.groupWeights[size_t(role)];
        weights += weight;
        all.score += weight * outcome.score;
        all.claimed += weight * outcome.claimed;
    }
    if (groups > 0 && notApplicable == groups)
        all.status = PointStatus::DoesNotApply;
    else if (weights > 0)
        all.status = PointStatus::Scored;
    all.score /= std::max(weights, 1);
    all.claimed /= std::max(weights, 1);
    return all;
}

/// The share of pairs without a level; nobody there to ask is all of it, nothing to ask none.
Share missingShare(const Outcome &outcome, bool anybody)
{
    if (!anybody)
        return Share(100);
    return outcome.pairs == 0 ? Share(0) : rounded(outcome.missing, outcome.pairs);
}

/// Rule 9.
int levelOf(Whole score, Whole parts)
{
    for (int level = 5; level > 1; --level) {
        if (4 * score >= (4 * level - 1) * parts)
            return level;
    }
    return 1;
}

/// Rule 11.
void addDisagreement(PointProfile &profile, const Sheet &sheet, size_t question,
                     const QuestionCode &code)
{
    std::vector<int> levels;
    for (const Row &row : sheet) {
        if (row.cells[question].what == Tally::Level)
            levels.push_back(row.cells[question].claimed);
    }
    std::sort(levels.begin(), levels.end());
    if (levels.size() < 2 || levels.back() - levels.front() < 2)
        return;
    const int number = int(levels.size());
    const int total = std::accumulate(levels.begin(), levels.end(), 0);
    int deviation = 0; // times number squared
    for (const int level : levels)
        deviation += std::abs(number * level - total);
    const int middles = levels[(levels.size() - 1) / 2] + levels[levels.size() / 2];
    profile.disagreements.append({code, levels.front(), levels.back(), Hundredths(50 * middles),
                                  number, rounded(deviation, number * number),
                                  6 * deviation <= 5 * number * number});
}

/// Rule 12, leaders and staff.
void addGap(PointProfile &profile, const Sheet &sheet, size_t question, const QuestionCode &code)
{
    const Sheet leaders = ofRole(sheet, Role::Leader);
    const Sheet staff = ofRole(sheet, Role::Staff);
    const int leaderLevels = count(leaders, question, Tally::Level);
    const int staffLevels = count(staff, question, Tally::Level);
    if (leaderLevels < 3 || staffLevels < 3)
        return;
    const int ahead = sum(leaders, question, &Tally::claimed) * staffLevels
        - sum(staff, question, &Tally::claimed) * leaderLevels;
    if (std::abs(ahead) < leaderLevels * staffLevels)
        return;
    profile.gaps.append({code, ahead > 0 ? Role::Leader : Role::Staff,
                         ahead > 0 ? Role::Staff : Role::Leader,
                         rounded(std::abs(ahead), leaderLevels * staffLevels)});
}

bool isToFindOut(const Sheet &sheet, size_t question)
{
    return count(sheet, question, Tally::Level) == 0
        && std::any_of(AllRoles.begin(), AllRoles.end(), [&](Role role) {
               const Sheet group = ofRole(sheet, role);
               return !group.empty() && applies(group, question);
           });
}

/// Rule 13.
std::optional<ScoreRange> leaveOneOut(const Sheet &sheet, const ScoringRules &rules, Whole parts)
{
    std::vector<Whole> scores;
    for (size_t left = 0; sheet.size() >= 2 && left < sheet.size(); ++left) {
        Sheet others = sheet;
        others.erase(others.begin() + std::ptrdiff_t(left));
        const Outcome outcome = organisationOutcome(others, rules, parts);
        if (outcome.status == PointStatus::Scored)
            scores.push_back(outcome.score);
    }
    if (scores.empty())
        return {};
    return ScoreRange{rounded(*std::min_element(scores.begin(), scores.end()), parts),
                      rounded(*std::max_element(scores.begin(), scores.end()), parts)};
}

std::optional<Hundredths> whenScored(const Outcome &outcome, Whole value, Whole parts)
{
    if (outcome.status != PointStatus::Scored)
        return {};
    return rounded(value, parts);
}

void addGroups(PointProfile &profile, const Sheet &sheet, Whole parts)
{
    for (const Role role : AllRoles) {
        const Sheet group = ofRole(sheet, role);
        if (group.empty())
            continue;
        const Outcome outcome = groupOutcome(group, parts);
        profile.groups.insert(role,
                              {outcome.status, whenScored(outcome, outcome.score, parts),
                               whenScored(outcome, outcome.claimed, parts),
                               missingShare(outcome, true)});
    }
}

void addQuestions(PointProfile &profile, const Point &point, const Sheet &sheet)
{
    for (size_t question = 0; question < size_t(point.questions.size()); ++question) {
        const QuestionCode code = point.questions[qsizetype(question)].id;
        addDisagreement(profile, sheet, question, code);
        addGap(profile, sheet, question, code);
        if (isToFindOut(sheet, question))
            profile.toFindOut.append(code);
        for (const Row &row : sheet) {
            if (row.cells[question].what != Tally::Level)
                continue;
            ++profile.evidence[size_t(row.cells[question].evidence)];
            ++profile.answers;
        }
    }
}

PointProfile pointProfile(const Point &point, const Sheet &sheet, const ScoringRules &rules,
                          Whole parts)
{
    const Outcome outcome = organisationOutcome(sheet, rules, parts);
    PointProfile profile;
    profile.point = point.id;
    profile.status = outcome.status;
    profile.score = whenScored(outcome, outcome.score, parts);
    profile.claimed = whenScored(outcome, outcome.claimed, parts);
    profile.missing = missingShare(outcome, !sheet.empty());
    if (outcome.status == PointStatus::Scored) {
        profile.level = levelOf(outcome.score, parts);
        profile.claimAhead = 2 * (outcome.claimed - outcome.score) > parts;
        profile.leaveOneOut = leaveOneOut(sheet, rules, parts);
    }
    addGroups(profile, sheet, parts);
    addQuestions(profile, point, sheet);
    return profile;
}

Tally cellOf(const Answer &answer, const ScoringRules &rules)
{
    if (answer.kind == Answer::Kind::DontKnow)
        return {Tally::DontKnow, 0, 0, Evidence::Said};
    if (answer.kind == Answer::Kind::DoesNotApply)
        return {Tally::DoesNotApply, 0, 0, Evidence::Said};
    const int cap = rules.caps[size_t(answer.evidence)];
    return {Tally::Level, answer.level, std::min(answer.level, cap), answer.evidence};
}

/// Those who gave any answer to a question of the pack (rule 6).
std::vector<Respondent> whoCounts(const Framework &framework,
                                  std::span<const Respondent> respondents,
                                  std::span<const Answer> answers)
{
    std::vector<Respondent> result;
    for (const Respondent &respondent : respondents) {
        const auto isTheirs = [&](const Answer &answer) {
            return answer.respondent == respondent.id && framework.question(answer.question);
        };
        if (std::any_of(answers.begin(), answers.end(), isTheirs))
            result.push_back(respondent);
    }
    return result;
}

Sheet sheetOf(const Point &point, const ScoringRules &rules,
              const std::vector<Respondent> &respondents, std::span<const Answer> answers)
{
    Sheet sheet;
    for (const Respondent &respondent : respondents)
        sheet.push_back({respondent.role, std::vector<Tally>(size_t(point.questions.size()))});
    for (const Answer &answer : answers) {
        for (size_t question = 0; question < size_t(point.questions.size()); ++question) {
            if (point.questions[qsizetype(question)].id != answer.question)
                continue;
            for (size_t i = 0; i < respondents.size(); ++i) {
                if (respondents[i].id == answer.respondent)
                    sheet[i].cells[question] = cellOf(answer, rules);
            }
        }
    }
    for (Row &row : sheet)
        for (size_t question = 0; question < row.cells.size(); ++question)
            row.cells[question].copies = point.questions[qsizetype(question)].weight;
    return sheet;
}

/// Rule 15.
bool holds(const Dependency &dependency, const Profile &profile)
{
    std::optional<int> first;
    std::optional<int> second;
    for (const PointProfile &point : profile.points) {
        if (point.point == dependency.first)
            first = point.level;
        if (point.point == dependency.second)
            second = point.level;
    }
    if (!first || !second)
        return false;
    switch (dependency.kind) {
    case Dependency::Kind::FarAhead:
        return *first >= *second + 2;
    case Dependency::Kind::Below:
        return *first < *second;
    case Dependency::Kind::Above:
        return *first > *second;
    }
    return false;
}

} // namespace

Profile independentProfile(const Framework &framework, const ScoringRules &rules,
                           std::span<const Respondent> respondents, std::span<const Answer> answers)
{
    const std::vector<Respondent> counted = whoCounts(framework, respondents, answers);
    const Whole parts = partsOfOneLevel(framework, rules, int(counted.size()));
    Profile profile;
    profile.respondents = int(counted.size());
    std::vector<std::pair<PointCode, Whole>> scores;
    Whole total = 0;
    for (const Point &point : framework.points) {
        const Sheet sheet = sheetOf(point, rules, counted, answers);
        profile.points.append(pointProfile(point, sheet, rules, parts));
        const Outcome outcome = organisationOutcome(sheet, rules, parts);
        if (outcome.status != PointStatus::Scored)
            continue;
        scores.emplace_back(point.id, outcome.score);
        total += outcome.score;
    }
    // Rule 14: a point is held back by when none is lower and some point is higher.
    for (const auto &[point, score] : scores) {
        bool noneLower = true;
        bool someHigher = false;
        for (const auto &other : scores) {
            noneLower = noneLower && other.second >= score;
            someHigher = someHigher || other.second > score;
        }
        if (noneLower && someHigher)
            profile.heldBackBy.append(point);
    }
    if (!scores.empty())
        profile.mean = rounded(total / Whole(scores.size()), parts);
    for (const Dependency &dependency : framework.dependencies) {
        if (holds(dependency, profile))
            profile.dependencies.append(dependency.id);
    }
    return profile;
}
