// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueview.h"

#include <QAbstractTableModel>

namespace ui {

/// Entries side by side: a row for each field with its name in the first column, then whether the
/// entries differ, then a column for each entry.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Field, Differs, FirstEntry };
    enum Role { DiffersRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// `names` are those of the entries.
    void setComparison(const core::Comparison &comparison, const QStringList &names);
    const core::Comparison &comparison() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::Comparison m_comparison;
    QStringList m_names;
};

} // namespace ui
