// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reporttablemodel.h"

#include "ui/shell/theme.h"

namespace ui {

namespace {

using core::report::Cell;
using core::report::Column;

int alignment(Column::Align align)
{
    switch (align) {
    case Column::Align::Start:
        return Qt::AlignLeading | Qt::AlignVCenter;
    case Column::Align::End:
        return Qt::AlignTrailing | Qt::AlignVCenter;
    case Column::Align::Centre:
        return Qt::AlignCenter;
    }
    return Qt::AlignLeading;
}

QVariant ink(Cell::Tone tone)
{
    return tone == Cell::Tone::Quiet || tone == Cell::Tone::Missing ? colour(Ink::Quiet)
                                                                    : QVariant();
}

} // namespace

void ReportTableModel::setTable(const core::report::Table &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell &cell = m_table.rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text.text;
    case Qt::TextAlignmentRole:
        return alignment(m_table.columns[index.column()].align);
    case Qt::ForegroundRole:
        return ink(cell.tone);
    case Qt::FontRole:
        return cell.tone == Cell::Tone::Strong ? font(TextStyle::BodyStrong) : QVariant();
    }
    return {};
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column &column = m_table.columns[section];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return alignment(column.align);
    return {};
}

} // namespace ui
