// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/toast.h"

#include "ui/shell/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPropertyAnimation>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

Toast::Toast(QWidget *host)
    : QFrame(host)
    , m_text(new QLabel)
{
    setObjectName(u"notice"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space(4), space(2), space(4), space(2));
    layout->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    m_rest.setSingleShot(true);
    m_rest.setInterval(4s);
    connect(&m_rest, &QTimer::timeout, this, &Toast::fade);
    host->installEventFilter(this);
    hide();
}

void Toast::show(const QString &message)
{
    setGraphicsEffect(nullptr);
    QPalette inverse = palette();
    inverse.setColor(QPalette::WindowText, colours().surface);
    m_text->setPalette(inverse);
    m_text->setText(message);
    setAccessibleName(message);
    place();
    raise();
    QFrame::show();
    m_rest.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    m_text->setWordWrap(false);
    m_text->setWordWrap(m_text->sizeHint().width() > host->width() - space(16));
    const int width = qMin(sizeHint().width(), host->width() - space(8));
    const int height
        = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry((host->width() - width) / 2, host->height() - height - space(6), width, height);
}

void Toast::fade()
{
    auto *effect = new QGraphicsOpacityEffect(this);
    setGraphicsEffect(effect);
    auto *animation = new QPropertyAnimation(effect, "opacity", effect);
    animation->setDuration(400);
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    connect(animation, &QPropertyAnimation::finished, this, &QWidget::hide);
    animation->start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().text);
    painter.drawRoundedRect(rect(), space(2), space(2));
}

} // namespace ui
