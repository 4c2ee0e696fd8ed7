// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wordmeter.h"

#include "core/strategy/plan.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

WordMeter::WordMeter(const QString &name, int limit, QWidget *parent)
    : QWidget(parent)
    , m_limit(limit)
{
    setObjectName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText({});
}

void WordMeter::setText(const QString &text)
{
    m_used = core::wordCount(text);
    setAccessibleName(count());
    updateGeometry();
    update();
}

bool WordMeter::over() const
{
    return m_used > m_limit;
}

QString WordMeter::count() const
{
    const QString count = tr("%1 of %2 words").arg(m_used).arg(m_limit);
    return over() ? tr("%1: %2 too many").arg(count).arg(m_used - m_limit) : count;
}

QSize WordMeter::sizeHint() const
{
    const QFontMetrics metrics(ui::font(TextStyle::BodyStrong));
    return {metrics.horizontalAdvance(count()) + space(30), metrics.lineSpacing() + space(1)};
}

void WordMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(over() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(over() ? colours().bad : colours().quiet);
    const int textWidth = painter.fontMetrics().horizontalAdvance(count());
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, count());

    const qreal thickness = space(1);
    QRectF track(0, (height() - thickness) / 2, width() - textWidth - space(3), thickness);
    QPainterPath outline;
    outline.addRoundedRect(track, thickness / 2, thickness / 2);
    painter.fillPath(outline, colours().raised);
    painter.setClipPath(outline);
    const qreal whole = qMax(m_limit, m_used);
    QRectF filled = track;
    filled.setWidth(track.width() * m_used / whole);
    painter.fillRect(filled, over() ? colours().bad : colours().accent);
    if (over())
        painter.fillRect(QRectF(track.width() * m_limit / whole, track.top(), 2, thickness),
                         colours().surface);
}

} // namespace ui
