// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/evidencetoaskfor.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

#include <QHash>

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
    return {Words::tr("Not yet known on %1: %2. Somebody is named to find out: %3 of %2.")
                .arg(longDate(context.today), QString::number(context.unknowns.size()),
                     QString::number(owned)),
            {theRound(context)}};
}

/// The last part of a key in words; empty for one that is not about a field.
QString aspect(const QString &key)
{
    static const QHash<QString, QString> words
        = {{u"title"_s, Words::tr("what it is")},
           {u"goal"_s, Words::tr("goal it serves")},
           {u"measure"_s, Words::tr("measure")},
           {u"baseline"_s, Words::tr("baseline")},
           {u"baselineDate"_s, Words::tr("date of the baseline")},
           {u"target"_s, Words::tr("target")},
           {u"targetDate"_s, Words::tr("date of the target")},
           {u"owner"_s, Words::tr("owner")},
           {u"start"_s, Words::tr("start")},
           {u"end"_s, Words::tr("end")},
           {u"signOfSuccess"_s, Words::tr("sign of success")},
           {u"decider"_s, Words::tr("who decides")},
           {u"due"_s, Words::tr("date")},
           {u"who"_s, Words::tr("who needs it")},
           {u"tasks"_s, Words::tr("for which tasks")},
           {u"group"_s, Words::tr("who chooses")},
           {u"candidates"_s, Words::tr("candidates")},
           {u"choice"_s, Words::tr("what we choose")},
           {u"decided"_s, Words::tr("day of the decision")},
           {u"reasons"_s, Words::tr("reasons")},
           {u"review"_s, Words::tr("day of review")}};
    return words.value(key.section(u':', -1));
}

/// What several unknowns of one thing have in common, "Objective 2: “Answer within a day”"; empty
/// for an unknown that stands for itself.
QString subject(const Dossier &dossier, const Unknown &unknown)
{
    const QString id = unknown.place.id;
    const auto named = [](const QString &kind, const QString &title) {
        return title.trimmed().isEmpty() ? kind
                                         : Words::tr("%1 “%2”").arg(kind, withoutStop(title));
    };
    for (qsizetype i = 0; i < dossier.objectives.size(); ++i)
        if (unknown.place == objective(dossier.objectives.at(i)))
            return named(Words::tr("Objective %1").arg(i + 1), dossier.objectives.at(i).title);
    for (const Action &entry : dossier.actions)
        if (unknown.place == action(entry))
            return named(Words::tr("Action"), entry.title);
    for (const Decision &entry : dossier.decisions)
        if (unknown.place == decision(entry))
            return named(Words::tr("Decision"), entry.text);
    for (const SelectionDossier &entry : dossier.selections)
        if (unknown.place == selection(entry) && !aspect(unknown.key).isEmpty())
            return Words::tr("Tool for %1").arg(purposeName(entry.selection.purpose));
    return {};
}

/// What nobody finds out yet. The reader who can change that needs to see how much it is, at one
/// look.
bool isLeftAlone(const Context &context, const Unknown &unknown)
{
    return context.kind == Kind::Board && unknown.owner.isEmpty() && !unknown.due;
}

/// One row for what is unknown about one thing, as long as the same person finds it out by the
/// same day.
Table unknownTable(const Context &context)
{
    Table table{Words::tr("What we do not know, who finds out and by when"),
                {{Words::tr("Not yet known"), 7},
                 {Words::tr("Who finds out"), 3},
                 {Words::tr("By when"), 3}},
                {}};
    const Unknown *before = nullptr;
    for (const Unknown &unknown : context.unknowns) {
        if (isQuestion(unknown))
            continue;
        const QString about = subject(context.dossier, unknown);
        const bool same = before && !about.isEmpty() && before->place == unknown.place
            && before->owner == unknown.owner && before->due == unknown.due;
        const QString whole
            = about.isEmpty() ? withoutStop(unknown.text) : about + u": "_s + aspect(unknown.key);
        if (same) {
            table.rows.last().first().text.text += u", "_s + aspect(unknown.key);
        } else if (before && isLeftAlone(context, *before) && isLeftAlone(context, unknown)) {
            Sentence &sentence = table.rows.last().first().text;
            sentence.text += u"; "_s + whole;
            sentence.sources.append(unknown.place);
        } else {
            table.rows.append({cell(whole, {unknown.place}), ownerCell(unknown), dueCell(unknown)});
        }
        before = &unknown;
    }
    return table;
}

