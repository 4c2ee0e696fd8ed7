// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/figures.h"
#include "ui/charts/type.h"

#include <QCoreApplication>
#include <QPointF>

class QPainter;

/// What the figures share, and one pair of functions for each: its height at a width, and its
/// drawing from the origin downwards.
namespace ui::figures {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

enum class Mark { Disc, Ring, Square, Diamond };
void drawMark(QPainter &painter, Mark mark, const QPointF &at, qreal radius, const QColor &colour,
              const QColor &surface);

QColor faded(const QColor &colour, qreal opacity);
QPen pen(const QColor &colour, qreal width, Qt::PenStyle style = Qt::SolidLine);

qreal figureHeight(const core::report::RadarFigure &figure, qreal width, const Look &look);
qreal figureHeight(const core::report::CoverageFigure &figure, qreal width, const Look &look);
qreal figureHeight(const core::report::RoadmapFigure &figure, qreal width, const Look &look);
qreal figureHeight(const core::report::ChoiceFigure &figure, qreal width, const Look &look);
qreal figureHeight(const core::report::MatrixFigure &figure, qreal width, const Look &look);
qreal figureHeight(const core::report::RangeFigure &figure, qreal width, const Look &look);

void drawFigure(QPainter &painter, const core::report::RadarFigure &figure, qreal width,
                const Look &look);
void drawFigure(QPainter &painter, const core::report::CoverageFigure &figure, qreal width,
                const Look &look);
void drawFigure(QPainter &painter, const core::report::RoadmapFigure &figure, qreal width,
                const Look &look);
void drawFigure(QPainter &painter, const core::report::ChoiceFigure &figure, qreal width,
                const Look &look);
void drawFigure(QPainter &painter, const core::report::MatrixFigure &figure, qreal width,
                 const Look &look);
void drawFigure(QPainter &painter, const core::report::RangeFigure &figure, qreal width,
                const Look &look);

} // namespace ui::figures
