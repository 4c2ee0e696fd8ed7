// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/scoringrule.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

QString answerText(const Context &context, const Answer &answer)
{
    if (answer.kind == Answer::Kind::DontKnow)
        return Words::tr("don’t know");
    if (answer.kind == Answer::Kind::DoesNotApply)
        return Words::tr("does not apply");
    const int cap = context.dossier.rules.cap(answer.evidence);
    const QString level = QString::number(answer.level);
    const QString grade = evidenceName(answer.evidence);
    return answer.level <= cap
        ? Words::tr("%1 %2").arg(level, grade)
        : Words::tr("%1 %2, counts %3").arg(level, grade, QString::number(cap));
}

/// What one group says to one question, person by person under their aliases.
QList<Cell> groupRow(const Context &context, const QuestionCode &code, Role role)
{
    QStringList answers;
    QStringList notes;
    Sources sources;
    for (const Respondent &respondent : context.dossier.respondents) {
        if (respondent.role != role)
            continue;
        for (const Answer &answer : context.dossier.answers) {
            if (answer.respondent != respondent.id || answer.question != code)
                continue;
            const QString alias = respondent.alias.trimmed();
            answers.append(Words::tr("%1: %2").arg(alias, answerText(context, answer)));
            if (!answer.note.trimmed().isEmpty())
                notes.append(Words::tr("%1: %2").arg(alias, asSentence(answer.note)));
            sources.append({Source::Kind::Answer, answer.id.toString()});
        }
    }
    if (answers.isEmpty())
        return {};
    return {cell(capitalised(roleName(role)), sources), cell(answers.join(u"; "_s), sources),
            cell(notes.join(u' '), sources)};
}

QList<QList<Cell>> questionRows(const Context &context, const Question &asked)
{
    const Sources sources = {question(asked.id)};
    QList<QList<Cell>> rows;
    for (const Role role : AllRoles) {
        QList<Cell> row = groupRow(context, asked.id, role);
        if (row.isEmpty())
            continue;
        row.prepend(rows.isEmpty() ? cell(asked.id.text + u' ' + asked.text, sources)
                                   : cell({}, {}));
        rows.append(row);
    }
    if (rows.isEmpty())
        rows.append({cell(asked.id.text + u' ' + asked.text, sources), noCell(sources),
                     cell(Words::tr("nobody answered"), sources, Cell::Tone::Missing),
                     noCell(sources)});
    return rows;
}

Table answerTable(const Context &context, const Point &entry)
{
    Table table{Words::tr("%1: answers, evidence and notes").arg(axisName(context, entry.id)),
                {{Words::tr("Question"), 6},
                 {Words::tr("Group"), 2},
                 {Words::tr("Answers"), 5},
                 {Words::tr("Notes"), 6}},
                {}};
    for (const Question &asked : entry.questions)
        table.rows.append(questionRows(context, asked));
    return table;
}

} // namespace

Section answersAndEvidence(const Context &context)
{
    Section section{u"B"_s, Words::tr("Annex: question answers and evidence"), {}};
    QList<Block> &blocks = section.blocks;
    if (!context.hasRound()) {
        add(blocks,
            nothingYet(context,
                       Words::tr("Whoever doubts a score must be able to see what it rests on."),
                       {u"round"_s}));
    } else {
        for (const Point &entry : context.framework.points) {
            add(blocks, Heading{entry.name});
            add(blocks, answerTable(context, entry));
        }
    }
    addScoringRule(blocks, context);
    return section;
}

} // namespace core::report
