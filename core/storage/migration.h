// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace core {

/// The statements that take a file from one version to the next, parted by lines that read "--;".
/// The script at position 0 makes version 1 from an empty file.
using MigrationScripts = QStringList;

/// The scripts of this program, resources/sql/0001.sql and up; their number is the version of a
/// file written today.
const MigrationScripts &migrationScripts();

/// The version a file says it has (`user_version`); 0 for an empty one.
Result<int> fileVersion(Database &database);

/// Takes the file to the last version, one transaction per step: a step that fails leaves the file
/// at the version before it. Does nothing to a file that is up to date or newer.
Status migrate(Database &database, const MigrationScripts &scripts);

/// Copies the file to "NAME.vN-backup" beside it (with a number behind when that exists), complete
/// whatever else is going on. Returns the path of the copy.
Result<QString> backUp(Database &database, int version);

} // namespace core
