// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/value/counting.h"

#include <span>

namespace core {

/// What may come out; none without any line.
std::optional<ValueOutcome> outcomeOf(std::span<const CountedLine> lines, int draws, quint64 seed);

/// What the result depends on, widest first.
QList<Influence> influencesOf(std::span<const CountedLine> lines);

} // namespace core
