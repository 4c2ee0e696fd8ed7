// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace core {

constexpr int WholePoints = 100; ///< what a person shares out

/// `points` with `moved` set to `value` (0 to WholePoints) and the others sharing what is left of
/// WholePoints in their proportions, or equally when they have none. Whole numbers: what rounding
/// leaves over goes to the largest remainders, of equal ones to the earlier. A single criterion
/// takes all.
QList<int> sharedOut(const QList<int> &points, qsizetype moved, int value);

} // namespace core
