// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/parts.h"

#include <QLocale>
#include <QPainter>

namespace ui::figures {

namespace {

using Figure = core::report::RoadmapFigure;
using Bar = core::report::RoadmapFigure::Bar;

constexpr std::array Horizons = {30, 90, 180, 365};

struct Row
{
    bool group = false;
    QStringList text;
    qreal top = 0, height = 0;
    QRectF bar; ///< empty for a group and for an action without dates
};

struct Tick
{
    qreal x = 0;
    QString text;
    qreal middle = 0; ///< of the text
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
    qreal width = 0;
    bool stacked = false; ///< labels above the bars, where there is no room beside them
    qreal labelWidth = 0;
    qreal left = 0, right = 0; ///< of the time axis
    QDate from, to;
    qreal top = 0, axis = 0;
    QList<Row> rows;
    QList<Tick> horizons, months;
    qreal height = 0;

    qreal at(const QDate &day) const
    {
        return left + (right - left) * qreal(from.daysTo(day)) / qreal(from.daysTo(to));
    }
};

void planTime(Plan &plan, const Figure &figure)
{
    plan.from = figure.start;
    plan.to = figure.start.addDays(Horizons.back());
    for (const Bar &bar : figure.bars) {
        if (bar.start.isValid())
            plan.from = std::min(plan.from, bar.start);
        if (bar.end.isValid())
            plan.to = std::max(plan.to, bar.end.addDays(1));
    }
}

QRectF barBox(const Plan &plan, const Bar &bar, qreal middle)
{
    if (!bar.start.isValid() || !bar.end.isValid())
        return {};
    const qreal from = plan.at(bar.start), to = plan.at(bar.end.addDays(1));
    const qreal width = std::max(to - from, 0.6 * plan.em);
    return QRectF(std::min(from, plan.right - width), middle - 0.4 * plan.em, width, 0.8 * plan.em);
}

/// Groups in the order in which their first action starts.
QStringList groupsOf(const Figure &figure)
{
    QStringList groups;
    for (const Bar &bar : figure.bars) {
        if (!groups.contains(bar.group))
            groups.append(bar.group);
    }
    return groups;
}

void addBarRow(Plan &plan, const Bar &bar, qreal &y)
{
    Row row;
    row.text = plan.type.wrap(bar.label, plan.labelWidth, 4);
    if (row.text.isEmpty())
        row.text.append(QString());
    row.top = y;
    const qreal text = row.text.size() * plan.type.lineHeight();
    row.height = text + (plan.stacked ? 1.7 : 0.5) * plan.em;
    const qreal middle = plan.stacked ? y + text + 0.7 * plan.em : y + row.height / 2;
    row.bar = barBox(plan, bar, middle);
    y += row.height;
    plan.rows.append(row);
}

void planRows(Plan &plan, const Figure &figure)
{
    qreal y = plan.top;
    for (const QString &group : groupsOf(figure)) {
        if (!group.isEmpty()) {
            Row row;
            row.group = true;
            row.text = plan.type.strong().wrap(group, plan.width, 1);
            row.top = y;
            row.height = 2.1 * plan.em;
            plan.rows.append(row);
            y += row.height;
        }
        for (const Bar &bar : figure.bars) {
            if (bar.group == group)
                addBarRow(plan, bar, y);
        }
        y += 0.5 * plan.em;
    }
    plan.axis = y + 0.2 * plan.em;
    plan.height = plan.axis + 3.1 * plan.em;
}

/// The middle of a text that shall stand at x, moved so that it stays on the axis.
qreal inside(const Plan &plan, qreal x, qreal textWidth, qreal rightEdge)
{
    return std::min(std::max(x, plan.left + textWidth / 2), rightEdge - textWidth / 2);
}

void planHorizons(Plan &plan, const Figure &figure)
{
    const auto attempt = [&](auto text) {
        QList<Tick> ticks;
        qreal free = -1e9;
        bool fits = true;
        for (const int days : Horizons) {
            Tick tick{plan.at(figure.start.addDays(days)), text(days), 0};
            const qreal width = plan.type.width(tick.text);
            tick.middle = inside(plan, tick.x, width, plan.width);
            fits = fits && tick.middle - width / 2 >= free;
            free = tick.middle + width / 2 + 0.5 * plan.em;
            ticks.append(tick);
        }
        plan.horizons = ticks;
        return fits;
    };
    if (!attempt([](int days) { return Words::tr("%n days", nullptr, days); }))
        attempt([](int days) { return QLocale().toString(days); });
}

void planMonths(Plan &plan)
{
    const QLocale locale;
    qreal widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest,
                          plan.type.width(locale.standaloneMonthName(month, QLocale::ShortFormat)));
    const qreal month = plan.at(plan.from.addDays(30)) - plan.left;
    const int step = std::max(1, int(std::ceil((widest + 0.3 * plan.em) / std::max(month, 0.1))));
    QDate day(plan.from.year(), plan.from.month(), 1);
    for (int i = 0; day < plan.to; day = day.addMonths(1), ++i) {
        const qreal from = std::max(plan.left, plan.at(day));
        const qreal to = std::min(plan.right, plan.at(day.addMonths(1)));
        Tick tick{plan.at(day), {}, (from + to) / 2};
        const QString name = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
        if (i % step == 0 && (step > 1 || to - from >= plan.type.width(name)))
            tick.text = name;
        if (step > 1)
            tick.middle
                = inside(plan, from + plan.type.width(name) / 2, plan.type.width(name), plan.width);
        plan.months.append(tick);
    }
}

Plan planFor(const Figure &figure, qreal width, const Look &look)
{
    Plan plan{Type(look.font)};
    plan.width = width;
    plan.stacked = width < 36 * plan.em;
    plan.labelWidth = plan.stacked ? width : std::min(width * 0.36, 26 * plan.em);
    plan.left = plan.stacked ? 0 : plan.labelWidth + 1.2 * plan.em;
    plan.right = width - 0.4 * plan.em;
    plan.top = 2.2 * plan.em;
    planTime(plan, figure);
    planRows(plan, figure);
    planHorizons(plan, figure);
    planMonths(plan);
    return plan;
}

void drawHorizonLabels(QPainter &painter, const Plan &plan, const Figure &figure, const Look &look)
{
    const qreal middle = 0.8 * plan.em;
    if (!plan.stacked)
        plan.type.draw(painter, {0, middle}, Anchor::Start,
                       Words::tr("From %1").arg(QLocale().toString(figure.start, u"d MMMM yyyy")),
                       look.quiet);
    for (const Tick &tick : plan.horizons)
        plan.type.strong().draw(painter, {tick.middle, middle}, Anchor::Middle, tick.text,
                                look.text);
}

/// From top to bottom, but never through a label that stands above its bar.
void drawHorizonLines(QPainter &painter, const Plan &plan, const Look &look)
{
    painter.setPen(pen(look.quiet, 0.07 * plan.em, Qt::DashLine));
    for (const Tick &tick : plan.horizons) {
        const auto line = [&](qreal from, qreal to) {
            painter.drawLine(QPointF(tick.x, from), QPointF(tick.x, to));
        };
        if (!plan.stacked) {
            line(plan.top - 0.5 * plan.em, plan.axis);
            continue;
        }
        line(plan.top - 0.5 * plan.em, plan.top - 0.1 * plan.em);
        for (const Row &row : plan.rows) {
            if (!row.group)
                line(row.top + row.height - 1.6 * plan.em, row.top + row.height - 0.3 * plan.em);
        }
    }
}

void drawRows(QPainter &painter, const Plan &plan, const Look &look)
{
    for (const Row &row : plan.rows) {
        if (row.group) {
            painter.setPen(pen(look.line, 0.06 * plan.em));
            painter.drawLine(QPointF(0, row.top), QPointF(plan.width, row.top));
            plan.type.strong().draw(painter, {0, row.top + 1.15 * plan.em}, Anchor::Start,
                                    row.text.value(0), look.text);
            continue;
        }
        const qreal height = row.text.size() * plan.type.lineHeight();
        const qreal top = plan.stacked ? row.top : row.top + (row.height - height) / 2;
        plan.type.drawLines(painter, {0, top}, Anchor::Start, row.text, look.text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.accent);
        if (row.bar.isValid())
            painter.drawRoundedRect(row.bar, 0.25 * plan.em, 0.25 * plan.em);
        else
            plan.type.draw(painter, {plan.left, row.top + row.height - 0.9 * plan.em},
                           Anchor::Start, Words::tr("no dates yet"), look.quiet);
    }
}

void drawMonths(QPainter &painter, const Plan &plan, const Look &look)
{
    painter.setPen(pen(look.quiet, 0.08 * plan.em));
    painter.drawLine(QPointF(plan.left, plan.axis), QPointF(plan.right, plan.axis));
    for (const Tick &tick : plan.months) {
        painter.setPen(pen(look.quiet, 0.08 * plan.em));
        if (tick.x >= plan.left - 0.01)
            painter.drawLine(QPointF(tick.x, plan.axis),
                             QPointF(tick.x, plan.axis + 0.4 * plan.em));
        plan.type.draw(painter, {tick.middle, plan.axis + 1.15 * plan.em}, Anchor::Middle,
                       tick.text, look.quiet);
    }
}

/// The year under its first month on the axis.
void drawYears(QPainter &painter, const Plan &plan, const Look &look)
{
    for (int year = plan.from.year(); year <= plan.to.year(); ++year) {
        const qreal from = std::max(plan.left, plan.at(QDate(year, 1, 1)));
        const qreal to = std::min(plan.right, plan.at(QDate(year + 1, 1, 1)));
        const QString text = QString::number(year);
        if (to - from > plan.type.width(text))
            plan.type.draw(painter, {from + 0.2 * plan.em, plan.axis + 2.4 * plan.em},
                           Anchor::Start, text, look.quiet);
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
    drawHorizonLabels(painter, plan, figure, look);
    drawHorizonLines(painter, plan, look);
    drawRows(painter, plan, look);
    drawMonths(painter, plan, look);
    drawYears(painter, plan, look);
}

} // namespace ui::figures
