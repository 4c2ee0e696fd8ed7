// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueview.h"
#include "core/platforms/fit.h"

#include <QAbstractListModel>

namespace ui {

/// The entries that are shown, in the order they are shown in. A check mark puts an entry side by
/// side with others; the model asks for it with tickWanted(), and is told with setTicked().
class CatalogueListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// One entry as the list shows it.
    struct Row
    {
        core::CatalogueEntry entry;
        core::Verdict verdict = core::Verdict::NotEnoughKnown;
        bool operator==(const Row &) const = default;
    };
    enum Role {
        PurposesRole = Qt::UserRole, ///< "Sales, marketing"
        FactsRole, ///< "Inside the organisation · low effort · free"
        DateRole, ///< "Looked at on 22 November 2026"
        MarksRole, ///< QStringList: "Closed", "Yours", "Corrected"
        ClosedRole, ///< bool
        VerdictRole, ///< int of core::Verdict
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<Row> &rows);
    void setTicked(const QList<core::PlatformCode> &codes);
    const Row *row(const QModelIndex &index) const; ///< null outside
    QModelIndex indexOf(const core::PlatformCode &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickWanted(const core::PlatformCode &code, bool ticked);

private:
    QList<Row> m_rows;
    QList<core::PlatformCode> m_ticked;
};

} // namespace ui
