// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/coverage/coverageview.h"

#include "ui/pages/coverage/coveragecell.h"
#include "ui/pages/coverage/coverageheader.h"
#include "ui/pages/coverage/coveragemodel.h"
#include "ui/pages/coverage/coveragewords.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

CoverageView::CoverageView(QWidget *parent)
    : MatrixView(u"coverageMap"_s, tr("Coverage map: tools in rows, purposes in columns"),
                 tr("Arrow keys move, 0 to 3 set a strength, Space goes on to the next strength, "
                    "F2 renames a tool."),
                 new CoverageHeader, parent)
{
    setItemDelegate(new CoverageDelegate(this));
}

void CoverageView::finishEditing()
{
    QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void CoverageView::fit()
{
    static_assert(FirstValue == CoverageModel::FirstPurpose);
    const int purposes = model()->columnCount() - FirstValue;
    if (purposes <= 0)
        return;
    verticalHeader()->setDefaultSectionSize(space(12));
    const int whole = viewport()->width();
    const int name = qBound(space(28), whole / 4, space(56));
    const auto *header = static_cast<const CoverageHeader *>(horizontalHeader());
    const int each = qMax(header->minimumColumn(), (whole - name) / purposes);
    setColumnWidth(NameColumn, qMax(name, whole - each * purposes));
    for (int i = 0; i < purposes; ++i)
        setColumnWidth(FirstValue + i, each);
}

void CoverageView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    if (typeStrength(*event))
        return;
    if (event->key() == Qt::Key_Delete && index.isValid()) {
        if (isValue(index))
            setStrength(index, 0);
        else
            Q_EMIT removeWanted(index);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && index.column() == NameColumn && state() != EditingState)
        edit(index);
    else
        MatrixView::keyPressEvent(event);
}

bool CoverageView::typeStrength(const QKeyEvent &event)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !isValue(index))
        return false;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_3)
        setStrength(index, event.key() - Qt::Key_0);
    else if (event.key() == Qt::Key_Space)
        cycle(index);
    else
        return false;
    return true;
}

void CoverageView::fillMenu(QMenu &menu, const QPersistentModelIndex &index)
{
    if (isValue(index)) {
        for (int strength = 0; strength <= 3; ++strength)
            menu.addAction(u"%1  %2"_s.arg(strength).arg(strengthWords(strength)), this,
                           [this, index, strength] { setStrength(index, strength); });
    } else {
        menu.addAction(tr("Rename"), this, [this, index] { edit(index); });
        menu.addAction(tr("Remove"), this, [this, index] { Q_EMIT removeWanted(index); });
    }
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
    MatrixView::paintEvent(event);
    // A line between what looks outward and what looks inward.
    QPainter painter(viewport());
    const int x = columnViewportPosition(FirstValue + 3);
    painter.setPen(QPen(colours().line, 1));
    painter.drawLine(x, 0, x,
                     rowViewportPosition(model()->rowCount() - 1)
                         + verticalHeader()->defaultSectionSize());
}

} // namespace ui
