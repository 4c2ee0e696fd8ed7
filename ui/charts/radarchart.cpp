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

using Values = QList<std::optional<double>>;

template <class Take> Values valuesOf(const core::report::RadarFigure &figure, Take take)
{
    Values values;
    for (const auto &axis : figure.axes)
        values.append(take(axis));
    return values;
}

Values scores(const core::report::RadarFigure &figure)
{
    return valuesOf(figure, [](const auto &axis) {
        return axis.score ? std::optional(axis.score->toDouble()) : std::nullopt;
    });
}

Values claims(const core::report::RadarFigure &figure)
{
    return valuesOf(figure, [](const auto &axis) {
        return axis.claimed ? std::optional(axis.claimed->toDouble()) : std::nullopt;
    });
}

Values targets(const core::report::RadarFigure &figure)
{
    return valuesOf(figure, [](const auto &axis) {
        return axis.target ? std::optional<double>(*axis.target) : std::nullopt;
    });
}

QScatterSeries *markers(const Values &values, QScatterSeries::MarkerShape shape, qreal size,
                        const QColor &fill, const QColor &edge)
{
    auto *series = new QScatterSeries;
    for (int i = 0; i < values.size(); ++i)
        if (values[i])
            series->append(i, *values[i]);
    series->setMarkerShape(shape);
    series->setMarkerSize(size);
    series->setBrush(fill);
    series->setPen(QPen(edge, 1.5));
    return series;
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
    viewport()->setAutoFillBackground(false);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
    setMinimumHeight(space(90));
}

void RadarChart::setFigure(const core::report::RadarFigure &figure)
{
    if (figure == m_figure)
        return;
    m_figure = figure;
    draw();
    describe();
}

void RadarChart::draw()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (m_figure.axes.isEmpty())
        return;
    addAxes();
    addScore();
    addClaimed();
    addTargets();
    m_chart->legend()->setFont(ui::font(TextStyle::Note));
    m_chart->legend()->setLabelColor(colours().text);
    for (QLegendMarker *marker : m_chart->legend()->markers())
        marker->setVisible(!marker->series()->name().isEmpty());
}

void RadarChart::addAxes()
{
    const Colours &palette = colours();
    auto *points = new QCategoryAxis;
    points->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    points->setStartValue(-1);
    for (int i = 0; i < m_figure.axes.size(); ++i)
        points->append(m_figure.axes[i].label, i);
    points->setRange(0, static_cast<qreal>(m_figure.axes.size()));
    points->setLabelsFont(ui::font(TextStyle::Note));
    auto *levels = new QValueAxis;
    levels->setRange(0, core::LevelCount);
    levels->setTickCount(core::LevelCount + 1);
    levels->setLabelFormat(u"%d"_s);
    levels->setLabelsFont(ui::font(TextStyle::Note));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(points), static_cast<QAbstractAxis *>(levels)}) {
        axis->setGridLinePen(QPen(palette.hairline, 1));
        axis->setLinePen(QPen(palette.hairline, 1));
        axis->setLabelsColor(axis == levels ? palette.quiet : palette.text);
    }
    m_chart->addAxis(points, QPolarChart::PolarOrientationAngular);
    m_chart->addAxis(levels, QPolarChart::PolarOrientationRadial);
}

void RadarChart::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    for (QAbstractAxis *axis : m_chart->axes())
        series->attachAxis(axis);
}

void RadarChart::addScore()
{
    const Colours &palette = colours();
    QColor fill = palette.accent;
    fill.setAlphaF(0.22f);
    bool named = false;
    for (const QList<QPointF> &run : radarRuns(scores(m_figure))) {
        auto *edge = new QLineSeries;
        edge->append(run);
        auto *area = new QAreaSeries(edge);
        edge->setParent(area);
        area->setBrush(fill);
        area->setPen(QPen(palette.accent, 2));
        area->setName(named ? QString() : tr("Score"));
        named = true;
        attach(area);
    }
    QScatterSeries *dots = markers(scores(m_figure), QScatterSeries::MarkerShapeCircle, space(2),
                                   palette.accent, palette.accent);
    dots->setName(named ? QString() : tr("Score"));
    attach(dots);
}

void RadarChart::addClaimed()
{
    bool named = false;
    for (const QList<QPointF> &run : radarRuns(claims(m_figure))) {
        auto *line = new QLineSeries;
        line->append(run);
        line->setPen(QPen(colours().claimed, 1.5, Qt::DashLine));
        line->setName(named ? QString() : tr("Claimed (dashed)"));
        named = true;
        attach(line);
    }
}

void RadarChart::addTargets()
{
    const Colours &palette = colours();
    for (const QList<QPointF> &run : radarRuns(targets(m_figure))) {
        auto *line = new QLineSeries;
        line->append(run);
        line->setPen(QPen(palette.target, 1.5, Qt::DotLine));
        attach(line);
    }
    QScatterSeries *diamonds
        = markers(targets(m_figure), QScatterSeries::MarkerShapeRotatedRectangle, space(3),
                  palette.surface, palette.target);
    diamonds->setName(diamonds->count() ? tr("Target (diamonds)") : QString());
    attach(diamonds);
}

void RadarChart::describe()
{
    QStringList lines;
    for (const auto &axis : std::as_const(m_figure.axes)) {
        QString line = axis.score ? tr("%1: score %2, claimed %3")
                                        .arg(axis.label, axis.score->toString(),
                                             axis.claimed.value_or(*axis.score).toString())
                                  : tr("%1: no score").arg(axis.label);
        if (axis.target)
            line += tr(", target %1").arg(*axis.target);
        lines.append(line);
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
