// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/coverage.h"

#include <QAbstractTableModel>

namespace ui {

/// The coverage map as a table: a row for each tool, its name in the first column, then one column
/// for each purpose. Writes are asked for with signals; the stored map comes back with setMap().
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int NameColumn = 0;
    static constexpr int FirstPurpose = 1;
    enum Role { StrengthRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setMap(const core::CoverageMap &map);
    const core::CoverageMap &map() const;
    const core::Tool *tool(const QModelIndex &index) const; ///< null outside the table
    QModelIndex indexOf(core::ToolId tool, int column) const;

    static bool isPurpose(int column);
    static core::Purpose purposeAt(int column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void strengthWanted(const core::Tool &tool, core::Purpose purpose, int strength);
    void nameWanted(const core::Tool &tool, const QString &name);

private:
    QVariant nameData(const core::Tool &tool, int role) const;
    QVariant strengthData(const core::Tool &tool, core::Purpose purpose, int strength,
                          int role) const;

    core::CoverageMap m_map;
};

} // namespace ui
