// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/plan/gantt/ganttpainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace ui {

class GanttHeader;

/// The bars themselves. As high as its rows: the page scrolls, not the chart; only time scrolls.
///
/// Mouse: the body of a bar moves it, its ends change the length; Escape gives up. Keys: Up and
/// Down choose a row, Left and Right move its action by a day, with Shift by a week, with Ctrl they
/// change its end; Enter opens it, L and Enter on another row link it; + and - zoom, T shows today.
class GanttView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit GanttView(QWidget *parent = nullptr);

    void setPlan(const GanttPlan &plan);
    void setZoom(GanttZoom zoom);
    GanttZoom zoom() const
    {
        return m_zoom;
    }
    void showDay(const QDate &day);
    void showToday();

    core::ActionId chosen() const; ///< null for none
    void choose(const core::ActionId &action);
    const GanttGeometry &geometryNow() const
    {
        return m_geometry;
    }
    const GanttMoment &moment() const
    {
        return m_moment;
    }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(core::ActionId action, const QDate &start, const QDate &end);
    void opened(core::ActionId action);
    void linkWanted(core::ActionId action, core::ActionId after);
    void zoomChanged(GanttZoom zoom);
    void hinted(
        const QString &text); ///< what to do next or why something cannot be; empty for none

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void layOut();
    int wantedHeight() const;
    void placeHeader();
    void updateRow(int row);
    void chooseRow(int row);
    void describe();
    void reveal(int row);
    void setZoomAt(GanttZoom zoom, qreal x);

    bool chooseByKey(int key);
    bool pullByKey(const QKeyEvent &event);
    bool commandByKey(int key);
    void pull(GanttGrip grip, int days);
    void startLink();
    void finishLink();
    void stopLink();

    std::optional<GanttGrip> gripUnder(const QPointF &at) const;
    void showGrip(const QPointF &at);
    void dragTo(qreal x);
    void scrollAtEdge(qreal x);
    void endDrag();
    void setPreview(const QHash<int, GanttSpan> &spans);
    /// The rows between those that are moved and all that arrows lead to from there.
    QRect touched(const QHash<int, GanttSpan> &spans) const;

    GanttPlan m_plan;
    GanttGeometry m_geometry;
    GanttMoment m_moment;
    GanttBrushes m_brushes;
    GanttHeader *m_header;
    GanttZoom m_zoom = GanttZoom::Months;
    bool m_isPlaced = false; ///< the start of the plan has been brought into view once
    std::optional<GanttDrag> m_drag;
    QPointF m_pressed;
    qreal m_mouseX = 0;
    QBasicTimer m_edgeTimer; ///< scrolls while a bar is held at the edge
};

} // namespace ui
