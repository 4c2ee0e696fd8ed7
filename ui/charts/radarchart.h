// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/radarstrokes.h"

#include <QChartView>

class QAreaSeries;
class QPolarChart;
class QXYSeries;

namespace ui {

/// The points on a radar: the filled area is what counts, the dashed line what is claimed, the
/// dotted line with diamonds the target. A point without a score leaves a gap.
class RadarChart final : public QChartView
{
    Q_OBJECT

public:
    explicit RadarChart(QWidget *parent = nullptr);

    void setFigure(const core::report::RadarFigure &figure);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool fits(const QList<RadarStroke> &strokes) const;
    void draw();
    void addAxes();
    void addStroke(const RadarStroke &stroke);
    void addSeries(QAbstractSeries *series);
    void dressLegend();
    void describe();

    QPolarChart *m_chart = nullptr;
    core::report::RadarFigure m_figure;
    QList<RadarStroke> m_strokes;
    QList<QXYSeries *> m_series; ///< one for each stroke
};

} // namespace ui
