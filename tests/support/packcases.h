// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/linter.h"

#include <QByteArray>
#include <QString>

/// Packs with and without faults, of the framework and of the catalogue: FOLDER/NAME.json beside
/// FOLDER/NAME.expected.txt.
namespace support {

/// Empty for a file that cannot be read.
QByteArray fileText(const QString &path);

/// "line 7 error /points/0: “id” is missing here.", a line for each finding.
QString render(const QList<core::Finding> &findings);

/// The column "name" with a row for every pack in the folder of tests/data.
void listPacks(const QString &folder);

} // namespace support
