// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"

#include <QAbstractTableModel>

#include <span>

namespace ui {

/// One line of the table of points.
struct PointRow
{
    core::PointProfile profile;
    QString name; ///< "P4 Leadership support"
    QString level; ///< "3 Structured"; empty without a score
    std::optional<int> target; ///< level 1–5
    bool holdsBack = false;
    bool operator==(const PointRow &) const = default;
};

QList<PointRow> pointRows(const core::Framework &framework, const core::Profile &profile,
                          std::span<const core::Target> targets);

/// The six points as a table. Only the target can be edited; the model asks for it with
/// targetChosen() and shows it once it is stored and setRows() brings it back.
class PointsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Point, Level, Target, Score, Claimed, CappedBy, Evidence, Missing, Range, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PointRow> &rows);
    const PointRow &row(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void targetChosen(const core::PointCode &point, int level);

private:
    QString text(const PointRow &row, Column column) const;
    QString explanation(const PointRow &row, Column column) const;

    QList<PointRow> m_rows;
};

} // namespace ui
