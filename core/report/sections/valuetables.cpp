// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/value.h"

#include "core/base/text.h"
#include "core/platforms/money.h"
#include "core/value/saving.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

QString numberRange(qint64 low, qint64 high)
{
    return low == high ? amountText(low, 0)
                       : Words::tr("%1 to %2").arg(amountText(low, 0), amountText(high, 0));
}

/// "Moderation cover (60 to 140 hours a year)".
QString costName(const Worth &worth, const LineAmounts &amounts)
{
    const ValueLine &line = worth.line(amounts.line);
    const QString title = worth.title(amounts.line);
    if (line.unit != ValueLine::Unit::Hours || !line.low || !line.high)
        return title;
    return Words::tr("%1 (%2 hours a year)").arg(title, numberRange(*line.low, *line.high));
}

/// Likely and range of a line over all years, or of their sum.
QList<Cell> totalCells(const Worth &worth, const MoneyRange &total, const Sources &sources,
                       Cell::Tone tone = Cell::Tone::Normal)
{
    return {cell(worth.money(total.likely), sources, tone),
            cell(worth.range(total.low, total.high), sources, tone)};
}

QList<Cell> costRow(const Worth &worth, const LineAmounts &amounts)
{
    const ValueLine &line = worth.line(amounts.line);
    const Sources sources = worth.sources(amounts.line);
    QList<Cell> row = {cell(costName(worth, amounts), sources)};
    if (!worth.isShort())
        for (int year = 0; year <= ValueYears; ++year)
            row.append(year < line.firstYear || year > line.lastYear
                           ? noCell(sources)
                           : cell(worth.money(amounts.perYear.likely), sources));
    return row + totalCells(worth, amounts.total, sources);
}

Table costTable(const Worth &worth)
{
    const Estimate &estimate = worth.estimate;
    const QString years = numberWord(ValueYears);
    Table table{
        worth.isShort()
            ? Words::tr("Costs over %1 years in %2, not discounted").arg(years, estimate.currency)
            : Words::tr("Likely costs by year in %1, with their range over %2 years, not "
                        "discounted")
                  .arg(estimate.currency, years),
        {{Words::tr("Cost"), 5}},
        {}};
    QList<Cell> total = {cell(Words::tr("All costs"), {valueLine()}, Cell::Tone::Strong)};
    if (!worth.isShort()) {
        for (int year = 0; year <= ValueYears; ++year) {
            table.columns.append({year == 0 ? Words::tr("Today") : Words::tr("Year %1").arg(year),
                                  2, Column::Align::End});
            total.append(cell(worth.money(estimate.costs[size_t(year)].likely), {valueLine()},
                              Cell::Tone::Strong));
        }
    }
    table.columns.append({Words::tr("In all, likely"), 2, Column::Align::End});
    table.columns.append({Words::tr("In all, low to high"), 4, Column::Align::End});
    for (const LineAmounts &amounts : estimate.lines)
        if (amounts.cost)
            table.rows.append(costRow(worth, amounts));
    table.rows.append(total
                      + totalCells(worth, estimate.totalCost, {valueLine()}, Cell::Tone::Strong));
    return table;
}

/// The hours of our own people among the costs.
QList<Sentence> ourHours(const Worth &worth)
{
    const Estimate &estimate = worth.estimate;
    if (estimate.hoursHigh == 0)
        return {};
    Sources sources;
    for (const ValueLine &line : worth.context.dossier.valueLines)
        if (line.isCost() && line.unit == ValueLine::Unit::Hours)
            sources.append(valueLine(line.id.toString()));
    return {{Words::tr("Hours of our own people over %1 years: most likely %2, from %3 to %4.")
                 .arg(numberWord(ValueYears), amountText(estimate.hours, 0),
                      amountText(estimate.hoursLow, 0), amountText(estimate.hoursHigh, 0)),
             sources}};
}

QString shareText(const Triangular &share)
{
    const auto percent = [](double part) { return QString::number(qRound(part * 100)); };
    return share.low == share.high
        ? Words::tr("%1%").arg(percent(share.low))
        : Words::tr("%1% to %2%").arg(percent(share.low), percent(share.high));
}

Cell assumptionCell(const Worth &worth, const LineAmounts &amounts)
{
    const QString text = withoutStop(worth.line(amounts.line).assumption);
    const Sources sources = worth.sources(amounts.line);
    return text.isEmpty() ? cell(Words::tr("not yet known"), sources, Cell::Tone::Missing)
                          : cell(text, sources);
}

