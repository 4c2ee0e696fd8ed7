// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"
#include "core/strategy/organisation.h"

namespace commandline {

/// What `sixpoint decide` prints of one selection, in lines. `result` comes from decide() on
/// `dossier`.
QString decisionText(const core::Organisation &organisation, const core::DecisionResult &result,
                     const core::SelectionDossier &dossier);

} // namespace commandline
