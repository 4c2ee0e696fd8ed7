// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/checks.h"

namespace core {

/// How many findings there are of each severity.
struct FindingCounts
{
    qsizetype errors = 0;
    qsizetype warnings = 0;
    qsizetype hints = 0;
    bool operator==(const FindingCounts &) const = default;
};
FindingCounts countBySeverity(std::span<const StrategyFinding> findings);

/// Why a strategy with these findings is not final, with the first errors and how many more there
/// are; empty when it is.
QString whyNotFinal(std::span<const StrategyFinding> findings, qsizetype mostNamed = 3);

} // namespace core
