// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace support {

/// What a run of the real program came to.
struct ProgramRun
{
    int status = -1; ///< its exit status; −1 when it crashed, did not start or did not end
    QString out;
    QString err;
};

/// The program built beside this test.
QString programPath();

/// Runs it with no display to draw on and waits for its end.
ProgramRun runProgram(const QStringList &arguments);

} // namespace support
