// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/findings.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

QString toolName(const CoverageMap &map, const ToolId &id)
{
    for (const Tool &entry : map.tools)
        if (entry.id == id)
            return entry.name.trimmed();
    return {};
}

QString strengthWord(int strength)
{
    switch (strength) {
    case 1:
        return Words::tr("a little");
    case 2:
        return Words::tr("regularly");
    case 3:
        return Words::tr("a main way of working");
    default:
        return Words::tr("not at all");
    }
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

Figure coverageFigure(const Context &context)
{
    const CoverageMap &map = context.dossier.coverage;
    CoverageFigure figure;
    for (const Tool &entry : map.tools)
        figure.tools.append(entry.name.trimmed());
    for (const Purpose purpose : AllPurposes)
        figure.purposes.append(capitalised(purposeName(purpose)));
    figure.strengths = map.strengths;
    return {useFinding(context),
            Words::tr("A grid of %1 tools and accounts by %2 purposes. The darker a field, the "
                      "more the tool does for that purpose.")
                .arg(numberWord(int(map.tools.size())), numberWord(int(AllPurposes.size()))),
            figure, twin(map)};
}

Sentence purposeSentence(const CoverageMap &map, const PurposeCoverage &coverage)
{
    Sentence sentence;
    QStringList names;
    for (const ToolId &id : coverage.tools) {
        names.append(toolName(map, id));
        sentence.sources.append(tool(id));
    }
    const QString purpose = capitalised(purposeName(coverage.purpose));
    if (names.isEmpty())
        return {Words::tr("%1: none of our %2 tools and accounts.")
                    .arg(purpose, numberWord(int(map.tools.size()))),
                {tool()}};
    sentence.text
        = Words::tr("%1: %2 (%3).").arg(purpose, joined(names), strengthWord(coverage.strength));
    return sentence;
}

void addOpening(QList<Block> &blocks, const Context &context)
{
    const CoverageMap &map = context.dossier.coverage;
    Sentence finding = useFinding(context);
    finding.text += u'.';
    QList<Sentence> sentences
        = {finding,
           {map.tools.size() == 1 ? Words::tr("We looked at one tool or account.")
                                  : Words::tr("We looked at %1 tools and accounts.")
                                        .arg(numberWord(int(map.tools.size()))),
            {tool()}}};
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
    const QList<Sentence> lacking = missingUnder(context, {u"coverage"_s, u"tool"_s});
    if (map.isEmpty()) {
        add(blocks,
            Missing{Words::tr("Many organisations use social media for one purpose "
                              "only and miss what it could do inside."),
                    lacking});
        return section;
    }
    addOpening(blocks, context);
    add(blocks, coverageFigure(context));
    add(blocks, Heading{Words::tr("What serves each purpose")});
    Bullets purposes;
    for (const PurposeCoverage &coverage : map.purposes)
        purposes.items.append(purposeSentence(map, coverage));
    add(blocks, purposes);
    if (!lacking.isEmpty())
        add(blocks, paragraph(lacking));
    return section;
}

} // namespace core::report
