// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/findings.h"

#include "core/base/text.h"
#include "core/report/coveragesentence.h"
#include "core/report/sections/compose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// No point is below another: either there is only one, or all have the same score.
Sentence evenFinding(const Context &context, const QList<const PointProfile *> &scored)
{
    const PointProfile &first = *scored.first();
    if (scored.size() == 1)
        return {Words::tr("%1 is the only point we know enough about: level %2")
                    .arg(shortName(context, first.point), QString::number(*first.level)),
                {point(first.point), rule(u"rule 7"_s)}};
    return {Words::tr("All %1 points with a score stand at level %2, with %3 of 5")
                .arg(numberWord(int(scored.size())), QString::number(*first.level),
                     first.score->toString()),
            {rule(u"rule 14"_s)}};
}

Sentence oneLowest(const Context &context, const PointProfile &profile)
{
    const std::optional<int> target = context.target(profile.point);
    const bool below = !target || *profile.level < *target;
    const QString finding = below ? Words::tr("%1 holds us back: level %2")
                                  : Words::tr("%1 is our lowest point: level %2");
    QString text = finding.arg(shortName(context, profile.point), QString::number(*profile.level));
    if (const QString distance = distanceToTarget(context, profile); !distance.isEmpty())
        text += u", "_s + distance;
    return {text, {point(profile.point), rule(u"rule 14"_s)}};
}

Sentence severalLowest(const Context &context, const QList<PointCode> &lowest)
{
    QStringList names;
    Sources sources;
    for (const PointCode &code : lowest) {
        names.append(shortName(context, code));
        sources.append(point(code));
    }
    sources.append(rule(u"rule 14"_s));
    const PointProfile *first = context.dossier.profile.point(lowest.first());
    const QString finding = lowest.size() == 2 ? Words::tr("%1 hold us back: both at level %2")
                                               : Words::tr("%1 hold us back: all at level %2");
    return {finding.arg(joined(names), QString::number(first->level.value_or(1))), sources};
}

} // namespace

Sentence heldBackFinding(const Context &context)
{
    const QList<PointCode> &lowest = context.dossier.profile.heldBackBy;
    if (lowest.isEmpty())
        return evenFinding(context, context.scored());
    if (lowest.size() > 1)
        return severalLowest(context, lowest);
    return oneLowest(context, *context.dossier.profile.point(lowest.first()));
}

QString distanceToTarget(const Context &context, const PointProfile &profile)
{
    const std::optional<int> target = context.target(profile.point);
    if (!target || !profile.level)
        return {};
    const int below = *target - *profile.level;
    if (below > 0)
        return Words::tr("%1 below our target").arg(levels(below));
    return below == 0 ? Words::tr("at our target")
                      : Words::tr("%1 above our target").arg(levels(-below));
}

Sentence whoAnswered(const Context &context)
{
    const QString who = capitalised(people(context.dossier.profile.respondents));
    const std::optional<Assessment> &assessment = context.dossier.assessment;
    if (!assessment || !assessment->date.isValid())
        return {Words::tr("%1 answered").arg(who), {theRound(context)}};
    return {Words::tr("%1 answered on %2").arg(who, longDate(assessment->date)),
            {theRound(context)}};
}

Sentence useFinding(const Context &context)
{
    return {coverageSentence(context.dossier.coverage), {tool()}};
}

std::optional<Sentence> patternFinding(const Context &context)
{
    for (const PatternMatch &match : context.patterns) {
        if (match.certainty != PatternMatch::Certainty::Looks)
            continue;
        for (const Pattern &pattern : context.framework.patterns)
            if (pattern.id == match.pattern)
                return Sentence{Words::tr("This looks like the pattern “%1”.").arg(pattern.name),
                                {rule(pattern.id)}};
    }
    return std::nullopt;
}

} // namespace core::report
