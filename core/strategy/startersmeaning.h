// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/packfault.h"
#include "core/strategy/starters.h"

namespace core {

/// What a schema cannot see: codes used twice, severities out of order, a number of screening
/// questions that is not ScreeningQuestions, a duty that nobody or two roles answer for, a point
/// without its level, a day that is none.
QList<PackFault> meaningFaults(const Starters &starters);

} // namespace core
