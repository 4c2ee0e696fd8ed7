// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/process.h"

#include <QList>

#include <optional>
#include <span>

namespace core {

/// What a process takes today or tomorrow.
struct ProcessTime
{
    int minutes = 0; ///< of work, of the steps that say
    int waitMinutes = 0;
    int steps = 0;
    int withoutMinutes = 0; ///< steps that do not say how long they take
    bool operator==(const ProcessTime &) const = default;
};

/// Minutes saved each time, and hours a year for all people together, rounded to whole hours, half
/// away from zero. Negative when tomorrow takes longer.
struct Saving
{
    ProcessTime today;
    ProcessTime tomorrow;
    std::optional<int> minutesLow; ///< as the process gives it
    std::optional<int> minutesLikely; ///< today less tomorrow; none until every step
                                      ///< of both says, of which there is at least one each
    std::optional<int> minutesHigh;
    /// people × times a year × minutes / 60; none while one of them is not known.
    std::optional<qint64> hoursLow;
    std::optional<qint64> hoursLikely;
    std::optional<qint64> hoursHigh;
    bool operator==(const Saving &) const = default;
};

/// `steps` may hold those of other processes, which are passed over.
Saving saving(const Process &process, std::span<const ProcessStep> steps);

} // namespace core
