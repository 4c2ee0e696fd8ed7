// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/packfault.h"
#include "core/platforms/catalogue.h"

namespace core {

/// What is wrong in a catalogue of the right shape: ids or names used twice, days that are not in
/// the calendar, a closed platform without a lesson, facts that contradict each other.
/// The text must be JSON.
QList<PackFault> catalogueMeaningFaults(const QByteArray &json);

} // namespace core
