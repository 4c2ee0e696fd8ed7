// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fulltable.h"

#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

namespace ui {

FullTable::FullTable(const QString &name, const QString &title, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(title);
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
}

void FullTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FullTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &FullTable::fit);
    fit();
}

void FullTable::fit()
{
    const int rowHeight = QFontMetrics(ui::font(TextStyle::Body)).height() + space(4);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    horizontalHeader()->setFont(ui::font(TextStyle::Note));
    resizeColumnsToContents();
    int needed = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnWidth(column, columnWidth(column) + space(3));
        needed += columnWidth(column);
    }
    if (const int left = viewport()->width() - needed; left > 0)
        setColumnWidth(0, columnWidth(0) + left);
    const int bar = needed > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowHeight * model()->rowCount() + bar
                   + space(1));
}

void FullTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && model())
        fit();
}

void FullTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fit();
}

void FullTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page
}

} // namespace ui
