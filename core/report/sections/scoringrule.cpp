// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/scoringrule.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

bool questionsWeighDifferently(const Framework &framework)
{
    return std::ranges::any_of(framework.points, [](const Point &point) {
        return std::ranges::any_of(point.questions,
                                   [](const Question &question) { return question.weight != 1; });
    });
}

QString capsInWords(const ScoringRules &rules)
{
    QStringList caps;
    for (const Evidence grade : AllEvidence)
        caps.append(Words::tr("%1 up to level %2")
                        .arg(evidenceName(grade), QString::number(rules.cap(grade))));
    return joined(caps);
}

QString weightsInWords(const ScoringRules &rules)
{
    QStringList weights;
    for (const Role role : AllRoles)
        weights.append(
            Words::tr("%1 %2").arg(roleName(role), QString::number(rules.groupWeight(role))));
    return joined(weights);
}

Bullets theRule(const Context &context)
{
    const ScoringRules &rules = context.dossier.rules;
    const auto step = [](const QString &text, int number) {
        return Sentence{text, {rule(u"rule %1"_s.arg(number))}};
    };
    Bullets bullets{{}, Bullets::Style::Numbered};
    bullets.items = {
        step(Words::tr("Every question has a low anchor (level 1) and a high anchor (level 5). A "
                       "person gives a level, or says “don’t know” or “does not apply”."),
             1),
        step(Words::tr("Evidence caps what counts: %1. The level as given is the claim; both are "
                       "kept.")
                 .arg(capsInWords(rules)),
             1),
        step(Words::tr("Each group is scored by itself, so that many people of one group do not "
                       "drown few of another."),
             2),
        step(Words::tr("A question leaves a group’s sum when “does not apply” was said more often "
                       "than a level was given."),
             3),
        step(questionsWeighDifferently(context.framework)
                 ? Words::tr("The score of a group on a point is the mean over its questions, each "
                             "the mean of the levels that count and weighted as the content pack "
                             "says.")
                 : Words::tr("The score of a group on a point is the mean over its questions, each "
                             "the mean of the levels that count."),
             5),
        step(Words::tr("When more than 30% of a group’s answers to a point are missing, the group "
                       "has no score there."),
             7),
        step(Words::tr("Our score is the mean over the groups with a score, with these weights: "
                       "%1.")
                 .arg(weightsInWords(rules)),
             8),
        step(Words::tr("A level is reached a quarter below its number: 2.75 is level 3."), 9),
        step(Words::tr("A claim more than half a level above the score runs ahead of the "
                       "evidence."),
             10),
        step(Words::tr("Answers two or more levels apart are listed as disagreement."), 11),
    };
    return bullets;
}

/// "said: 3 to 4; weight of staff: 1 to 2".
QString difference(const ScoringRules &before, const ScoringRules &after)
{
    QStringList changes;
    for (const Evidence grade : AllEvidence)
        if (before.cap(grade) != after.cap(grade))
            changes.append(Words::tr("highest level for %1: from %2 to %3")
                               .arg(evidenceName(grade), QString::number(before.cap(grade)),
                                    QString::number(after.cap(grade))));
    for (const Role role : AllRoles)
        if (before.groupWeight(role) != after.groupWeight(role))
            changes.append(Words::tr("weight of %1: from %2 to %3")
                               .arg(roleName(role), QString::number(before.groupWeight(role)),
                                    QString::number(after.groupWeight(role))));
    return changes.join(u"; "_s);
}

void addChanges(QList<Block> &blocks, const Context &context)
{
    const Source source = theRound(context);
    Table table{Words::tr("Changes of the scoring numbers, oldest first"),
                {{Words::tr("Date"), 2}, {Words::tr("Who"), 2}, {Words::tr("What"), 6}},
                {}};
    for (const RulesChange &change : context.dossier.rulesChanges) {
        const QString what = difference(change.before, change.after);
        if (what.isEmpty())
            continue;
        const QString author = change.author.trimmed();
        table.rows.append({cell(longDate(change.at.toUTC().date()), {source}),
                           author.isEmpty()
                               ? cell(Words::tr("not yet known"), {source}, Cell::Tone::Missing)
                               : cell(author, {source}),
                           cell(capitalised(what), {source})});
    }
    if (table.rows.isEmpty())
        add(blocks,
            paragraph({{Words::tr("The highest levels and the weights have not been changed."),
                        {source}}}));
    else
        add(blocks, table);
}

} // namespace

void addScoringRule(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("How the scores come about")});
    add(blocks, theRule(context));
    addChanges(blocks, context);
}

} // namespace core::report
