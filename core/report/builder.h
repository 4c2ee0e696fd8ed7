// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/report/report.h"
#include "core/strategy/dossier.h"

namespace core::report {

struct Options
{
    /// Whether to print who administers which account, its multi-factor login and shared passwords:
    /// of use to the owner of the register, and to a thief.
    bool securityColumns = false;
    /// Whether it is called final rather than a draft. Whoever asks for it has made sure that no
    /// error stands (core/checks).
    bool final = false;
    bool operator==(const Options &) const = default;
};

/// The strategy report of one kind (domain.md 5.2, without the sections of later chapters):
/// course 0 1 3 4 5 6 7 8 10 13 15, sections 7 and 10 short and 8 without processes; consultant all
/// and annexes A, B, D and E; board 0 1 6 12 13 15; handout 0 1 13. `today` is the date on the cover.
/// Titles carry the names of OASIS when Governance::oasis asks for them.
///
/// A Passage takes the place of generated sentences at "summary.situation", "about.scope",
/// "readiness.opening" and "use.opening". All else comes from fields that have a page of their own.
Report build(Kind kind, const Framework &framework, const Dossier &dossier, const QDate &today,
             const Options &options = {});

} // namespace core::report
