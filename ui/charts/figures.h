// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

#include <QColor>
#include <QFont>

class QPainter;
class QRectF;

/// The figures of a report, drawn with a painter: the same on paper, in HTML and in the window.
namespace ui::figures {

using Content = decltype(core::report::Figure::content);

/// The few things that differ between a page of paper and a window in the dark.
struct Look
{
    QFont font; ///< of labels; its size sets every other measure
    QColor text, quiet, line, surface;
    QColor accent; ///< the score; coverage cells are tints of it
    QColor claimed; ///< dashed
    QColor target; ///< its own line pattern and marker, so that colour is never the only signal
};

/// The height a figure wants when it is `width` wide, in the painter's unit.
qreal heightFor(const Content &content, qreal width, const Look &look);
/// Draws the figure into the rectangle, its key included. Vectors only, no bitmaps.
void draw(QPainter &painter, const QRectF &area, const Content &content, const Look &look);

} // namespace ui::figures
