// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statemark.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace ui {

void drawStateMark(QPainter &painter, core::Mark mark, const QRectF &area)
{
    const QColor ink = mark == core::Mark::Ready ? colours().good : colours().quiet;
    const QRectF circle = area.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(mark == core::Mark::Ready ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (mark == core::Mark::Thin) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(circle, -90 * 16, 180 * 16);
    }
    if (mark != core::Mark::Ready)
        return;
    painter.setPen(QPen(colours().surface, area.width() / 8, Qt::SolidLine, Qt::RoundCap));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(area.x() + x * area.width(), area.y() + y * area.height());
    };
    painter.drawPolyline(QPolygonF({at(0.3, 0.52), at(0.45, 0.67), at(0.71, 0.36)}));
}

} // namespace ui
