// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/candidate.h"

using namespace Qt::StringLiterals;

namespace core {

QString toWord(GateState state)
{
    switch (state) {
    case GateState::Unknown:
        return u"unknown"_s;
    case GateState::Pass:
        return u"pass"_s;
    case GateState::Fail:
        return u"fail"_s;
    }
    Q_UNREACHABLE();
}

std::optional<GateState> gateStateFromWord(const QString &word)
{
    for (const GateState value : AllGateStates) {
        if (toWord(value) == word)
            return value;
    }
    return std::nullopt;
}

} // namespace core
