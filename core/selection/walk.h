// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"
#include "core/selection/selectiondossier.h"

namespace core {

/// How far one step of the walk is.
struct StepState
{
    SelectionStep step = SelectionStep::Need;
    bool begun = false;
    QString missing; ///< what is still to do, in a sentence; empty when the step is done
    bool operator==(const StepState &) const = default;

    bool done() const
    {
        return missing.isEmpty();
    }
};

/// All steps in order. No step waits for another: a group may go back at any time.
QList<StepState> stepStates(const SelectionDossier &dossier, const DecisionResult &result);

/// The first step that is not done; the last one when all are.
SelectionStep nextStep(const QList<StepState> &states);

} // namespace core
