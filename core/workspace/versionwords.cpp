// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/versionwords.h"

#include "core/base/text.h"
#include "core/storage/mapping.h"
#include "core/strategy/starters.h"
#include "core/value/estimate.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::versionwords {

namespace {

struct RowText
{
    Q_DECLARE_TR_FUNCTIONS(core::versions)
};

QString inMarks(const QString &text)
{
    constexpr qsizetype Most = 90;
    return u'“' + shortened(withoutStop(text.simplified()), Most) + u'”';
}

QString nameInRow(const QString &table, const QString &column, const QString &cell)
{
    if (column == u"code"_s) {
        if (const Starters::PolicyHeading *heading = builtInStarters().policyHeading(cell))
            return heading->title;
        for (const Starters::Check &check : builtInStarters().checks)
            if (check.code == cell)
                return check.question;
        return cell;
    }
    if (const QDate date = QDate::fromString(cell, Qt::ISODate); date.isValid())
        return longDate(date);
    return wordText(table, column, cell);
}

/// Empty when nothing in the row names it.
QString nameOfRow(const QString &table, const Row &row)
{
    const QString column = nameColumn(table, row);
    return column.isEmpty() ? column
                            : nameInRow(table, column, row.value(column).toVariant().toString());
}

} // namespace

Rows::Rows(const QString &snapshot)
{
    const QJsonObject tables = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QList<Row> &rows = m_tables[table.key()];
        // A version may be older than a column: what was not said then is what nobody says now.
        const Table *known = tableNamed(table.key());
        for (const QJsonValue &row : table->toArray())
            rows << (known ? known->completed(row.toObject()) : row.toObject());
        std::ranges::stable_sort(rows, {},
                                 [](const Row &row) { return row.value(u"position"_s).toInt(); });
        for (const Row &row : rows)
            m_names[table.key()].insert(row.value(u"id"_s).toString(), nameOfRow(table.key(), row));
    }
    // A record is named by the purpose of its selection.
    for (const Row &record : m_tables.value(u"decision_record"_s))
        m_names[u"decision_record"_s].insert(
            record.value(u"id"_s).toString(),
            m_names[u"selection"_s].value(record.value(u"selection"_s).toString()));
}

const QList<Row> &Rows::of(const QString &table) const
{
    static const QList<Row> none;
    const auto found = m_tables.find(table);
    return found == m_tables.end() ? none : *found;
}

QString Rows::nameOf(const QString &table, const QString &id) const
{
    const QString name = m_names.value(table).value(id);
    return name.isEmpty() ? name : inMarks(name);
}

QString Rows::currency() const
{
    const QList<Row> &settings = of(u"value_settings"_s);
    return settings.isEmpty() ? ValueSettings().currency
                              : settings.first().value(u"currency"_s).toString();
}

QString nameColumn(const QString &table, const Row &row)
{
    const std::optional<TableWords> words = wordsOfTable(table);
    for (const QString &column : words ? words->named : QStringList())
        if (!row.value(column).toVariant().toString().trimmed().isEmpty())
            return column;
    return {};
}

QString rowName(const QString &table, const Row &row, const Rows &rows)
{
    const std::optional<TableWords> words = wordsOfTable(table);
    if (!words)
        return table;
    if (table == u"action_link"_s)
        return RowText::tr("%1 %2 waits for %3")
            .arg(words->noun, rows.nameOf(u"action"_s, row.value(u"action"_s).toString()),
                 rows.nameOf(u"action"_s, row.value(u"after_action"_s).toString()));
    const QString name = rows.nameOf(table, row.value(u"id"_s).toString());
    return name.isEmpty() ? words->noun : words->noun + u' ' + name;
}

} // namespace core::versionwords
