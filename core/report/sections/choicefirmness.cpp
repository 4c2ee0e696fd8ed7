// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/choice.h"

#include "core/base/text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

QString closeCall(const Choice &choice)
{
    const DecisionResult &result = choice.result;
    const QString first = choice.names(result.first);
    if (result.first.size() > 1)
        return Words::tr("It is a tie between %1. People decide it, not the program.").arg(first);
    const QString lead = result.lead ? plainNumber(*result.lead) : QString();
    const QString limit = numberWord(EqualLead);
    if (result.equals.size() > 1)
        return Words::tr("It is a close call: %1 leads by %2 points, and a lead under %3 points "
                         "counts as none.")
            .arg(first, lead, limit);
    if (result.robustness.closeCall)
        return Words::tr("It is a close call: %1 leads by %2 points, but the weight of %3 decides.")
            .arg(first, lead,
                 numberWord(int(result.robustness.decidedBy.size())) + u' '
                     + (result.robustness.decidedBy.size() == 1 ? Words::tr("criterion")
                                                                : Words::tr("criteria")));
    return Words::tr("It is not a close call: %1 leads by %2 points, and no weight, moved up or "
                     "down by half, changes that.")
        .arg(first, lead);
}

/// "half as much again on “Calm”".
QString move(const Choice &choice, const WeightShift &shift)
{
    return (shift.up ? Words::tr("half as much weight again on “%1”")
                     : Words::tr("half the weight on “%1”"))
        .arg(choice.criterion(shift.criterion));
}

/// One line for all moves of a weight that bring the same candidates first.
void addDeciders(QList<Block> &blocks, const Choice &choice)
{
    QList<std::pair<QList<CandidateId>, QStringList>> byFirst;
    for (const WeightShift &shift : choice.result.robustness.shifts) {
        if (!shift.changesFirst)
            continue;
        auto found = std::ranges::find(byFirst, shift.first,
                                       &std::pair<QList<CandidateId>, QStringList>::first);
        if (found == byFirst.end())
            found = byFirst.insert(byFirst.end(), {shift.first, {}});
        found->second.append(move(choice, shift));
    }
    if (byFirst.isEmpty())
        return;
    Bullets bullets;
    for (const auto &[first, moves] : byFirst)
        bullets.items.append(
            choice.sentence((first.size() > 1 ? Words::tr("%1 share the first place with %2.")
                                              : Words::tr("%1 is first with %2."))
                                .arg(choice.names(first), joined(moves, Joining::Or))));
    add(blocks,
        paragraph({choice.sentence(Words::tr("We moved each weight up and down by half. These "
                                             "moves change who is first:"))}));
    add(blocks, bullets);
}

/// "BookStack is first in 62.31%, Notion in 37.69%."
Sentence plausible(const Choice &choice)
{
    QList<const CandidateResult *> order = choice.scored();
    std::ranges::stable_sort(order, std::greater<>(), [](const CandidateResult *each) {
        return each->firstPlaceShare().value_or(Percentage()).percent;
    });
    QStringList parts;
    for (const CandidateResult *candidate : order)
        if (const auto share = candidate->firstPlaceShare())
            parts.append(
                Words::tr("%1 in %2%").arg(choice.name(candidate->candidate), plainNumber(*share)));
    return choice.sentence(
        Words::tr("We tried %1 plausible weightings, all of which keep our order of importance. "
                  "First in these: %2.")
            .arg(QLocale(QLocale::English).toString(choice.result.weightings),
                 parts.join(u", "_s)));
}

Cell intervalCell(const Choice &choice, const CandidateId &leader, const CriterionId &criterion)
{
    for (const WeightStability &each : choice.result.robustness.stability)
        if (each.candidate == leader && each.criterion == criterion)
            return cell(
                Words::tr("%1 to %2").arg(plainNumber(each.lowest), plainNumber(each.highest)),
                {choice.source()});
    return noCell({choice.source()});
}

/// Whether every leader stays first whatever the weight of the criterion.
bool neverMatters(const Choice &choice, const CriterionId &criterion)
{
    const auto limited = [&](const WeightStability &each) {
        return each.criterion == criterion
            && (each.lowest.exact != u"0"_s || each.highest.exact != u"1"_s);
    };
    return std::ranges::none_of(choice.result.robustness.stability, limited);
}

bool hasWeight(const CriterionWeight &weight)
{
    return weight.weight && weight.weight->exact != u"0"_s;
}

/// Over which weights those that are first stay so, for the criteria on which that depends.
Table stabilityTable(const Choice &choice)
{
    using Align = Column::Align;
    Table table{Words::tr("How far one weight of a hundred can move before another candidate is "
                          "first"),
                {{Words::tr("Criterion"), 6}, {Words::tr("Weight now"), 3, Align::End}},
                {}};
    for (const CandidateId &leader : choice.result.first)
        table.columns.append({Words::tr("%1 stays first").arg(choice.name(leader)), 4, Align::End});
    for (const CriterionWeight &weight : choice.result.weights) {
        if (!hasWeight(weight) || neverMatters(choice, weight.criterion))
            continue;
        QList<Cell> row = {cell(choice.criterion(weight.criterion), {choice.source()}),
                           cell(plainNumber(*weight.weight), {choice.source()})};
        for (const CandidateId &leader : choice.result.first)
            row.append(intervalCell(choice, leader, weight.criterion));
        table.rows.append(row);
    }
    return table;
}

/// Names the criteria that the table leaves out.
QList<Sentence> anyWeight(const Choice &choice)
{
    QStringList names;
    for (const CriterionWeight &weight : choice.result.weights)
        if (hasWeight(weight) && neverMatters(choice, weight.criterion))
            names.append(u'“' + choice.criterion(weight.criterion) + u'”');
    if (names.isEmpty())
        return {};
    return {
        choice.sentence(Words::tr("Any weight from 0 to 100 on %1 leaves %2 first.")
                            .arg(joined(names, Joining::Or), choice.names(choice.result.first)))};
}

} // namespace

QList<Sentence> firmness(const Choice &choice)
{
    if (!choice.showsScores() || choice.scored().size() < 2)
        return {};
    return {choice.sentence(closeCall(choice))};
}

QList<Sentence> firmnessInShort(const Choice &choice)
{
    if (firmness(choice).isEmpty() || !choice.result.robustness.closeCall)
        return {};
    return {choice.sentence(choice.result.first.size() > 1 ? Words::tr("The scores tie.")
                                                           : Words::tr("It is a close call."))};
}

void addFirmness(QList<Block> &blocks, const Choice &choice)
{
    const QList<Sentence> opening = firmness(choice);
    if (opening.isEmpty())
        return;
    add(blocks, choice.heading(Words::tr("How firm the result is")));
    QList<Sentence> sentences = opening;
    if (choice.result.weightings > 0)
        sentences.append(plausible(choice));
    sentences.append(anyWeight(choice));
    add(blocks, paragraph(sentences));
    addDeciders(blocks, choice);
    if (const Table table = stabilityTable(choice); !table.rows.isEmpty())
        add(blocks, table);
}

} // namespace core::report
