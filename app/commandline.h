// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QStringList>
#include <QTextStream>

#include <optional>

namespace commandline {

/// Where a command writes, and what time it is: a test gives its own.
struct Surroundings
{
    QTextStream &out;
    QTextStream &err;
    const core::Clock &clock;
};

/// Exit statuses (DESIGN: the command line).
enum Exit { Done = 0, InputAtFault = 1, WrongUse = 2 };

/// Whether the arguments, the program's name first, ask for a command without a window:
/// new, sample, import, score, decide, report, check, --help, --version.
bool isCommand(const QStringList &arguments);

/// Carries the command out. What is at fault stands in one line on `err`; a command that fails has
/// written no output and changed no file.
Exit run(const QStringList &arguments, const Surroundings &surroundings);

/// What `sixpoint --help` prints.
QString usage();

} // namespace commandline
