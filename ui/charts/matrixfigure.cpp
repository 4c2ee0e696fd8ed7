// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/parts.h"

#include <QPainter>

namespace ui::figures {

namespace {

using Figure = core::report::MatrixFigure;

/// Of the accent; what is mildest is still told from paper by its outline.
constexpr std::array Tints = {0.0, 0.14, 0.4, 0.95};

/// Where everything stands, before anything is drawn.
struct Plan
{
    explicit Plan(const Type &text)
        : type(text)
        , strong(text.strong())
        , small(text)
        , head(text)
        , em(text.size())
    { }

    Type type;
    Type strong;
    Type small; ///< of the names of the bands
    Type head; ///< of the columns
    qreal em;
    qreal left = 0, columnWidth = 0, between = 0; ///< of the fields
    qreal top = 0, rowHeight = 0;
    QList<QStringList> rows, columns; ///< labels in lines
    QList<QList<QStringList>> texts, bands; ///< of the fields, in lines
    qreal columnsTop = 0;
    qreal height = 0;

    QRectF field(qsizetype row, qsizetype column) const
    {
        return {left + column * (columnWidth + between), top + row * (rowHeight + between),
                columnWidth, rowHeight};
    }
};

void planFields(Plan &plan, const Figure &figure)
{
    qreal widest = 1;
    for (const QString &band : figure.bands)
        widest = std::max(widest, plan.type.widestWord(band));
    const qreal room = plan.columnWidth - 0.6 * plan.em;
    plan.small = plan.type.scaled(std::clamp(room / widest, 0.6, 0.85) * 0.999);
    qreal tallest = 0;
    for (const QList<Figure::Field> &row : figure.fields) {
        QList<QStringList> texts, bands;
        for (const Figure::Field &field : row) {
            texts.append(field.text.isEmpty() ? QStringList()
                                              : plan.strong.wrap(field.text, room, 3));
            bands.append(plan.small.wrap(figure.bands.value(field.band), plan.columnWidth, 2));
            // Fields without a text are as high as those with one line.
            tallest
                = std::max(tallest,
                           std::max<qsizetype>(1, texts.last().size()) * plan.strong.lineHeight()
                               + bands.last().size() * plan.small.lineHeight());
        }
        plan.texts.append(texts);
        plan.bands.append(bands);
    }
    plan.rowHeight = tallest + 0.7 * plan.em;
}

Plan planFor(const Figure &figure, qreal width, const Look &look)
{
    const Type type(look.font);
    Plan plan(type);
    const qsizetype count = std::max<qsizetype>(1, figure.columns.size());
    const qreal rowWidth = std::clamp(width * 0.2, 5 * plan.em, 11 * plan.em);
    plan.between = 0.3 * plan.em;
    plan.left = rowWidth + 0.8 * plan.em;
    plan.columnWidth
        = std::min((width - plan.left - plan.between * (count - 1)) / count, 10 * plan.em);
    plan.top = 1.6 * plan.em;
    planFields(plan, figure);
    for (const QString &row : figure.rows)
        plan.rows.append(type.wrap(row, rowWidth, 2));
    qreal widest = 1;
    for (const QString &column : figure.columns)
        widest = std::max(widest, type.widestWord(column));
    plan.head = type.scaled(std::clamp(plan.columnWidth / widest, 0.6, 1.0) * 0.999);
    qsizetype lines = 1;
    for (const QString &column : figure.columns) {
        plan.columns.append(plan.head.wrap(column, plan.columnWidth, 3));
        lines = std::max(lines, plan.columns.last().size());
    }
    plan.columnsTop
        = plan.top + figure.rows.size() * (plan.rowHeight + plan.between) + 0.2 * plan.em;
    plan.height = plan.columnsTop + lines * plan.head.lineHeight() + 1.7 * plan.em;
    return plan;
}

/// Tint, the name of the band and the numbers in words: the tint alone is not the signal.
void drawField(QPainter &painter, const Plan &plan, const QRectF &box, const QStringList &text,
               const QStringList &band, int level, const Look &look)
{
    const int strength = std::clamp(level, 0, int(Tints.size()) - 1);
    painter.setBrush(strength == 0 ? QBrush(Qt::NoBrush)
                                   : QBrush(faded(look.accent, Tints[size_t(strength)])));
    painter.setPen(strength == 0 ? pen(look.line, 0.07 * plan.em) : QPen(Qt::NoPen));
    const qreal inset = strength == 0 ? 0.035 * plan.em : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 0.3 * plan.em,
                            0.3 * plan.em);
    const QColor ink = strength == int(Tints.size()) - 1 ? look.surface : look.text;
    const QColor quiet = strength == 0 ? look.quiet : ink;
    const qreal foot = band.size() * plan.small.lineHeight() + 0.25 * plan.em;
    const qreal height = text.size() * plan.strong.lineHeight();
    plan.strong.drawLines(painter,
                          {box.center().x(), box.top() + (box.height() - foot - height) / 2},
                          Anchor::Middle, text, ink);
    plan.small.drawLines(painter, {box.center().x(), box.bottom() - foot}, Anchor::Middle, band,
                         quiet);
}

void drawLabels(QPainter &painter, const Plan &plan, const Figure &figure, const Look &look)
{
    plan.strong.draw(painter, {0, 0.65 * plan.em}, Anchor::Start, figure.rowTitle, look.text);
    for (qsizetype row = 0; row < plan.rows.size(); ++row) {
        const qreal height = plan.rows.at(row).size() * plan.type.lineHeight();
        const QRectF box = plan.field(row, 0);
        plan.type.drawLines(painter, {0, box.center().y() - height / 2}, Anchor::Start,
                            plan.rows.at(row), look.text);
    }
    for (qsizetype column = 0; column < plan.columns.size(); ++column)
        plan.head.drawLines(painter, {plan.field(0, column).center().x(), plan.columnsTop},
                            Anchor::Middle, plan.columns.at(column), look.text);
    plan.strong.draw(painter, {plan.left, plan.height - 0.75 * plan.em}, Anchor::Start,
                     figure.columnTitle, look.text);
}

} // namespace

qreal figureHeight(const Figure &figure, qreal width, const Look &look)
{
    return planFor(figure, width, look).height;
}

void drawFigure(QPainter &painter, const Figure &figure, qreal width, const Look &look)
{
    const Plan plan = planFor(figure, width, look);
    drawLabels(painter, plan, figure, look);
    for (qsizetype row = 0; row < figure.fields.size(); ++row)
        for (qsizetype column = 0; column < figure.fields.at(row).size(); ++column)
            drawField(painter, plan, plan.field(row, column), plan.texts.at(row).at(column),
                      plan.bands.at(row).at(column), figure.fields.at(row).at(column).band, look);
}

} // namespace ui::figures
