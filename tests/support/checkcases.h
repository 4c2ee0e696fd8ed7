// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"

#include <QList>

namespace support {

/// A strategy without a fault, the smallest change that breaks one rule, and what is then said:
/// "warning 6 Objective “…” serves no goal of the organisation. > objective:1", the place last.
/// Ids as fixedId() gives them are written as their number.
struct CheckCase
{
    const char *name; ///< the rule, and after a space which case of it
    void (*change)(core::Dossier &dossier);
    const char *expected; ///< nothing when the change breaks no rule
};

QList<CheckCase> aimCases(); ///< sections 2 to 7
QList<CheckCase> peopleCases(); ///< sections 8 and 9
QList<CheckCase> rulesCases(); ///< sections 10, 12, 14 and D
QList<CheckCase> planCases(); ///< sections 13 and 15
QList<CheckCase> allCheckCases();

} // namespace support
