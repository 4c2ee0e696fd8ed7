// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/score.h"

namespace core {

/// A share as people read it, and exactly.
struct Percentage
{
    Hundredths percent; ///< rounded to two decimals, half away from zero: 68.75
    QString exact; ///< the share of one as a fraction in lowest terms: "11/16", "1", "0"
    bool operator==(const Percentage &) const = default;
};

} // namespace core
