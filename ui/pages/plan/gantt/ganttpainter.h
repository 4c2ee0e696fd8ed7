// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/plan/gantt/ganttdrag.h"
#include "ui/pages/plan/gantt/ganttlabels.h"
#include "ui/pages/plan/gantt/ganttmarks.h"
#include "ui/pages/plan/gantt/ganttrows.h"
#include "ui/pages/plan/gantt/ganttscale.h"

class QPainter;

namespace ui {

/// Where everything stands on the viewport.
struct GanttGeometry
{
    GanttRows rows;
    GanttLabels labels;
    GanttScale scale;
    int top = 0; ///< of the rows; the header stands above
    int width = 0;
    int scrolled = 0; ///< along the time axis

    int left() const ///< of the time axis
    {
        return labels.width();
    }
    qreal xOf(const QDate &day) const
    {
        return left() + scale.x(day) - scrolled;
    }
    QDate dayAt(qreal x) const
    {
        return scale.dayAt(x - left() + scrolled);
    }
    int rowTop(int row) const
    {
        return top + labels.top(row);
    }
    int rowBottom(int row) const
    {
        return top + labels.bottom(row);
    }
    int rowAt(qreal y) const
    {
        return labels.rowAt(int(y) - top);
    }
    /// Of the bar that the row would have between two days.
    QRectF box(int row, const GanttSpan &span) const;
    /// Of the bar that it has.
    QRectF box(int row) const;
};

/// What changes from one moment to the next while the plan stays.
struct GanttMoment
{
    int chosen = -1;
    int linking = -1; ///< the row that a link is being made for
    bool isFocused = false;
    int dragged = -1;
    QHash<int, GanttSpan> moved; ///< by row, the dragged one included

    bool isGhost(int row) const
    {
        return row != dragged && moved.contains(row);
    }
};

/// Draws the rows that are seen; the header draws itself.
class GanttPainter
{
public:
    GanttPainter(QPainter &painter, const GanttGeometry &geometry, const GanttBrushes &brushes,
                 const GanttMoment &moment);

    void draw(const QRect &exposed);

private:
    void drawBackground(const QRect &exposed);
    void drawGrid(const QRect &exposed);
    void drawArrows(const QRect &exposed);
    void drawArrow(const GanttArrow &arrow);
    void drawRow(int row);
    void drawTag();
    void drawLabels(const QRect &exposed);
    /// Where the bar stands now, moved or not.
    QRectF boxNow(int row) const;

    QPainter &m_painter;
    const GanttGeometry &m_geometry;
    const GanttBrushes &m_brushes;
    const GanttMoment &m_moment;
    int m_first = 0; ///< of the rows that are seen
    int m_last = -1;
};

/// The line from the end of a bar to the start of another, whose row begins or ends at `edge` on
/// the side of the first one.
QPolygonF ganttArrowLine(const QRectF &from, const QRectF &to, qreal edge);

} // namespace ui
