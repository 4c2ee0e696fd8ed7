// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/registerfile.h"

#include <span>

/// What the register part says.
namespace ui {

/// "LinkedIn has one administrator only. When they are away, nobody can act."
QString registerFindingSentence(const core::RegisterFinding &finding,
                                std::span<const core::AccountEntry> accounts);
/// "Orphans", with what the word means: "Accounts that nobody looks after".
QString nameOf(core::RegisterFinding::Group group);
/// One line of what is known: "Sales, marketing · Owner: Priya · 2 administrators".
QString accountFacts(const core::AccountEntry &account);
/// What is not yet known: "Still open: owner, administrator".
QString accountGaps(const core::AccountEntry &account);
/// "1,200.50", as a person reads and types it; empty when it is not known.
QString poundsText(const core::AccountEntry &account);
/// What becomes of a line of a pasted table: "New", "Changes owner, note", "Refused: …".
QString rowOutcome(const core::RegisterRow &row);
/// The heads of columns that a table can have, for a help line.
QString columnHelp();

} // namespace ui
