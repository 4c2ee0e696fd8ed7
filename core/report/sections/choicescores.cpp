// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// "3 (2–4): 18.75": the median, the lowest and the highest mark, the points they add.
Cell markCell(const Choice &choice, const CriterionResult &mark)
{
    const Sources sources = {choice.source()};
    if (!mark.median)
        return cell(Words::tr("no mark"), sources, Cell::Tone::Missing);
    QString spread = u"%1–%2"_s.arg(QString::number(mark.lowest), QString::number(mark.highest));
    if (mark.wide)
        spread = Words::tr("%1, wide").arg(spread);
    const QString given = mark.lowest == mark.highest
        ? plainNumber(*mark.median)
        : Words::tr("%1 (%2)").arg(plainNumber(*mark.median), spread);
    const Cell::Tone tone = mark.wide ? Cell::Tone::Strong : Cell::Tone::Normal;
    return cell(mark.contribution ? Words::tr("%1: %2").arg(given, plainNumber(*mark.contribution))
                                  : given,
                sources, tone);
}

Cell shareCell(const Choice &choice, const std::optional<Percentage> &share, Cell::Tone tone)
{
    return share ? cell(plainNumber(*share), {choice.source()}, tone) : noCell({choice.source()});
}

ChoiceFigure barsOf(const Choice &choice)
{
    ChoiceFigure figure;
    for (const CriterionWeight &weight : choice.result.weights)
        figure.criteria.append(choice.criterion(weight.criterion));
    for (const CandidateResult *candidate : choice.scored()) {
        ChoiceFigure::Bar bar{choice.name(candidate->candidate), {}, candidate->score->percent};
        for (const CriterionResult &mark : candidate->criteria)
            bar.parts.append(mark.contribution ? mark.contribution->percent : Hundredths());
        figure.bars.append(bar);
    }
    if (figure.bars.size() > 1)
        figure.equalAbove = Hundredths(figure.bars.first().score.value() - EqualLead * 100);
    return figure;
}

/// The candidates that count as equal to the first without having its score.
QList<CandidateId> almostFirst(const DecisionResult &result)
{
    QList<CandidateId> found;
    for (const CandidateId &id : result.equals)
        if (!result.first.contains(id))
            found.append(id);
    return found;
}

/// Without a full stop: the title of the figure.
QString scoreFinding(const Choice &choice)
{
    const DecisionResult &result = choice.result;
    const QString score = plainNumber(*choice.scored().first()->score);
    if (result.first.size() > 1)
        return Words::tr("%1 share the first place with %2 of 100 points")
            .arg(choice.names(result.first), score);
    const QString first = choice.names(result.first);
    if (choice.scored().size() == 1)
        return Words::tr("%1 has %2 of 100 points; no other candidate has a score")
            .arg(first, score);
    if (const QList<CandidateId> almost = almostFirst(result); !almost.isEmpty())
        return (almost.size() == 1
                    ? Words::tr(
                        "%1 has %2 of 100 points, and %3 is so near that they count as equal")
                    : Words::tr("%1 has %2 of 100 points, and %3 are so near that they count as "
                                "equal"))
            .arg(first, score, choice.names(almost));
    return Words::tr("%1 is first with %2 of 100 points, %3 ahead of the next")
        .arg(first, score, plainNumber(*result.lead));
}

/// How many people stand behind each median.
Sentence marksBehind(const Choice &choice)
{
    int fewest = choice.people();
    int most = 0;
    for (const CandidateResult *candidate : choice.running())
        for (const CriterionResult &mark : candidate->criteria) {
            fewest = std::min(fewest, mark.marks);
            most = std::max(most, mark.marks);
        }
    const QString all = QString::number(choice.people());
    return choice.sentence(
        fewest == most
            ? Words::tr("Each median is that of %1 of %2 people.").arg(QString::number(most), all)
            : Words::tr("Each median is that of %1 to %2 of %3 people.")
                  .arg(QString::number(fewest), QString::number(most), all));
}

QList<Sentence> wideSpreads(const Choice &choice)
{
    QStringList places;
    for (const CandidateResult *candidate : choice.running())
        for (const CriterionResult &mark : candidate->criteria)
            if (mark.wide)
                places.append(
                    Words::tr("“%1” for %2")
                        .arg(choice.criterion(mark.criterion), choice.name(candidate->candidate)));
    if (places.isEmpty())
        return {choice.sentence(
            Words::tr("Nowhere do the marks lie %1 or more apart.").arg(numberWord(WideSpread)))};
    return {choice.sentence(Words::tr("The marks lie %1 or more apart on %2: people saw different "
                                      "things.")
                                .arg(numberWord(WideSpread), joined(places)))};
}

QList<Sentence> dominated(const Choice &choice)
{
    QList<Sentence> sentences;
    for (const CandidateResult *candidate : choice.running())
        if (!candidate->dominatedBy.isEmpty())
            sentences.append(choice.sentence(
                Words::tr(
                    "Whatever the weights, %1 does not come before %2, which it nowhere beats "
                    "and somewhere loses to.")
                    .arg(choice.name(candidate->candidate), choice.names(candidate->dominatedBy))));
    return sentences;
}

} // namespace

Table scoreTable(const Choice &choice)
{
    Table table{Words::tr("Median mark from 0 to 4 (lowest to highest): points it adds; “wide” "
                          "where marks lie three or more apart"),
                {{Words::tr("Criterion"), 5}, {Words::tr("Weight"), 2, Column::Align::End}},
                {}};
    const Sources sources = {choice.source()};
    const QList<const CandidateResult *> running = choice.running();
    for (const CandidateResult *candidate : running)
        table.columns.append({choice.name(candidate->candidate), 4, Column::Align::End});
    for (qsizetype i = 0; i < choice.result.weights.size(); ++i) {
        const CriterionWeight &weight = choice.result.weights.at(i);
        QList<Cell> row = {cell(choice.criterion(weight.criterion), sources),
                           shareCell(choice, weight.weight, Cell::Tone::Normal)};
        for (const CandidateResult *candidate : running)
            row.append(markCell(choice, candidate->criteria.at(i)));
        table.rows.append(row);
    }
    QList<Cell> total
        = {cell(Words::tr("Score"), sources, Cell::Tone::Strong), cell(u"100"_s, sources)};
    for (const CandidateResult *candidate : running)
        total.append(shareCell(choice, candidate->score, Cell::Tone::Strong));
    table.rows.append(total);
    return table;
}

void addScores(QList<Block> &blocks, const Choice &choice)
{
    if (!choice.showsScores())
        return;
    add(blocks, choice.heading(Words::tr("What matters, and how each came out")));
    const Sentence method{
        Words::tr(
            "Each person gave weights and marks alone. The weight of the group is the median "
            "of its people, made to add up to 100; a mark counts from 0, unusable, to 4, very "
            "good."),
        {choice.source()}};
    QList<Sentence> sentences = {method, marksBehind(choice)};
    sentences.append(wideSpreads(choice));
    sentences.append(dominated(choice));
    sentences.append(inputNotes(choice));
    add(blocks, paragraph(sentences));
    const ChoiceFigure figure = barsOf(choice);
    add(blocks,
        Figure{
            choice.sentence(scoreFinding(choice)),
            Words::tr("A bar for each of %1 candidates, from 0 to 100 points, made up of one "
                      "numbered part for each of %2 criteria.")
                .arg(numberWord(int(figure.bars.size())), numberWord(int(figure.criteria.size()))),
            figure, scoreTable(choice)});
}

} // namespace core::report
