// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QChartView>

class QPolarChart;
class QLineSeries;

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
    void draw();
    void addAxes();
    void addScore();
    void addClaimed();
    void addTargets();
    void attach(QAbstractSeries *series);
    void describe();

    QPolarChart *m_chart = nullptr;
    core::report::RadarFigure m_figure;
};

/// The runs of neighbouring axes that have a value, as (angle, value) with the angle counted in
/// axes. With all axes known the one run closes at the angle `axes`; a run that crosses the top is
/// split there, because a polar chart draws no line across it.
QList<QList<QPointF>> radarRuns(const QList<std::optional<double>> &values);

} // namespace ui
