// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/tensions.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

const Pattern *patternOf(const Framework &framework, const QString &id)
{
    const auto found = std::find_if(framework.patterns.begin(), framework.patterns.end(),
                                    [&](const Pattern &pattern) { return pattern.id == id; });
    return found == framework.patterns.end() ? nullptr : &*found;
}

Sentence patternSentence(const Pattern &pattern, const PatternMatch &match, const QString &language)
{
    if (match.certainty == PatternMatch::Certainty::Looks)
        return {Words::tr("Looks like “%1”. %2 First move: %3.")
                    .arg(pattern.name, asSentence(pattern.meaning),
                         asClause(withoutStop(pattern.firstMove), language)),
                {rule(pattern.id)}};
    QStringList unchecked;
    for (const QString &condition : match.unchecked)
        unchecked.append(asClause(withoutStop(condition), language));
    return {Words::tr("May look like “%1”. %2 Not checked yet: %3.")
                .arg(pattern.name, asSentence(pattern.meaning), unchecked.join(u"; "_s)),
            {rule(pattern.id)}};
}

QString questionCell(const Context &context, const QuestionCode &code)
{
    const Question *found = context.framework.question(code);
    return found ? code.text + u' ' + found->text : code.text;
}

/// A table in the text shows the widest differences; all answers stand in an annex.
constexpr qsizetype MostDifferences = 5;

template<class Entry>
Sentence furtherQuestions(const Context &context, const QList<Entry> &entries, const Source &source)
{
    QStringList codes;
    for (const Entry &entry : entries.sliced(MostDifferences))
        codes.append(entry.question.text);
    return {context.kind == Kind::Consultant
                ? Words::tr("The others: %1. All answers stand in annex B.").arg(joined(codes))
                : Words::tr("Further questions of this kind: %1.").arg(codes.size()),
            {theRound(context), source}};
}

QString wholeOrHalf(Hundredths value)
{
    return value.value() % 100 == 0 ? QString::number(value.value() / 100) : value.toString();
}

QList<Cell> disagreementRow(const Context &context, const Disagreement &entry)
{
    const Sources sources = {question(entry.question), rule(u"rule 11"_s)};
    return {
        cell(questionCell(context, entry.question), sources),
        cell(QString::number(entry.lowest), sources),
        cell(QString::number(entry.highest), sources),
        cell(wholeOrHalf(entry.median), sources),
        cell(QString::number(entry.count), sources),
        cell(entry.broadAgreement ? Words::tr("broad agreement") : Words::tr("split"), sources)};
}

QList<Cell> perceptionRow(const Context &context, const PerceptionGap &gap)
{
    const Sources sources = {question(gap.question), rule(u"rule 12"_s)};
    const bool blindSpot = gap.higher == Role::Leader;
    return {
        cell(questionCell(context, gap.question), sources),
        cell(blindSpot ? Words::tr("blind spot") : Words::tr("hidden strength"), sources),
        cell(Words::tr("%1 by %2").arg(roleName(gap.higher), gap.difference.toString()), sources)};
}

QList<Cell> gapRow(const Context &context, const Gap &gap, qsizetype rank)
{
    const Sources sources = {point(gap.point)};
    const std::optional<int> target = context.target(gap.point);
    return {cell(QString::number(rank), sources),
            cell(axisName(context, gap.point), sources, Cell::Tone::Strong),
            cell(QString::number(gap.level), sources),
            target ? cell(QString::number(*target), sources)
                   : cell(Words::tr("not yet known"), sources, Cell::Tone::Missing),
            gap.action ? cell(withoutStop(gap.action->text), sources) : noCell(sources),
            gap.action ? cell(gap.action->owner, sources) : noCell(sources),
            gap.action ? cell(gap.action->time, sources) : noCell(sources)};
}

} // namespace

void addPatterns(QList<Block> &blocks, const Context &context)
{
    Bullets bullets;
    for (const PatternMatch &match : context.patterns)
        if (const Pattern *pattern = patternOf(context.framework, match.pattern))
            bullets.items.append(patternSentence(*pattern, match, context.framework.language));
    if (bullets.items.isEmpty())
        return;
    add(blocks, Heading{Words::tr("What this looks like")});
    add(blocks, bullets);
}

