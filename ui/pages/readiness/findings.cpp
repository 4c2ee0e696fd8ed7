// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/findings.h"

#include "ui/support/labels.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ui::findings {

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(ui::Findings)
};

core::Source toQuestion(const core::QuestionCode &question)
{
    return {core::Source::Kind::Question, question.text};
}

core::Source toPoint(const core::PointCode &point)
{
    return {core::Source::Kind::Point, point.text};
}

QString questionText(const Framework &framework, const core::QuestionCode &code)
{
    const core::Question *question = framework.question(code);
    return question ? question->text : code.text;
}

QString people(core::Role role, int count)
{
    switch (role) {
    case core::Role::Leader:
        return counted(count, Findings::tr("1 leader"), Findings::tr("%1 leaders"));
    case core::Role::Manager:
        return counted(count, Findings::tr("1 manager"), Findings::tr("%1 managers"));
    case core::Role::Staff:
        return counted(count, Findings::tr("1 of the staff"), Findings::tr("%1 of the staff"));
    case core::Role::Assessor:
        return counted(count, Findings::tr("1 assessor"), Findings::tr("%1 assessors"));
    }
    return {};
}

/// A median or a difference without zeros that say nothing: "2.5", "3".
QString shortNumber(core::Hundredths number)
{
    QString text = number.toString();
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// "one level", "1.33 levels".
QString levels(core::Hundredths difference)
{
    return difference == core::Hundredths(100)
        ? Findings::tr("one level")
        : Findings::tr("%1 levels").arg(shortNumber(difference));
}

const core::PointProfile *highest(const Profile &profile)
{
    const core::PointProfile *best = nullptr;
    for (const core::PointProfile &point : profile.points)
        if (point.score && (!best || *point.score > *best->score))
            best = &point;
    return best;
}

/// "6 scored points".
QString scoredPoints(const Profile &profile)
{
    const auto count = std::ranges::count_if(
        profile.points, [](const core::PointProfile &point) { return point.score.has_value(); });
    return counted(count, Findings::tr("1 scored point"), Findings::tr("%1 scored points"));
}

QString answersOf(int count)
{
    return counted(count, Findings::tr("1 answer"), Findings::tr("%1 answers"));
}

} // namespace

QString participation(const Profile &profile, std::span<const core::Respondent> respondents,
                      std::span<const core::Answer> answers)
{
    QSet<core::RespondentId> replied;
    for (const core::Answer &answer : answers)
        replied.insert(answer.respondent);
    QStringList groups;
    for (const core::Role role : core::AllRoles) {
        const auto count = std::ranges::count_if(respondents, [&](const core::Respondent &person) {
            return person.role == role && replied.contains(person.id);
        });
        if (count > 0)
            groups.append(people(role, static_cast<int>(count)));
    }
    return Findings::tr(
               "%1 of %2 people answered: %3. Each group counts by its weight, however many "
               "people are in it.")
        .arg(profile.respondents)
        .arg(respondents.size())
        .arg(listed(groups));
}

QString otherPack(const Framework &framework, const core::Assessment &assessment)
{
    if (assessment.framework == framework.id && assessment.frameworkVersion == framework.version)
        return {};
    return Findings::tr("This round was answered with the content pack %1, version %2. You see it "
                        "with %3, version %4.")
        .arg(assessment.framework, assessment.frameworkVersion, framework.id, framework.version);
}

QList<Finding> heldBackBy(const Framework &framework, const Profile &profile)
{
    QList<Finding> result;
    const core::PointProfile *best = highest(profile);
    for (const core::PointCode &code : profile.heldBackBy) {
        const core::PointProfile *point = profile.point(code);
        const core::Point *known = framework.point(code);
        result.append(
            {pointName(framework, code),
             Findings::tr("Score %1, level %2: the lowest of %3. The highest is %4 with %5.")
                 .arg(point->score->toString(), levelName(framework, point->level.value_or(1)),
                      scoredPoints(profile), pointName(framework, best->point),
                      best->score->toString()),
             known ? known->why : QString(),
             {toPoint(code)}});
    }
    return result;
}

QString meanNote(const Profile &profile)
{
    if (!profile.mean)
        return {};
    return Findings::tr("The mean over %1 is %2. It is a note, not a grade: the "
                        "lowest point decides what comes next.")
        .arg(scoredPoints(profile), profile.mean->toString());
}

QList<Finding> patterns(const Framework &framework, const QList<core::PatternMatch> &matches)
{
    QList<Finding> result;
    for (const core::PatternMatch &match : matches) {
        const auto found = std::ranges::find(framework.patterns, match.pattern, &core::Pattern::id);
        if (found == framework.patterns.end())
            continue;
        const bool looks = match.certainty == core::PatternMatch::Certainty::Looks;
        QString note = Findings::tr("First move: %1").arg(found->firstMove);
        if (!match.unchecked.isEmpty())
            note += u'\n' + Findings::tr("Not checked yet: %1").arg(match.unchecked.join(u"; "_s));
        result.append({looks ? Findings::tr("Looks like: %1").arg(found->name)
                             : Findings::tr("May look like: %1").arg(found->name),
                       found->meaning,
                       note,
                       {}});
    }
    return result;
}

