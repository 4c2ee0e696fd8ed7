// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarstrokes.h"

namespace ui {

namespace {

using Values = QList<std::optional<double>>;

std::optional<double> number(const std::optional<core::Score> &score)
{
    return score ? std::optional(score->toDouble()) : std::nullopt;
}

std::optional<double> number(const std::optional<int> &level)
{
    return level ? std::optional<double>(*level) : std::nullopt;
}

template <class Member> Values valuesOf(const core::report::RadarFigure &figure, Member member)
{
    Values values;
    for (const auto &axis : figure.axes)
        values.append(number(axis.*member));
    return values;
}

QList<QPointF> marks(const Values &values)
{
    QList<QPointF> points;
    for (int i = 0; i < values.size(); ++i)
        if (values[i])
            points.append(QPointF(i, *values[i]));
    return points;
}

} // namespace

QList<QList<QPointF>> radarRuns(const QList<std::optional<double>> &values)
{
    QList<QList<QPointF>> runs;
    QList<QPointF> run;
    const auto end = [&] {
        if (run.size() > 1)
            runs.append(run);
        run.clear();
    };
    // One step further than the last axis: the first one again, at the end of the circle.
    for (int angle = 0; angle <= values.size() && !values.isEmpty(); ++angle) {
        if (const std::optional<double> value = values[angle % values.size()])
            run.append(QPointF(angle, *value));
        else
            end();
    }
    end();
    return runs;
}

QList<RadarStroke> radarStrokes(const core::report::RadarFigure &figure)
{
    using Axis = core::report::RadarFigure::Axis;
    using enum RadarStroke::Kind;
    const Values scores = valuesOf(figure, &Axis::score);
    const Values targets = valuesOf(figure, &Axis::target);
    QList<RadarStroke> strokes;
    const QList<QList<QPointF>> scored = radarRuns(scores);
    for (const QList<QPointF> &run : scored)
        strokes.append({ScoreArea, run});
    for (const QList<QPointF> &run : radarRuns(valuesOf(figure, &Axis::claimed)))
        strokes.append({ClaimedLine, run});
    for (const QList<QPointF> &run : scored)
        strokes.append({ScoreLine, run});
    strokes.append({ScoreDots, marks(scores)});
    for (const QList<QPointF> &run : radarRuns(targets))
        strokes.append({TargetLine, run});
    strokes.append({TargetMarks, marks(targets)});
    return strokes;
}

} // namespace ui
