// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/roadmap/network.h"

namespace core {

/// The dates of an action, whichever are known.
struct ActionDates
{
    std::optional<QDate> start;
    std::optional<QDate> end;
    bool operator==(const ActionDates &) const = default;
};

/// The dates as they stand, by place in the network.
QList<ActionDates> datesOf(const ActionNetwork &network);

/// The day on which an action is done: its end, or its start when that is later; none without an
/// end.
std::optional<QDate> lastDay(const ActionDates &dates);
std::optional<QDate> lastDay(const Action &action);

/// The dates when those that may move and start too early are moved just behind the last that they
/// wait for, keeping their length. What waits for one without an end waits for what that one waits
/// for. Those on a circle stay where they are.
QList<ActionDates> pushedBehind(const ActionNetwork &network, QList<ActionDates> dates,
                                const QList<bool> &mayMove);

} // namespace core
