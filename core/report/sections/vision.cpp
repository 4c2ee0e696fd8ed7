// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

bool nothingKnown(const Dossier &dossier)
{
    return (dossier.vision.futureDay + dossier.vision.statement).trimmed().isEmpty()
        && dossier.objectives.isEmpty() && dossier.exclusions.isEmpty();
}

/// A person's text under a heading, or that it is not yet known.
void addVisionText(QList<Block> &blocks, const Context &context, const QString &part,
                   const QString &text, Paragraph::Tone tone)
{
    if (const Unknown *unknown = context.unknown(u"vision:"_s + part))
        add(blocks, paragraph({notYet(*unknown)}));
    else
        add(blocks, paragraphs(text, vision(part), tone));
}

/// "30 Sep 2026 – 46%", whatever of it is known.
Cell datedCell(const Context &context, const Objective &entry, const QString &name,
               const QString &value, const std::optional<QDate> &date)
{
    const QString key = u"objective:"_s + entry.id.toString() + u':';
    const Unknown *noValue = context.unknown(key + name);
    const Unknown *noDate = context.unknown(key + name + u"Date"_s);
    if (noValue && noDate)
        return cell(notYetKnown(*noValue), {noValue->place}, Cell::Tone::Missing);
    if (noDate)
        return cell(Words::tr("%1; date %2").arg(withoutStop(value), notYetKnown(*noDate)),
                    {objective(entry)});
    return cell(Words::tr("%1 – %2").arg(shortDate(date.value_or(QDate())),
                                         noValue ? notYetKnown(*noValue) : withoutStop(value)),
                {objective(entry)}, noValue ? Cell::Tone::Missing : Cell::Tone::Normal);
}

QList<Cell> objectiveRow(const Context &context, const Objective &entry, qsizetype number)
{
    const Source source = objective(entry);
    const auto text = [&](const QString &name, const QString &value) {
        return cellOr(context, u"objective:"_s + entry.id.toString() + u':' + name, value, source);
    };
    Cell title = text(u"title"_s, entry.title);
    if (title.tone == Cell::Tone::Normal)
        title.tone = Cell::Tone::Strong;
    return {cell(QString::number(number), {source}),
            title,
            text(u"goal"_s, entry.goal),
            text(u"measure"_s, entry.measure),
            datedCell(context, entry, u"baseline"_s, entry.baseline, entry.baselineDate),
            datedCell(context, entry, u"target"_s, entry.target, entry.targetDate),
            text(u"owner"_s, entry.owner)};
}

Table objectiveTable(const Context &context)
{
    Table table{Words::tr("Objectives with measure, baseline, target, date and owner"),
                {{Words::tr("No."), 1, Column::Align::End},
                 {Words::tr("Objective"), 4},
                 {Words::tr("Goal it serves"), 4},
                 {Words::tr("Measure"), 5},
                 {Words::tr("Baseline"), 4},
                 {Words::tr("Target"), 4},
                 {Words::tr("Owner"), 3}},
                {}};
    for (const Objective &entry : context.dossier.objectives)
        table.rows.append(objectiveRow(context, entry, table.rows.size() + 1));
    return table;
}

/// A board reads what is not done; the reasons stand in the longer reports.
Bullets exclusions(const Context &context)
{
    Bullets bullets;
    for (const Exclusion &entry : context.dossier.exclusions) {
        const QString text = entry.reason.trimmed().isEmpty() || context.kind == Kind::Board
            ? asSentence(entry.text)
            : Words::tr("%1 Why: %2")
                  .arg(asSentence(entry.text), asSentence(capitalised(entry.reason.trimmed())));
        bullets.items.append({text, {exclusion(entry)}});
    }
    return bullets;
}

} // namespace

Section visionAndObjectives(const Context &context)
{
    Section section{u"6"_s, Words::tr("Our vision and objectives"), {}};
    const Dossier &dossier = context.dossier;
    if (nothingKnown(dossier)) {
        add(section.blocks,
            nothingYet(
                context,
                Words::tr(
                    "Without a picture of the better working day, nobody can tell success from "
                    "noise."),
                {u"vision"_s, u"objective"_s, u"exclusion"_s}));
        return section;
    }
    QList<Block> &blocks = section.blocks;
    // The story is for those who will live it. A board decides on the objectives, and has read the
    // vision on the same page.
    if (context.kind != Kind::Board) {
        add(blocks, Heading{Words::tr("Our vision")});
        addVisionText(blocks, context, u"statement"_s, dossier.vision.statement,
                      Paragraph::Tone::Lead);
        add(blocks, Heading{Words::tr("A working day when it has worked")});
        addVisionText(blocks, context, u"futureDay"_s, dossier.vision.futureDay,
                      Paragraph::Tone::Quote);
    }
    add(blocks, Heading{Words::tr("Our objectives")});
    if (dossier.objectives.isEmpty())
        addNotYet(blocks, context, u"objective"_s);
    else
        add(blocks, objectiveTable(context));
    add(blocks, Heading{Words::tr("What we will not do")});
    if (dossier.exclusions.isEmpty())
        addNotYet(blocks, context, u"exclusion"_s);
    else
        add(blocks, exclusions(context));
    return section;
}

} // namespace core::report
