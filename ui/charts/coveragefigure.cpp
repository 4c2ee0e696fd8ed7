// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/parts.h"

#include <QPainter>

namespace ui::figures {

namespace {

using Figure = core::report::CoverageFigure;

constexpr int Strongest = 3;

/// Where everything stands, before anything is drawn.
struct Plan
{
    explicit Plan(const Type &text)
        : type(text)
        , head(text)
        , em(text.size())
    { }

    Type type;
    Type head;
    qreal em;
    bool upright = false; ///< column heads turned by a quarter
    QList<qreal> columns; ///< left edges
    qreal columnWidth = 0;
    qreal groupHeight = 0, headHeight = 0;
    QList<QStringList> heads;
    QList<QStringList> rows;
    qreal rowWidth = 0, rowHeight = 0;
    qreal keyTop = 0;
    QList<QPointF> key;
    qreal height = 0;
};

QString strengthWord(int strength)
{
    switch (strength) {
    case 1:
        return Words::tr("a little");
    case 2:
        return Words::tr("regularly");
    case 3:
        return Words::tr("a main way of working");
    default:
        return Words::tr("not used");
    }
}

void planColumns(Plan &plan, const Figure &figure, qreal width)
{
    const qsizetype count = std::max<qsizetype>(1, figure.purposes.size());
    const bool grouped = figure.outwardPurposes > 0 && figure.outwardPurposes < count;
    const qreal between = 0.3 * plan.em, gap = grouped ? 1.1 * plan.em : 0;
    plan.rowWidth = std::clamp(width * 0.24, 6 * plan.em, 16 * plan.em);
    const qreal room = width - plan.rowWidth - plan.em - gap;
    plan.columnWidth = std::min((room - between * (count - 1)) / count, 11 * plan.em);
    qreal x = plan.rowWidth + plan.em;
    for (qsizetype i = 0; i < figure.purposes.size(); ++i) {
        if (grouped && i == figure.outwardPurposes)
            x += gap;
        plan.columns.append(x);
        x += plan.columnWidth + between;
    }
}

void planHeads(Plan &plan, const Figure &figure)
{
    qreal widest = 0, whole = 0;
    for (const QString &purpose : figure.purposes) {
        widest = std::max(widest, plan.type.widestWord(purpose));
        whole = std::max(whole, plan.type.width(purpose));
    }
    const qreal factor = std::clamp(plan.columnWidth / std::max(widest, 1.0), 0.82, 1.0);
    plan.upright = widest * factor > plan.columnWidth + 0.01;
    plan.head = plan.upright ? plan.type : plan.type.scaled(factor * 0.999);
    qsizetype lines = 1;
    for (const QString &purpose : figure.purposes) {
        plan.heads.append(plan.upright ? plan.head.wrap(purpose, 12 * plan.em, 1)
                                       : plan.head.wrap(purpose, plan.columnWidth * 1.001, 3));
        lines = std::max(lines, plan.heads.last().size());
    }
    plan.groupHeight = 2.1 * plan.em;
    plan.headHeight
        = (plan.upright ? std::min(whole, 12 * plan.em) : lines * plan.head.lineHeight())
        + 0.6 * plan.em;
}

void planKey(Plan &plan, qreal width)
{
    qreal x = 0, y = plan.keyTop + 0.9 * plan.em;
    for (int strength = 0; strength <= Strongest; ++strength) {
        const qreal wanted
            = 3.4 * plan.em + plan.type.width(strengthWord(strength)) + 1.4 * plan.em;
        if (x > 0 && x + wanted - 1.4 * plan.em > width) {
            x = 0;
            y += 1.9 * plan.em;
        }
        plan.key.append({x, y});
        x += wanted;
    }
    plan.height = y + 0.8 * plan.em;
}

Plan planFor(const Figure &figure, qreal width, const Look &look)
{
    const Type type(look.font);
    Plan plan(type);
    planColumns(plan, figure, width);
    planHeads(plan, figure);
    qsizetype lines = 1;
    for (const QString &tool : figure.tools) {
        plan.rows.append(type.wrap(tool, plan.rowWidth, 3));
        lines = std::max(lines, plan.rows.last().size());
    }
    plan.rowHeight = std::max(2.2 * plan.em, lines * type.lineHeight() + 0.5 * plan.em);
    plan.keyTop
        = plan.groupHeight + plan.headHeight + figure.tools.size() * plan.rowHeight + 0.9 * plan.em;
    planKey(plan, width);
    return plan;
}

/// Tint, and as many dots as the strength: the tint alone is not the signal.
void drawCell(QPainter &painter, const QRectF &box, int strength, qreal em, const Look &look)
{
    constexpr std::array<qreal, 4> tints = {0, 0.14, 0.4, 0.95};
    const int level = std::clamp(strength, 0, Strongest);
    painter.setBrush(level == 0 ? QBrush(Qt::NoBrush) : QBrush(faded(look.accent, tints[level])));
    painter.setPen(level == 0 ? pen(look.line, 0.07 * em) : QPen(Qt::NoPen));
    const qreal inset = level == 0 ? 0.035 * em : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 0.3 * em, 0.3 * em);
    painter.setPen(Qt::NoPen);
    painter.setBrush(level == Strongest ? look.surface : look.text);
    const qreal step = 0.72 * em;
    for (int dot = 0; dot < level; ++dot) {
        const QPointF at = box.center() + QPointF((dot - (level - 1) / 2.0) * step, 0);
        painter.drawEllipse(at, 0.2 * em, 0.2 * em);
    }
}

void drawGroup(QPainter &painter, const Plan &plan, qsizetype first, qsizetype last,
               const QString &title, const Look &look)
{
    if (first > last || last >= plan.columns.size())
        return;
    const qreal left = plan.columns.at(first), right = plan.columns.at(last) + plan.columnWidth;
    const qreal y = 1.45 * plan.em;
    plan.type.strong().draw(painter, {left, 0.65 * plan.em}, Anchor::Start, title, look.text);
    painter.setPen(pen(look.quiet, 0.1 * plan.em));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void drawHeads(QPainter &painter, const Plan &plan, const Look &look)
{
    const qreal bottom = plan.groupHeight + plan.headHeight - 0.4 * plan.em;
    for (qsizetype i = 0; i < plan.heads.size(); ++i) {
        const qreal middle = plan.columns.at(i) + plan.columnWidth / 2;
        if (plan.upright) {
            painter.save();
            painter.translate(middle, bottom);
            painter.rotate(-90);
            plan.head.draw(painter, {0, 0}, Anchor::Start, plan.heads.at(i).value(0), look.text);
            painter.restore();
        } else {
            const qreal height = plan.heads.at(i).size() * plan.head.lineHeight();
            plan.head.drawLines(painter, {middle, bottom - height}, Anchor::Middle,
                                plan.heads.at(i), look.text);
        }
    }
}

void drawRows(QPainter &painter, const Plan &plan, const Figure &figure, const Look &look)
{
    qreal top = plan.groupHeight + plan.headHeight;
    for (qsizetype tool = 0; tool < plan.rows.size(); ++tool) {
        const QStringList &lines = plan.rows.at(tool);
        const qreal height = lines.size() * plan.type.lineHeight();
        plan.type.drawLines(painter, {0, top + (plan.rowHeight - height) / 2}, Anchor::Start, lines,
                            look.text);
        for (qsizetype purpose = 0; purpose < plan.columns.size(); ++purpose) {
            const QRectF box(plan.columns.at(purpose), top + 0.15 * plan.em, plan.columnWidth,
                             plan.rowHeight - 0.3 * plan.em);
            drawCell(painter, box, figure.strengths.value(tool).value(purpose), plan.em, look);
        }
        top += plan.rowHeight;
    }
}

void drawKey(QPainter &painter, const Plan &plan, const Look &look)
{
    for (int strength = 0; strength < plan.key.size(); ++strength) {
        const QPointF at = plan.key.at(strength);
        const QRectF box(at.x(), at.y() - 0.65 * plan.em, 2.7 * plan.em, 1.3 * plan.em);
        drawCell(painter, box, strength, plan.em, look);
        plan.type.draw(painter, {box.right() + 0.6 * plan.em, at.y()}, Anchor::Start,
                       strengthWord(strength), look.text);
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
    const qsizetype outward = figure.outwardPurposes, all = figure.purposes.size();
    drawGroup(painter, plan, 0, std::min(outward, all) - 1, Words::tr("Outside"), look);
    drawGroup(painter, plan, outward, all - 1, Words::tr("Inside"), look);
    drawHeads(painter, plan, look);
    drawRows(painter, plan, figure, look);
    drawKey(painter, plan, look);
}

} // namespace ui::figures
