// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/coverage/coverageview.h"

#include "ui/pages/coverage/coveragecell.h"
#include "ui/pages/coverage/coverageheader.h"
#include "ui/pages/coverage/coveragemodel.h"
#include "ui/pages/coverage/coveragewords.h"
#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

CoverageView::CoverageView(QWidget *parent)
    : QTableView(parent)
    , m_header(new CoverageHeader(this))
{
    setObjectName(u"coverageMap"_s);
    setAccessibleName(tr("Coverage map: tools in rows, purposes in columns"));
    setAccessibleDescription(tr("Arrow keys move, 0 to 3 set a strength, Space goes on to the next "
                                "strength, F2 renames a tool."));
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    setItemDelegate(new CoverageDelegate(this));
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

void CoverageView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    const auto rowsChanged = [this] {
        shareWidth();
        updateGeometry();
    };
    connect(model, &QAbstractItemModel::modelReset, this, rowsChanged);
    connect(model, &QAbstractItemModel::headerDataChanged, m_header->viewport(),
            qOverload<>(&QWidget::update));
    rowsChanged();
}

int CoverageView::wantedHeight() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return m_header->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar + 2;
}

QSize CoverageView::sizeHint() const
{
    return {space(160), wantedHeight()};
}

QSize CoverageView::minimumSizeHint() const
{
    return {space(60), wantedHeight()};
}

void CoverageView::finishEditing()
{
    QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void CoverageView::shareWidth()
{
    if (!model() || model()->columnCount() == 0)
        return;
    verticalHeader()->setDefaultSectionSize(space(12));
    const int purposes = model()->columnCount() - CoverageModel::FirstPurpose;
    const int whole = viewport()->width();
    const int name = qBound(space(28), whole / 4, space(56));
    const int each = qMax(m_header->minimumColumn(), (whole - name) / purposes);
    setColumnWidth(CoverageModel::NameColumn, qMax(name, whole - each * purposes));
    for (int i = 0; i < purposes; ++i)
        setColumnWidth(CoverageModel::FirstPurpose + i, each);
}

void CoverageView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    updateGeometry();
}

void CoverageView::focusInEvent(QFocusEvent *event)
{
    // Before the base class chooses a cell of its own: the first strength, not the first name.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, CoverageModel::FirstPurpose));
    QTableView::focusInEvent(event);
}

void CoverageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

void CoverageView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (typeStrength(*event))
        return;
    if (event->key() == Qt::Key_Delete && index.isValid()) {
        if (CoverageModel::isPurpose(index.column()))
            setStrength(index, 0);
        else
            Q_EMIT removeWanted(index);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && index.column() == CoverageModel::NameColumn && state() != EditingState)
        edit(index);
    else
        QTableView::keyPressEvent(event);
}

bool CoverageView::typeStrength(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !CoverageModel::isPurpose(index.column()))
        return false;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_3)
        setStrength(index, event.key() - Qt::Key_0);
    else if (event.key() == Qt::Key_Space)
        cycle(index);
    else
        return false;
    return true;
}

void CoverageView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    cycleAt(*event);
}

/// Quick clicks arrive in pairs; each of them counts.
void CoverageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!cycleAt(*event))
        QTableView::mouseDoubleClickEvent(event);
}

bool CoverageView::cycleAt(const QMouseEvent &event)
{
    const QModelIndex index = indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !index.isValid()
        || !CoverageModel::isPurpose(index.column()))
        return false;
    cycle(index);
    return true;
}

void CoverageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index
        = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    const QPoint at
        = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    showStrengthMenu(index, at);
}

void CoverageView::showStrengthMenu(const QModelIndex &index, const QPoint &at)
{
    QMenu menu(this);
    const QPersistentModelIndex cell(index);
    if (CoverageModel::isPurpose(index.column())) {
        for (int strength = 0; strength <= 3; ++strength)
            menu.addAction(u"%1  %2"_s.arg(strength).arg(strengthWords(strength)), this,
                           [this, cell, strength] { setStrength(cell, strength); });
    } else {
        menu.addAction(tr("Rename"), this, [this, cell] { edit(cell); });
        menu.addAction(tr("Remove"), this, [this, cell] { Q_EMIT removeWanted(cell); });
    }
    menu.exec(at);
}

void CoverageView::setStrength(const QModelIndex &index, int strength)
{
    if (index.isValid())
        model()->setData(index, strength, Qt::EditRole);
}

void CoverageView::cycle(const QModelIndex &index)
{
    setStrength(index, (index.data(CoverageModel::StrengthRole).toInt() + 1) % 4);
}

void CoverageView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    // A line between what looks outward and what looks inward.
    QPainter painter(viewport());
    const int x = columnViewportPosition(CoverageModel::FirstPurpose + 3);
    painter.setPen(QPen(colours().line, 1));
    painter.drawLine(x, 0, x,
                     rowViewportPosition(model()->rowCount() - 1)
                         + verticalHeader()->defaultSectionSize());
}

} // namespace ui
