// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/parts.h"

#include <QPainter>

namespace ui::figures {

namespace {

using Figure = core::report::RangeFigure;

struct Row
{
    QStringList name;
    qreal top = 0, height = 0;
    qreal barTop = 0, barHeight = 0;
    QString low, high; ///< with their words: "low: £1,200"
};

enum class Sample { LowPart, HighPart, MiddleLine, ZeroLine };

struct KeyEntry
{
    Sample sample = Sample::LowPart;
    qreal y = 0; ///< middle of the first line
    QStringList lines;
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
    bool stacked = false; ///< names above the bars, where there is no room beside them
    double least = 0, most = 0; ///< of the results
    qreal left = 0, right = 0; ///< where they stand
    QList<Row> rows;
    qreal bottom = 0; ///< of the rows
    QList<KeyEntry> key;
    qreal height = 0;

    qreal at(double result) const
    {
        if (!(most > least))
            return (left + right) / 2;
        return left + (right - left) * (std::clamp(result, least, most) - least) / (most - least);
    }
    bool showsZero() const
    {
        return least < 0 && most > 0;
    }
};

void planScale(Plan &plan, const Figure &figure, qreal width)
{
    plan.least = plan.most = figure.middle;
    qreal widest = 0;
    for (const Figure::Bar &bar : figure.bars) {
        plan.least = std::min({plan.least, bar.atLow, bar.atHigh});
        plan.most = std::max({plan.most, bar.atLow, bar.atHigh});
        for (const QString &text :
             {Words::tr("low: %1").arg(bar.lowText), Words::tr("high: %1").arg(bar.highText)})
            widest = std::max(widest, plan.type.width(text));
    }
    plan.stacked = width < 46 * plan.em;
    const qreal names
        = plan.stacked ? 0 : std::clamp(width * 0.28, 10 * plan.em, 20 * plan.em) + plan.em;
    // Either end of a bar has its text, and bars keep a third of the room whatever it says.
    const qreal side = std::min(widest + 0.8 * plan.em, (width - names) / 3);
    plan.left = names + side;
    plan.right = width - side;
}

void planRows(Plan &plan, const Figure &figure, qreal width)
{
    const qreal side = width - plan.right - 0.6 * plan.em;
    const qreal nameWidth = plan.stacked ? width : plan.left - side - 1.4 * plan.em;
    qreal y = 0.3 * plan.em;
    for (const Figure::Bar &bar : figure.bars) {
        Row row;
        row.name = plan.type.wrap(bar.label, nameWidth, 3);
        row.top = y;
        const qreal text = row.name.size() * plan.type.lineHeight();
        row.height = plan.stacked ? text + 2.4 * plan.em : std::max(text, 2.2 * plan.em);
        const qreal middle = plan.stacked ? y + text + plan.em : y + row.height / 2;
        row.barHeight = 1.5 * plan.em;
        row.barTop = middle - row.barHeight / 2;
        row.low = plan.type.wrap(Words::tr("low: %1").arg(bar.lowText), side, 1).value(0);
        row.high = plan.type.wrap(Words::tr("high: %1").arg(bar.highText), side, 1).value(0);
        y += row.height + 0.3 * plan.em;
        plan.rows.append(row);
    }
    plan.bottom = y;
}

void planKey(Plan &plan, const Figure &figure, qreal width)
{
    QList<std::pair<Sample, QString>> entries
        = {{Sample::LowPart, Words::tr("Result when the assumption is lower than likely")},
           {Sample::HighPart, Words::tr("Result when the assumption is higher than likely")},
           {Sample::MiddleLine,
            Words::tr("Result when all assumptions are as likely: %1").arg(figure.middleText)}};
    if (plan.showsZero())
        entries.append({Sample::ZeroLine, Words::tr("Here benefits and costs are equal")});
    qreal y = plan.bottom + 1.2 * plan.em;
    for (const auto &[sample, text] : std::as_const(entries)) {
        const KeyEntry entry{sample, y, plan.type.wrap(text, width - 3.4 * plan.em, 2)};
        y += std::max<qsizetype>(entry.lines.size(), 1) * plan.type.lineHeight() + 0.15 * plan.em;
        plan.key.append(entry);
    }
    plan.height = y;
}

Plan planFor(const Figure &figure, qreal width, const Look &look)
{
    Plan plan{Type(look.font)};
    planScale(plan, figure, width);
    planRows(plan, figure, width);
    planKey(plan, figure, width);
    return plan;
}

/// The tint of a part is not the signal alone: the lower one is pale with an outline.
void drawPart(QPainter &painter, const Plan &plan, const QRectF &box, Sample sample,
              const Look &look)
{
    painter.setPen(pen(look.accent, 0.1 * plan.em));
    painter.setBrush(faded(look.accent, sample == Sample::LowPart ? 0.12 : 0.5));
    painter.drawRect(box.normalized());
}

void drawZeroLine(QPainter &painter, const Plan &plan, const QLineF &line, const Look &look)
{
    painter.setPen(pen(look.target, 0.12 * plan.em, Qt::DashLine));
    painter.drawLine(line);
}

void drawMiddleLine(QPainter &painter, const Plan &plan, const QLineF &line, const Look &look)
{
    painter.setPen(pen(look.text, 0.16 * plan.em));
    painter.drawLine(line);
}

void drawBar(QPainter &painter, const Plan &plan, const Row &row, const Figure::Bar &bar,
             double middle, const Look &look)
{
    const qreal text = row.name.size() * plan.type.lineHeight();
    const qreal top = plan.stacked ? row.top : row.top + (row.height - text) / 2;
    plan.type.drawLines(painter, {0, top}, Anchor::Start, row.name, look.text);
    const qreal from = plan.at(bar.atLow), to = plan.at(bar.atHigh), centre = plan.at(middle);
    const auto part = [&](qreal end, Sample sample) {
        if (!qFuzzyIsNull(end - centre))
            drawPart(painter, plan, {centre, row.barTop, end - centre, row.barHeight}, sample,
                     look);
    };
    part(from, Sample::LowPart);
    part(to, Sample::HighPart);
    const bool rises = from <= to;
    const qreal y = row.barTop + row.barHeight / 2;
    plan.type.draw(painter, {std::min(from, to) - 0.4 * plan.em, y}, Anchor::End,
                   rises ? row.low : row.high, look.text);
    plan.type.draw(painter, {std::max(from, to) + 0.4 * plan.em, y}, Anchor::Start,
                   rises ? row.high : row.low, look.text);
}

void drawKey(QPainter &painter, const Plan &plan, const Look &look)
{
    for (const KeyEntry &entry : plan.key) {
        plan.type.drawLines(painter, {3.4 * plan.em, entry.y - plan.type.lineHeight() / 2},
                            Anchor::Start, entry.lines, look.text);
        const QRectF box(0.4 * plan.em, entry.y - 0.45 * plan.em, 2 * plan.em, 0.9 * plan.em);
        const QLineF upright(box.center().x(), box.top(), box.center().x(), box.bottom());
        if (entry.sample == Sample::ZeroLine)
            drawZeroLine(painter, plan, upright, look);
        else if (entry.sample == Sample::MiddleLine)
            drawMiddleLine(painter, plan, upright, look);
        else
            drawPart(painter, plan, box, entry.sample, look);
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
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const Row &row = plan.rows.at(i);
        const Figure::Bar &bar = figure.bars.at(i);
        drawBar(painter, plan, row, bar, figure.middle, look);
        // Only as high as the bar: above it stand names.
        const auto upright = [&](double result) {
            const qreal x = plan.at(result), over = 0.3 * plan.em;
            return QLineF(x, row.barTop - over, x, row.barTop + row.barHeight + over);
        };
        // Never through a figure beside the bar.
        if (std::min(bar.atLow, bar.atHigh) < 0 && std::max(bar.atLow, bar.atHigh) > 0)
            drawZeroLine(painter, plan, upright(0), look);
        drawMiddleLine(painter, plan, upright(figure.middle), look);
    }
    drawKey(painter, plan, look);
}

} // namespace ui::figures
