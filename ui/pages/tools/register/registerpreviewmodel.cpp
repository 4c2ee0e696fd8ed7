// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/registerpreviewmodel.h"

#include "ui/pages/tools/register/registerwords.h"
#include "ui/shell/theme.h"

#include <QIcon>

using namespace Qt::StringLiterals;

namespace ui {

void RegisterPreviewModel::setPreview(const core::RegisterPreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

const core::RegisterPreview &RegisterPreviewModel::preview() const
{
    return m_preview;
}

int RegisterPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int RegisterPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QVariant RegisterPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_preview.rows.size())
        return {};
    const core::RegisterRow &row = m_preview.rows[index.row()];
    const bool unusable = row.becomes == core::RegisterRow::Becomes::Unusable;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Line)
            return row.line;
        return index.column() == Account ? row.entry.name : rowOutcome(row);
    case Qt::ToolTipRole:
        return index.column() == Outcome ? rowOutcome(row) : QString();
    case Qt::AccessibleTextRole:
        return tr("Line %1: %2. %3").arg(row.line).arg(row.entry.name, rowOutcome(row));
    case Qt::DecorationRole:
        return unusable && index.column() == Outcome ? icon(u"warning"_s, Ink::Bad) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case UnusableRole:
        return unusable;
    default:
        return {};
    }
}

QVariant RegisterPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= Count)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Account:
        return tr("Account or tool");
    default:
        return tr("What becomes of it");
    }
}

} // namespace ui
