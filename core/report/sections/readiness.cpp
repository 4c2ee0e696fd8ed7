// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/findings.h"
#include "core/report/sections/points.h"
#include "core/report/sections/sections.h"
#include "core/report/sections/tensions.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

Sentence howMuchIsKnown(const Context &context)
{
    const qsizetype all = context.framework.points.size();
    const qsizetype known = context.scored().size();
    const Sources sources = {theRound(context), rule(u"rule 7"_s)};
    if (known == all)
        return {Words::tr("Enough is known to score all %1 points.").arg(numberWord(int(all))),
                sources};
    if (known == 0)
        return {Words::tr("Too little is known to score any of the %1 points.")
                    .arg(numberWord(int(all))),
                sources};
    return {Words::tr("Enough is known to score %1 of %2 points.")
                .arg(numberWord(int(known)), numberWord(int(all))),
            sources};
}

std::optional<Sentence> howManyAreBelow(const Context &context)
{
    const QList<const PointProfile *> scored = context.scored();
    int aimed = 0;
    int below = 0;
    for (const PointProfile *profile : scored) {
        const std::optional<int> target = context.target(profile->point);
        aimed += target ? 1 : 0;
        below += target && *profile->level < *target ? 1 : 0;
    }
    if (aimed == 0)
        return std::nullopt;
    return Sentence{Words::tr("Below target: %1 of the %2 points with a score and a target.")
                        .arg(numberWord(below), numberWord(aimed)),
                    {rule(u"rule 9"_s)}};
}

void addOpening(QList<Block> &blocks, const Context &context)
{
    Sentence who = whoAnswered(context);
    who.text = Words::tr("%1.").arg(who.text);
    QList<Sentence> sentences = {who, howMuchIsKnown(context)};
    if (const std::optional<Sentence> below = howManyAreBelow(context))
        sentences.append(*below);
    add(blocks,
        passageOr(context, u"readiness.opening"_s, {paragraph(sentences, Paragraph::Tone::Lead)}));
}

/// There is no overall grade on purpose; the mean is small print.
void addSmallPrint(QList<Block> &blocks, const Context &context)
{
    const ScoringRules &rules = context.dossier.rules;
    const auto cap = [&](Evidence grade) { return QString::number(rules.cap(grade)); };
    QList<Sentence> sentences
        = {{Words::tr("A score counts what is said up to level %1, what is shown up to level %2 "
                      "and what is measured up to level %3.")
                .arg(cap(Evidence::Said), cap(Evidence::Shown), cap(Evidence::Measured)),
            {rule(u"rule 1"_s)}}};
    const int scored = int(context.scored().size());
    if (context.dossier.profile.mean && scored > 1)
        sentences.append(
            {Words::tr("The mean of the %1 scored points is %2 of 5; it is a note, not a grade.")
                 .arg(numberWord(scored), context.dossier.profile.mean->toString()),
             {rule(u"rule 14"_s)}});
    add(blocks, paragraph(sentences, Paragraph::Tone::Note));
}

void addPointByPoint(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("Point by point")});
    for (const PointProfile &profile : context.dossier.profile.points)
        add(blocks, levelSentences(context, profile));
}

Sentence strength(const Context &context, const PointProfile &profile)
{
    const QString distance = distanceToTarget(context, profile);
    QString text = Words::tr("%1: level %2, %3, with a score of %4 of 5")
                       .arg(shortName(context, profile.point), QString::number(*profile.level),
                            levelWord(context, *profile.level), profile.score->toString());
    if (!distance.isEmpty())
        text += u"; "_s + distance;
    return {text + u'.', {point(profile.point), rule(u"rule 9"_s)}};
}

/// Points at or above their target; without one, the points with the highest score.
void addStrengths(QList<Block> &blocks, const Context &context)
{
    const QList<const PointProfile *> scored = context.scored();
    const auto highest = std::max_element(
        scored.begin(), scored.end(),
        [](const PointProfile *a, const PointProfile *b) { return *a->score < *b->score; });
    Bullets bullets;
    for (const PointProfile *profile : scored) {
        const std::optional<int> target = context.target(profile->point);
        const bool reached = target && *profile->level >= *target;
        const bool best = scored.size() > 1 && profile->score == (*highest)->score
            && !context.dossier.profile.heldBackBy.contains(profile->point);
        if (reached || best)
            bullets.items.append(strength(context, *profile));
    }
    if (bullets.items.isEmpty())
        return;
    add(blocks, Heading{Words::tr("What we can build on")});
    add(blocks, bullets);
}

Sentence whyItHolds(const Context &context, const PointProfile &profile)
{
    const Point *found = context.framework.point(profile.point);
    return {Words::tr("%1, with a score of %2 of 5. %3")
                .arg(shortName(context, profile.point), profile.score->toString(),
                     found ? asSentence(found->why) : QString())
                .trimmed(),
            {point(profile.point), rule(u"rule 14"_s)}};
}

void addWhatHoldsBack(QList<Block> &blocks, const Context &context)
{
    Bullets bullets;
    for (const PointCode &code : context.dossier.profile.heldBackBy)
        if (const PointProfile *profile = context.dossier.profile.point(code); profile->score)
            bullets.items.append(whyItHolds(context, *profile));
    for (const PointProfile *profile : context.scored())
        if (profile->claimAhead && profile->claimed)
            bullets.items.append(
                {Words::tr("%1: the claim runs ahead of the evidence. People claim %2 of 5, the "
                           "evidence carries %3.")
                     .arg(shortName(context, profile->point), profile->claimed->toString(),
                          profile->score->toString()),
                 {point(profile->point), rule(u"rule 10"_s)}});
    if (bullets.items.isEmpty())
        return;
    add(blocks, Heading{Words::tr("What holds us back")});
    add(blocks, bullets);
}

} // namespace

Section readiness(const Context &context)
{
    Section section{u"4"_s, Words::tr("Where we are: six-point readiness"), {}};
    QList<Block> &blocks = section.blocks;
    if (!context.hasRound()) {
        add(blocks,
            nothingYet(
                context,
                Words::tr(
                    "Without an honest look at where we stand, we plan for an organisation that "
                    "we are not."),
                {u"round"_s, u"target"_s}));
        return section;
    }
    addOpening(blocks, context);
    if (context.scored().isEmpty())
        add(blocks, pointTable(context));
    else
        add(blocks, profileFigure(context));
    addSmallPrint(blocks, context);
    if (context.dossier.profile.respondents > 1)
        add(blocks, groupTable(context));
    addPointByPoint(blocks, context);
    addStrengths(blocks, context);
    addWhatHoldsBack(blocks, context);
    addPatterns(blocks, context);
    addDependencies(blocks, context);
    addDisagreements(blocks, context);
    addPerceptionGaps(blocks, context);
    addGaps(blocks, context);
    return section;
}

} // namespace core::report
