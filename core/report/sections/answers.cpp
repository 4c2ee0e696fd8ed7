// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/evidencetoaskfor.h"
#include "core/report/sections/scoringrule.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

/// With more people, their answers stand together by group instead of in a column each.
constexpr qsizetype MostColumns = 12;

/// A respondent under a short code, "L1" for the first leader, that the tables use.
struct Person
{
    const Respondent *respondent = nullptr;
    QString code;
};

QString initial(Role role)
{
    switch (role) {
    case Role::Leader:
        return Words::tr("L", "short for leader");
    case Role::Manager:
        return Words::tr("M", "short for manager");
    case Role::Staff:
        return Words::tr("S", "short for staff");
    case Role::Assessor:
        return Words::tr("A", "short for assessor");
    }
    return {};
}

QList<Person> peopleByGroup(const Dossier &dossier)
{
    QList<Person> people;
    for (const Role role : AllRoles) {
        int number = 0;
        for (const Respondent &respondent : dossier.respondents)
            if (respondent.role == role)
                people.append({&respondent, initial(role) + QString::number(++number)});
    }
    return people;
}

/// "Leaders: L1 Managing partner; L2 Finance director." A name may hold a comma.
Paragraph legend(const Context &context, const QList<Person> &people)
{
    Paragraph legend = paragraph({{Words::tr("These people stand behind the letters."), {}}});
    for (const Role role : AllRoles) {
        QStringList names;
        for (const Person &person : people)
            if (person.respondent->role == role)
                names.append(Words::tr("%1 %2")
                                 .arg(person.code, person.respondent->alias.trimmed())
                                 .trimmed());
        if (!names.isEmpty())
            legend.sentences.append(
                {Words::tr("%1: %2.").arg(capitalised(roleName(role)), names.join(u"; "_s)),
                 {theRound(context)}});
    }
    return legend;
}

const Answer *answerOf(const Dossier &dossier, const Respondent &respondent,
                       const QuestionCode &code)
{
    for (const Answer &answer : dossier.answers)
        if (answer.respondent == respondent.id && answer.question == code)
            return &answer;
    return nullptr;
}

/// "4 said (3)" when the evidence carries 3 only. The spaces do not break: a level without its
/// evidence on the same line is easily misread.
QString answerText(const ScoringRules &rules, const Answer &answer)
{
    if (answer.kind == Answer::Kind::DontKnow)
        return Words::tr("don’t know");
    if (answer.kind == Answer::Kind::DoesNotApply)
        return Words::tr("does not apply");
    const QString given
        = Words::tr("%1\u00a0%2").arg(QString::number(answer.level), evidenceName(answer.evidence));
    const int cap = rules.cap(answer.evidence);
    return answer.level <= cap ? given : Words::tr("%1\u00a0(%2)").arg(given, QString::number(cap));
}

Cell groupCell(const Context &context, const QList<Person> &people, Role role,
               const QuestionCode &code)
{
    QStringList answers;
    Sources sources;
    for (const Person &person : people) {
        if (person.respondent->role != role)
            continue;
        if (const Answer *answer = answerOf(context.dossier, *person.respondent, code)) {
            answers.append(Words::tr("%1:\u00a0%2")
                               .arg(person.code, answerText(context.dossier.rules, *answer)));
            sources.append({Source::Kind::Answer, answer->id.toString()});
        }
    }
    if (answers.isEmpty())
        return cell(Words::tr("no answer"), {question(code)}, Cell::Tone::Missing);
    return cell(answers.join(u", "_s), sources);
}

/// "4s (3)" when the evidence carries 3 only.
QString answerSign(const ScoringRules &rules, const Answer &answer)
{
    if (answer.kind == Answer::Kind::DontKnow)
        return Words::tr("?", "sign for an answer: does not know");
    if (answer.kind == Answer::Kind::DoesNotApply)
        return Words::tr("–", "sign for an answer: does not apply");
    const std::array letters
        = {Words::tr("s", "letter for said"), Words::tr("h", "letter for shown"),
           Words::tr("m", "letter for measured")};
    const QString given
        = QString::number(answer.level) + letters.at(static_cast<size_t>(answer.evidence));
    const int cap = rules.cap(answer.evidence);
    return answer.level <= cap ? given : Words::tr("%1\u00a0(%2)").arg(given, QString::number(cap));
}

