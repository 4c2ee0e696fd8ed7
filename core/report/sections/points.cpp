// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/points.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"
#include "core/report/sections/findings.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

Cell scoreCell(const std::optional<Score> &score, const Sources &sources)
{
    return score ? cell(score->toString(), sources) : noCell(sources);
}

Cell levelCell(const Context &context, const PointProfile &profile)
{
    const Sources sources = {point(profile.point), rule(u"rule 9"_s)};
    if (profile.status == PointStatus::DoesNotApply)
        return cell(Words::tr("does not apply"), sources, Cell::Tone::Quiet);
    if (!profile.level)
        return cell(Words::tr("not yet known"), sources, Cell::Tone::Missing);
    return cell(
        Words::tr("%1 %2").arg(QString::number(*profile.level), levelWord(context, *profile.level)),
        sources);
}

Cell targetCell(const Context &context, const PointCode &code)
{
    const std::optional<int> target = context.target(code);
    return target ? cell(QString::number(*target), {point(code)})
                  : cell(Words::tr("not yet known"), {point(code)}, Cell::Tone::Missing);
}

Cell rangeCell(const PointProfile &profile)
{
    const Sources sources = {point(profile.point), rule(u"rule 13"_s)};
    if (!profile.leaveOneOut)
        return noCell(sources);
    return cell(
        Words::tr("%1 to %2")
            .arg(profile.leaveOneOut->lowest.toString(), profile.leaveOneOut->highest.toString()),
        sources);
}

Cell evidenceCell(const PointProfile &profile)
{
    const Sources sources = {point(profile.point), rule(u"rule 1"_s)};
    if (profile.answers == 0)
        return noCell(sources);
    QStringList counts;
    for (const int count : profile.evidence)
        counts.append(QString::number(count));
    return cell(counts.join(u" / "_s), sources);
}

Cell groupCell(const PointProfile &profile, Role role)
{
    const Sources sources = {point(profile.point), rule(u"rule 2"_s)};
    const GroupProfile group = profile.groups.value(role);
    if (group.status == PointStatus::DoesNotApply)
        return cell(Words::tr("does not apply"), sources, Cell::Tone::Quiet);
    if (!group.score)
        return cell(Words::tr("not yet known"), sources, Cell::Tone::Missing);
    return cell(group.score->toString(), sources);
}

/// "9 people, 30 September 2026".
QString basis(const Context &context)
{
    const std::optional<Assessment> &assessment = context.dossier.assessment;
    const int count = context.dossier.profile.respondents;
    const QString who = count == 1 ? Words::tr("1 person") : Words::tr("%1 people").arg(count);
    return assessment ? Words::tr("%1, %2").arg(who, longDate(assessment->date)) : who;
}

Sentence typical(const Context &context, const PointProfile &profile)
{
    const Point *found = context.framework.point(profile.point);
    const QStringList seen = found ? found->behaviours[size_t(*profile.level - 1)] : QStringList();
    if (seen.isEmpty())
        return {};
    return {Words::tr("Typical of this level: %1.")
                .arg(asClause(withoutStop(seen.first()), context.framework.language)),
            {point(profile.point)}};
}

Sentence evidenceSentence(const PointProfile &profile)
{
    QStringList grades;
    for (const Evidence grade : AllEvidence) {
        const int count = profile.evidence[size_t(grade)];
        if (count > 0)
            grades.append(Words::tr("%1 for %2").arg(evidenceName(grade), QString::number(count)));
    }
    return {Words::tr("Evidence: %1 of %2 answers.")
                .arg(joined(grades), QString::number(profile.answers)),
            {point(profile.point), rule(u"rule 1"_s)}};
}

Sentence gapSentence(const Context &context, const PointProfile &profile)
{
    const QString distance = distanceToTarget(context, profile);
    if (distance.isEmpty())
        return {Words::tr("Our target level is not yet known."), {point(profile.point)}};
    return {Words::tr("That is %1 of %2.")
                .arg(distance, QString::number(*context.target(profile.point))),
            {point(profile.point)}};
}

Sentence nextSentence(const Context &context, const PointProfile &profile)
{
    if (const Action *decided = context.action(profile.point, *profile.level)) {
        const QString title = asClause(withoutStop(decided->title), context.framework.language);
        if (decided->state == Action::State::Accepted)
            return {Words::tr("Next: %1.").arg(title), {action(*decided)}};
        return {Words::tr("Next: no step is planned. We decided against “%1”.")
                    .arg(withoutStop(decided->title)),
                {action(*decided)}};
    }
    const Gap *gap = context.gap(profile.point);
    if (!gap || !gap->action)
        return {Words::tr("Next: keep this level and ask again in the next round."),
                {point(profile.point)}};
    return {Words::tr("Next: %1 (proposed, not yet decided).")
                .arg(asClause(withoutStop(gap->action->text), context.framework.language)),
            {point(profile.point)}};
}

