// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/value/saving.h"

#include <QString>

/// What a process takes and saves, in sentences for its page and for the report.
namespace core {

/// "20 minutes of work and 90 minutes of waiting in 3 steps"; "no steps yet".
QString sentence(const ProcessTime &time);
/// Whether the minutes of every step are known, and there is one.
bool isComplete(const ProcessTime &time);

/// The hours saved a year as a range with how it is worked out, or what is not known yet.
QString savingSentence(const Process &process, const Saving &saving);
/// "5 to 15 minutes"; empty while neither the range nor the steps say.
QString minutesSaved(const Saving &saving);
/// "147 to 440 hours"; empty while it cannot be worked out.
QString hoursSaved(const Saving &saving);
/// How hours a year are worked out, in words.
QString savingFormula();
/// What is odd about the minutes saved, a sentence each: a range upside down, steps outside it.
QStringList savingDoubts(const Saving &saving);

} // namespace core
