// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/journalmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

void JournalModel::setEntries(const QList<core::JournalEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QString whatOf(const core::JournalEntry &entry)
{
    switch (entry.kind) {
    case core::JournalEntry::Kind::Edit:
        return entry.edit.label;
    case core::JournalEntry::Kind::Undo:
        return JournalModel::tr("Undo: %1").arg(entry.edit.label);
    case core::JournalEntry::Kind::Redo:
        return JournalModel::tr("Redo: %1").arg(entry.edit.label);
    case core::JournalEntry::Kind::Past:
        return JournalModel::tr("%1 (in another file)").arg(entry.edit.label);
    }
    return {};
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const core::JournalEntry &entry = m_entries[index.row()];
    switch (index.column()) {
    case When:
        return entry.at.toLocalTime().toString(u"d MMM yyyy, hh:mm"_s);
    case Who:
        return entry.author;
    default:
        return whatOf(entry);
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    default:
        return {};
    }
}

} // namespace ui
