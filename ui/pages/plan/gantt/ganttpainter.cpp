// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttpainter.h"

#include "core/strategy/plan.h"
#include "ui/pages/plan/gantt/gantttext.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace ui {

QRectF GanttGeometry::box(int row, const GanttSpan &span) const
{
    const qreal from = xOf(span.start);
    const qreal length = std::max(xOf(span.end.addDays(1)) - from, qreal(space(1)));
    const qreal middle = (rowTop(row) + rowBottom(row)) / 2.0;
    return {from, middle - barHeight() / 2.0, length, qreal(barHeight())};
}

QRectF GanttGeometry::box(int row) const
{
    const core::Action &action = rows.at(row);
    return hasBar(action) ? box(row, {*action.start, *action.end}) : QRectF();
}

GanttPainter::GanttPainter(QPainter &painter, const GanttGeometry &geometry,
                           const GanttBrushes &brushes, const GanttMoment &moment)
    : m_painter(painter)
    , m_geometry(geometry)
    , m_brushes(brushes)
    , m_moment(moment)
{ }

void GanttPainter::draw(const QRect &exposed)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const int rows = m_geometry.rows.size();
    const int first = m_geometry.rowAt(exposed.top());
    const int last = m_geometry.rowAt(exposed.bottom());
    m_first = first < 0 ? 0 : first;
    m_last = last < 0 ? rows - 1 : last;
    drawBackground(exposed);
    m_painter.save();
    m_painter.setClipRect(QRect(m_geometry.left(), exposed.top(),
                                m_geometry.width - m_geometry.left(), exposed.height()),
                          Qt::IntersectClip);
    drawGrid(exposed);
    drawArrows(exposed);
    for (int row = m_first; row <= m_last; ++row)
        drawRow(row);
    drawTag();
    m_painter.restore();
    drawLabels(exposed);
}

QRectF GanttPainter::boxNow(int row) const
{
    const auto moved = m_moment.moved.constFind(row);
    return moved == m_moment.moved.constEnd() ? m_geometry.box(row) : m_geometry.box(row, *moved);
}

void GanttPainter::drawBackground(const QRect &exposed)
{
    m_painter.fillRect(exposed, colours().surface);
    if (m_moment.chosen >= m_first && m_moment.chosen <= m_last)
        m_painter.fillRect(QRect(QPoint(0, m_geometry.rowTop(m_moment.chosen)),
                                 QPoint(m_geometry.width, m_geometry.rowBottom(m_moment.chosen))),
                           colours().raised);
    m_painter.setPen(QPen(colours().hairline, 1));
    for (int row = m_first; row <= m_last; ++row) {
        const qreal y = m_geometry.rowBottom(row) - 0.5;
        m_painter.drawLine(QPointF(0, y), QPointF(m_geometry.width, y));
    }
}

void GanttPainter::drawGrid(const QRect &exposed)
{
    const auto line = [&](const QDate &day, const QPen &pen) {
        const qreal x = std::round(m_geometry.xOf(day)) + 0.5;
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, exposed.top()), QPointF(x, exposed.bottom() + 1));
    };
    const qreal from = m_geometry.scrolled;
    const qreal to = from + m_geometry.width - m_geometry.left();
    for (const GanttTick &tick : m_geometry.scale.ticks(from, to))
        line(tick.from, QPen(colours().hairline, 1));
    for (const GanttTick &band : m_geometry.scale.bands(from, to))
        line(band.from, QPen(colours().line, 1));
    for (const core::Horizon horizon : core::AllHorizons)
        line(m_geometry.rows.planStart().addDays(core::days(horizon)),
             QPen(colours().target, space(1) * 0.375, Qt::DashLine));
    line(m_geometry.rows.today(), QPen(colours().bad, space(1) * 0.5));
}

QPolygonF ganttArrowLine(const QRectF &from, const QRectF &to, qreal edge)
{
    const qreal stub = space(1) * 1.75;
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    if (end.x() - start.x() >= 2 * stub)
        return {start, {end.x() - stub, start.y()}, {end.x() - stub, end.y()}, end};
    return {start,
            {start.x() + stub, start.y()},
            {start.x() + stub, edge},
            {end.x() - stub, edge},
            {end.x() - stub, end.y()},
            end};
}

void GanttPainter::drawArrows(const QRect &)
{
    for (const GanttArrow &arrow : m_geometry.rows.arrows()) {
        if (std::max(arrow.from, arrow.to) >= m_first && std::min(arrow.from, arrow.to) <= m_last)
            drawArrow(arrow);
    }
}

