// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::rowstore {

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(core::rowstore)
};

QJsonValue cell(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return QJsonValue::fromVariant(value);
}

QVariant bound(const QJsonValue &cell)
{
    if (cell.isString()) {
        const QString text = cell.toString();
        return text.isNull() ? u""_s : text; // a null string would be stored as NULL
    }
    return cell.isNull() ? QVariant() : cell.toVariant();
}

Row current(const QSqlQuery &query, const Table &table)
{
    Row row;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        row.insert(table.columns.at(i), cell(query.value(int(i))));
    return row;
}

/// Rows whose `bounded` columns hold the values that are bound.
QString selection(const Table &table, const QStringList &bounded)
{
    QString sql = u"SELECT %1 FROM %2"_s.arg(table.columns.join(u", "_s), table.name);
    if (!bounded.isEmpty())
        sql += u" WHERE "_s + bounded.join(u" = ? AND "_s) + u" = ?"_s;
    return sql;
}

Status insert(Database &database, const Table &table, const Row &row)
{
    QStringList marks;
    QVariantList values;
    for (const QString &column : table.columns) {
        marks << u"?"_s;
        values << bound(row.value(column));
    }
    return database.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                            table.name, table.columns.join(u", "_s), marks.join(u", "_s)),
                        values);
}

Status update(Database &database, const Table &table, const Row &row, const QVariantList &key)
{
    QStringList settings;
    QVariantList values;
    for (const QString &column : table.columns) {
        settings << column + u" = ?"_s;
        values << bound(row.value(column));
    }
    return database.run(u"UPDATE %1 SET %2 WHERE organisation = ? AND id = ?"_s.arg(
                            table.name, settings.join(u", "_s)),
                        values + key);
}

Status checkBefore(Database &database, const Table &table, const QString &organisation,
                   const RowChange &change)
{
    const Result<std::optional<Row>> found = read(database, table, organisation, change.id);
    if (!found)
        return failure(found.error());
    if (*found == (change.before ? std::optional(table.completed(*change.before)) : std::nullopt))
        return {};
    return failure(
        Error::Kind::Conflict,
        RowText::tr("Somebody else changed the same thing in the meantime. Your change was "
                    "not stored; look at the new state and decide again."),
        change.table + u' ' + change.id);
}

} // namespace

Result<std::optional<Row>> read(Database &database, const Table &table, const QString &organisation,
                                const QString &id)
{
    std::optional<Row> row;
    const Status status
        = database.each(selection(table, {u"organisation"_s, u"id"_s}), {organisation, id},
                        [&](const QSqlQuery &query) { row = current(query, table); });
    if (!status)
        return failure(status.error());
    return row;
}

Status prepare(Database &database, const Table &table)
{
    return database.prepare(selection(table, {u"organisation"_s}));
}

Status each(Database &database, const Table &table, const Scope &scope,
            const std::function<void(const QSqlQuery &)> &take)
{
    QStringList bounded;
    QVariantList values;
    const auto within = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        bounded << column;
        values << value;
    };
    within(u"organisation"_s, scope.organisation);
    within(u"assessment"_s, scope.assessment);
    return database.each(selection(table, bounded), values, take);
}

Result<QList<Row>> readAll(Database &database, const Table &table, const QString &organisation)
{
    QList<Row> rows;
    const Status status = each(database, table, {organisation, {}},
                               [&](const QSqlQuery &query) { rows << current(query, table); });
    if (!status)
        return failure(status.error());
    return rows;
}

Status apply(Database &database, const QString &organisation, const RowChange &change)
{
    const Table *table = tableNamed(change.table);
    Q_ASSERT(table && (change.before || change.after));
    if (const Status same = checkBefore(database, *table, organisation, change); !same)
        return same;
    const QVariantList key = {organisation, change.id};
    if (!change.after)
        return database.run(u"DELETE FROM %1 WHERE organisation = ? AND id = ?"_s.arg(table->name),
                            key);
    if (!change.before)
        return insert(database, *table, table->completed(*change.after));
    return update(database, *table, table->completed(*change.after), key);
}

} // namespace core::rowstore
