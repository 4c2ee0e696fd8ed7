// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/gates.h"

#include <algorithm>

namespace core {

QList<GateResult> gateResults(const Lineup &lineup, std::span<const Gate> gates,
                              const CandidateId &candidate)
{
    QList<GateResult> results;
    for (const Criterion &criterion : lineup.gates) {
        GateResult result{criterion.id, GateState::Unknown, {}, {}};
        for (const Gate &gate : gates) {
            if (gate.candidate == candidate && gate.criterion == criterion.id)
                result = {criterion.id, gate.state, gate.owner, gate.note};
        }
        results.append(result);
    }
    return results;
}

bool removes(const QList<GateResult> &results)
{
    return std::ranges::count(results, GateState::Fail, &GateResult::state) > 0;
}

} // namespace core