/// "Year 2 to 3" where it does not run in all of them.
QString benefitName(const Worth &worth, const LineAmounts &amounts)
{
    const ValueLine &line = worth.line(amounts.line);
    const QString title = worth.title(amounts.line);
    if (line.firstYear <= 1 && line.lastYear == ValueYears)
        return title;
    if (line.firstYear == line.lastYear)
        return line.firstYear == 0
            ? Words::tr("%1 (today)").arg(title)
            : Words::tr("%1 (in year %2)").arg(title, QString::number(line.firstYear));
    return Words::tr("%1 (years %2 to %3)")
        .arg(title, QString::number(line.firstYear), QString::number(line.lastYear));
}

QList<Cell> benefitRow(const Worth &worth, const LineAmounts &amounts)
{
    const Sources sources = worth.sources(amounts.line);
    QList<Cell> row = {cell(benefitName(worth, amounts), sources)};
    if (!worth.isShort()) {
        row.append(cell(worth.range(amounts.perYear.low, amounts.perYear.high), sources));
        row.append(cell(shareText(amounts.realism), sources));
    }
    row.append(totalCells(worth, amounts.total, sources));
    row.append(assumptionCell(worth, amounts));
    return row;
}

Table benefitTable(const Worth &worth)
{
    const Estimate &estimate = worth.estimate;
    Table table{Words::tr("Benefits over %1 years in %2, not discounted, and what they rest on")
                    .arg(numberWord(ValueYears), estimate.currency),
                {{Words::tr("Benefit"), 4}},
                {}};
    QList<Cell> total = {cell(Words::tr("All benefits"), {valueLine()}, Cell::Tone::Strong)};
    if (!worth.isShort()) {
        table.columns.append({Words::tr("A year"), 3, Column::Align::End});
        table.columns.append({Words::tr("Share that comes true"), 2, Column::Align::End});
        total += {noCell({valueLine()}), noCell({valueLine()})};
    }
    table.columns += {{Words::tr("In all, likely"), 2, Column::Align::End},
                      {Words::tr("In all, low to high"), 4, Column::Align::End},
                      {Words::tr("Rests on"), 8}};
    for (const LineAmounts &amounts : estimate.lines)
        if (!amounts.cost)
            table.rows.append(benefitRow(worth, amounts));
    total += totalCells(worth, estimate.totalBenefit, {valueLine()}, Cell::Tone::Strong);
    total.append(noCell({valueLine()}));
    table.rows.append(total);
    return table;
}

/// "“Fewer questions” comes from the process …: 40 people, 44 times a year each, …".
QList<Sentence> processesOf(const Worth &worth)
{
    const Dossier &dossier = worth.context.dossier;
    QList<Sentence> sentences;
    for (const LineAmounts &amounts : worth.estimate.lines) {
        const ProcessId id = worth.line(amounts.line).process;
        const auto process = std::ranges::find(dossier.processes, id, &Process::id);
        if (id.isNull() || process == dossier.processes.end())
            continue;
        const Saving saved = saving(*process, dossier.processSteps);
        sentences.append(
            {Words::tr("“%1” comes from the process “%2”: %3, %4 times a year each, %5 minutes "
                       "saved each time; that is %6 hours a year.")
                 .arg(worth.title(amounts.line), withoutStop(process->name),
                      people(*process->people), amountText(*process->timesPerYear, 0),
                      numberRange(*saved.minutesLow, *saved.minutesHigh),
                      numberRange(*saved.hoursLow, *saved.hoursHigh)),
             worth.sources(amounts.line)});
    }
    return sentences;
}

} // namespace

void addCosts(QList<Block> &blocks, const Worth &worth)
{
    add(blocks, Heading{Words::tr("What it costs")});
    QList<Sentence> sentences = ourHours(worth);
    if (worth.hasCosts())
        add(blocks, costTable(worth));
    else
        sentences.prepend(worth.sentence(Words::tr("Not yet known.")));
    if (!sentences.isEmpty())
        add(blocks, paragraph(sentences));
}

void addBenefits(QList<Block> &blocks, const Worth &worth)
{
    add(blocks, Heading{Words::tr("What it may be worth")});
    if (!worth.hasBenefits())
        return add(blocks, paragraph({worth.sentence(Words::tr("Not yet known."))}));
    add(blocks, benefitTable(worth));
    if (worth.isShort())
        return;
    if (const QList<Sentence> processes = processesOf(worth); !processes.isEmpty())
        add(blocks, paragraph(processes));
}

} // namespace core::report
