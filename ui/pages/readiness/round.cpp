// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/round.h"

#include "core/workspace/livedossier.h"
#include "ui/shell/page.h"

namespace ui {

namespace {

template <class T> QList<T> ofRound(const PageContext &context, core::AssessmentId round)
{
    QList<T> result;
    for (const T &value : context.workspace.list<T>(context.organisation))
        if (value.assessment == round)
            result.append(value);
    return result;
}

} // namespace

const core::Respondent *Round::respondent(core::RespondentId id) const
{
    const auto found = std::ranges::find(respondents, id, &core::Respondent::id);
    return found == respondents.end() ? nullptr : &*found;
}

const core::Answer *Round::answer(core::RespondentId id, const core::QuestionCode &question) const
{
    const auto found = std::ranges::find_if(answers, [&](const core::Answer &answer) {
        return answer.respondent == id && answer.question == question;
    });
    return found == answers.end() ? nullptr : &*found;
}

Round readRound(const PageContext &context, core::AssessmentId chosen)
{
    const core::Dossier &dossier = context.live.dossier();
    const bool newest = chosen.isNull() || (dossier.assessment && dossier.assessment->id == chosen);
    if (!newest) {
        if (const auto earlier
            = context.workspace.find<core::Assessment>(context.organisation, chosen)) {
            Round round{earlier,
                        ofRound<core::Respondent>(context, chosen),
                        ofRound<core::Answer>(context, chosen),
                        dossier.rules,
                        {}};
            round.profile
                = core::profile(context.framework, round.rules, round.respondents, round.answers);
            return round;
        }
    }
    return {dossier.assessment, dossier.respondents, dossier.answers, dossier.rules,
            dossier.profile};
}

QList<core::Assessment> allRounds(const PageContext &context)
{
    QList<core::Assessment> rounds = context.workspace.list<core::Assessment>(context.organisation);
    std::ranges::stable_sort(rounds, std::ranges::greater(), &core::Assessment::date);
    return rounds;
}

} // namespace ui
