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
    std::pair<QStringList, QStringList> differences(const Row &before, const Row &after) const;
    QStringList contents(const Row &row, const Rows &rows) const;

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

/// "owner: nobody", before and after, for each field that reads differently.
std::pair<QStringList, QStringList> Comparison::differences(const Row &before,
                                                            const Row &after) const
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
    return {was, is};
}

/// What a row says beside its name. What it would say anyhow is passed over, unless that is the one
/// thing that it has to say.
QStringList Comparison::contents(const Row &row, const Rows &rows) const
{
    const QString named = versionwords::nameColumn(m_table->name, row);
    QStringList said;
    QStringList usual;
    for (const QString &column : m_table->columns) {
        const QString name = versionwords::fieldName(column);
        const QJsonValue cell = row.value(column);
        if (name.isEmpty() || column == named || cell.toVariant().toString().isEmpty())
            continue;
        QStringList &fields = cell == m_table->blank.value(column) ? usual : said;
        fields << field(
            name, versionwords::inBrief(versionwords::cellText(m_table->name, column, row, rows)));
    }
    return said.isEmpty() && usual.size() == 1 ? usual : said;
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
        {VersionChange::Kind::Changed,
         noun,
         {QString::number(from.size())},
         {ComparisonText::tr("%1: %2").arg(QString::number(to.size()), parts.join(u", "_s))}});
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
