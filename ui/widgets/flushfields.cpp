// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flushfields.h"

#include "ui/widgets/widgets.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPointer>

namespace ui {

namespace {

/// What a field stores may make others come and go.
template<class Field>
void flushAll(const QWidget &parent)
{
    QList<QPointer<Field>> fields;
    for (Field *field : parent.findChildren<Field *>())
        fields.append(field);
    for (const QPointer<Field> &field : fields)
        if (field)
            field->flush();
}

} // namespace

void flushFields(const QWidget &parent)
{
    flushAll<TextField>(parent);
    flushAll<DateField>(parent);
    finishCells(parent);
}

/// The editor of a cell tells its words when the focus leaves it. Without this it would do so while
/// the page is already being taken apart.
void finishCells(const QWidget &parent)
{
    const QWidget *editor = QApplication::focusWidget();
    if (!editor || !parent.isAncestorOf(editor))
        return;
    for (QAbstractItemView *table : parent.findChildren<QAbstractItemView *>())
        if (table->viewport()->isAncestorOf(editor)) {
            table->setFocus(Qt::OtherFocusReason);
            return;
        }
}

} // namespace ui
