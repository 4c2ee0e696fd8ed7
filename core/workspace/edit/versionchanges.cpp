// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/versions.h"

#include "core/storage/mapping.h"
#include "core/workspace/versionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(core::versions)
};

using versionwords::Rows;

QString field(const QString &name, const QString &text)
{
    return ComparisonText::tr("%1: %2").arg(name, text);
}

/// Two snapshots, compared table by table.
class Comparison
{
public:
    Comparison(const QString &from, const QString &to)
        : m_from(from)
        , m_to(to)
    { }

    void look(const Table &table)
    {
        const auto words = versionwords::wordsOfTable(table.name);
        if (!words)
            return;
        m_table = &table;
        if (words->counted)
            return count(words->noun);
        QHash<QString, Row> before;
        for (const Row &row : m_from.of(table.name))
            before.insert(row.value(u"id"_s).toString(), row);
        for (const Row &row : m_to.of(table.name))
            compare(before.take(row.value(u"id"_s).toString()), row);
        for (const Row &row : m_from.of(table.name))
            if (before.contains(row.value(u"id"_s).toString()))
                compare(row, {});
    }
    QList<VersionChange> take()
    {
        return std::move(m_changes);
    }

private:
    void compare(const Row &before, const Row &after);
    void count(const QString &noun);
    bool differs(const Row &one, const Row &other) const;
    std::pair<QString, QString> differences(const Row &before, const Row &after) const;
    QString contents(const Row &row, const Rows &rows) const;

    Rows m_from;
    Rows m_to;
    const Table *m_table = nullptr;
    QList<VersionChange> m_changes;
};

/// Either may be empty: the row is new, or gone.
void Comparison::compare(const Row &before, const Row &after)
{
    using enum VersionChange::Kind;
    const QString &table = m_table->name;
    if (!before.isEmpty() && !after.isEmpty()) {
        const auto [was, is] = differences(before, after);
        if (!was.isEmpty())
            m_changes.append({Changed, versionwords::rowName(table, after, m_to), was, is});
    } else if (before.isEmpty()) {
        m_changes.append(
            {Added, versionwords::rowName(table, after, m_to), {}, contents(after, m_to)});
    } else {
        m_changes.append(
            {Removed, versionwords::rowName(table, before, m_from), contents(before, m_from), {}});
    }
}

/// "owner: nobody; big move: yes", before and after, of what reads differently.
std::pair<QString, QString> Comparison::differences(const Row &before, const Row &after) const
{
    QStringList was;
    QStringList is;
    for (const QString &column : m_table->columns) {
        const QString name = versionwords::fieldName(column);
        if (name.isEmpty() || before.value(column) == after.value(column))
            continue;
        const QString old = versionwords::cellText(m_table->name, column, before, m_from);
        const QString now = versionwords::cellText(m_table->name, column, after, m_to);
        if (old == now)
            continue;
        const auto [oldBrief, nowBrief] = versionwords::inBrief(old, now);
        was << field(name, oldBrief);
        is << field(name, nowBrief);
    }
    return {was.join(u"; "_s), is.join(u"; "_s)};
}

/// What a row says beside its name.
QString Comparison::contents(const Row &row, const Rows &rows) const
{
    const QString named = versionwords::nameColumn(m_table->name, row);
    QStringList fields;
    for (const QString &column : m_table->columns) {
        const QString name = versionwords::fieldName(column);
        const bool said = row.value(column) != m_table->blank.value(column);
        if (!name.isEmpty() && column != named && said)
            fields << field(name,
                            versionwords::inBrief(
                                versionwords::cellText(m_table->name, column, row, rows)));
    }
    return fields.join(u"; "_s);
}

bool Comparison::differs(const Row &one, const Row &other) const
{
    return std::ranges::any_of(m_table->columns, [&](const QString &column) {
        return column != u"position"_s && one.value(column) != other.value(column);
    });
}

/// "372", "380: 12 new, 5 changed, 4 gone".
void Comparison::count(const QString &noun)
{
    const QList<Row> &from = m_from.of(m_table->name);
    const QList<Row> &to = m_to.of(m_table->name);
    QHash<QString, Row> before;
    for (const Row &row : from)
        before.insert(row.value(u"id"_s).toString(), row);
    qsizetype added = 0;
    qsizetype changed = 0;
    for (const Row &row : to) {
        const auto old = before.find(row.value(u"id"_s).toString());
        if (old == before.end()) {
            ++added;
            continue;
        }
        changed += differs(*old, row);
        before.erase(old);
    }
    const qsizetype gone = before.size();
    if (added + changed + gone == 0)
        return;
    QStringList parts;
    if (added > 0)
        parts << ComparisonText::tr("%1 new").arg(added);
    if (changed > 0)
        parts << ComparisonText::tr("%1 changed").arg(changed);
    if (gone > 0)
        parts << ComparisonText::tr("%1 gone").arg(gone);
    m_changes.append(
        {VersionChange::Kind::Changed, noun, QString::number(from.size()),
         ComparisonText::tr("%1: %2").arg(QString::number(to.size()), parts.join(u", "_s))});
}

} // namespace

QList<VersionChange> versionChanges(const QString &from, const QString &to)
{
    Comparison comparison(from, to);
    for (const Table &table : allTables())
        comparison.look(table);
    return comparison.take();
}

} // namespace core
