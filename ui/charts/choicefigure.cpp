// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/parts.h"

#include <QPainter>

namespace ui::figures {

namespace {

using Figure = core::report::ChoiceFigure;

constexpr int Whole = 10'000; ///< hundred points, in hundredths
constexpr std::array Ticks = {0, 25, 50, 75, 100};

struct Row
{
    QStringList name;
    qreal top = 0, height = 0;
    QRectF bar; ///< as long as the whole scale
};

struct KeyEntry
{
    QPointF at; ///< start, and middle of the first line
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
    qreal left = 0, right = 0; ///< of the scale
    QList<Row> rows;
    qreal axis = 0;
    QList<KeyEntry> key; ///< one for each criterion
    std::optional<KeyEntry> equalKey;
    qreal height = 0;

    qreal at(int hundredths) const
    {
        return left + (right - left) * std::clamp(hundredths, 0, Whole) / Whole;
    }
};

void planRows(Plan &plan, const Figure &figure, qreal width)
{
    const qreal nameWidth = plan.stacked ? width : plan.left - 1.2 * plan.em;
    qreal y = 0.3 * plan.em;
    for (const Figure::Bar &bar : figure.bars) {
        Row row;
        row.name = plan.type.wrap(bar.candidate, nameWidth, 3);
        row.top = y;
        const qreal text = row.name.size() * plan.type.lineHeight();
        row.height = plan.stacked ? text + 2.6 * plan.em : std::max(text, 2.5 * plan.em);
        const qreal middle = plan.stacked ? y + text + plan.em : y + row.height / 2;
        row.bar = QRectF(plan.left, middle - 0.85 * plan.em, plan.right - plan.left, 1.7 * plan.em);
        y += row.height + 0.3 * plan.em;
        plan.rows.append(row);
    }
    plan.axis = y + 0.2 * plan.em;
}

QString numbered(qsizetype index, const QString &criterion)
{
    return QString::number(index + 1) + QStringLiteral(". ") + criterion;
}

/// The criteria in two columns where there is room, read downwards.
void planKey(Plan &plan, const Figure &figure, qreal width)
{
    const qsizetype columns = width < 36 * plan.em ? 1 : 2;
    const qsizetype perColumn = (figure.criteria.size() + columns - 1) / columns;
    const qreal gap = 1.5 * plan.em, columnWidth = (width - (columns - 1) * gap) / columns;
    const qreal top = plan.axis + 3.2 * plan.em;
    qreal y = top, bottom = top;
    for (qsizetype i = 0; i < figure.criteria.size(); ++i) {
        if (i > 0 && i % perColumn == 0)
            y = top;
        const QStringList lines
            = plan.type.wrap(numbered(i, figure.criteria.at(i)), columnWidth, 2);
        plan.key.append({{(i / perColumn) * (columnWidth + gap), y}, lines});
        y += std::max<qsizetype>(lines.size(), 1) * plan.type.lineHeight() + 0.15 * plan.em;
        bottom = std::max(bottom, y);
    }
    if (figure.equalAbove) {
        const QString text = Words::tr("Right of this mark the score counts as equal to the first");
        plan.equalKey = KeyEntry{{3.4 * plan.em, bottom + 0.3 * plan.em},
                                 plan.type.wrap(text, width - 3.4 * plan.em, 2)};
        bottom += plan.equalKey->lines.size() * plan.type.lineHeight() + 0.3 * plan.em;
    }
    plan.height = bottom + 0.2 * plan.em;
}

Plan planFor(const Figure &figure, qreal width, const Look &look)
{
    Plan plan{Type(look.font)};
    plan.stacked = width < 36 * plan.em;
    plan.left = plan.stacked ? 0.8 * plan.em
                             : std::clamp(width * 0.24, 6 * plan.em, 16 * plan.em) + 1.2 * plan.em;
    plan.right = width - plan.type.strong().width(QStringLiteral("100.00")) - 0.8 * plan.em;
    planRows(plan, figure, width);
    planKey(plan, figure, width);
    return plan;
}

/// One part of a bar. Neighbours differ in tint, and each has its number: the tint alone is not
/// the signal.
void drawPart(QPainter &painter, const Plan &plan, const QRectF &box, qsizetype index,
              const Look &look)
{
    painter.setPen(pen(look.surface, 0.12 * plan.em));
    painter.setBrush(faded(look.accent, index % 2 == 0 ? 0.38 : 0.16));
    painter.drawRect(box);
    const QString number = QString::number(index + 1);
    if (box.width() > plan.type.width(number) + 0.3 * plan.em)
        plan.type.draw(painter, box.center(), Anchor::Middle, number, look.text);
}

void drawBar(QPainter &painter, const Plan &plan, const Row &row, const Figure::Bar &bar,
             const Look &look)
{
    const qreal text = row.name.size() * plan.type.lineHeight();
    const qreal top = plan.stacked ? row.top : row.top + (row.height - text) / 2;
    plan.type.drawLines(painter, {0, top}, Anchor::Start, row.name, look.text);
    int sum = 0;
    for (qsizetype i = 0; i < bar.parts.size(); ++i) {
        const qreal from = plan.at(sum);
        sum += std::max(0, bar.parts.at(i).value());
        const qreal to = plan.at(sum);
        if (to > from)
            drawPart(painter, plan, {from, row.bar.top(), to - from, row.bar.height()}, i, look);
    }
    const qreal end = plan.at(bar.score.value());
    painter.setPen(pen(look.text, 0.1 * plan.em));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(plan.left, row.bar.top(), end - plan.left, row.bar.height()));
    plan.type.strong().draw(painter, {end + 0.5 * plan.em, row.bar.center().y()}, Anchor::Start,
                            bar.score.toString(), look.text);
}

void drawAxis(QPainter &painter, const Plan &plan, const Look &look)
{
    painter.setPen(pen(look.quiet, 0.08 * plan.em));
    painter.drawLine(QPointF(plan.left, plan.axis), QPointF(plan.right, plan.axis));
    for (const int tick : Ticks) {
        const qreal x = plan.at(tick * 100);
        painter.setPen(pen(look.quiet, 0.08 * plan.em));
        painter.drawLine(QPointF(x, plan.axis), QPointF(x, plan.axis + 0.4 * plan.em));
        plan.type.draw(painter, {x, plan.axis + 1.15 * plan.em}, Anchor::Middle,
                       QString::number(tick), look.quiet);
    }
}

void drawKey(QPainter &painter, const Plan &plan, const Figure &figure, const Look &look)
{
    const auto lines = [&](const KeyEntry &entry) {
        plan.type.drawLines(painter, {entry.at.x(), entry.at.y() - plan.type.lineHeight() / 2},
                            Anchor::Start, entry.lines, look.text);
    };
    for (const KeyEntry &entry : plan.key)
        lines(entry);
    if (!plan.equalKey)
        return;
    lines(*plan.equalKey);
    painter.setPen(pen(look.target, 0.16 * plan.em));
    painter.drawLine(QPointF(1.35 * plan.em, plan.equalKey->at.y() - 0.5 * plan.em),
                     QPointF(1.35 * plan.em, plan.equalKey->at.y() + 0.5 * plan.em));
    const qreal x = plan.at(figure.equalAbove->value());
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        // In the gaps between names where these stand above the bars, and never through a score.
        const QRectF &box = plan.rows.at(i).bar;
        const Figure::Bar &bar = figure.bars.at(i);
        const qreal end = plan.at(bar.score.value());
        const qreal textEnd = end + plan.em + plan.type.strong().width(bar.score.toString());
        if (x >= end && x <= textEnd)
            continue;
        const qreal over = 0.25 * plan.em, into = 0.3 * plan.em; // the number of a part stays free
        painter.drawLine(QPointF(x, box.top() - over), QPointF(x, box.top() + into));
        painter.drawLine(QPointF(x, box.bottom() - into), QPointF(x, box.bottom() + over));
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
    for (qsizetype i = 0; i < plan.rows.size(); ++i)
        drawBar(painter, plan, plan.rows.at(i), figure.bars.at(i), look);
    drawAxis(painter, plan, look);
    drawKey(painter, plan, figure, look);
}

} // namespace ui::figures
