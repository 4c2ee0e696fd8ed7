// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"
#include "core/storage/journal.h"

class QWidget;

namespace core {
class Workspace;
}

namespace ui {

/// One thing that happened to an answer.
struct AnswerEvent
{
    QString when; ///< local time
    QString author;
    QString what; ///< "2 Exploring, said → 4 Managed, shown"
    bool operator==(const AnswerEvent &) const = default;
};

QList<AnswerEvent> answerEvents(const core::Framework &framework,
                                const QList<core::HistoryEntry> &history);
/// Who changed the answer, when, from what to what; newest first. The dialog stays open beside
/// the work and deletes itself.
void showAnswerHistory(const core::Workspace &workspace, const core::Framework &framework,
                       const core::Answer &answer, QWidget *parent);

} // namespace ui
