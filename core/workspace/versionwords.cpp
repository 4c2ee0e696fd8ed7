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
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::versionwords {

namespace {

struct CellText
{
    Q_DECLARE_TR_FUNCTIONS(core::versions)
};

QString inMarks(const QString &text)
{
    constexpr qsizetype Most = 90;
    QString words = withoutStop(text.simplified());
    if (words.size() > Most)
        words = words.first(Most - 1).trimmed() + u'…';
    return u'“' + words + u'”';
}

/// The words of files have hyphens where a person writes spaces.
QString wordText(const QString &word)
{
    QString text = word;
    return text.replace(u'-', u' ');
}

QString nameInRow(const QString &column, const QString &cell)
{
    if (column == u"code"_s) {
        if (const Starters::PolicyHeading *heading = builtInStarters().policyHeading(cell))
            return heading->title;
        for (const Starters::Check &check : builtInStarters().checks)
            if (check.code == cell)
                return check.question;
        return cell;
    }
    static const QStringList words
        = {u"purpose"_s, u"role"_s, u"adopters"_s, u"kind"_s, u"platform"_s};
    return words.contains(column) ? wordText(cell) : cell;
}

/// Empty when nothing in the row names it.
QString nameOfRow(const QString &table, const Row &row)
{
    const QString column = nameColumn(table, row);
    return column.isEmpty() ? column : nameInRow(column, row.value(column).toVariant().toString());
}

bool isPerson(const QString &column)
{
    static const QStringList people
        = {u"owner"_s, u"decider"_s, u"leader"_s, u"sponsor"_s, u"lead"_s, u"month_four_owner"_s};
    return people.contains(column);
}

bool isDate(const QString &column)
{
    static const QStringList others
        = {u"date"_s, u"due"_s, u"review"_s, u"asked_on"_s, u"decided_on"_s, u"last_used"_s};
    return column.endsWith(u"_date"_s) || others.contains(column);
}

bool isYesOrNo(const QString &column)
{
    static const QStringList columns
        = {u"big_move"_s, u"refused"_s, u"public_sector"_s, u"oasis"_s, u"revealed"_s};
    return columns.contains(column);
}

QString nothing(const QString &column)
{
    if (isPerson(column))
        return CellText::tr("nobody");
    return isDate(column) ? CellText::tr("no date") : CellText::tr("nothing");
}

QString numberText(const QString &table, const QString &column, const Row &row, const Rows &rows)
{
    const qint64 number = row.value(column).toVariant().toLongLong();
    static const QStringList amounts = {u"low"_s, u"likely"_s, u"high"_s};
    if (isYesOrNo(column) || (table == u"stakeholder"_s && column == u"leader"_s))
        return number != 0 ? CellText::tr("yes") : CellText::tr("no");
    if (column == u"hour_rate"_s)
        return moneyText(number, row.value(u"currency"_s).toString());
    if (column == u"cost_per_year"_s)
        return moneyText(number, u"GBP"_s);
    if (column == u"discount"_s)
        return CellText::tr("%1%").arg(double(number) / 100);
    if (table == u"value_line"_s && amounts.contains(column))
        return row.value(u"unit"_s).toString() == u"money"_s ? moneyText(number, rows.currency())
                                                             : CellText::tr("%1 hours").arg(number);
    return QString::number(number);
}

} // namespace

Rows::Rows(const QString &snapshot)
{
    const QJsonObject tables = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        QList<Row> &rows = m_tables[table.key()];
        for (const QJsonValue &row : table->toArray())
            rows << row.toObject();
        std::ranges::stable_sort(rows, {},
                                 [](const Row &row) { return row.value(u"position"_s).toInt(); });
        for (const Row &row : rows)
            m_names.insert(row.value(u"id"_s).toString(), nameOfRow(table.key(), row));
    }
    // A record is named by the purpose of its selection.
    for (const Row &record : m_tables.value(u"decision_record"_s))
        m_names.insert(record.value(u"id"_s).toString(),
                       m_names.value(record.value(u"selection"_s).toString()));
}

const QList<Row> &Rows::of(const QString &table) const
{
    static const QList<Row> none;
    const auto found = m_tables.find(table);
    return found == m_tables.end() ? none : *found;
}

QString Rows::nameOf(const QString &id) const
{
    const QString name = m_names.value(id);
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
        return CellText::tr("%1 %2 waits for %3")
            .arg(words->noun, rows.nameOf(row.value(u"action"_s).toString()),
                 rows.nameOf(row.value(u"after_action"_s).toString()));
    const QString name = rows.nameOf(row.value(u"id"_s).toString());
    return name.isEmpty() ? words->noun : words->noun + u' ' + name;
}

QString cellText(const QString &table, const QString &column, const Row &row, const Rows &rows)
{
    const QJsonValue cell = row.value(column);
    if (cell.isDouble())
        return numberText(table, column, row, rows);
    QString text = cell.toString().simplified();
    if (text.isEmpty())
        return nothing(column);
    if (!QUuid::fromString(text).isNull()) {
        const QString name = rows.nameOf(text);
        return name.isEmpty() ? CellText::tr("something that is gone") : name;
    }
    if (isDate(column))
        if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid())
            return longDate(date);
    const Table *known = tableNamed(table);
    static const QStringList wordColumns
        = {u"state"_s,        u"phase"_s,        u"kind"_s,
           u"unit"_s,         u"answer"_s,       u"knowledge"_s,
           u"moment"_s,       u"decision"_s,     u"purpose"_s,
           u"purposes"_s,     u"lawful_basis"_s, u"assessment"_s,
           u"multi_factor"_s, u"shared_login"_s, u"owner_still_here"_s};
    if (known && wordColumns.contains(column) && !text.contains(u' '))
        text = wordText(text);
    constexpr qsizetype Most = 160;
    text = withoutStop(text);
    return text.size() > Most ? text.first(Most - 1).trimmed() + u'…' : text;
}

} // namespace core::versionwords
