// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/piece.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace ui::report {
namespace {

void drawPiece(QPainter &painter, const QPointF &at, const Fill &fill)
{
    painter.fillRect(QRectF(at, fill.size), fill.colour);
}

void drawPiece(QPainter &painter, const QPointF &at, const Outline &outline)
{
    painter.setPen(
        QPen(outline.colour, outline.thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(at, outline.size), outline.radius, outline.radius);
}

void drawPiece(QPainter &painter, const QPointF &at, const Chart &chart)
{
    painter.save();
    painter.translate(at);
    painter.scale(chart.scale, chart.scale);
    figures::draw(painter, QRectF(QPointF(), chart.size / chart.scale), chart.figure->content,
                  chart.look);
    painter.restore();
}

QPolygonF hexagon(const QPointF &centre, qreal radius)
{
    QPolygonF result;
    for (int corner = 0; corner < 6; ++corner) {
        const qreal angle = corner * std::numbers::pi / 3 - std::numbers::pi / 2;
        result.append(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return result;
}

void drawPiece(QPainter &painter, const QPointF &at, const CoverField &field)
{
    const QRectF area(at, field.size);
    const QPointF centre = at + field.centre;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, QColor::fromRgb(ink::Accent));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor::fromRgb(ink::AccentRing), points(0.75)));
    for (int level = 1; level <= 5; ++level)
        painter.drawPolygon(hexagon(centre, field.radius * level / 5));
    for (const QPointF &corner : hexagon(centre, field.radius))
        painter.drawLine(centre, corner);
    painter.restore();
}

} // namespace

void draw(QPainter &painter, const Piece &piece, const DrawEmoji &drawEmoji)
{
    std::visit(
        [&](const auto &what) {
            if constexpr (std::is_same_v<decltype(what), const TextRun &>)
                what.block->draw(painter, piece.at, what.first, what.count, drawEmoji);
            else
                drawPiece(painter, piece.at, what);
        },
        piece.what);
}

figures::Look paperLook(const Typography &typography)
{
    return {.font = typography[Style::Note].font,
            .text = QColor::fromRgb(ink::Text),
            .quiet = QColor::fromRgb(ink::Quiet),
            .line = QColor::fromRgb(ink::Hairline),
            .surface = QColor::fromRgb(ink::Paper),
            .accent = QColor::fromRgb(ink::Accent),
            .claimed = QColor::fromRgb(ink::Claimed),
            .target = QColor::fromRgb(ink::Target)};
}

} // namespace ui::report
