// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QBrush>
#include <QRectF>

#include <array>

class QPainter;

namespace ui {

/// What a bar says by how it looks; each has its words in the key below the chart.
struct GanttBarLook
{
    std::optional<core::Action::Phase> phase;
    bool onChain = false; ///< a heavy border
    bool chosen = false;
};

/// The patterns of the phases, drawn once for a shade and a scale.
class GanttBrushes
{
public:
    GanttBrushes();

    /// Hatched before, solid during, dotted after; empty without a phase.
    const QBrush &of(std::optional<core::Action::Phase> phase) const;
    void drawBar(QPainter &painter, const QRectF &box, const GanttBarLook &look) const;
    /// Where something would go: dashed and empty.
    void drawGhost(QPainter &painter, const QRectF &box) const;

private:
    std::array<QBrush, 4> m_brushes;
};

/// The sign of the critical chain: two links.
void drawChainMark(QPainter &painter, const QPointF &centre);
/// The sign of a big move: a mountain.
void drawBigMoveMark(QPainter &painter, const QPointF &centre);

int barHeight();

} // namespace ui
