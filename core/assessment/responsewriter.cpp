// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/responsewriter.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

namespace {

QString cell(const QString &text)
{
    QString value = text;
    if (!value.isEmpty() && u"=+-@\t\r"_s.contains(value.front()))
        value.prepend(u'\'');
    const bool quoted
        = std::ranges::any_of(value, [](QChar each) { return u",;\"\t\r\n"_s.contains(each); });
    return quoted ? u'"' + value.replace(u'"', u"\"\""_s) + u'"' : value;
}

QString answerCell(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::DontKnow:
        return u"dk"_s;
    case Answer::Kind::DoesNotApply:
        return u"na"_s;
    case Answer::Kind::Level:
        break;
    }
    return QString::number(answer.level);
}

} // namespace

QByteArray writeResponses(const Framework &framework, std::span<const Respondent> respondents,
                          std::span<const Answer> answers)
{
    QHash<std::pair<RespondentId, QuestionCode>, const Answer *> given;
    for (const Answer &answer : answers)
        given.insert({answer.respondent, answer.question}, &answer);
    QString csv = u"respondent,role,question,answer,evidence,note\r\n"_s;
    for (const Respondent &person : respondents)
        for (const Point &point : framework.points)
            for (const Question &question : point.questions) {
                const Answer *answer = given.value({person.id, question.id});
                if (!answer)
                    continue;
                const bool level = answer->kind == Answer::Kind::Level;
                csv += QStringList{cell(person.alias),
                                   toWord(person.role),
                                   question.id.text,
                                   answerCell(*answer),
                                   level ? toWord(answer->evidence) : QString(),
                                   cell(answer->note)}
                           .join(u',')
                    + u"\r\n"_s;
            }
    return csv.toUtf8();
}

} // namespace core
