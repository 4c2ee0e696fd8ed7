// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/matrixview.h"

#include "ui/shell/theme.h"
#include "ui/support/showinpage.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace ui {

MatrixView::MatrixView(const QString &name, const QString &title, const QString &keys,
                       QHeaderView *header, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setAccessibleDescription(keys);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

bool MatrixView::isValue(const QModelIndex &index)
{
    return index.column() >= FirstValue;
}

void MatrixView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto refit = [this] {
        fit();
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, refit);
    connect(model, &QAbstractItemModel::dataChanged, this, refit);
    connect(model, &QAbstractItemModel::headerDataChanged, horizontalHeader()->viewport(),
            qOverload<>(&QWidget::update));
    refit();
}

int MatrixView::wantedHeight() const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2;
}

QSize MatrixView::sizeHint() const
{
    return {space(160), wantedHeight()};
}

QSize MatrixView::minimumSizeHint() const
{
    return {space(60), wantedHeight()};
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model() && event->size().width() != event->oldSize().width())
        fit();
    updateGeometry(); // a scroll bar may have come or gone
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        fit();
}

void MatrixView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    // Before the base class chooses a cell of its own: the first value, not the first name.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, FirstValue));
    QTableView::focusInEvent(event);
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        showInPage(*viewport(), visualRect(current));
    Q_EMIT currentMoved(current);
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    cycleAt(*event);
}

/// Quick clicks arrive in pairs; each of them counts.
void MatrixView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!cycleAt(*event))
        QTableView::mouseDoubleClickEvent(event);
}

bool MatrixView::cycleAt(const QMouseEvent &event)
{
    const QModelIndex index = indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !isValue(index))
        return false;
    cycle(index);
    return true;
}

void MatrixView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index
        = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    QMenu menu(this);
    fillMenu(menu, index);
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace ui
