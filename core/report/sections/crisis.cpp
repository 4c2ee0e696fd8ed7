// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/rules.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

constexpr int Severities = 4;

QString severityName(int severity)
{
    switch (severity) {
    case 1:
        return Words::tr("1 Low");
    case 2:
        return Words::tr("2 Raised");
    case 3:
        return Words::tr("3 High");
    default:
        return Words::tr("4 Critical");
    }
}

QList<Cell> crisisRow(const Dossier &dossier, int severity)
{
    const Sources sources = {crisisSource(QString::number(severity))};
    QList<Cell> row = {cell(severityName(severity), sources, Cell::Tone::Strong)};
    const auto step = std::ranges::find(dossier.crisisSteps, severity, &CrisisStep::severity);
    const Cell unknown = cell(Words::tr("not yet known"), sources, Cell::Tone::Missing);
    if (step == dossier.crisisSteps.end())
        return row += {unknown, noCell(sources), noCell(sources), noCell(sources), noCell(sources)};
    for (const QString &value :
         {step->example, step->lead, step->firstWords, step->inside, step->review})
        row.append(value.trimmed().isEmpty() ? unknown : cell(value.trimmed(), sources));
    return row;
}

Table crisisTable(const Dossier &dossier)
{
    Table table{Words::tr("Who leads, and how soon we speak"),
                {{Words::tr("Severity"), 2},
                 {Words::tr("Example"), 4},
                 {Words::tr("Who leads"), 3},
                 {Words::tr("First public words"), 4},
                 {Words::tr("Who is told inside"), 4},
                 {Words::tr("Review"), 3}},
                {}};
    for (int severity = 1; severity <= Severities; ++severity)
        table.rows.append(crisisRow(dossier, severity));
    return table;
}

Bullets rulesForAnySeverity()
{
    Bullets bullets;
    for (const QString &text : builtInStarters().crisisAlways)
        bullets.items.append({text, {crisisSource()}});
    return bullets;
}

} // namespace

void addCrisis(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("When something goes wrong")});
    if (const Unknown *unknown = context.unknown(u"crisis:outOfHoursContact"_s))
        add(blocks, paragraph({missing(*unknown)}));
    else
        add(blocks,
            paragraph({{Words::tr("Out of hours: %1.")
                            .arg(withoutStop(context.dossier.governance.outOfHoursContact)),
                        {crisisSource(u"outOfHoursContact"_s)}}}));
    if (const Unknown *unknown = context.unknown(u"crisis"_s))
        return add(blocks, paragraph({missing(*unknown)}));
    add(blocks, crisisTable(context.dossier));
    if (context.kind == Kind::Course)
        return;
    add(blocks, paragraph({{Words::tr("At every severity:"), {}}}));
    add(blocks, rulesForAnySeverity());
}

} // namespace core::report
