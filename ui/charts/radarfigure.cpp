// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/parts.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace ui::figures {

namespace {

using Axis = core::report::RadarFigure::Axis;
using Figure = core::report::RadarFigure;

constexpr int Levels = 5;

struct AxisLabel
{
    QStringList name;
    QString value;
    Anchor anchor = Anchor::Middle;
    QRectF box; ///< around the centre of the rings
};

struct KeyEntry
{
    enum class Line { Score, Claimed, Target, Unknown } line;
    QStringList text;
    QRectF box;
};

/// Where everything stands, before anything is drawn.
struct Plan
{
    explicit Plan(const Type &text)
        : type(text)
        , em(text.size())
    { }

    Type type;
    qreal em;
    qreal radius = 0;
    QPointF centre;
    QList<AxisLabel> labels;
    QList<KeyEntry> key;
    qreal height = 0;
};

QPointF direction(qsizetype axis, qsizetype count)
{
    const qreal angle = 2 * std::numbers::pi * qreal(axis) / qreal(count);
    return {std::sin(angle), -std::cos(angle)};
}

QString valueText(const Axis &axis)
{
    return axis.score ? axis.score->toString() : Words::tr("not known");
}

AxisLabel placeLabel(const Plan &plan, const Axis &axis, const QPointF &way, qreal sideWidth)
{
    const bool upright = std::abs(way.x()) < 0.2;
    AxisLabel label;
    label.value = valueText(axis);
    label.name = plan.type.wrap(axis.label, upright ? 14 * plan.em : sideWidth, 3);
    label.anchor = upright ? Anchor::Middle : way.x() > 0 ? Anchor::Start : Anchor::End;

    qreal width = plan.type.strong().width(label.value);
    for (const QString &line : std::as_const(label.name))
        width = std::max(width, plan.type.width(line));
    const qreal height = (label.name.size() + 1) * plan.type.lineHeight();
    const QPointF at = way * (plan.radius + (axis.score ? 0.9 : 1.8) * plan.em);
    const qreal left = upright ? at.x() - width / 2 : way.x() > 0 ? at.x() : at.x() - width;
    const qreal top = upright ? (way.y() < 0 ? at.y() - height : at.y()) : at.y() - height / 2;
    label.box = QRectF(left, top, width, height);
    return label;
}

QList<KeyEntry> keyEntries(const Figure &figure)
{
    const auto any
        = [&](auto has) { return std::any_of(figure.axes.begin(), figure.axes.end(), has); };
    QList<KeyEntry> key;
    if (any([](const Axis &axis) { return axis.score.has_value(); }))
        key.append({KeyEntry::Line::Score, {Words::tr("Score, limited by evidence")}, {}});
    if (any([](const Axis &axis) { return axis.claimed.has_value(); }))
        key.append({KeyEntry::Line::Claimed, {Words::tr("Claimed")}, {}});
    if (any([](const Axis &axis) { return axis.target.has_value(); }))
        key.append({KeyEntry::Line::Target, {Words::tr("Target level")}, {}});
    if (any([](const Axis &axis) { return !axis.score.has_value(); }))
        key.append({KeyEntry::Line::Unknown, {Words::tr("Not known yet")}, {}});
    return key;
}

/// The key as a column whose left upper corner is the origin.
QSizeF stackKey(Plan &plan, qreal width)
{
    QSizeF size(0, 0);
    for (KeyEntry &entry : plan.key) {
        entry.text = plan.type.wrap(entry.text.first(), width - 3.6 * plan.em, 3);
        const qreal height = entry.text.size() * plan.type.lineHeight();
        entry.box = QRectF(0, size.height(), width, height);
        size = QSizeF(width, size.height() + height + 0.45 * plan.em);
    }
    return size;
}

/// The key as rows of entries, as many in a row as fit.
QSizeF flowKey(Plan &plan, qreal width)
{
    qreal x = 0, y = 0;
    for (KeyEntry &entry : plan.key) {
        const qreal wanted = 3.6 * plan.em + plan.type.width(entry.text.first()) + plan.em;
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += 1.7 * plan.em;
        }
        entry.box = QRectF(x, y, wanted, plan.type.lineHeight());
        x += wanted;
    }
    return {width, plan.key.isEmpty() ? 0 : y + plan.type.lineHeight()};
}

void placeKey(Plan &plan, qreal width, bool beside, const QRectF &chart)
{
    const qreal keyWidth = beside ? 13.5 * plan.em : width;
    const QSizeF size = beside ? stackKey(plan, keyWidth) : flowKey(plan, keyWidth);
    plan.height = chart.height();
    QPointF corner(width - keyWidth, (chart.height() - size.height()) / 2);
    if (!beside) {
        corner = QPointF(0, chart.height() + plan.em);
        plan.height = corner.y() + size.height();
    }
    for (KeyEntry &entry : plan.key)
        entry.box.translate(corner);
}

