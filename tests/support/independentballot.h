// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"

#include <vector>

/// The count of the votes once more: the widest paths of the Schulze method by asking, for every
/// strength, who still reaches whom.
struct IndependentBallot
{
    core::BallotResult result;
    QList<core::SelectionFinding> findings;
};

IndependentBallot independentBallot(const core::SelectionDossier &dossier,
                                    const std::vector<core::Participant> &people,
                                    const std::vector<core::CandidateId> &running);