Cell signCell(const Context &context, const Person &person, const QuestionCode &code)
{
    const Answer *answer = answerOf(context.dossier, *person.respondent, code);
    if (!answer)
        return cell({}, {question(code)}, Cell::Tone::Missing);
    return cell(answerSign(context.dossier.rules, *answer),
                {{Source::Kind::Answer, answer->id.toString()}});
}

Table emptyAnswerTable(const Context &context, const Point &entry, int questionWeight)
{
    return {Words::tr("%1: answers and evidence").arg(axisName(context, entry.id)),
            {{Words::tr("Question"), questionWeight}},
            {}};
}

Cell questionCell(const Question &asked)
{
    return cell(asked.id.text + u' ' + asked.text, {question(asked.id)});
}

/// A column for each person.
Table signTable(const Context &context, const QList<Person> &people, const Point &entry)
{
    Table table = emptyAnswerTable(context, entry, 10);
    for (const Person &person : people)
        table.columns.append({person.code, 1, Column::Align::Centre});
    for (const Question &asked : entry.questions) {
        QList<Cell> row = {questionCell(asked)};
        for (const Person &person : people)
            row.append(signCell(context, person, asked.id));
        table.rows.append(row);
    }
    return table;
}

/// A column for each group: "L1: 4 said, L2: 3 shown".
Table groupTable(const Context &context, const QList<Person> &people, const Point &entry)
{
    Table table = emptyAnswerTable(context, entry, 6);
    QList<Role> roles;
    for (const Person &person : people)
        if (!roles.contains(person.respondent->role))
            roles.append(person.respondent->role);
    for (const Role role : roles)
        table.columns.append({capitalised(roleName(role)), 4});
    for (const Question &asked : entry.questions) {
        QList<Cell> row = {questionCell(asked)};
        for (const Role role : roles)
            row.append(groupCell(context, people, role, asked.id));
        table.rows.append(row);
    }
    return table;
}

Cell notesCell(const Context &context, const QList<Person> &people, const QuestionCode &code)
{
    QStringList notes;
    Sources sources;
    for (const Person &person : people) {
        const Answer *answer = answerOf(context.dossier, *person.respondent, code);
        if (!answer || answer->note.trimmed().isEmpty())
            continue;
        notes.append(Words::tr("%1: %2").arg(person.code, asSentence(answer->note.simplified())));
        sources.append({Source::Kind::Answer, answer->id.toString()});
    }
    return cell(notes.join(u' '), sources);
}

/// One row for each question with notes: "L1: We have a list. M2: Not complete."
Table noteTable(const Context &context, const QList<Person> &people)
{
    Table table{Words::tr("Notes to the answers"),
                {{Words::tr("Question"), 1}, {Words::tr("Notes"), 12}},
                {}};
    for (const Point &entry : context.framework.points)
        for (const Question &asked : entry.questions) {
            const Cell notes = notesCell(context, people, asked.id);
            if (!notes.text.text.isEmpty())
                table.rows.append({cell(asked.id.text, {question(asked.id)}), notes});
        }
    return table;
}

Sentence howToRead(bool signs)
{
    return {
        signs ? Words::tr("“4s” is an answer of level 4 that was only said; h stands for shown, m "
                          "for measured. Where the evidence carries less, the level that counts "
                          "stands in brackets. “?” means does not know, “–” does not apply, and "
                          "an empty field no answer.")
              : Words::tr("Each answer is a level from 1 to 5 with its evidence. Where the "
                          "evidence carries less, the level that counts stands in brackets."),
        {rule(u"rule 1"_s)}};
}

void addAnswers(QList<Block> &blocks, const Context &context)
{
    const QList<Person> people = peopleByGroup(context.dossier);
    const bool signs = people.size() <= MostColumns;
    add(blocks, paragraph({howToRead(signs)}));
    add(blocks, legend(context, people));
    for (const Point &entry : context.framework.points)
        add(blocks, signs ? signTable(context, people, entry) : groupTable(context, people, entry));
    if (const Table notes = noteTable(context, people); !notes.rows.isEmpty())
        add(blocks, notes);
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
        addAnswers(blocks, context);
        if (const EvidenceToAskFor lacking = evidenceToAskFor(context); lacking.questions > 0)
            add(blocks, lacking.table);
    }
    addScoringRule(blocks, context);
    return section;
}

} // namespace core::report
