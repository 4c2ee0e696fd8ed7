// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui {

struct GanttGeometry;

/// Months and years, the looks ahead of the plan and today, above the rows. It stays in sight while
/// the page scrolls.
class GanttHeader final : public QWidget
{
    Q_OBJECT

public:
    /// The geometry belongs to the caller and outlives the header.
    GanttHeader(const GanttGeometry &geometry, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void drawBands(QPainter &painter);
    void drawTicks(QPainter &painter);
    void drawMarks(QPainter &painter);
    void drawCorner(QPainter &painter);

    const GanttGeometry &m_geometry;
};

} // namespace ui
