// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mapping.h"

#include "core/storage/choosingcolumns.h"
#include "core/storage/columns.h"
#include "core/storage/rowtypes.h"
#include "core/storage/workbenchcolumns.h"

#include <QSqlQuery>

namespace core {

template<class T>
const QString &tableOf()
{
    static const QString name = QString::fromLatin1(Mapping<T>::table);
    return name;
}

template<class T>
Row toRow(const T &value)
{
    Row row;
    std::apply(
        [&](const auto &...column) {
            (row.insert(QLatin1String(column.name), field::store(value.*column.member)), ...);
        },
        Mapping<T>::columns);
    return row;
}

template<class T>
T fromRow(const Row &row)
{
    T value;
    std::apply(
        [&](const auto &...column) {
            (field::load(Cell(row.value(QLatin1String(column.name))), value.*column.member), ...);
        },
        Mapping<T>::columns);
    return value;
}

template<class T>
T fromQuery(const QSqlQuery &query)
{
    T value;
    int at = 0;
    std::apply(
        [&](const auto &...column) {
            (field::load(Cell(query.value(at++)), value.*column.member), ...);
        },
        Mapping<T>::columns);
    return value;
}

namespace {

template<class T>
QStringList columnsOf()
{
    return std::apply(
        [](const auto &...column) { return QStringList{QString::fromLatin1(column.name)...}; },
        Mapping<T>::columns);
}

template<class T>
QStringList textColumnsOf()
{
    QStringList names;
    const auto take = [&]<class M>(const Column<T, M> &column) {
        if (std::is_same_v<M, QString> && column.written == Written::Typed)
            names << QString::fromLatin1(column.name);
    };
    std::apply([&](const auto &...column) { (take(column), ...); }, Mapping<T>::columns);
    return names;
}

} // namespace

#define SIXPOINT_MAP(T)                                                                            \
    template const QString &tableOf<T>();                                                          \
    template Row toRow(const T &);                                                                 \
    template T fromRow(const Row &);                                                               \
    template T fromQuery(const QSqlQuery &);
SIXPOINT_ROW_TYPES(SIXPOINT_MAP)
#undef SIXPOINT_MAP

Row Table::completed(const Row &image) const
{
    if (image.size() >= columns.size())
        return image;
    Row whole = blank;
    for (auto cell = image.begin(); cell != image.end(); ++cell)
        whole[cell.key()] = cell.value();
    return whole;
}

const QList<Table> &allTables()
{
#define SIXPOINT_TABLE(T) Table{tableOf<T>(), columnsOf<T>(), toRow(T()), textColumnsOf<T>()},
    static const QList<Table> tables = {SIXPOINT_ROW_TYPES(SIXPOINT_TABLE)};
#undef SIXPOINT_TABLE
    return tables;
}

const Table *tableNamed(const QString &name)
{
    for (const Table &table : allTables())
        if (table.name == name)
            return &table;
    return nullptr;
}

} // namespace core
