// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/patterns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct PatternText
{
    Q_DECLARE_TR_FUNCTIONS(core::Patterns)
};

enum class Outcome { Holds, Fails, Unknown };

/// What becomes of a condition over several things of which some may be unknown.
Outcome combined(condition::Quantifier quantifier, std::span<const Outcome> outcomes)
{
    const bool every = quantifier == condition::Quantifier::Every;
    const auto has = [outcomes](Outcome outcome) {
        return std::ranges::find(outcomes, outcome) != outcomes.end();
    };
    const Outcome decisive = every ? Outcome::Fails : Outcome::Holds;
    if (has(decisive))
        return decisive;
    if (has(Outcome::Unknown))
        return Outcome::Unknown;
    return every ? Outcome::Holds : Outcome::Fails;
}

Outcome within(int value, int atLeast, int atMost)
{
    return value >= atLeast && value <= atMost ? Outcome::Holds : Outcome::Fails;
}

/// Checks one condition, and says what it could not check.
class Check
{
public:
    Check(const Framework &framework, const Profile &profile, std::span<const Answer> answers,
          const CoverageMap &coverage)
        : m_framework(framework)
        , m_profile(profile)
        , m_answers(answers)
        , m_coverage(coverage)
    { }

    Outcome outcome(const Condition &condition) const
    {
        return std::visit([this](const auto &kind) { return check(kind); }, condition);
    }
    QString words(const Condition &condition) const
    {
        return std::visit([this](const auto &kind) { return describe(kind); }, condition);
    }

private:
    Outcome check(const condition::Coverage &condition) const
    {
        if (m_coverage.isEmpty())
            return Outcome::Unknown;
        std::vector<Outcome> outcomes;
        for (const PurposeCoverage &covered : m_coverage.purposes) {
            if (condition.purposes.contains(covered.purpose))
                outcomes.push_back(within(covered.strength, condition.atLeast, condition.atMost));
        }
        return combined(condition.quantifier, outcomes);
    }

    Outcome check(const condition::PointLevel &condition) const
    {
        std::vector<Outcome> outcomes;
        for (const PointCode &code : condition.points) {
            const PointProfile *point = m_profile.point(code);
            outcomes.push_back(point && point->level
                                   ? within(*point->level, condition.atLeast, condition.atMost)
                                   : Outcome::Unknown);
        }
        return combined(condition.quantifier, outcomes);
    }

    Outcome check(const condition::QuestionLow &condition) const
    {
        int sum = 0;
        int count = 0;
        for (const Answer &answer : m_answers) {
            if (answer.question != condition.question || answer.kind != Answer::Kind::Level)
                continue;
            sum += answer.level;
            ++count;
        }
        if (count == 0)
            return Outcome::Unknown;
        return sum <= condition.atMost * count ? Outcome::Holds : Outcome::Fails;
    }

    Outcome check(const condition::ToolsPerPurpose &condition) const
    {
        if (m_coverage.isEmpty())
            return Outcome::Unknown;
        const bool holds = std::ranges::any_of(m_coverage.purposes, [&](const auto &purpose) {
            return purpose.tools.size() >= condition.atLeast;
        });
        return holds ? Outcome::Holds : Outcome::Fails;
    }

    Outcome check(const condition::Measure &) const
    {
        return Outcome::Unknown;
    }

    QString describe(const condition::Coverage &) const
    {
        return PatternText::tr("What the tools are used for");
    }

    QString describe(const condition::PointLevel &condition) const
    {
        QStringList names;
        for (const PointCode &code : condition.points) {
            const PointProfile *scored = m_profile.point(code);
            const Point *point = m_framework.point(code);
            if (!scored || !scored->level)
                names.append(point ? point->shortName : code.text);
        }
        return PatternText::tr("The level of: %1").arg(names.join(u", "_s));
    }

    QString describe(const condition::QuestionLow &condition) const
    {
        return PatternText::tr("The answers to question %1").arg(condition.question.text);
    }

    QString describe(const condition::ToolsPerPurpose &) const
    {
        return PatternText::tr("How many tools serve the same purpose");
    }

    QString describe(const condition::Measure &condition) const
    {
        return condition.text;
    }

    const Framework &m_framework;
    const Profile &m_profile;
    std::span<const Answer> m_answers;
    const CoverageMap &m_coverage;
};

std::optional<PatternMatch> match(const Pattern &pattern, const Check &check)
{
    PatternMatch result{pattern.id, PatternMatch::Certainty::Looks, {}};
    bool someHold = false;
    for (const Condition &condition : pattern.conditions) {
        const Outcome outcome = check.outcome(condition);
        if (outcome == Outcome::Fails)
            return std::nullopt;
        if (outcome == Outcome::Unknown)
            result.unchecked.append(check.words(condition));
        someHold |= outcome == Outcome::Holds;
    }
    if (!someHold)
        return std::nullopt;
    if (!result.unchecked.isEmpty())
        result.certainty = PatternMatch::Certainty::Possible;
    return result;
}

int targetLevel(const PointProfile &point, std::span<const Target> targets)
{
    const auto target = std::ranges::find(targets, point.point, &Target::point);
    return target == targets.end() ? std::min(*point.level + 1, LevelCount) : target->level;
}

} // namespace

QList<PatternMatch> matchingPatterns(const Framework &framework, const Profile &profile,
                                     std::span<const Answer> answers, const CoverageMap &coverage)
{
    const Check check(framework, profile, answers, coverage);
    QList<PatternMatch> result;
    for (const Pattern &pattern : framework.patterns) {
        if (const auto found = match(pattern, check))
            result.append(*found);
    }
    return result;
}

QList<Gap> rankedGaps(const Framework &framework, const Profile &profile,
                      std::span<const Target> targets)
{
    QList<Gap> gaps;
    for (const Point &definition : framework.points) {
        const PointProfile *point = profile.point(definition.id);
        if (!point || !point->score || !point->level)
            continue;
        const int target = targetLevel(*point, targets);
        if (target > *point->level)
            gaps.append({definition.id, *point->level, target, *point->score,
                         definition.actionFrom(*point->level),
                         profile.heldBackBy.contains(definition.id)});
    }
    std::ranges::stable_sort(gaps, [](const Gap &a, const Gap &b) {
        const int distanceA = a.target - a.level;
        const int distanceB = b.target - b.level;
        return distanceA != distanceB ? distanceA > distanceB : a.score < b.score;
    });
    return gaps;
}

} // namespace core
