// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/pointstable.h"

#include "core/framework/framework.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
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
    : QTableView(parent)
    , m_model(new PointsModel(this))
{
    setObjectName(u"pointsTable"_s);
    setAccessibleName(tr("Table of the points"));
    setModel(m_model);
    setItemDelegateForColumn(PointsModel::Target, new TargetDelegate(this));
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(space(10));
    connect(m_model, &PointsModel::modelReset, this, &PointsTable::fit);
    connect(m_model, &PointsModel::dataChanged, this, &PointsTable::fit);
    fit();
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

void PointsTable::fit()
{
    const int rowHeight = QFontMetrics(ui::font(TextStyle::Body)).height() + space(4);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setFont(ui::font(TextStyle::Note));
    resizeColumnsToContents();
    int needed = 0;
    for (int column = 0; column < PointsModel::Count; ++column) {
        setColumnWidth(column, columnWidth(column) + space(3));
        needed += columnWidth(column);
    }
    // What the columns leave free goes to the first, so that the table fills its card.
    if (const int left = viewport()->width() - needed; left > 0)
        setColumnWidth(PointsModel::Point, columnWidth(PointsModel::Point) + left);
    const int bar = needed > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowHeight * m_model->rowCount() + bar
                   + space(1));
}

void PointsTable::keyPressEvent(QKeyEvent *event)
{
    const int level = event->key() - Qt::Key_0;
    const QModelIndex target = currentIndex().siblingAtColumn(PointsModel::Target);
    if (level >= 1 && level <= core::LevelCount && target.isValid())
        m_model->setData(target, level, Qt::EditRole);
    else
        QTableView::keyPressEvent(event);
}

void PointsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void PointsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model)
        fit();
}

void PointsTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page
}

} // namespace ui
