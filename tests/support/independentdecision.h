// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"

/// A selection worked out once more, in other ways, to compare core with: nothing is shared with
/// core::decide() but its types. Numbers are a library's rationals; the stability of a weight is
/// found by trying a point between any two crossings; the widest paths of the Schulze method by
/// asking, for every strength, who still reaches whom. `dossier` has no two rows about the same
/// weight, mark or gate.
core::DecisionResult independentDecision(const core::SelectionDossier &dossier, int weightings,
                                         quint64 seed);