/// Whether a point's questions are all unanswered and nobody finds any of them out.
bool whollyOpen(const Context &context, const Point &entry)
{
    return std::all_of(entry.questions.begin(), entry.questions.end(), [&](const Question &asked) {
        const Unknown *unknown = context.unknown(u"question:"_s + asked.id.text);
        return unknown && unknown->owner.isEmpty() && !unknown->due;
    });
}

QList<Cell> questionRow(const Unknown &unknown)
{
    return {cell(unknown.place.id + u' ' + unknown.text, {unknown.place}), ownerCell(unknown),
            dueCell(unknown)};
}

/// One row for a point of which nothing is known, else a row for each question.
void addQuestionRows(Table &table, const Context &context)
{
    for (const Point &entry : context.framework.points) {
        if (!entry.questions.isEmpty() && whollyOpen(context, entry)) {
            QList<Cell> row
                = questionRow(*context.unknown(u"question:"_s + entry.questions.first().id.text));
            row.first() = cell(
                Words::tr("%1: all %2 questions")
                    .arg(axisName(context, entry.id), numberWord(int(entry.questions.size()))),
                {point(entry.id)});
            table.rows.append(row);
            continue;
        }
        for (const Question &asked : entry.questions)
            if (const Unknown *unknown = context.unknown(u"question:"_s + asked.id.text))
                table.rows.append(questionRow(*unknown));
    }
}

/// How much is not known, and how much of what is rests on words alone.
QList<Sentence> inNumbers(const Context &context)
{
    const QString questions = QString::number(context.framework.questionCount());
    QList<Sentence> sentences
        = {context.unknowns.isEmpty()
               ? Sentence{Words::tr("Nothing that this report asks for is missing."), {}}
               : howMany(context)};
    if (const auto open = std::ranges::count_if(context.unknowns, isQuestion); open > 0)
        sentences.append({Words::tr("Questions to which nobody could give a level: %1 of %2.")
                              .arg(QString::number(open), questions),
                          {theRound(context)}});
    const int lacking = evidenceToAskFor(context).questions;
    if (lacking == 0)
        return sentences;
    sentences.append({Words::tr("Questions answered by what people said only, with nothing shown "
                                "or measured: %1 of %2.")
                          .arg(QString::number(lacking), questions),
                      {theRound(context), rule(u"rule 1"_s)}});
    if (context.kind == Kind::Consultant)
        sentences.append({Words::tr("Annex B says what to ask to see."), {}});
    return sentences;
}

void addUnknowns(QList<Block> &blocks, const Context &context)
{
    add(blocks, Heading{Words::tr("What we do not know yet")});
    add(blocks, paragraph(inNumbers(context)));
    Table table = unknownTable(context);
    // A board decides; which questions they are is for those who find it out.
    if (context.kind != Kind::Board)
        addQuestionRows(table, context);
    if (!table.rows.isEmpty())
        add(blocks, table);
}

void addDecisions(QList<Block> &blocks, const Context &context)
{
    const qsizetype count = context.dossier.decisions.size();
    if (count > 0 && count <= DecisionsInSummary) {
        add(blocks,
            paragraph({{Words::tr("Decisions we ask for: %1. Section 1 says what, who decides and "
                                  "by when.")
                            .arg(count),
                        {{Source::Kind::Decision, {}}}}}));
        return;
    }
    add(blocks, Heading{Words::tr("Decisions we ask for")});
    if (count == 0) {
        addNotYet(blocks, context, u"decision"_s);
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
    return section;
}

} // namespace core::report
