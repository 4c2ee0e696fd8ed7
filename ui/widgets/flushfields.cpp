// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flushfields.h"

#include "ui/widgets/widgets.h"

#include <QPointer>

namespace ui {

namespace {

/// What a field stores may make others come and go.
template <class Field> void flushAll(const QWidget &parent)
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
}

} // namespace ui
