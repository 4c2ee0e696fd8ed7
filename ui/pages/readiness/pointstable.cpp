// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/pointstable.h"

#include "core/framework/framework.h"

#include <QKeyEvent>
#include <QSpinBox>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Edits a target: a number from 1 to 5.
class TargetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *box = new QSpinBox(parent);
        box->setObjectName(u"targetEditor"_s);
        box->setAccessibleName(PointsTable::tr("Target level"));
        box->setRange(1, core::LevelCount);
        box->setFrame(false);
        return box;
    }
};

} // namespace

PointsTable::PointsTable(QWidget *parent)
    : FullTable(u"pointsTable"_s, tr("Table of the points"), parent)
    , m_model(new PointsModel(this))
{
    setModel(m_model);
    setItemDelegateForColumn(PointsModel::Target, new TargetDelegate(this));
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed);
}

PointsModel *PointsTable::points() const
{
    return m_model;
}

void PointsTable::showPoint(const core::PointCode &point)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->row(row).profile.point == point)
            setCurrentIndex(m_model->index(row, PointsModel::Target));
    setFocus(Qt::OtherFocusReason);
}

void PointsTable::keyPressEvent(QKeyEvent *event)
{
    const int level = event->key() - Qt::Key_0;
    const QModelIndex target = currentIndex().siblingAtColumn(PointsModel::Target);
    if (level >= 1 && level <= core::LevelCount && target.isValid())
        m_model->setData(target, level, Qt::EditRole);
    else
        FullTable::keyPressEvent(event);
}

} // namespace ui
