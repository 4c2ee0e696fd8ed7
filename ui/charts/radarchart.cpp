// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/radarchart.h"

#include "ui/shell/theme.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = RadarStroke::Kind;

/// A long name in two lines, so that the labels leave the circle its room.
QString twoLines(const QString &text)
{
    const qsizetype middle = text.size() / 2;
    const qsizetype before = text.lastIndexOf(u' ', middle);
    const qsizetype after = text.indexOf(u' ', middle);
    const qsizetype at
        = after >= 0 && (before < 0 || after - middle < middle - before) ? after : before;
    if (text.size() < 14 || at < 3)
        return text.toHtmlEscaped();
    return text.left(at).toHtmlEscaped() + u"<br>"_s + text.mid(at + 1).toHtmlEscaped();
}

QXYSeries *dots(QScatterSeries::MarkerShape shape, qreal size, const QColor &fill,
                const QColor &edge)
{
    auto *series = new QScatterSeries;
    series->setMarkerShape(shape);
    series->setMarkerSize(size);
    series->setBrush(fill);
    series->setPen(QPen(edge, 1.5));
    return series;
}

QXYSeries *line(const QPen &pen)
{
    auto *series = new QLineSeries;
    series->setPen(pen);
    return series;
}

QXYSeries *seriesFor(Kind kind)
{
    const Colours &palette = colours();
    switch (kind) {
    case Kind::ScoreArea:
        return line(Qt::NoPen);
    case Kind::ScoreLine:
        return line(QPen(palette.accent, 2));
    case Kind::ScoreDots:
        return dots(QScatterSeries::MarkerShapeCircle, space(2), palette.accent, palette.accent);
    case Kind::ClaimedLine:
        return line(QPen(palette.claimed, 1.5, Qt::DashLine));
    case Kind::TargetLine:
        return line(QPen(palette.target, 1.5, Qt::DotLine));
    case Kind::TargetMarks:
        return dots(QScatterSeries::MarkerShapeRotatedRectangle, space(3), palette.surface,
                    palette.target);
    }
    return nullptr;
}

/// The name in the key; empty for what another part of the same thing names already.
QString strokeName(const RadarStroke &stroke)
{
    if (stroke.points.isEmpty())
        return {};
    switch (stroke.kind) {
    case Kind::ScoreDots:
        return RadarChart::tr("Score");
    case Kind::ClaimedLine:
        return RadarChart::tr("Claimed (dashed)");
    case Kind::TargetMarks:
        return RadarChart::tr("Target (diamonds)");
    default:
        return {};
    }
}

} // namespace

RadarChart::RadarChart(QWidget *parent)
    : QChartView(parent)
    , m_chart(new QPolarChart)
{
    setObjectName(u"radar"_s);
    setAccessibleName(tr("Radar of the points"));
    setChart(m_chart);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    setMinimumHeight(space(105));
}

bool RadarChart::fits(const QList<RadarStroke> &strokes) const
{
    return std::ranges::equal(strokes, m_strokes, {}, &RadarStroke::kind, &RadarStroke::kind)
        && std::ranges::equal(
               strokes, m_strokes, {},
               [](const RadarStroke &each) { return each.points.isEmpty(); },
               [](const RadarStroke &each) { return each.points.isEmpty(); });
}

void RadarChart::setFigure(const core::report::RadarFigure &figure)
{
    if (figure == m_figure)
        return;
    const bool sameAxes = std::ranges::equal(figure.axes, m_figure.axes, {},
                                             &core::report::RadarFigure::Axis::label,
                                             &core::report::RadarFigure::Axis::label);
    const QList<RadarStroke> strokes = radarStrokes(figure);
    const bool inPlace = sameAxes && fits(strokes);
    m_figure = figure;
    if (inPlace) {
        for (int i = 0; i < strokes.size(); ++i)
            if (strokes[i] != m_strokes[i])
                m_series[i]->replace(strokes[i].points);
        m_strokes = strokes;
    } else {
        m_strokes = strokes;
        draw();
    }
    describe();
}

void RadarChart::draw()
{
    m_chart->removeAllSeries();
    m_series.clear();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (m_figure.axes.isEmpty())
        return;
    addAxes();
    for (const RadarStroke &stroke : std::as_const(m_strokes))
        addStroke(stroke);
    dressLegend();
}

void RadarChart::addAxes()
{
    const Colours &palette = colours();
    auto *points = new QCategoryAxis;
    points->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    points->setStartValue(-1);
    for (int i = 0; i < m_figure.axes.size(); ++i)
        points->append(twoLines(m_figure.axes[i].label), i);
    points->setRange(0, static_cast<qreal>(m_figure.axes.size()));
    auto *levels = new QValueAxis;
    levels->setRange(0, core::LevelCount);
    levels->setTickCount(core::LevelCount + 1);
    levels->setLabelFormat(u"%d"_s);
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(points), static_cast<QAbstractAxis *>(levels)}) {
        axis->setGridLinePen(QPen(palette.hairline, 1));
        axis->setLinePen(QPen(palette.hairline, 1));
        axis->setLabelsFont(ui::font(TextStyle::Note));
        axis->setLabelsColor(axis == levels ? palette.quiet : palette.text);
    }
    m_chart->addAxis(points, QPolarChart::PolarOrientationAngular);
    m_chart->addAxis(levels, QPolarChart::PolarOrientationRadial);
}

void RadarChart::addSeries(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    for (QAbstractAxis *axis : m_chart->axes())
        series->attachAxis(axis);
}

void RadarChart::addStroke(const RadarStroke &stroke)
{
    QXYSeries *series = seriesFor(stroke.kind);
    series->replace(stroke.points);
    m_series.append(series);
    if (stroke.kind != Kind::ScoreArea) {
        const bool named = std::ranges::any_of(m_chart->series(), [&](QAbstractSeries *each) {
            return each->name() == strokeName(stroke);
        });
        series->setName(named ? QString() : strokeName(stroke));
        addSeries(series);
        return;
    }
    auto *area = new QAreaSeries(static_cast<QLineSeries *>(series));
    series->setParent(area);
    QColor fill = colours().accent;
    fill.setAlphaF(0.2f);
    area->setBrush(fill);
    area->setPen(Qt::NoPen);
    addSeries(area);
}

void RadarChart::dressLegend()
{
    m_chart->legend()->setFont(ui::font(TextStyle::Note));
    m_chart->legend()->setLabelColor(colours().text);
    for (QLegendMarker *marker : m_chart->legend()->markers())
        marker->setVisible(!marker->series()->name().isEmpty());
}

void RadarChart::describe()
{
    QStringList lines;
    for (const auto &axis : std::as_const(m_figure.axes)) {
        QString text = axis.score ? tr("%1: score %2, claimed %3")
                                        .arg(axis.label, axis.score->toString(),
                                             axis.claimed.value_or(*axis.score).toString())
                                  : tr("%1: no score").arg(axis.label);
        if (axis.target)
            text += tr(", target %1").arg(*axis.target);
        lines.append(text);
    }
    setAccessibleDescription(lines.join(u". "_s));
}

void RadarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
    QChartView::changeEvent(event);
}

void RadarChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the wheel scrolls the page
}

} // namespace ui
