// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"
#include "core/strategy/riskmatrix.h"
#include "core/strategy/starters.h"

namespace core {

/// A starter risk that fits the organisation and about which nobody has decided yet.
struct RiskProposal
{
    Risk risk; ///< without id; likelihood and impact are suggestions
    QString reason; ///< why it is proposed, in one sentence with what it rests on in brackets
    bool operator==(const RiskProposal &) const = default;
};

/// Starters whose `when` holds and that no risk, accepted or refused, has as its origin; in the
/// order of the starters. A point without a score, and a share of staff without a desk that nobody
/// has said, hold nothing.
QList<RiskProposal> proposedRisks(const Starters &starters, const Dossier &dossier);

} // namespace core
