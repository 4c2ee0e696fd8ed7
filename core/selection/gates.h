// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/lineup.h"

#include <span>

namespace core {

/// Whether a candidate gets through one gate.
struct GateResult
{
    CriterionId criterion;
    GateState state = GateState::Unknown;
    QString owner; ///< may be empty
    QString note;
    bool operator==(const GateResult &) const = default;
};

/// One candidate at every gate of the selection, in order; a gate that nobody has looked at is
/// unknown. A fail removes the candidate; an unknown stays and is an open point.
QList<GateResult> gateResults(const Lineup &lineup, std::span<const Gate> gates,
                              const CandidateId &candidate);

bool removes(const QList<GateResult> &results);

} // namespace core
