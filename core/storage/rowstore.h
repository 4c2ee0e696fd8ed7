// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/mapping.h"

/// Reads and writes rows of any table of values.
namespace core::rowstore {

/// None when there is no such row.
Result<std::optional<Row>> read(Database &database, const Table &table, const QString &organisation,
                                const QString &id);
/// All rows of one organisation, or of the whole table when `organisation` is empty.
Result<QList<Row>> readAll(Database &database, const Table &table, const QString &organisation);

/// Which rows of a table; an empty text sets no bounds.
struct Scope
{
    QString organisation;
    QString assessment; ///< one round, for tables that have this column
};
/// Fails when the file has not all columns of the table. each() is ready for an organisation then.
Status prepare(Database &database, const Table &table);
/// Hands each of those rows to `take`; its columns stand in the order of `table.columns`.
Status each(Database &database, const Table &table, const Scope &scope,
            const std::function<void(const QSqlQuery &)> &take);

/// Inserts, replaces or deletes one row. Fails with Conflict when the row in the file is not what
/// `change.before` says. Call it inside a transaction.
Status apply(Database &database, const QString &organisation, const RowChange &change);

} // namespace core::rowstore
