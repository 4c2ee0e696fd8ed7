// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long one key press waits for its profile: all 43 questions answered, leave-one-out included.
// Processor time beside wall time tells a slow program from a busy machine.

#include "core/assessment/profile.h"
#include "tests/support/plainframework.h"
#include "tests/support/timings.h"

#include <random>

using namespace core;

namespace {

constexpr int Rounds = 300;

struct Round
{
    QList<Respondent> respondents;
    QList<Answer> answers;
};

Answer randomAnswer(std::minstd_rand &random)
{
    Answer answer;
    const auto draw = random() % 20;
    if (draw == 0)
        answer.kind = Answer::Kind::DoesNotApply;
    else if (draw <= 2)
        answer.kind = Answer::Kind::DontKnow;
    else
        answer.level = 1 + static_cast<int>(random() % LevelCount);
    answer.evidence = AllEvidence[random() % AllEvidence.size()];
    return answer;
}

Round randomRound(const Framework &framework, int respondents)
{
    std::minstd_rand random(1);
    Round round;
    for (int i = 0; i < respondents; ++i) {
        Respondent respondent;
        respondent.id = RespondentId::create();
        respondent.role = AllRoles[i % AllRoles.size()];
        round.respondents.append(respondent);
        for (const Point &point : framework.points) {
            for (const Question &question : point.questions) {
                Answer answer = randomAnswer(random);
                answer.respondent = respondent.id;
                answer.question = question.id;
                round.answers.append(answer);
            }
        }
    }
    return round;
}

void measure(int respondents, QTextStream &out)
{
    const Framework framework = plainFramework();
    const Round round = randomRound(framework, respondents);
    support::print(out, QStringLiteral("%1 respondents").arg(respondents),
                   support::spentOnEach(Rounds, [&](int) {
                       const Profile result
                           = profile(framework, {}, round.respondents, round.answers);
                       if (result.respondents != respondents)
                           out << "Not everybody was counted.\n";
                   }));
}

} // namespace

int main()
{
    QTextStream out(stdout);
    for (const int respondents : {1, 9, 200, 1000})
        measure(respondents, out);
}
