// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/screening.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct ScreeningText
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

struct ScreeningQuestion
{
    QLatin1StringView code;
    bool heavy = false;
};

constexpr std::array TheTenQuestions = {ScreeningQuestion{"screening-watching-staff"_L1, true},
                                        ScreeningQuestion{"screening-vulnerable"_L1, true},
                                        ScreeningQuestion{"screening-special-category"_L1, true},
                                        ScreeningQuestion{"screening-outside-uk"_L1},
                                        ScreeningQuestion{"screening-matching"_L1},
                                        ScreeningQuestion{"screening-automated"_L1, true},
                                        ScreeningQuestion{"screening-large-scale"_L1},
                                        ScreeningQuestion{"screening-new-technology"_L1},
                                        ScreeningQuestion{"screening-surprise"_L1},
                                        ScreeningQuestion{"screening-hard-to-refuse"_L1}};
static_assert(TheTenQuestions.size() == ScreeningQuestions);

YesNo answerTo(QLatin1StringView code, std::span<const CheckAnswer> answers)
{
    const auto found = std::ranges::find_if(answers, [code](const CheckAnswer &answer) {
        return answer.list == Checklist::DataProtection && answer.code == code;
    });
    return found == answers.end() ? YesNo::Unknown : found->answer;
}

QString resultInWords(Screening result)
{
    switch (result) {
    case Screening::NotAnswered:
        break;
    case Screening::Needed:
        return ScreeningText::tr("By these answers an assessment is needed");
    case Screening::Advisable:
        return ScreeningText::tr("By these answers an assessment is advisable");
    case Screening::NotIndicated:
        return ScreeningText::tr("By these answers an assessment is not called for");
    }
    return ScreeningText::tr("Nothing can be said yet");
}

} // namespace

bool isHeavy(const QString &code)
{
    return std::ranges::any_of(TheTenQuestions, [&code](const ScreeningQuestion &question) {
        return question.heavy && question.code == code;
    });
}

QStringList screeningCodes()
{
    QStringList codes;
    for (const ScreeningQuestion &question : TheTenQuestions)
        codes.append(question.code);
    return codes;
}

ScreeningResult screening(std::span<const CheckAnswer> answers)
{
    ScreeningResult result;
    bool heavy = false;
    for (const ScreeningQuestion &question : TheTenQuestions) {
        const YesNo answer = answerTo(question.code, answers);
        result.answered += answer != YesNo::Unknown;
        if (answer != YesNo::Yes)
            continue;
        result.yes.append(question.code);
        heavy |= question.heavy;
    }
    if (result.answered == 0)
        return result;
    if (heavy || result.yes.size() >= 2)
        result.result = Screening::Needed;
    else if (!result.yes.isEmpty() || result.answered < ScreeningQuestions)
        result.result = Screening::Advisable;
    else
        result.result = Screening::NotIndicated;
    return result;
}

QString screeningSentence(const ScreeningResult &result)
{
    return ScreeningText::tr("%1; %2 of %3 questions are answered.")
        .arg(resultInWords(result.result), QString::number(result.answered),
             QString::number(ScreeningQuestions));
}

} // namespace core
