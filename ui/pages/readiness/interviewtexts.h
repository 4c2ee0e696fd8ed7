// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"
#include "ui/pages/readiness/questionstrip.h"

#include <QHash>

namespace ui {

QList<QuestionStrip::Group> stripGroups(const core::Framework &framework);
StripCell stripCell(const QHash<core::QuestionCode, core::Answer> &answers,
                    const core::QuestionCode &question);
/// "31 of 43 answered, 2 don't know, 1 does not apply, 9 open".
QString countsText(const QList<StripCell> &cells);
/// What has just been stored: "P1q1: 4 Managed, said, counts as 3".
QString lastAnswerText(const core::Framework &framework, const core::Answer &answer,
                       const core::ScoringRules &rules);

} // namespace ui
