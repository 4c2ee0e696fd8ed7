// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/accounts.h"
#include "core/report/sections/compose.h"
#include "core/report/sections/findings.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// "ten tools and accounts".
QString toolCount(const CoverageMap &map)
{
    return map.tools.size() == 1
        ? Words::tr("one tool or account")
        : Words::tr("%1 tools and accounts").arg(numberWord(int(map.tools.size())));
}

Cell strengthCell(int strength, const Sources &sources)
{
    if (strength == 0)
        return cell(u"0"_s, sources, Cell::Tone::Quiet);
    return cell(QString::number(strength), sources,
                strength == 3 ? Cell::Tone::Strong : Cell::Tone::Normal);
}

Table twin(const CoverageMap &map)
{
    Table table{Words::tr("The same as a table: 0 not at all, 1 a little, 2 regularly, 3 a main "
                          "way of working"),
                {{Words::tr("Tool"), 3}},
                {}};
    for (const Purpose purpose : AllPurposes)
        table.columns.append({capitalised(purposeName(purpose)), 2, Column::Align::Centre});
    for (qsizetype i = 0; i < map.tools.size(); ++i) {
        const Sources sources = {tool(map.tools.at(i).id)};
        QList<Cell> row = {cell(map.tools.at(i).name.trimmed(), sources)};
        for (const int strength : map.strengths.value(i))
            row.append(strengthCell(strength, sources));
        while (row.size() < table.columns.size())
            row.append(strengthCell(0, sources));
        table.rows.append(row);
    }
    return table;
}

/// How many tools are used regularly for a purpose that looks outward, or inward.
int regularlyUsed(const CoverageMap &map, bool outward)
{
    int count = 0;
    for (const QList<int> &row : map.strengths)
        count += std::any_of(AllPurposes.begin(), AllPurposes.end(), [&](Purpose purpose) {
            return looksOutward(purpose) == outward && row.value(qsizetype(purpose)) >= 2;
        });
    return count;
}

/// "In regular use for purposes outside: five of ten tools and accounts; inside: none".
Sentence mapFinding(const CoverageMap &map)
{
    const auto count
        = [](int number) { return number == 0 ? Words::tr("none") : numberWord(number); };
    return {
        Words::tr("In regular use for purposes outside: %1 of %2; inside: %3")
            .arg(count(regularlyUsed(map, true)), toolCount(map), count(regularlyUsed(map, false))),
        {tool()}};
}

Figure coverageFigure(const Context &context)
{
    const CoverageMap &map = context.dossier.coverage;
    CoverageFigure figure;
    for (const Tool &entry : map.tools)
        figure.tools.append(entry.name.trimmed());
    for (const Purpose purpose : AllPurposes)
        figure.purposes.append(capitalised(purposeName(purpose)));
    figure.strengths = map.strengths;
    return {mapFinding(map),
            Words::tr("A grid of %1 by %2 purposes. The darker a field, the more the tool does for "
                      "that purpose.")
                .arg(toolCount(map), numberWord(int(AllPurposes.size()))),
            figure, twin(map)};
}

void addUseOpening(QList<Block> &blocks, const Context &context)
{
    const CoverageMap &map = context.dossier.coverage;
    Sentence finding = useFinding(context);
    finding.text += u'.';
    QList<Sentence> sentences
        = {finding, {Words::tr("We looked at %1.").arg(toolCount(map)), {tool()}}};
    if (const std::optional<Sentence> pattern = patternFinding(context))
        sentences.append(*pattern);
    add(blocks,
        passageOr(context, u"use.opening"_s, {paragraph(sentences, Paragraph::Tone::Lead)}));
}

} // namespace

Section useToday(const Context &context)
{
    Section section{u"5"_s, Words::tr("How we use social media now"), {}};
    QList<Block> &blocks = section.blocks;
    const CoverageMap &map = context.dossier.coverage;
    if (map.isEmpty() && context.dossier.accounts.isEmpty()) {
        add(blocks,
            nothingYet(context,
                       Words::tr("Many organisations use social media for one purpose "
                                 "only and miss what it could do inside."),
                       {u"coverage"_s, u"tool"_s, u"register"_s}));
        return section;
    }
    if (!map.isEmpty()) {
        addUseOpening(blocks, context);
        add(blocks, coverageFigure(context));
    }
    const QList<Sentence> lacking = missingUnder(context, {u"coverage"_s, u"tool"_s});
    if (!lacking.isEmpty())
        add(blocks, paragraph(lacking));
    addRegister(blocks, context);
    return section;
}

} // namespace core::report
