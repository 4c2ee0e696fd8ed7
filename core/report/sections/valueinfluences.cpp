// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/value.h"

#include "core/base/text.h"

namespace core::report {

namespace {

constexpr qsizetype MostBars = 6;

QString assumptionName(const Worth &worth, const Influence &influence)
{
    const QString title = worth.title(influence.line);
    return influence.realism ? Words::tr("%1: share that comes true").arg(title) : title;
}

/// Without a full stop: the title of the figure.
Sentence strongestOf(const Worth &worth)
{
    const Influence &first = worth.estimate.influences.first();
    const QString title = worth.title(first.line);
    const QString text = first.realism
        ? Words::tr("The share of “%1” that comes true matters most: from its low to its high the "
                    "result goes from %2 to %3")
        : Words::tr("“%1” matters most: from its low to its high the result goes from %2 to %3");
    return {text.arg(title, worth.money(first.atLow), worth.money(first.atHigh)),
            worth.sources(first.line)};
}

RangeFigure barsOfInfluences(const Worth &worth, const QList<Influence> &shown)
{
    const qint64 likely = worth.estimate.outcome->likely;
    RangeFigure figure{{}, double(likely), worth.money(likely)};
    for (const Influence &influence : shown)
        figure.bars.append({assumptionName(worth, influence), double(influence.atLow),
                            double(influence.atHigh), worth.money(influence.atLow),
                            worth.money(influence.atHigh)});
    return figure;
}

Table influenceTable(const Worth &worth, const QList<Influence> &shown)
{
    using enum Column::Align;
    const qsizetype all = worth.estimate.influences.size();
    Table table{
        Words::tr("Benefits less costs over %1 years, discounted, when one assumption goes from "
                  "its low to its high and all others stay as likely (%2); %3 of %4 assumptions")
            .arg(numberWord(ValueYears), worth.money(worth.estimate.outcome->likely),
                 QString::number(shown.size()), QString::number(all)),
        {{Words::tr("Assumption"), 5},
         {Words::tr("At its low"), 2, End},
         {Words::tr("At its high"), 2, End},
         {Words::tr("Moves the result by"), 2, End}},
        {}};
    for (const Influence &influence : shown) {
        const Sources sources = worth.sources(influence.line);
        table.rows.append({cell(assumptionName(worth, influence), sources),
                           cell(worth.money(influence.atLow), sources),
                           cell(worth.money(influence.atHigh), sources),
                           cell(worth.money(influence.width()), sources)});
    }
    return table;
}

} // namespace

void addInfluences(QList<Block> &blocks, const Worth &worth)
{
    if (worth.estimate.influences.isEmpty())
        return;
    add(blocks, Heading{Words::tr("Which assumption matters most")});
    const Sentence strongest = strongestOf(worth);
    if (worth.isShort())
        return add(blocks, paragraph({{asSentence(strongest.text), strongest.sources}}));
    const QList<Influence> shown
        = worth.estimate.influences.first(qMin(MostBars, worth.estimate.influences.size()));
    add(blocks,
        Figure{strongest,
               Words::tr("A bar for each of %1 assumptions, the widest on top, from the result at "
                         "its low to the result at its high; a line where all are as likely.")
                   .arg(numberWord(int(shown.size()))),
               barsOfInfluences(worth, shown), influenceTable(worth, shown)});
}

} // namespace core::report
