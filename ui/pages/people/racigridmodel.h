// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"

#include <QAbstractTableModel>
#include <QList>

namespace ui {

/// Duties in rows, what each is in the first column, then a column for each role with its letter.
/// Writes are asked for with signals; the stored duties come back with setDuties().
class RaciGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int TaskColumn = 0;
    static constexpr int FirstRole = 1;
    enum Role {
        LetterRole = Qt::UserRole, ///< a QChar; "-" for no part
        HolderRole, ///< of a column: who has the role; empty for nobody
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDuties(const QList<core::Duty> &duties, const QList<core::RoleHolder> &holders);
    const core::Duty *duty(const QModelIndex &index) const; ///< null outside the table
    QModelIndex indexOf(const core::DutyId &duty, int column) const;

    static bool isRole(int column);
    static core::DutyRole roleAt(int column);
    /// "Answer posts, Community manager: does it".
    static QString words(const core::Duty &duty, core::DutyRole role);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void changeWanted(const core::Duty &duty); ///< as it should be

private:
    QVariant taskData(const core::Duty &duty, int role) const;
    QVariant partData(const core::Duty &duty, core::DutyRole dutyRole, int role) const;

    QList<core::Duty> m_duties;
    QList<core::RoleHolder> m_holders;
};

} // namespace ui
