// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/journal.h"

#include <QAbstractTableModel>

namespace ui {

/// What happened to an organisation, newest first: when, who, what.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<core::JournalEntry> &entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<core::JournalEntry> m_entries;
};

} // namespace ui
