// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/comparisonmodel.h"

#include "ui/support/toollabels.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString comparedText(const core::Comparison::Cell &cell, core::CatalogueField field)
{
    QStringList parts;
    for (const core::Statement &statement : cell.statements)
        parts.append(statement.text);
    if (cell.statements.isEmpty())
        parts.append(fieldWords(field, cell.words.join(u", "_s)));
    QString text = parts.join(u' ');
    if (text.isEmpty())
        text = ComparisonModel::tr("Nothing is said");
    if (cell.correction)
        text += u' ' + ComparisonModel::tr("(yours: %1)").arg(cell.correction->by);
    return text;
}

} // namespace

void ComparisonModel::setComparison(const core::Comparison &comparison, const QStringList &names)
{
    beginResetModel();
    m_comparison = comparison;
    m_names = names;
    endResetModel();
}

const core::Comparison &ComparisonModel::comparison() const
{
    return m_comparison;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstEntry + int(m_comparison.platforms.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_comparison.rows.size())
        return {};
    const core::Comparison::Row &row = m_comparison.rows[index.row()];
    const QString differs = row.differs ? tr("Differs") : QString();
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Field)
            return nameOf(row.field);
        return index.column() == Differs
            ? differs
            : comparedText(row.cells[index.column() - FirstEntry], row.field);
    case Qt::AccessibleTextRole: {
        QStringList parts = {nameOf(row.field)};
        if (index.column() >= FirstEntry)
            parts += {m_names.value(index.column() - FirstEntry),
                      comparedText(row.cells[index.column() - FirstEntry], row.field)};
        if (row.differs)
            parts.append(differs);
        return parts.join(u". "_s);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignTop);
    case DiffersRole:
        return row.differs;
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignBottom);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Differs:
        return QString();
    default:
        return m_names.value(section - FirstEntry);
    }
}

} // namespace ui
