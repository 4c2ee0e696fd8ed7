// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/coverage/coveragemodel.h"

#include "ui/pages/coverage/coveragewords.h"
#include "ui/support/labels.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<core::ToolId> ids(const core::CoverageMap &map)
{
    QList<core::ToolId> all;
    for (const core::Tool &tool : map.tools)
        all.append(tool.id);
    return all;
}

} // namespace

void CoverageModel::setMap(const core::CoverageMap &map)
{
    if (map == m_map)
        return;
    if (ids(map) != ids(m_map)) {
        beginResetModel();
        m_map = map;
        endResetModel();
        return;
    }
    m_map = map;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const core::CoverageMap &CoverageModel::map() const
{
    return m_map;
}

const core::Tool *CoverageModel::tool(const QModelIndex &index) const
{
    const bool inside = index.isValid() && index.row() < m_map.tools.size();
    return inside ? &m_map.tools[index.row()] : nullptr;
}

QModelIndex CoverageModel::indexOf(core::ToolId tool, int column) const
{
    const qsizetype row = ids(m_map).indexOf(tool);
    return row < 0 ? QModelIndex() : index(int(row), column);
}

bool CoverageModel::isPurpose(int column)
{
    return column >= FirstPurpose && column < FirstPurpose + int(core::AllPurposes.size());
}

core::Purpose CoverageModel::purposeAt(int column)
{
    Q_ASSERT(isPurpose(column));
    return core::AllPurposes[size_t(column - FirstPurpose)];
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.tools.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstPurpose + int(core::AllPurposes.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    const core::Tool *found = tool(index);
    if (!found)
        return {};
    if (!isPurpose(index.column()))
        return nameData(*found, role);
    const int strength = m_map.strengths.value(index.row()).value(index.column() - FirstPurpose);
    return strengthData(*found, purposeAt(index.column()), strength, role);
}

QVariant CoverageModel::nameData(const core::Tool &tool, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return tool.name;
    case Qt::ToolTipRole:
        return tr("%1. Press F2 or click twice to rename it.").arg(tool.name);
    default:
        return {};
    }
}

QVariant CoverageModel::strengthData(const core::Tool &tool, core::Purpose purpose, int strength,
                                     int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case StrengthRole:
        return strength;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cellWords(tool, purpose, strength);
    default:
        return {};
    }
}

bool CoverageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const core::Tool *found = tool(index);
    if (!found || role != Qt::EditRole)
        return false;
    // By value: what follows may replace the map.
    const core::Tool wanted = *found;
    if (isPurpose(index.column()))
        Q_EMIT strengthWanted(wanted, purposeAt(index.column()), qBound(0, value.toInt(), 3));
    else
        Q_EMIT nameWanted(wanted, value.toString().trimmed());
    return true;
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (!isPurpose(section))
        return role == Qt::DisplayRole ? tr("Account or tool") : QVariant();
    const core::Purpose purpose = purposeAt(section);
    const int strength
        = m_map.purposes.isEmpty() ? 0 : m_map.purposes[section - FirstPurpose].strength;
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(purpose);
    case StrengthRole:
        return strength;
    case Qt::ToolTipRole:
        return meaningOf(purpose);
    case Qt::AccessibleTextRole:
        return headerWords(purpose, strength);
    default:
        return {};
    }
}

Qt::ItemFlags CoverageModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsEditable : base;
}

} // namespace ui