qreal widestWord(const Plan &plan, const Figure &figure)
{
    qreal widest = 4 * plan.em;
    for (const Axis &axis : figure.axes)
        widest = std::max(widest, plan.type.widestWord(axis.label));
    return std::min(widest, 9 * plan.em);
}

Plan planFor(const Figure &figure, qreal width, const Look &look)
{
    Plan plan{Type(look.font)};
    plan.key = keyEntries(figure);
    const bool beside = width >= 38 * plan.em;
    const qreal half = (beside ? width - 14 * plan.em : width) / 2;
    const qreal reserve = beside ? 8.2 * plan.em : widestWord(plan, figure) + 2.1 * plan.em;
    plan.radius = std::clamp((half - reserve) / 0.87, 4 * plan.em, 12.5 * plan.em);
    const qreal sideWidth = std::max(4 * plan.em, half - 0.87 * plan.radius - 1.9 * plan.em);

    const qreal r = plan.radius;
    QRectF chart(-r, -r, 2 * r, 2 * r);
    for (qsizetype i = 0; i < figure.axes.size(); ++i) {
        const QPointF way = direction(i, figure.axes.size());
        plan.labels.append(
            placeLabel(plan, figure.axes.at(i), way, std::min(sideWidth, 12 * plan.em)));
        chart |= plan.labels.last().box;
    }
    plan.centre = QPointF(half, -chart.top());
    placeKey(plan, width, beside, chart);
    return plan;
}

QPointF place(const Plan &plan, qsizetype axis, qsizetype count, qreal level)
{
    return plan.centre + direction(axis, count) * plan.radius * level / Levels;
}

/// Runs of neighbouring axes that have a value; a full circle is one closed run.
QList<QPolygonF> runs(const Plan &plan, const QList<std::optional<qreal>> &levels)
{
    const qsizetype count = levels.size();
    const qsizetype gap = std::find(levels.begin(), levels.end(), std::nullopt) - levels.begin();
    QList<QPolygonF> result;
    QPolygonF run;
    for (qsizetype step = 0; step < count; ++step) {
        const qsizetype axis = (gap + step) % count;
        if (const auto &level = levels.at(axis)) {
            run.append(place(plan, axis, count, *level));
        } else if (!run.isEmpty()) {
            result.append(std::exchange(run, {}));
        }
    }
    if (gap == count && !run.isEmpty())
        run.append(run.first());
    if (!run.isEmpty())
        result.append(run);
    return result;
}

template <class Value> QList<std::optional<qreal>> levelsOf(const Figure &figure, Value value)
{
    QList<std::optional<qreal>> levels;
    for (const Axis &axis : figure.axes)
        levels.append(value(axis));
    return levels;
}

QList<std::optional<qreal>> scores(const Figure &figure)
{
    return levelsOf(figure, [](const Axis &axis) -> std::optional<qreal> {
        return axis.score ? std::optional(axis.score->toDouble()) : std::nullopt;
    });
}

QList<std::optional<qreal>> claims(const Figure &figure)
{
    return levelsOf(figure, [](const Axis &axis) -> std::optional<qreal> {
        return axis.claimed ? std::optional(axis.claimed->toDouble()) : std::nullopt;
    });
}

QList<std::optional<qreal>> targets(const Figure &figure)
{
    return levelsOf(figure, [](const Axis &axis) -> std::optional<qreal> {
        return axis.target ? std::optional<qreal>(*axis.target) : std::nullopt;
    });
}

void drawRings(QPainter &painter, const Plan &plan, const Figure &figure, const Look &look)
{
    const qsizetype count = figure.axes.size();
    painter.setBrush(Qt::NoBrush);
    for (int level = 1; level <= Levels; ++level) {
        painter.setPen(pen(look.line, (level == Levels ? 0.1 : 0.06) * plan.em));
        QPolygonF ring;
        for (qsizetype axis = 0; axis < count; ++axis)
            ring.append(place(plan, axis, count, level));
        painter.drawPolygon(ring);
    }
    for (qsizetype axis = 0; axis < count; ++axis) {
        const bool known = figure.axes.at(axis).score.has_value();
        painter.setPen(pen(look.line, 0.06 * plan.em, known ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(plan.centre, place(plan, axis, count, Levels));
    }
}

void drawRingNumbers(QPainter &painter, const Plan &plan, qsizetype count, const Look &look)
{
    if (count < 3)
        return;
    const Type small = plan.type.scaled(0.8);
    for (int level = 1; level <= Levels; ++level) {
        // Halfway between the first axis and its neighbour, where no marker can stand.
        const QPointF at = (place(plan, 0, count, level) + place(plan, 1, count, level)) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.surface);
        painter.drawEllipse(at, 0.46 * plan.em, 0.46 * plan.em);
        small.draw(painter, at, Anchor::Middle, QString::number(level), look.quiet);
    }
}

void fillScore(QPainter &painter, const Plan &plan, const QList<QPolygonF> &polygons,
               const Look &look)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(look.accent, 0.16));
    for (QPolygonF run : polygons) {
        if (!run.isClosed())
            run.append(plan.centre);
        painter.drawPolygon(run);
    }
}

