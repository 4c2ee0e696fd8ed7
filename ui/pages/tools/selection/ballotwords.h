// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"
#include "core/selection/selectiondossier.h"

#include <QStringList>

namespace ui {

/// What a vote came to.
struct VoteWords
{
    QString title;
    QStringList lines; ///< counts or duels, then what is odd about votes
    bool clear = false; ///< one candidate won
};

VoteWords voteWords(const core::SelectionDossier &dossier, const core::DecisionResult &result);

} // namespace ui