QList<Finding> dependencies(const Framework &framework, const Profile &profile)
{
    QList<Finding> result;
    const auto level = [&](const core::PointCode &code) {
        const core::PointProfile *point = profile.point(code);
        return Findings::tr("%1 at level %2")
            .arg(pointName(framework, code))
            .arg(point ? point->level.value_or(0) : 0);
    };
    for (const core::Dependency &dependency : framework.dependencies) {
        if (!profile.dependencies.contains(dependency.id))
            continue;
        QString name = dependency.name;
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        result.append({name,
                       dependency.meaning,
                       listed({level(dependency.first), level(dependency.second)}),
                       {toPoint(dependency.first), toPoint(dependency.second)}});
    }
    return result;
}

QList<Finding> disagreements(const Framework &framework, const Profile &profile)
{
    QList<Finding> result;
    for (const core::PointProfile &point : profile.points)
        for (const core::Disagreement &item : point.disagreements)
            result.append(
                {item.broadAgreement ? Findings::tr("Broad agreement") : Findings::tr("Split"),
                 questionText(framework, item.question),
                 Findings::tr("Lowest %1, highest %2, median %3, %4")
                     .arg(item.lowest)
                     .arg(item.highest)
                     .arg(shortNumber(item.median), answersOf(item.count)),
                 {toQuestion(item.question)}});
    // The questions on which people are furthest apart are the ones to talk about first.
    std::ranges::stable_sort(result, {}, [](const Finding &finding) {
        return finding.title == Findings::tr("Broad agreement");
    });
    return result;
}

QList<Finding> perceptionGaps(const Framework &framework, const Profile &profile)
{
    QList<Finding> result;
    for (const core::PointProfile &point : profile.points)
        for (const core::PerceptionGap &gap : point.gaps) {
            const bool blindSpot = gap.higher == core::Role::Leader;
            result.append({blindSpot ? Findings::tr("Blind spot") : Findings::tr("Hidden strength"),
                           questionText(framework, gap.question),
                           Findings::tr("%1 answer %2 higher than %3, on average.")
                               .arg(pluralOf(gap.higher), levels(gap.difference),
                                    pluralOf(gap.lower).toLower()),
                           {toQuestion(gap.question)}});
        }
    return result;
}

QList<Finding> gaps(const Framework &framework, const QList<core::Gap> &gaps,
                    std::span<const core::Target> targets)
{
    QList<Finding> result;
    for (const core::Gap &gap : gaps) {
        const bool targeted = std::ranges::any_of(
            targets, [&](const core::Target &target) { return target.point == gap.point; });
        const QString aim = targeted ? Findings::tr("target %1") : Findings::tr("next step %1");
        Finding finding{Findings::tr("%1. %2: level %3, %4", "rank, point, level, aim")
                            .arg(result.size() + 1)
                            .arg(pointName(framework, gap.point))
                            .arg(gap.level)
                            .arg(aim.arg(gap.target)),
                        {},
                        {},
                        {toPoint(gap.point)}};
        if (gap.action) {
            finding.text = gap.action->text;
            finding.note = Findings::tr("%1, %2. It has worked when: %3", "owner, time, sign")
                               .arg(gap.action->owner, gap.action->time, gap.action->signOfSuccess);
        }
        result.append(finding);
    }
    return result;
}

QList<Finding> claimsAhead(const Framework &framework, const Profile &profile)
{
    QList<Finding> result;
    for (const core::PointProfile &point : profile.points)
        if (point.claimAhead && point.score && point.claimed)
            result.append({pointName(framework, point.point),
                           Findings::tr("Claimed %1, with evidence %2.")
                               .arg(point.claimed->toString(), point.score->toString()),
                           Findings::tr("Of %1, %2 only said, %3 shown and %4 measured.")
                               .arg(answersOf(point.answers))
                               .arg(point.evidence[0])
                               .arg(point.evidence[1])
                               .arg(point.evidence[2]),
                           {toPoint(point.point)}});
    return result;
}

QList<Finding> toFindOut(const Framework &framework, const Profile &profile)
{
    QList<Finding> result;
    for (const core::PointProfile &point : profile.points)
        for (const core::QuestionCode &question : point.toFindOut) {
            const core::Question *known = framework.question(question);
            result.append({pointName(framework, point.point),
                           questionText(framework, question),
                           known ? Findings::tr("Ask to see: %1").arg(known->evidence) : QString(),
                           {toQuestion(question)}});
        }
    return result;
}

} // namespace ui::findings