struct Series
{
    QPen pen;
    Mark mark;
    qreal markRadius;
    QColor colour;
};

Series seriesFor(KeyEntry::Line line, qreal em, const Look &look)
{
    switch (line) {
    case KeyEntry::Line::Claimed: {
        QPen dashed = pen(look.claimed, 0.13 * em);
        dashed.setCapStyle(Qt::FlatCap);
        dashed.setDashPattern({5, 3});
        return {dashed, Mark::Square, 0.3 * em, look.claimed};
    }
    case KeyEntry::Line::Target: {
        QPen dotted = pen(look.target, 0.14 * em);
        dotted.setCapStyle(Qt::RoundCap);
        dotted.setDashPattern({0.1, 2.4});
        return {dotted, Mark::Diamond, 0.32 * em, look.target};
    }
    case KeyEntry::Line::Unknown:
        return {QPen(Qt::NoPen), Mark::Ring, 0.34 * em, look.quiet};
    case KeyEntry::Line::Score:
        break;
    }
    return {pen(look.accent, 0.2 * em), Mark::Disc, 0.32 * em, look.accent};
}

void drawLines(QPainter &painter, const QList<QPolygonF> &polygons, const Series &series)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(series.pen);
    for (const QPolygonF &run : polygons)
        painter.drawPolyline(run);
}

void drawMarks(QPainter &painter, const QList<QPolygonF> &polygons, const Series &series,
               const Look &look)
{
    for (const QPolygonF &run : polygons) {
        const bool closed = run.size() > 1 && run.isClosed();
        for (qsizetype i = 0; i < run.size() - (closed ? 1 : 0); ++i)
            drawMark(painter, series.mark, run.at(i), series.markRadius, series.colour,
                     look.surface);
    }
}

void drawLabels(QPainter &painter, const Plan &plan, const Figure &figure, const Look &look)
{
    const Series unknown = seriesFor(KeyEntry::Line::Unknown, plan.em, look);
    for (qsizetype i = 0; i < plan.labels.size(); ++i) {
        const AxisLabel &label = plan.labels.at(i);
        const bool known = figure.axes.at(i).score.has_value();
        const QRectF box = label.box.translated(plan.centre);
        const qreal x = label.anchor == Anchor::Start ? box.left()
            : label.anchor == Anchor::End             ? box.right()
                                                      : box.center().x();
        plan.type.drawLines(painter, {x, box.top()}, label.anchor, label.name, look.text);
        const qreal middle = box.bottom() - plan.type.lineHeight() / 2;
        (known ? plan.type.strong() : plan.type)
            .draw(painter, {x, middle}, label.anchor, label.value, known ? look.text : look.quiet);
        if (!known) {
            // Off the scale on purpose: a marker on a ring would read as a level.
            const QPointF at
                = plan.centre + direction(i, figure.axes.size()) * (plan.radius + 0.9 * plan.em);
            drawMark(painter, unknown.mark, at, unknown.markRadius, unknown.colour, look.surface);
        }
    }
}

void drawKey(QPainter &painter, const Plan &plan, const Look &look)
{
    for (const KeyEntry &entry : plan.key) {
        const Series series = seriesFor(entry.line, plan.em, look);
        const qreal y = entry.box.top() + plan.type.lineHeight() / 2;
        const QPointF from(entry.box.left(), y), to(entry.box.left() + 2.6 * plan.em, y);
        painter.setPen(series.pen);
        if (series.pen.style() != Qt::NoPen)
            painter.drawLine(from, to);
        drawMark(painter, series.mark, (from + to) / 2, series.markRadius, series.colour,
                 look.surface);
        plan.type.drawLines(painter, {to.x() + 0.8 * plan.em, entry.box.top()}, Anchor::Start,
                            entry.text, look.text);
    }
}

} // namespace

qreal figureHeight(const Figure &figure, qreal width, const Look &look)
{
    return planFor(figure, width, look).height;
}

void drawFigure(QPainter &painter, const Figure &figure, qreal width, const Look &look)
{
    const Plan plan = planFor(figure, width, look);
    const std::array series
        = {std::pair(runs(plan, targets(figure)), seriesFor(KeyEntry::Line::Target, plan.em, look)),
           std::pair(runs(plan, claims(figure)), seriesFor(KeyEntry::Line::Claimed, plan.em, look)),
           std::pair(runs(plan, scores(figure)), seriesFor(KeyEntry::Line::Score, plan.em, look))};
    drawRings(painter, plan, figure, look);
    fillScore(painter, plan, series.back().first, look);
    for (const auto &[polygons, how] : series)
        drawLines(painter, polygons, how);
    drawRingNumbers(painter, plan, figure.axes.size(), look);
    for (const auto &[polygons, how] : series)
        drawMarks(painter, polygons, how, look);
    drawLabels(painter, plan, figure, look);
    drawKey(painter, plan, look);
}

} // namespace ui::figures
