// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/cataloguelistmodel.h"

#include "core/base/text.h"
#include "ui/support/labels.h"
#include "ui/support/toollabels.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::CatalogueField;

QString wordsOfField(const core::Platform &platform, CatalogueField field)
{
    return fieldWords(field, core::fieldText(platform, field));
}

QString listFacts(const core::Platform &platform)
{
    QStringList facts = {nameOf(platform.family)};
    if (platform.userEffort != core::Effort::Unknown)
        facts.append(
            CatalogueListModel::tr("%1 effort").arg(nameOf(platform.userEffort).toLower()));
    if (!platform.prices.isEmpty())
        facts.append(core::asClause(wordsOfField(platform, CatalogueField::Prices), u"en"_s));
    return facts.join(u" · "_s);
}

QStringList listMarks(const core::CatalogueEntry &entry)
{
    QStringList marks;
    if (entry.platform.status == core::PlatformStatus::Closed)
        marks.append(CatalogueListModel::tr("Closed"));
    if (entry.own)
        marks.append(CatalogueListModel::tr("Yours"));
    if (!entry.corrections.isEmpty())
        marks.append(CatalogueListModel::tr("Corrected by you"));
    return marks;
}

QString listDate(const core::Platform &platform)
{
    return platform.asOf.isValid()
        ? CatalogueListModel::tr("Looked at on %1").arg(dayName(platform.asOf))
        : CatalogueListModel::tr("Nobody has looked at it yet");
}

/// All that the row shows, for those who do not see it.
QString spokenRow(const CatalogueListModel::Row &row, bool ticked)
{
    const core::Platform &platform = row.entry.platform;
    QStringList parts = {platform.name};
    parts += listMarks(row.entry);
    parts += {nameOf(row.verdict), wordsOfField(platform, CatalogueField::Purposes),
              listFacts(platform), listDate(platform)};
    if (ticked)
        parts.append(CatalogueListModel::tr("to be compared"));
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace

void CatalogueListModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void CatalogueListModel::setTicked(const QList<core::PlatformCode> &codes)
{
    m_ticked = codes;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1),
                           {Qt::CheckStateRole, Qt::AccessibleTextRole});
}

const CatalogueListModel::Row *CatalogueListModel::row(const QModelIndex &index) const
{
    const bool inside = index.isValid() && index.row() < m_rows.size();
    return inside ? &m_rows[index.row()] : nullptr;
}

QModelIndex CatalogueListModel::indexOf(const core::PlatformCode &code) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].entry.platform.id == code)
            return index(i);
    return {};
}

int CatalogueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CatalogueListModel::data(const QModelIndex &index, int role) const
{
    const Row *found = row(index);
    if (!found)
        return {};
    const core::Platform &platform = found->entry.platform;
    const bool ticked = m_ticked.contains(platform.id);
    switch (role) {
    case Qt::DisplayRole:
        return platform.name;
    case Qt::CheckStateRole:
        return ticked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return spokenRow(*found, ticked);
    case PurposesRole:
        return wordsOfField(platform, CatalogueField::Purposes);
    case FactsRole:
        return listFacts(platform);
    case DateRole:
        return listDate(platform);
    case MarksRole:
        return listMarks(found->entry);
    case ClosedRole:
        return platform.status == core::PlatformStatus::Closed;
    case VerdictRole:
        return int(found->verdict);
    default:
        return {};
    }
}

bool CatalogueListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Row *found = row(index);
    if (!found || role != Qt::CheckStateRole)
        return false;
    // By value: what follows may replace the rows.
    const core::PlatformCode code = found->entry.platform.id;
    Q_EMIT tickWanted(code, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CatalogueListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : base;
}

} // namespace ui
