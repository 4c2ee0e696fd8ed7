// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/platforms/words.h"

#include <QString>

#include <optional>

/// The processes of the business that social tools are to improve.
namespace core {

using ProcessId = Id<struct ProcessTag>;
using ProcessStepId = Id<struct ProcessStepTag>;

struct Process
{
    /// What happens to knowledge on the way (Nonaka and Takeuchi 1995): from person to person, from
    /// a head onto paper, from paper to paper, from paper into heads.
    enum class Knowledge { Socialise, Externalise, Combine, Internalise };

    ProcessId id;
    OrganisationId organisation;
    QString name;
    QString problem; ///< what is wrong with it today
    std::optional<Knowledge> knowledge;
    std::optional<int> people; ///< who do it, 0 or more
    std::optional<int> timesPerYear; ///< how often each of them does it
    /// Minutes saved each time, as a range; the likely saving is today less tomorrow.
    std::optional<int> savedLow;
    std::optional<int> savedHigh;
    int position = 0;
    bool operator==(const Process &) const = default;
};

/// A step of a process as it is today or as it will be.
struct ProcessStep
{
    enum class Moment { Today, Tomorrow };

    ProcessStepId id;
    OrganisationId organisation;
    ProcessId process;
    Moment moment = Moment::Today;
    QString text;
    QString who;
    std::optional<int> minutes; ///< of work
    std::optional<int> waitMinutes; ///< until the next step
    QString tool;
    int position = 0;
    bool operator==(const ProcessStep &) const = default;
};

template<>
std::span<const Word<Process::Knowledge>> wordsOf<Process::Knowledge>();
template<>
std::span<const Word<ProcessStep::Moment>> wordsOf<ProcessStep::Moment>();

} // namespace core
