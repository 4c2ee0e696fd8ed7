// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <random>

/// Actions and what waits for what, written as text, for tests of the plan over time.
namespace support {

struct Plan
{
    QList<core::Action> actions;
    QList<core::ActionLink> links;
};

/// Actions separated by semicolons, each a name and what is said about it:
///
///     A 1–5; B 6–9 after A; C 3– after A B; D –4 refused; E 1–2 big effort:3 use:4 by:Ann point:P4
///
/// Days count from `first`, which is day 1. A name may be used before it stands in the list; one
/// that never does is an action that is gone. The id follows from the name.
Plan planOf(const QString &text, const QDate &first = QDate(2026, 3, 1));

core::ActionId idOf(const QString &name);

/// The names of actions, joined by spaces.
QString namesOf(const Plan &plan, const QList<core::ActionId> &ids);

/// Up to ten actions with dates, without, with half of them or with both the wrong way round, some
/// refused, and links between them; the same for the same number on every machine.
enum class Circles { None, Some };
Plan randomPlan(unsigned number, Circles circles);

/// The same rows in another order.
Plan shuffled(Plan plan, std::mt19937 &random);

} // namespace support
