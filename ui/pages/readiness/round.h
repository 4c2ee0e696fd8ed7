// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"

namespace ui {

struct PageContext;

/// The round of answers that the page shows: mostly the newest, or an earlier one to look back at.
struct Round
{
    std::optional<core::Assessment> assessment;
    QList<core::Respondent> respondents;
    QList<core::Answer> answers;
    core::ScoringRules rules;
    core::Profile profile;

    const core::Respondent *respondent(core::RespondentId id) const;
    const core::Answer *answer(core::RespondentId id, const core::QuestionCode &question) const;
};

/// The round `chosen`; the newest when it is null or gone.
Round readRound(const PageContext &context, core::AssessmentId chosen);
/// Every round of the organisation, newest first.
QList<core::Assessment> allRounds(const PageContext &context);

} // namespace ui
