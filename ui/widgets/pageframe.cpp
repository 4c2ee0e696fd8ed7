// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pageframe.h"

#include "ui/widgets/widgets.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PageFrame::PageFrame(const QString &title, const QString &lead, QWidget *parent, int columnWidth)
    : QScrollArea(parent)
    , m_columnWidth(space(columnWidth))
    , m_column(new QVBoxLayout)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its fields hand Page Up and Page Down on to it, so it need not be a stop of the Tab key.
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);

    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setSpacing(space(1));
    all->addWidget(label(title, TextStyle::Title));
    if (!lead.isEmpty())
        all->addWidget(quietLabel(lead, TextStyle::Lead));
    all->addSpacing(space(5));
    m_column->setSpacing(space(4));
    all->addLayout(m_column);
    all->addStretch(1);
    setWidget(content);
    content->setAttribute(Qt::WA_StaticContents);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QVBoxLayout *PageFrame::column() const
{
    return m_column;
}

void PageFrame::scrollTo(QWidget *target)
{
    // Layouts may not have run yet for a page that was only just made, nor for a card that was only
    // just opened; each tells the one around it, up to the height that can be scrolled.
    widget()->layout()->activate();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const int y = target->mapTo(widget(), QPoint()).y();
    verticalScrollBar()->setValue(y - space(8));
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    const int free = viewport()->width() - m_columnWidth;
    const int side = std::max(space(viewport()->width() < space(180) ? 5 : 8), free / 2);
    widget()->layout()->setContentsMargins(side, space(8), side, space(10));
    QScrollArea::resizeEvent(event);
}

} // namespace ui
