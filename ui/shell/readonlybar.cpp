// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/readonlybar.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui {

ReadOnlyBar::ReadOnlyBar(QWidget *parent)
    : QFrame(parent)
    , m_text(label({}, TextStyle::Body))
{
    setObjectName(u"readOnlyBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(12), space(3), space(5), space(3));
    layout->addWidget(m_text, 1);
    hide();
}

void ReadOnlyBar::setReason(const QString &reason)
{
    m_text->setText(reason);
    setAccessibleName(tr("Read only. %1").arg(reason));
    setVisible(!reason.isEmpty());
}

void ReadOnlyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours().hairline);
    const int side = space(5);
    icon(u"lock"_s, Ink::Caution).paint(&painter, space(5), (height() - side) / 2, side, side);
}

} // namespace ui
