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

/// An earlier step without which there is nothing to do in a later one, and why, in a sentence.
struct EarlierStep
{
    SelectionStep step = SelectionStep::Need;
    QString why;
    bool operator==(const EarlierStep &) const = default;
};

/// All steps in order. A group may go back to any of them at any time.
QList<StepState> stepStates(const SelectionDossier &dossier, const DecisionResult &result);

/// None when `step` can be worked on.
std::optional<EarlierStep> neededFirst(SelectionStep step, const SelectionDossier &dossier,
                                       const DecisionResult &result);

/// The first step that is not done; the last one when all are.
SelectionStep nextStep(const QList<StepState> &states);

} // namespace core
