// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/linter.h"

#include <QByteArray>
#include <QString>

/// Cases as files: what goes in beside what is expected. Packs of the framework and of the
/// catalogue, with faults and without, are FOLDER/NAME.json beside FOLDER/NAME.expected.txt.
namespace support {

/// Empty for a file that cannot be read.
QByteArray fileText(const QString &path);

/// What a case expects to be found. With SIXPOINT_ACCEPT_FINDINGS=1 in the environment it is what
/// was found, and is written there: read it.
QString expectedText(const QString &path, const QString &found);

/// "line 7 error /points/0: “id” is missing here.", a line for each finding.
QString render(const QList<core::Finding> &findings);

/// The column "name" with a row for every pack in the folder of tests/data.
void listPacks(const QString &folder);

} // namespace support
