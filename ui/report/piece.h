// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/figures.h"
#include "ui/report/structure.h"
#include "ui/report/textblock.h"

#include <memory>
#include <variant>

class QPainter;

namespace ui::report {

/// Some lines of a text.
struct TextRun
{
    std::shared_ptr<const TextBlock> block;
    int first = 0;
    int count = 0;
};

/// A rectangle: a tint, a rule, a bullet.
struct Fill
{
    QSizeF size;
    QColor colour;
};

/// The edge of a rectangle: a box to tick.
struct Outline
{
    QSizeF size;
    QColor colour;
    qreal thickness = 0;
    qreal radius = 0;
};

/// A figure, drawn `scale` times smaller than it asked for when it would not fit a page.
struct Chart
{
    std::shared_ptr<const core::report::Figure> figure;
    QSizeF size;
    figures::Look look;
    qreal scale = 1;
};

/// The dark field of the cover with the radar of six points and five levels in outline.
struct CoverField
{
    QSizeF size;
    QPointF centre; ///< of the radar, from the field's corner
    qreal radius = 0;
};

/// Something drawn at a place: relative to its slice while the report is composed, relative to the
/// page once it is placed.
struct Piece
{
    QPointF at;
    std::variant<TextRun, Fill, Outline, Chart, CoverField> what;
    int node = Structure::Artifact;
};

/// Emoji are drawn by `drawEmoji`, where there is one.
void draw(QPainter &painter, const Piece &piece, const DrawEmoji &drawEmoji = {});

/// The look of figures on paper, in layout units.
figures::Look paperLook(const Typography &typography);

} // namespace ui::report
