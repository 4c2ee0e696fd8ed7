// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttheader.h"

#include "core/strategy/plan.h"
#include "ui/pages/plan/gantt/ganttpainter.h"
#include "ui/pages/plan/gantt/gantttext.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Lanes = 3; ///< bands, ticks, marks

int laneHeight()
{
    return QFontMetrics(ui::font(TextStyle::Note)).height() + space(1);
}

void drawTodayMark(QPainter &painter, const QPointF &tip)
{
    const qreal half = space(1) * 1.25;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().bad);
    painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(-half, -half * 1.4), tip + QPointF(half, -half * 1.4)}));
}

} // namespace

GanttHeader::GanttHeader(const GanttGeometry &geometry, QWidget *parent)
    : QWidget(parent)
    , m_geometry(geometry)
{
    setObjectName(u"ganttHeader"_s);
}

QSize GanttHeader::sizeHint() const
{
    return {0, Lanes * laneHeight() + space(1)};
}

/// The rows that are hidden below it are not meant.
void GanttHeader::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void GanttHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours().surface);
    painter.save();
    painter.setClipRect(rect().adjusted(m_geometry.left(), 0, 0, 0));
    drawBands(painter);
    drawTicks(painter);
    drawMarks(painter);
    painter.restore();
    drawCorner(painter);
    painter.setPen(QPen(colours().line, 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    painter.drawLine(QPointF(m_geometry.left() - 0.5, 0),
                     QPointF(m_geometry.left() - 0.5, height()));
}

/// A name that would leave at the left stays at the edge, as far as its band goes.
void GanttHeader::drawBands(QPainter &painter)
{
    const qreal from = m_geometry.scrolled;
    painter.setFont(ui::font(TextStyle::Note));
    const QFontMetrics metrics(painter.font());
    for (const GanttTick &band : m_geometry.scale.bands(from, from + width() - m_geometry.left())) {
        const qreal left = m_geometry.xOf(band.from);
        painter.setPen(QPen(colours().line, 1));
        painter.drawLine(QPointF(std::round(left) + 0.5, 0),
                         QPointF(std::round(left) + 0.5, height()));
        const qreal room
            = m_geometry.xOf(band.to) - space(1) - metrics.horizontalAdvance(band.text);
        const qreal x = std::min(std::max(left, qreal(m_geometry.left())) + space(1), room);
        painter.setPen(colours().text);
        painter.drawText(QPointF(x, laneHeight() - metrics.descent() - space(1) / 2.0), band.text);
    }
}

void GanttHeader::drawTicks(QPainter &painter)
{
    const qreal from = m_geometry.scrolled;
    painter.setFont(ui::font(TextStyle::Note));
    const QFontMetrics metrics(painter.font());
    const qreal top = laneHeight();
    for (const GanttTick &tick : m_geometry.scale.ticks(from, from + width() - m_geometry.left())) {
        const qreal left = m_geometry.xOf(tick.from);
        painter.setPen(QPen(colours().hairline, 1));
        painter.drawLine(QPointF(std::round(left) + 0.5, top),
                         QPointF(std::round(left) + 0.5, height()));
        if (metrics.horizontalAdvance(tick.text) + space(1) > m_geometry.xOf(tick.to) - left)
            continue;
        painter.setPen(colours().quiet);
        painter.drawText(QPointF(left + space(1), 2 * top - metrics.descent() - space(1) / 2.0),
                         tick.text);
    }
}

void GanttHeader::drawMarks(QPainter &painter)
{
    painter.setFont(ui::font(TextStyle::Note));
    const QFontMetrics metrics(painter.font());
    const qreal top = 2 * laneHeight();
    const QDate start = m_geometry.rows.planStart();
    for (const core::Horizon horizon : core::AllHorizons) {
        const QString text = GanttText::tr("%n days", nullptr, core::days(horizon));
        const qreal x = std::round(m_geometry.xOf(start.addDays(core::days(horizon)))) + 0.5;
        painter.setPen(QPen(colours().target, space(1) * 0.375, Qt::DashLine));
        painter.drawLine(QPointF(x, top), QPointF(x, height()));
        painter.setPen(colours().target);
        painter.drawText(QPointF(x + space(1), height() - metrics.descent() - space(1)), text);
    }
    const qreal x = std::round(m_geometry.xOf(m_geometry.rows.today())) + 0.5;
    drawTodayMark(painter, {x, qreal(height())});
}

void GanttHeader::drawCorner(QPainter &painter)
{
    const QFont small = ui::font(TextStyle::Note);
    const QFontMetrics metrics(small);
    const QDate today = m_geometry.rows.today();
    const int left = space(2) + space(4);
    const QString text = GanttText::tr("Today: %1")
                             .arg(QLocale().toString(
                                 today, GanttText::tr("d MMM yyyy", "a date in a narrow place")));
    drawTodayMark(painter, {space(2) + space(1) * 1.25, height() - space(2) * 1.0});
    painter.setFont(small);
    painter.setPen(colours().quiet);
    painter.drawText(QPointF(left, height() - metrics.descent() - space(1)),
                     metrics.elidedText(text, Qt::ElideRight, m_geometry.left() - left - space(1)));
}

} // namespace ui
