// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/figures.h"

#include "ui/charts/parts.h"

#include <QPainter>

namespace ui::figures {

qreal heightFor(const Content &content, qreal width, const Look &look)
{
    return std::visit([&](const auto &figure) { return figureHeight(figure, width, look); },
                      content);
}

void draw(QPainter &painter, const QRectF &area, const Content &content, const Look &look)
{
    const qreal wanted = heightFor(content, area.width(), look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.translate(area.topLeft());
    if (wanted > area.height()) {
        // Smaller rather than cut off, and still in the middle.
        const qreal scale = area.height() / wanted;
        painter.translate(area.width() * (1 - scale) / 2, 0);
        painter.scale(scale, scale);
    } else {
        painter.translate(0, (area.height() - wanted) / 2);
    }
    std::visit([&](const auto &figure) { drawFigure(painter, figure, area.width(), look); },
               content);
    painter.restore();
}

} // namespace ui::figures
