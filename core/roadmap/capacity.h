// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roadmap/roadmap.h"

namespace core {

/// The findings of the kinds TooManyBigMoves, by quarter, and OwnerOverloaded, by owner: the worst
/// time of each. A time is overloaded when the work that must all be done within it takes more days
/// than it has, weekends counted as days.
QList<RoadmapFinding> capacityFindings(std::span<const Action> actions);

} // namespace core
