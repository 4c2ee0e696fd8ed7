// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/racigridmodel.h"

#include "core/base/text.h"
#include "core/strategy/dutyfindings.h"
#include "core/strategy/leadershipwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<core::DutyId> idsOf(const QList<core::Duty> &duties)
{
    QList<core::DutyId> ids;
    for (const core::Duty &duty : duties)
        ids.append(duty.id);
    return ids;
}

QString roleTitle(core::DutyRole role)
{
    return core::capitalised(core::nameOf(role));
}

} // namespace

void RaciGridModel::setDuties(const QList<core::Duty> &duties,
                              const QList<core::RoleHolder> &holders)
{
    if (holders != m_holders) {
        m_holders = holders;
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstRole, columnCount() - 1);
    }
    if (duties == m_duties)
        return;
    if (idsOf(duties) != idsOf(m_duties)) {
        beginResetModel();
        m_duties = duties;
        endResetModel();
        return;
    }
    // A reset would lose the place in the table.
    m_duties = duties;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const core::Duty *RaciGridModel::duty(const QModelIndex &index) const
{
    const bool inside = index.isValid() && index.row() < m_duties.size();
    return inside ? &m_duties[index.row()] : nullptr;
}

QModelIndex RaciGridModel::indexOf(const core::DutyId &duty, int column) const
{
    const qsizetype row = idsOf(m_duties).indexOf(duty);
    return row < 0 ? QModelIndex() : index(int(row), column);
}

bool RaciGridModel::isRole(int column)
{
    return column >= FirstRole && column < FirstRole + int(core::AllDutyRoles.size());
}

core::DutyRole RaciGridModel::roleAt(int column)
{
    Q_ASSERT(isRole(column));
    return core::AllDutyRoles[size_t(column - FirstRole)];
}

QString RaciGridModel::words(const core::Duty &duty, core::DutyRole role)
{
    return tr("%1, %2: %3").arg(duty.task, roleTitle(role), core::meaningOfPart(duty.part(role)));
}

int RaciGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_duties.size());
}

int RaciGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstRole + int(core::AllDutyRoles.size());
}

QVariant RaciGridModel::data(const QModelIndex &index, int role) const
{
    const core::Duty *found = duty(index);
    if (!found)
        return {};
    return isRole(index.column()) ? partData(*found, roleAt(index.column()), role)
                                  : taskData(*found, role);
}

QVariant RaciGridModel::taskData(const core::Duty &duty, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::AccessibleTextRole:
        return duty.task;
    case Qt::ToolTipRole:
        return tr("%1. Press F2 or click twice to change the words.").arg(duty.task);
    default:
        return {};
    }
}

QVariant RaciGridModel::partData(const core::Duty &duty, core::DutyRole dutyRole, int role) const
{
    const QChar letter = duty.part(dutyRole);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return letter == u'-' ? QString() : QString(letter);
    case LetterRole:
        return letter;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return words(duty, dutyRole);
    default:
        return {};
    }
}

bool RaciGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const core::Duty *found = duty(index);
    if (!found || role != Qt::EditRole)
        return false;
    core::Duty wanted = *found;
    const QString text = value.toString().trimmed();
    if (!isRole(index.column())) {
        if (text.isEmpty())
            return false;
        wanted.task = text;
    } else {
        wanted.setPart(roleAt(index.column()), text.isEmpty() ? u'-' : text.at(0));
    }
    if (wanted != *found)
        Q_EMIT changeWanted(wanted);
    return true;
}

QVariant RaciGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (!isRole(section))
        return role == Qt::DisplayRole ? tr("Duty") : QVariant();
    const QString title = roleTitle(roleAt(section));
    const QString holder = core::holderOf(m_holders, roleAt(section));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case HolderRole:
        return holder;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(title, holder.isEmpty() ? tr("nobody yet") : holder);
    default:
        return {};
    }
}

Qt::ItemFlags RaciGridModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsEditable : base;
}

} // namespace ui
