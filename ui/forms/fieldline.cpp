// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldline.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace ui {

namespace {

constexpr int NarrowestField = 36; ///< grid steps

} // namespace

FieldLine::FieldLine(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(space(3));
}

void FieldLine::add(QWidget *field, int share)
{
    m_layout->addWidget(field, share);
    m_layout->setAlignment(field, Qt::AlignTop);
}

int FieldLine::count() const
{
    return m_layout->count();
}

void FieldLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= space(NarrowestField) * m_layout->count();
    m_layout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // An alignment would keep a field from taking the whole width once they stand in a column.
    for (int i = 0; i < m_layout->count(); ++i)
        m_layout->itemAt(i)->setAlignment(wide ? Qt::AlignTop : Qt::Alignment());
}

} // namespace ui