void GanttPainter::drawArrow(const GanttArrow &arrow)
{
    const QRectF from = boxNow(arrow.from);
    const QRectF to = boxNow(arrow.to);
    const bool isEarly = to.left() < from.right() - 0.5;
    const bool isChosen = arrow.from == m_moment.chosen || arrow.to == m_moment.chosen;
    const QColor ink = isEarly ? colours().bad
        : isChosen             ? colours().accent
        : arrow.onChain        ? colours().text
                               : colours().line;
    const qreal width = space(1) * (arrow.onChain || isChosen ? 0.5 : 0.3);
    const qreal edge = arrow.from < arrow.to ? m_geometry.rowTop(arrow.to) - 0.5
                                             : m_geometry.rowBottom(arrow.to) - 0.5;
    QPolygonF line = ganttArrowLine(from, to, edge);
    const QPointF tip = line.last();
    const qreal head = space(1) * 1.25;
    line.last().rx() -= head / 2;
    m_painter.setPen(QPen(ink, width, isEarly ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(line);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(-head, -head * 0.6), tip + QPointF(-head, head * 0.6)}));
}

void GanttPainter::drawRow(int row)
{
    const core::Action &action = m_geometry.rows.at(row);
    if (!hasBar(action)) {
        m_painter.setFont(font(TextStyle::Note));
        m_painter.setPen(action.start && action.end ? colours().bad : colours().quiet);
        const int top = m_geometry.rowTop(row);
        m_painter.drawText(QRect(m_geometry.left() + space(2), top, m_geometry.width,
                                 m_geometry.rowBottom(row) - top),
                           Qt::AlignLeft | Qt::AlignVCenter, ganttNoBar(action));
        return;
    }
    const GanttBarLook look{action.phase, m_geometry.rows.isOnChain(row),
                            row == m_moment.chosen && m_moment.isFocused};
    if (row == m_moment.dragged) {
        m_brushes.drawGhost(m_painter, m_geometry.box(row));
        m_brushes.drawBar(m_painter, boxNow(row), look);
        return;
    }
    m_brushes.drawBar(m_painter, m_geometry.box(row), look);
    if (m_moment.isGhost(row))
        m_brushes.drawGhost(m_painter, boxNow(row));
}

void GanttPainter::drawTag()
{
    const int row = m_moment.dragged >= 0 ? m_moment.dragged : m_moment.chosen;
    if (row < 0 || !hasBar(m_geometry.rows.at(row)))
        return;
    const core::Action &action = m_geometry.rows.at(row);
    const GanttSpan span = m_moment.moved.value(row, {*action.start, *action.end});
    QString text = ganttSpan(span.start, span.end);
    if (const int others = int(m_moment.moved.size()) - 1; others > 0)
        text = GanttText::tr("%1; moved behind it: %2").arg(text).arg(others);
    const QFont small = font(TextStyle::Note);
    const QFontMetrics metrics(small);
    const QSizeF size(metrics.horizontalAdvance(text) + 2 * space(2), metrics.height() + space(1));
    const QRectF box = boxNow(row);
    const qreal gap = space(3);
    qreal x = box.right() + gap;
    if (x + size.width() > m_geometry.width && box.left() - gap - size.width() >= m_geometry.left())
        x = box.left() - gap - size.width();
    x = std::clamp(x, qreal(m_geometry.left() + 1),
                   std::max(m_geometry.left() + 1.0, m_geometry.width - size.width() - 1));
    const QRectF tag({x, box.center().y() - size.height() / 2}, size);
    m_painter.setPen(QPen(colours().line, 1));
    m_painter.setBrush(colours().surface);
    m_painter.drawRoundedRect(tag, space(1), space(1));
    m_painter.setFont(small);
    m_painter.setPen(colours().text);
    m_painter.drawText(tag, Qt::AlignCenter, text);
}

void GanttPainter::drawLabels(const QRect &exposed)
{
    const int left = m_geometry.left();
    if (exposed.left() > left)
        return;
    for (int row = m_first; row <= m_last; ++row) {
        m_geometry.labels.draw(m_painter, row, m_geometry.top);
        const core::Action &action = m_geometry.rows.at(row);
        const bool onChain = m_geometry.rows.isOnChain(row);
        const qreal middle = (m_geometry.rowTop(row) + m_geometry.rowBottom(row)) / 2.0;
        const qreal apart = onChain && action.bigMove ? space(1) * 1.75 : 0;
        const qreal x = left - space(3);
        if (onChain)
            drawChainMark(m_painter, {x, middle - apart});
        if (action.bigMove)
            drawBigMoveMark(m_painter, {x, middle + apart});
    }
    m_painter.setPen(QPen(colours().line, 1));
    m_painter.drawLine(QPointF(left - 0.5, exposed.top()),
                       QPointF(left - 0.5, exposed.bottom() + 1));
    const int framed = m_moment.linking;
    if (framed < m_first || framed > m_last)
        return;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colours().claimed, space(1) * 0.5, Qt::DashLine));
    m_painter.drawRect(QRectF(QPointF(1, m_geometry.rowTop(framed) + 1),
                              QPointF(left - 2, m_geometry.rowBottom(framed) - 2)));
}

} // namespace ui
