// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/answertable.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

QHash<QuestionCode, int> columns(const Framework &framework)
{
    QHash<QuestionCode, int> result;
    for (const Point &point : framework.points) {
        for (const Question &question : point.questions)
            result.insert(question.id, static_cast<int>(result.size()));
    }
    return result;
}

bool isValid(const Answer &answer)
{
    return answer.kind != Answer::Kind::Level || (answer.level >= 1 && answer.level <= LevelCount);
}

Mark mark(const Answer &answer, const ScoringRules &rules)
{
    switch (answer.kind) {
    case Answer::Kind::Level:
        return {Mark::Kind::Level, answer.level, std::min(answer.level, rules.cap(answer.evidence)),
                answer.evidence};
    case Answer::Kind::DoesNotApply:
        return {.kind = Mark::Kind::DoesNotApply};
    case Answer::Kind::DontKnow:
        break;
    }
    return {};
}

} // namespace

AnswerTable answerTable(const Framework &framework, const ScoringRules &rules,
                        std::span<const Respondent> respondents, std::span<const Answer> answers)
{
    const QHash<QuestionCode, int> columnOf = columns(framework);
    QHash<RespondentId, AnswerTable::Row *> rowOf;
    AnswerTable table;
    table.rows.resize(respondents.size());
    for (size_t i = 0; i < respondents.size(); ++i) {
        table.rows[i].role = respondents[i].role;
        table.rows[i].marks.resize(columnOf.size());
        rowOf.insert(respondents[i].id, &table.rows[i]);
    }
    for (const Answer &answer : answers) {
        AnswerTable::Row *row = rowOf.value(answer.respondent);
        const int column = columnOf.value(answer.question, -1);
        if (!row || column < 0 || !isValid(answer))
            continue;
        row->answered = true;
        row->marks[column] = mark(answer, rules);
    }
    std::erase_if(table.rows, [](const AnswerTable::Row &row) { return !row.answered; });
    return table;
}

void QuestionTally::add(const Mark &mark)
{
    if (mark.kind == Mark::Kind::DoesNotApply)
        ++doesNotApply;
    if (mark.kind != Mark::Kind::Level)
        return;
    ++levels[mark.claimed - 1];
    ++count;
    claimed += mark.claimed;
    capped += mark.capped;
}

void QuestionTally::add(const QuestionTally &other)
{
    for (size_t i = 0; i < levels.size(); ++i)
        levels[i] += other.levels[i];
    count += other.count;
    claimed += other.claimed;
    capped += other.capped;
    doesNotApply += other.doesNotApply;
}

PointAnswers pointAnswers(const AnswerTable &table, size_t first,
                          std::span<const Question> questions)
{
    const size_t count = questions.size();
    PointAnswers groups;
    for (GroupAnswers &group : groups)
        for (const Question &question : questions)
            group.questions.push_back({.weight = question.weight});
    for (const AnswerTable::Row &row : table.rows) {
        GroupAnswers &group = groups[static_cast<size_t>(row.role)];
        const std::span<const Mark> marks = std::span(row.marks).subspan(first, count);
        group.people.push_back(marks);
        for (size_t i = 0; i < count; ++i)
            group.questions[i].add(marks[i]);
    }
    return groups;
}

} // namespace core
