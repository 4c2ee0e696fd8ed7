// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace ui {

/// One line or one set of marks of the radar, in the order they are drawn. A point is (angle,
/// value) with the angle counted in axes.
struct RadarStroke
{
    enum class Kind { ScoreArea, ScoreLine, ScoreDots, ClaimedLine, TargetLine, TargetMarks };
    Kind kind = Kind::ScoreLine;
    QList<QPointF> points;
    bool operator==(const RadarStroke &) const = default;
};

QList<RadarStroke> radarStrokes(const core::report::RadarFigure &figure);

/// The runs of neighbouring axes that have a value. With all axes known the one run closes at the
/// angle `axes`; a run that crosses the top is split there, because a polar chart draws no line
/// across it.
QList<QList<QPointF>> radarRuns(const QList<std::optional<double>> &values);

} // namespace ui
