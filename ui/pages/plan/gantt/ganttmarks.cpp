// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttmarks.h"

#include "ui/shell/theme.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

QImage emptyTile(int edge)
{
    QImage tile(edge, edge, QImage::Format_ARGB32_Premultiplied);
    tile.fill(colours().accentSoft);
    return tile;
}

QBrush hatched()
{
    const int edge = space(2);
    QImage tile = emptyTile(edge);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, edge * 0.3));
    for (const int shift : {-edge, 0, edge})
        painter.drawLine(QPointF(shift - 1, edge + 1), QPointF(shift + edge + 1, -1));
    return QBrush(tile);
}

QBrush dotted()
{
    const int edge = space(2);
    QImage tile = emptyTile(edge);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    const qreal radius = edge * 0.19;
    painter.drawEllipse(QPointF(edge * 0.25, edge * 0.25), radius, radius);
    painter.drawEllipse(QPointF(edge * 0.75, edge * 0.75), radius, radius);
    return QBrush(tile);
}

qreal cornerRadius()
{
    return space(1) * 0.75;
}

} // namespace

int barHeight()
{
    return space(5);
}

GanttBrushes::GanttBrushes()
    : m_brushes({hatched(), QBrush(colours().accent), dotted(), QBrush(colours().surface)})
{ }

const QBrush &GanttBrushes::of(std::optional<core::Action::Phase> phase) const
{
    return phase ? m_brushes[size_t(*phase)] : m_brushes.back();
}

void GanttBrushes::drawBar(QPainter &painter, const QRectF &box, const GanttBarLook &look) const
{
    const qreal border = look.onChain ? space(1) * 0.75 : space(1) * 0.375;
    const QRectF inner = box.adjusted(border / 2, border / 2, -border / 2, -border / 2);
    painter.setPen(QPen(look.onChain ? colours().text : colours().accent, border));
    painter.setBrushOrigin(box.topLeft());
    painter.setBrush(of(look.phase));
    painter.drawRoundedRect(inner, cornerRadius(), cornerRadius());
    if (!look.chosen)
        return;
    const qreal gap = space(1) * 0.75;
    painter.setPen(QPen(colours().accent, space(1) * 0.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), 2 * cornerRadius(),
                            2 * cornerRadius());
}

void GanttBrushes::drawGhost(QPainter &painter, const QRectF &box) const
{
    QColor veil = colours().claimed;
    veil.setAlphaF(0.16F);
    painter.setPen(QPen(colours().claimed, space(1) * 0.5, Qt::DashLine));
    painter.setBrush(veil);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), cornerRadius(), cornerRadius());
}

void drawChainMark(QPainter &painter, const QPointF &centre)
{
    const QSizeF link(space(2), space(1) * 1.4);
    const qreal apart = space(1) * 0.8;
    painter.setPen(QPen(colours().text, space(1) * 0.4));
    painter.setBrush(Qt::NoBrush);
    for (const qreal shift : {-apart, apart}) {
        QRectF box({}, link);
        box.moveCenter(centre + QPointF(shift, 0));
        painter.drawRoundedRect(box, link.height() / 2, link.height() / 2);
    }
}

void drawBigMoveMark(QPainter &painter, const QPointF &centre)
{
    const qreal half = space(1) * 1.7;
    QPainterPath mountain(centre + QPointF(-half, half * 0.7));
    mountain.lineTo(centre + QPointF(-half * 0.1, -half * 0.8));
    mountain.lineTo(centre + QPointF(half * 0.3, -half * 0.1));
    mountain.lineTo(centre + QPointF(half * 0.5, -half * 0.35));
    mountain.lineTo(centre + QPointF(half, half * 0.7));
    mountain.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().text);
    painter.drawPath(mountain);
}

} // namespace ui
