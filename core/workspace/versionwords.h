// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/edit.h"

#include <QHash>
#include <QStringList>

/// What a comparison of two versions calls tables, rows and cells.
namespace core::versionwords {

/// How the rows of a table are told of.
struct TableWords
{
    QString noun; ///< "Action", or "Answers" where they are counted
    QStringList named; ///< columns of which the first one with something in it is a row's name
    bool counted = false; ///< too many or too small to tell of each
};
/// None for a table that a comparison passes over.
std::optional<TableWords> wordsOfTable(const QString &table);

/// "date of the target"; empty for columns that do not count: ids, positions.
QString fieldName(const QString &column);

/// The rows of one snapshot, by table.
class Rows
{
public:
    explicit Rows(const QString &snapshot);

    /// In page order.
    const QList<Row> &of(const QString &table) const;
    /// "“Name a sponsor”" of the row of this table with this id; empty when there is none.
    QString nameOf(const QString &table, const QString &id) const;
    QString currency() const;

private:
    QHash<QString, QList<Row>> m_tables;
    QHash<QString, QHash<QString, QString>> m_names; ///< by table, then by id
};

/// The column that names a row; empty when none does.
QString nameColumn(const QString &table, const Row &row);
/// "Action “Name a sponsor”".
QString rowName(const QString &table, const Row &row, const Rows &rows);
/// The word of a file as a person says it: "Platform understanding" for the point P4.
QString wordText(const QString &table, const QString &column, const QString &word);
/// A cell in words: "30 September 2026", "yes", "nobody".
QString cellText(const QString &table, const QString &column, const Row &row, const Rows &rows);

/// The beginning of a long text.
QString inBrief(const QString &text);
/// Of two long texts the part where they begin to differ.
std::pair<QString, QString> inBrief(const QString &before, const QString &after);

} // namespace core::versionwords
