// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"
#include "ui/pages/plan/gantt/gantttext.h"
#include "ui/pages/plan/gantt/ganttview.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

namespace ui {

std::optional<GanttGrip> GanttView::gripUnder(const QPointF &at) const
{
    const int row = m_geometry.rowAt(at.y());
    if (row < 0 || at.x() < m_geometry.left())
        return std::nullopt;
    const QRectF box = m_geometry.box(row);
    if (!box.isValid())
        return std::nullopt;
    return gripAt(at.x(), box.left(), box.right());
}

void GanttView::showGrip(const QPointF &at)
{
    const std::optional<GanttGrip> grip = gripUnder(at);
    if (!grip)
        viewport()->unsetCursor();
    else
        viewport()->setCursor(*grip == GanttGrip::Body ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

void GanttView::mousePressEvent(QMouseEvent *event)
{
    const int row = m_geometry.rowAt(event->position().y());
    if (event->button() != Qt::LeftButton || row < 0) {
        event->ignore();
        return;
    }
    const std::optional<GanttGrip> grip = gripUnder(event->position());
    // Before the row is chosen, which may scroll to its bar.
    const QDate grabbed = m_geometry.dayAt(event->position().x());
    if (grip && m_moment.linking < 0) {
        const core::Action &action = m_geometry.rows.at(row);
        const GanttSpan span{*action.start, *action.end};
        m_drag = GanttDrag{row, *grip, grabbed, span, span, false};
        m_pressed = event->position();
    }
    chooseRow(row);
}

void GanttView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag) {
        showGrip(event->position());
        return;
    }
    const qreal far = std::abs(event->position().x() - m_pressed.x());
    if (!m_drag->isMoving && far < QApplication::startDragDistance())
        return;
    m_drag->isMoving = true;
    viewport()->setCursor(m_drag->grip == GanttGrip::Body ? Qt::ClosedHandCursor
                                                          : Qt::SizeHorCursor);
    dragTo(event->position().x());
    scrollAtEdge(event->position().x());
}

void GanttView::dragTo(qreal x)
{
    m_mouseX = x;
    const qint64 days = m_drag->grabbed.daysTo(m_geometry.dayAt(x));
    const GanttSpan now = pulled(m_drag->before, m_drag->grip, days);
    if (now == m_drag->now && m_moment.dragged >= 0)
        return;
    m_drag->now = now;
    m_moment.dragged = m_drag->row;
    QHash<int, GanttSpan> spans = {{m_drag->row, now}};
    if (now != m_drag->before) {
        const core::ActionId id = m_geometry.rows.at(m_drag->row).id;
        for (const core::Action &action : core::moved(
                 m_geometry.rows.actions(), m_geometry.rows.links(), id, now.start, now.end)) {
            if (hasBar(action))
                spans.insert(m_geometry.rows.rowOf(action.id), {*action.start, *action.end});
        }
    }
    setPreview(spans);
}

void GanttView::setPreview(const QHash<int, GanttSpan> &spans)
{
    const QRect before = touched(m_moment.moved);
    m_moment.moved = spans;
    viewport()->update(before | touched(spans));
}

QRect GanttView::touched(const QHash<int, GanttSpan> &spans) const
{
    if (spans.isEmpty())
        return {};
    const auto [lowest, highest] = std::ranges::minmax(spans.keys());
    int first = lowest;
    int last = highest;
    for (const GanttArrow &arrow : m_geometry.rows.arrows()) {
        if (!spans.contains(arrow.from) && !spans.contains(arrow.to))
            continue;
        first = std::min({first, arrow.from, arrow.to});
        last = std::max({last, arrow.from, arrow.to});
    }
    return {QPoint(m_geometry.left(), m_geometry.rowTop(first)),
            QPoint(m_geometry.width, m_geometry.rowBottom(last))};
}

void GanttView::scrollAtEdge(qreal x)
{
    constexpr int Milliseconds = 30;
    const int edge = space(6);
    const bool isAtEdge = x < m_geometry.left() + edge || x > m_geometry.width - edge;
    if (!isAtEdge)
        m_edgeTimer.stop();
    else if (!m_edgeTimer.isActive())
        m_edgeTimer.start(Milliseconds, this);
}

void GanttView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer.timerId() || !m_drag) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int step = m_mouseX > m_geometry.width / 2.0 ? space(3) : -space(3);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step);
    dragTo(m_mouseX);
}

/// Gives up: nothing has been told to anybody yet.
void GanttView::endDrag()
{
    m_edgeTimer.stop();
    if (!m_drag)
        return;
    m_drag.reset();
    m_moment.dragged = -1;
    setPreview({});
    viewport()->unsetCursor();
}

void GanttView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const GanttDrag drag = *m_drag;
    const core::ActionId action = m_geometry.rows.at(drag.row).id;
    endDrag();
    showGrip(event->position());
    if (drag.isMoving && drag.now != drag.before)
        Q_EMIT moved(action, drag.now.start, drag.now.end);
}

void GanttView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = m_geometry.rowAt(event->position().y());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT opened(m_geometry.rows.at(row).id);
}

void GanttView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && turned.y() != 0) {
        const int step = turned.y() > 0 ? -1 : 1;
        setZoomAt(GanttZoom(qBound(0, int(m_zoom) + step, int(GanttZoom::Quarters))),
                  std::max(event->position().x(), qreal(m_geometry.left())));
        event->accept();
    } else if (std::abs(turned.x()) > std::abs(turned.y())) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned.x() / 2);
        event->accept();
    } else {
        event->ignore(); // the page scrolls
    }
}

} // namespace ui
