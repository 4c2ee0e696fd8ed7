// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

/// What the figures say, each in one sentence; used by the summary and by the section it sums up.
namespace core::report {

/// What holds us back, without a full stop: the title of the radar. Needs a scored point.
Sentence heldBackFinding(const Context &context);
/// "two levels below our target"; empty without a target.
QString distanceToTarget(const Context &context, const PointProfile &profile);
/// "Nine people answered on 30 September 2026". Needs a round.
Sentence whoAnswered(const Context &context);
/// "We use social media for … but not for …", without a full stop: the title of the coverage map.
/// Needs a map that is not empty.
Sentence useFinding(const Context &context);
/// The name of the first pattern that holds, as "looks like"; none without one.
std::optional<Sentence> patternFinding(const Context &context);

} // namespace core::report
