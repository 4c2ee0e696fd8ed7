// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fulltable.h"

#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

namespace ui {

namespace {

/// The narrowest that the first column becomes, in grid steps.
constexpr int LeastFirst = 40;

} // namespace

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
    const int lineHeight = QFontMetrics(ui::font(TextStyle::Body)).height() + space(4);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setFont(ui::font(TextStyle::Note));
    setWordWrap(false); // columns are measured by whole lines
    resizeColumnsToContents();
    setWordWrap(fitFirstColumn());
    const int rows = fitRows(lineHeight);
    const int bar = horizontalHeader()->length() > viewport()->width()
        ? horizontalScrollBar()->sizeHint().height()
        : 0;
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows + bar + space(1));
}

bool FullTable::fitFirstColumn()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + space(3));
    const int wanted = columnWidth(0);
    const int left = viewport()->width() - (horizontalHeader()->length() - wanted);
    setColumnWidth(0, std::max(left, std::min(wanted, space(LeastFirst))));
    return columnWidth(0) < wanted;
}

int FullTable::fitRows(int least)
{
    int height = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        setRowHeight(row, wordWrap() ? std::max(least, sizeHintForRow(row) + space(2)) : least);
        height += rowHeight(row);
    }
    return height;
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
