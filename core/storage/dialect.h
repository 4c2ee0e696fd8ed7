// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlError>

/// What is particular to SQLite; everything else in this folder keeps to what SQLite and
/// PostgreSQL share.
namespace core::dialect {

/// "SIXP" in ASCII: marks an SQLite file as ours.
constexpr int ApplicationId = 0x53495850;

/// An error of the driver in words for a person; the driver's own text becomes the detail.
Error explain(const QSqlError &error);

/// Looks at the first bytes of a file, without SQLite, for what SQLite itself would not notice or
/// explain: an empty file, a file of another kind, one that is shorter than it says.
Status checkHeader(const QString &path);

/// Above this size the complete structure check is left to `sixpoint check`, because it reads the
/// whole file.
constexpr qint64 QuickCheckLimit = 16 * 1024 * 1024;

} // namespace core::dialect
