// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>

namespace ui {

/// Dates that a person gives an action with the mouse or with keys.
struct GanttSpan
{
    QDate start;
    QDate end;
    bool operator==(const GanttSpan &) const = default;
};

/// What of a bar is taken hold of.
enum class GanttGrip { Body, Start, End };

/// The span when the grip goes this many days later or, below 0, earlier. It never lasts less than
/// a day.
GanttSpan pulled(const GanttSpan &span, GanttGrip grip, qint64 days);

/// A bar that the mouse holds.
struct GanttDrag
{
    int row = -1;
    GanttGrip grip = GanttGrip::Body;
    QDate grabbed; ///< the day under the mouse when it was pressed
    GanttSpan before;
    GanttSpan now;
    bool isMoving = false; ///< the mouse has gone far enough to mean it
};

/// What is held at x, where the bar stands between `left` and `right`; none beside it. The grips of
/// a short bar stand outside it, so that it can be held by its body too.
std::optional<GanttGrip> gripAt(qreal x, qreal left, qreal right);

} // namespace ui