Paragraph notScored(const Context &context, const PointProfile &profile)
{
    const QString name = shortName(context, profile.point);
    if (profile.status == PointStatus::DoesNotApply)
        return paragraph({{Words::tr("%1: does not apply to us.").arg(name),
                           {point(profile.point), rule(u"rule 6"_s)}}});
    if (profile.answers == 0)
        return paragraph({{Words::tr("%1: not yet known. Nobody has given a level.").arg(name),
                           {point(profile.point), rule(u"rule 7"_s)}}});
    return paragraph({{Words::tr("%1: not yet known. %2 of the answers are missing, and a score "
                                 "needs 70%.")
                           .arg(name, percent(profile.missing)),
                       {point(profile.point), rule(u"rule 7"_s)}}});
}

} // namespace

Figure profileFigure(const Context &context)
{
    RadarFigure radar;
    for (const PointProfile &profile : context.dossier.profile.points)
        radar.axes.append({axisName(context, profile.point), profile.score, profile.claimed,
                           context.target(profile.point)});
    return {heldBackFinding(context),
            Words::tr("A radar with one axis for each point, levels 1 to 5 from the middle out. "
                      "It shows the score, the claimed score and the target (%1).")
                .arg(basis(context)),
            radar, pointTable(context)};
}

Table pointTable(const Context &context)
{
    using Align = Column::Align;
    Table table{Words::tr("The points in numbers (%1)").arg(basis(context)),
                {{Words::tr("Point"), 5},
                 {Words::tr("Level"), 3},
                 {Words::tr("Target"), 2, Align::End},
                 {Words::tr("Score"), 2, Align::End},
                 {Words::tr("Claimed"), 2, Align::End},
                 {Words::tr("Said / shown / measured"), 3, Align::Centre},
                 {Words::tr("Missing"), 2, Align::End},
                 {Words::tr("Score without any one person"), 3, Align::Centre}},
                {}};
    for (const PointProfile &profile : context.dossier.profile.points) {
        const Source here = point(profile.point);
        table.rows.append(
            {cell(axisName(context, profile.point), {here}, Cell::Tone::Strong),
             levelCell(context, profile), targetCell(context, profile.point),
             scoreCell(profile.score, {here}),
             scoreCell(profile.claimed, {here, rule(u"rule 10"_s)}), evidenceCell(profile),
             cell(percent(profile.missing), {here, rule(u"rule 6"_s)}), rangeCell(profile)});
    }
    return table;
}

Table groupTable(const Context &context)
{
    QList<Role> roles;
    for (const Role role : AllRoles)
        for (const PointProfile &profile : context.dossier.profile.points)
            if (profile.groups.contains(role) && !roles.contains(role))
                roles.append(role);
    Table table{Words::tr("The score each group gives (%1)").arg(basis(context)),
                {{Words::tr("Point"), 4}},
                {}};
    for (const Role role : roles)
        table.columns.append({capitalised(roleName(role)), 2, Column::Align::End});
    for (const PointProfile &profile : context.dossier.profile.points) {
        QList<Cell> row = {cell(axisName(context, profile.point), {point(profile.point)})};
        for (const Role role : roles)
            row.append(groupCell(profile, role));
        table.rows.append(row);
    }
    return table;
}

Paragraph levelSentences(const Context &context, const PointProfile &profile)
{
    if (profile.status != PointStatus::Scored || !profile.level)
        return notScored(context, profile);
    Paragraph sentences;
    sentences.sentences.append(
        {Words::tr("%1: level %2, %3.")
             .arg(shortName(context, profile.point), QString::number(*profile.level),
                  levelWord(context, *profile.level)),
         {point(profile.point), rule(u"rule 9"_s)}});
    if (const Sentence behaviour = typical(context, profile); !behaviour.text.isEmpty())
        sentences.sentences.append(behaviour);
    sentences.sentences.append(evidenceSentence(profile));
    sentences.sentences.append(gapSentence(context, profile));
    sentences.sentences.append(nextSentence(context, profile));
    return sentences;
}

} // namespace core::report
