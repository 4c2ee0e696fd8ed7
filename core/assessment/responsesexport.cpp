// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/responsesexport.h"

#include "core/base/csvtable.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

using AnswersByQuestion = QHash<std::pair<RespondentId, QuestionCode>, const Answer *>;

QString answerWord(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::Level:
        return QString::number(answer.level);
    case Answer::Kind::DontKnow:
        return u"dk"_s;
    case Answer::Kind::DoesNotApply:
        return u"na"_s;
    }
    return {};
}

QByteArray answerLine(const Respondent &respondent, const Answer &answer)
{
    const bool isLevel = answer.kind == Answer::Kind::Level;
    return csvLine({respondent.alias, toWord(respondent.role), answer.question.text,
                    answerWord(answer), isLevel ? toWord(answer.evidence) : QString(),
                    answer.note});
}

QByteArray respondentLines(const Framework &framework, const Respondent &respondent,
                           const AnswersByQuestion &answers)
{
    QByteArray lines;
    for (const Point &point : framework.points) {
        for (const Question &question : point.questions) {
            if (const Answer *answer = answers.value({respondent.id, question.id}))
                lines += answerLine(respondent, *answer);
        }
    }
    return lines;
}

} // namespace

QByteArray writeResponses(const Framework &framework, std::span<const Respondent> respondents,
                          std::span<const Answer> answers)
{
    AnswersByQuestion byQuestion;
    for (const Answer &answer : answers)
        byQuestion.insert({answer.respondent, answer.question}, &answer);

    QByteArray csv = csvLine(
        {u"respondent"_s, u"role"_s, u"question"_s, u"answer"_s, u"evidence"_s, u"note"_s});
    const bool hasQuestions
        = !framework.points.isEmpty() && !framework.points.first().questions.isEmpty();
    for (const Respondent &respondent : respondents) {
        const QByteArray lines = respondentLines(framework, respondent, byQuestion);
        if (!lines.isEmpty())
            csv += lines;
        else if (hasQuestions)
            csv += csvLine({respondent.alias,
                            toWord(respondent.role),
                            framework.points.first().questions.first().id.text,
                            {},
                            {},
                            {}});
    }
    return csv;
}

} // namespace core
