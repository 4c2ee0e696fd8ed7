// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/composition.h"

#include <algorithm>

using namespace core::report;

namespace ui::report {
namespace {

constexpr qreal TallestFigure = sheet::BodyHeight * 0.6;
/// The part of its height that a figure gives up rather than leave a page half empty.
constexpr qreal MostLowered = 0.2;

Slice chartSlice(Composition &composition, int parent, const Figure &figure)
{
    const figures::Look look = paperLook(composition.type);
    Chart chart{std::make_shared<const Figure>(figure), {}, look};
    const qreal wanted = figures::heightFor(figure.content, sheet::FullWidth, look);
    // A figure too tall for the page is drawn smaller as a whole and keeps its proportions.
    chart.scale = std::min(1.0, TallestFigure / std::max(wanted, 1.0));
    chart.size = QSizeF(sheet::FullWidth, wanted) * chart.scale;
    Slice slice;
    slice.height = onGrid(chart.size.height());
    slice.slack = slice.height * MostLowered;
    slice.pieces.append({{sheet::Left, 0},
                         chart,
                         composition.structure.add(Structure::Role::Figure, parent,
                                                   printable(figure.description))});
    slice.marks.append({QRectF({sheet::Left, 0}, chart.size), figure.title.sources});
    return slice;
}

} // namespace

void compose(Composition &composition, int parent, const Figure &figure)
{
    const TextPointer title
        = makeText({figure.title}, composition.type[Style::FigureTitle], sheet::FullWidth);
    const int node = composition.structure.add(Structure::Role::Paragraph, parent);
    QList<Slice> lines = linesOf(title, sheet::Left, node);
    keepWithNext(lines);
    if (!lines.isEmpty())
        composition.mark({Bookmark::Level::Figure, {}, figure.title.text});
    composition.append(lines, points(15), 0);
    composition.append({chartSlice(composition, parent, figure)},
                       lines.isEmpty() ? points(15) : points(5), points(10));
    compose(composition, parent, figure.twin);
}

} // namespace ui::report
