// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/parts.h"

#include <QPainter>

namespace ui::figures {

QColor faded(const QColor &colour, qreal opacity)
{
    QColor result = colour;
    result.setAlphaF(float(opacity));
    return result;
}

QPen pen(const QColor &colour, qreal width, Qt::PenStyle style)
{
    return QPen(colour, width, style, style == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap,
                Qt::RoundJoin);
}

void drawMark(QPainter &painter, Mark mark, const QPointF &at, qreal radius, const QColor &colour,
              const QColor &surface)
{
    painter.save();
    painter.setPen(pen(colour, radius * 0.45));
    painter.setBrush(mark == Mark::Disc ? colour : surface);
    switch (mark) {
    case Mark::Disc:
    case Mark::Ring:
        painter.drawEllipse(at, radius, radius);
        break;
    case Mark::Square:
        painter.drawRect(
            QRectF(at.x() - radius * 0.85, at.y() - radius * 0.85, radius * 1.7, radius * 1.7));
        break;
    case Mark::Diamond:
        painter.drawPolygon(
            QPolygonF({at + QPointF(0, -radius * 1.3), at + QPointF(radius * 1.3, 0),
                       at + QPointF(0, radius * 1.3), at + QPointF(-radius * 1.3, 0)}));
        break;
    }
    painter.restore();
}

} // namespace ui::figures
