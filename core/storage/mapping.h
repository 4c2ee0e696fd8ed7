// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/edit.h"

#include <QStringList>

class QSqlQuery;

/// How values become rows and rows values. Each template is there for every type that a workspace
/// stores (core/storage/columns.h says which column holds which member); they are compiled once, in
/// mapping.cpp.
namespace core {

/// The table that holds values of type T.
template<class T>
const QString &tableOf();

template<class T>
Row toRow(const T &value);

/// Cells that hold something else than the type wants give its default.
template<class T>
T fromRow(const Row &row);

/// The same straight from a query for the columns of its table that stands on a row.
template<class T>
T fromQuery(const QSqlQuery &query);

/// The change that replaces `before` by `after`; either may be absent. Only for values of one and
/// the same id.
template<class T>
RowChange rowChange(const std::optional<T> &before, const std::optional<T> &after)
{
    RowChange change;
    change.table = tableOf<T>();
    change.id = (before ? before->id : after->id).toString();
    if (before)
        change.before = toRow(*before);
    if (after)
        change.after = toRow(*after);
    return change;
}

/// A table as the generic reader and writer of rows needs it.
struct Table
{
    QString name;
    QStringList columns; ///< `organisation` and `id`, the key, come first
    Row blank; ///< what each column holds when nothing was said
    QStringList textColumns = {}; ///< those of free text, which a person types into

    /// An image from before a column was added, with what that column held since.
    Row completed(const Row &image) const;
};

/// Every table of values, parents before children; without the journal.
const QList<Table> &allTables();
/// Null for a name that is none of ours.
const Table *tableNamed(const QString &name);

} // namespace core
