// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/registerfile.h"

#include <QAbstractTableModel>

namespace ui {

/// The lines of a table that was read and not imported: where each stands, what it is about, and
/// what would become of it.
class RegisterPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Account, Outcome, Count };
    enum Role { UnusableRole = Qt::UserRole }; ///< bool

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const core::RegisterPreview &preview);
    const core::RegisterPreview &preview() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::RegisterPreview m_preview;
};

} // namespace ui
