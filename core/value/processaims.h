// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"
#include "core/strategy/value.h"
#include "core/value/saving.h"

#include <QDate>

#include <span>

/// What a process that is to get better gives to other parts of the strategy.
namespace core {

/// An objective from the minutes that a process takes today, measured on `today`, to those of
/// tomorrow. Minutes that are not complete are left open; so are goal, owner and target date.
Objective objectiveFrom(const Process &process, const Saving &saving, const QDate &today);

/// A benefit in hours that takes its amounts from the process.
ValueLine savingLineFrom(const Process &process);

/// The first line that takes its amounts from the process; null when none does.
const ValueLine *savingLineOf(const Process &process, std::span<const ValueLine> lines);

} // namespace core
