// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

bool isQuestion(const Unknown &unknown)
{
    return unknown.place.kind == Source::Kind::Question;
}

Cell settled(const QString &value, const Source &place, const QString &otherwise)
{
    return value.isEmpty() ? cell(otherwise, {place}, Cell::Tone::Missing) : cell(value, {place});
}

Cell ownerCell(const Unknown &unknown)
{
    return settled(unknown.owner, unknown.place, Words::tr("nobody yet"));
}

Cell dueCell(const Unknown &unknown)
{
    return settled(longDate(unknown.due.value_or(QDate())), unknown.place,
                   Words::tr("no date yet"));
}

Sentence howMany(const Context &context)
{
    const auto owned = std::count_if(context.unknowns.begin(), context.unknowns.end(),
                                     [](const Unknown &u) { return !u.owner.isEmpty(); });
    return {
        Words::tr("On %1 we do not yet know %2 things; for %3 of %2 somebody is named who finds "
                  "out.")
            .arg(longDate(context.today), QString::number(context.unknowns.size()),
                 QString::number(owned)),
        {theRound(context)}};
}

void addUnknowns(QList<Block> &blocks, const Context &context)
{
    Table table{Words::tr("Not yet known"),
                {{Words::tr("What we do not know"), 7},
                 {Words::tr("Who finds out"), 3},
                 {Words::tr("By when"), 3}},
                {}};
    for (const Unknown &unknown : context.unknowns)
        if (!isQuestion(unknown))
            table.rows.append({cell(withoutStop(unknown.text), {unknown.place}), ownerCell(unknown),
                               dueCell(unknown)});
    add(blocks, Heading{Words::tr("What we do not know yet")});
    if (context.unknowns.isEmpty()) {
        add(blocks, paragraph({{Words::tr("Nothing that this draft asks for is missing."), {}}}));
        return;
    }
    add(blocks, paragraph({howMany(context)}));
    if (!table.rows.isEmpty())
        add(blocks, table);
}

void addQuestions(QList<Block> &blocks, const Context &context)
{
    Table table{
        Words::tr("Questions to which nobody could give a level"),
        {{Words::tr("Question"), 8}, {Words::tr("Who finds out"), 3}, {Words::tr("By when"), 3}},
        {}};
    for (const Unknown &unknown : context.unknowns)
        if (isQuestion(unknown))
            table.rows.append({cell(unknown.place.id + u' ' + unknown.text, {unknown.place}),
                               ownerCell(unknown), dueCell(unknown)});
    if (table.rows.isEmpty())
        return;
    add(blocks, Heading{Words::tr("Questions to find out")});
    add(blocks, table);
}

/// Questions of a point that have answers, none of them shown or measured.
QList<const Question *> onlySaid(const Point &entry, std::span<const Answer> answers)
{
    QList<const Question *> questions;
    for (const Question &asked : entry.questions) {
        bool answered = false;
        bool seen = false;
        for (const Answer &answer : answers) {
            if (answer.question != asked.id || answer.kind != Answer::Kind::Level)
                continue;
            answered = true;
            seen = seen || answer.evidence != Evidence::Said;
        }
        if (answered && !seen)
            questions.append(&asked);
    }
    return questions;
}

void addMissingEvidence(QList<Block> &blocks, const Context &context)
{
    Table table{Words::tr("What to ask to see"),
                {{Words::tr("Point"), 3}, {Words::tr("Questions"), 3}, {Words::tr("Evidence"), 8}},
                {}};
    int lacking = 0;
    for (const Point &entry : context.framework.points) {
        QStringList codes;
        QStringList evidence;
        Sources sources;
        for (const Question *asked : onlySaid(entry, context.dossier.answers)) {
            codes.append(asked->id.text);
            if (!asked->evidence.trimmed().isEmpty())
                evidence.append(withoutStop(asked->evidence));
            sources.append(question(asked->id));
            ++lacking;
        }
        if (!codes.isEmpty())
            table.rows.append({cell(axisName(context, entry.id), {point(entry.id)}),
                               cell(codes.join(u", "_s), sources),
                               cell(evidence.join(u"; "_s), sources)});
    }
    if (lacking == 0)
        return;
    add(blocks, Heading{Words::tr("Evidence still missing")});
    add(blocks,
        paragraph(
            {{Words::tr(
                  "For %1 of %2 questions the answers are only said; nothing has been shown or "
                  "measured.")
                  .arg(QString::number(lacking),
                       QString::number(context.framework.questionCount())),
              {theRound(context), rule(u"rule 1"_s)}}}));
    // A board decides; what to ask to see is for those who do the finding out.
    if (context.kind != Kind::Board)
        add(blocks, table);
}

void addDecisions(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("Decisions we ask for")});
    if (context.dossier.decisions.isEmpty()) {
        add(blocks, paragraph(missingUnder(context, {u"decision"_s})));
        return;
    }
    Table table{Words::tr("Decisions with who and when"),
                {{Words::tr("No."), 1},
                 {Words::tr("Decision"), 7},
                 {Words::tr("Who decides"), 3},
                 {Words::tr("By when"), 3}},
                {}};
    for (const Decision &entry : context.dossier.decisions) {
        const QString key = u"decision:"_s + entry.id.toString();
        const Source source = decision(entry);
        table.rows.append(
            {cell(QString::number(table.rows.size() + 1), {source}),
             cell(asSentence(entry.text), {source}),
             cellOr(context, key + u":decider"_s, entry.decider, source),
             cellOr(context, key + u":due"_s, longDate(entry.due.value_or(QDate())), source)});
    }
    add(blocks, table);
}

} // namespace

Section openQuestions(const Context &context)
{
    Section section{u"15"_s, Words::tr("Open questions and decisions requested"), {}};
    addDecisions(section.blocks, context);
    addUnknowns(section.blocks, context);
    addQuestions(section.blocks, context);
    addMissingEvidence(section.blocks, context);
    return section;
}

} // namespace core::report
