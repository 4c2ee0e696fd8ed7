// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/support.h"

using namespace Qt::StringLiterals;

namespace core::edit {

namespace {

/// The row before the change; a first letter makes the row, so that is compared with the row that
/// has nothing in it yet.
Row rowBefore(const Table &table, const RowChange &change)
{
    if (change.before)
        return table.completed(*change.before);
    Row blank = table.blank;
    for (const QString &key : {u"organisation"_s, u"id"_s})
        blank[key] = change.after->value(key);
    return blank;
}

} // namespace

QString typingKey(const RowChange &change)
{
    if (!change.after)
        return {};
    const Table &table = *tableNamed(change.table);
    const Row before = rowBefore(table, change);
    QStringList differing;
    for (const QString &column : table.columns)
        if (before.value(column) != change.after->value(column))
            differing << column;
    if (differing.size() != 1 || !table.textColumns.contains(differing.first()))
        return {};
    return u"%1/%2/%3"_s.arg(change.table, change.id, differing.first());
}

Status commitRow(Workspace &workspace, OrganisationId organisation, const QString &label,
                 const RowChange &change)
{
    return workspace.commit({organisation, label, typingKey(change), {change}});
}

} // namespace core::edit
