// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/report/report.h"
#include "core/strategy/strategy.h"

#include <optional>
#include <span>

namespace ui {

/// The accepted actions in order of the plan: by horizon, then start; those without an end last.
QList<core::Action> inPlanOrder(std::span<const core::Action> actions);
/// The refused ones, as they were refused.
QList<core::Action> refusedOf(std::span<const core::Action> actions);

/// What stands above the actions of one horizon: "First 30 days, by 30 December 2026".
QString headingFor(const core::Action &action, const std::optional<QDate> &planStart);

/// The plan as bars over time, with its table; none while no accepted action has both dates.
std::optional<core::report::Figure> planFigure(const core::Framework &framework,
                                               std::span<const core::Action> actions);

} // namespace ui