void addDependencies(QList<Block> &blocks, const Context &context)
{
    Bullets bullets;
    for (const Dependency &dependency : context.framework.dependencies) {
        if (!context.dossier.profile.dependencies.contains(dependency.id))
            continue;
        bullets.items.append(
            {Words::tr("%1: %2").arg(capitalised(dependency.name), asSentence(dependency.meaning)),
             {rule(dependency.id), point(dependency.first), point(dependency.second)}});
    }
    if (bullets.items.isEmpty())
        return;
    add(blocks, Heading{Words::tr("Points that do not fit each other")});
    add(blocks, bullets);
}

void addDisagreements(QList<Block> &blocks, const Context &context)
{
    using Align = Column::Align;
    QList<Disagreement> entries;
    for (const PointProfile &profile : context.dossier.profile.points)
        entries.append(profile.disagreements);
    if (entries.isEmpty())
        return;
    std::ranges::stable_sort(entries, std::ranges::greater(), [](const Disagreement &entry) {
        return entry.highest - entry.lowest;
    });
    Table table{Words::tr("Questions answered two or more levels apart, the furthest first"),
                {{Words::tr("Question"), 8},
                 {Words::tr("Lowest"), 2, Align::End},
                 {Words::tr("Highest"), 2, Align::End},
                 {Words::tr("Median"), 2, Align::End},
                 {Words::tr("Answers"), 2, Align::End},
                 {Words::tr("Agreement"), 3}},
                {}};
    for (const Disagreement &entry : entries.first(qMin(MostDifferences, entries.size())))
        table.rows.append(disagreementRow(context, entry));
    const int questions = context.framework.questionCount();
    add(blocks, Heading{Words::tr("Where we disagree")});
    add(blocks,
        paragraph(
            {{Words::tr("On %1 of %2 questions our answers lie two or more levels apart.")
                  .arg(numberWord(int(entries.size())), QString::number(questions)),
              {theRound(context), rule(u"rule 11"_s)}},
             {Words::tr("We talk about these before we plan; a mean would hide them."), {}}}));
    add(blocks, table);
    if (entries.size() > MostDifferences)
        add(blocks,
            paragraph({furtherQuestions(context, entries, rule(u"rule 11"_s))},
                      Paragraph::Tone::Note));
}

void addPerceptionGaps(QList<Block> &blocks, const Context &context)
{
    Table table{
        Words::tr(
            "Questions that leaders and staff see at least one level apart, the furthest first"),
        {{Words::tr("Question"), 8}, {Words::tr("What it is"), 3}, {Words::tr("Higher"), 3}},
        {}};
    QList<PerceptionGap> gaps;
    for (const PointProfile &profile : context.dossier.profile.points)
        gaps.append(profile.gaps);
    std::stable_sort(gaps.begin(), gaps.end(), [](const PerceptionGap &a, const PerceptionGap &b) {
        return a.difference > b.difference;
    });
    for (const PerceptionGap &gap : gaps.first(qMin(MostDifferences, gaps.size())))
        table.rows.append(perceptionRow(context, gap));
    if (table.rows.isEmpty())
        return;
    add(blocks, Heading{Words::tr("Blind spots and hidden strengths")});
    add(blocks,
        paragraph({{Words::tr("A blind spot is a question on which leaders claim at least one "
                              "level more than staff; a hidden strength is the reverse."),
                    {rule(u"rule 12"_s)}}}));
    add(blocks, table);
    if (gaps.size() > MostDifferences)
        add(blocks,
            paragraph({furtherQuestions(context, gaps, rule(u"rule 12"_s))},
                      Paragraph::Tone::Note));
}

void addGaps(QList<Block> &blocks, const Context &context)
{
    using Align = Column::Align;
    Table table{Words::tr("Gaps without a decision yet; number one is furthest below its target"),
                {{Words::tr("No."), 1},
                 {Words::tr("Point"), 4},
                 {Words::tr("Level"), 2, Align::End},
                 {Words::tr("Target"), 2, Align::End},
                 {Words::tr("Step to the next level"), 8},
                 {Words::tr("Typical owner"), 3},
                 {Words::tr("Time"), 2}},
                {}};
    qsizetype rank = 0;
    for (const Gap &gap : context.gaps) {
        ++rank;
        // What is accepted stands in the roadmap, what is refused below it.
        if (!context.action(gap.point, gap.level))
            table.rows.append(gapRow(context, gap, rank));
    }
    if (table.rows.isEmpty())
        return;
    add(blocks, Heading{Words::tr("Gaps that wait for a decision")});
    add(blocks, table);
}

} // namespace core::report
