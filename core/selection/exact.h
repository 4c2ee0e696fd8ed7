// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/selection/percentage.h"

// Included by the few source files that calculate; everybody else sees Percentage.

namespace core {

/// A share of one, 0 or more.
Percentage percentage(const Fraction &share);

} // namespace core
