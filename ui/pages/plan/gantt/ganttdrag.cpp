// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttdrag.h"

#include "ui/shell/theme.h"

#include <algorithm>

namespace ui {

GanttSpan pulled(const GanttSpan &span, GanttGrip grip, qint64 days)
{
    switch (grip) {
    case GanttGrip::Body:
        return {span.start.addDays(days), span.end.addDays(days)};
    case GanttGrip::Start:
        return {std::min(span.start.addDays(days), span.end), span.end};
    case GanttGrip::End:
        return {span.start, std::max(span.end.addDays(days), span.start)};
    }
    return span;
}

std::optional<GanttGrip> gripAt(qreal x, qreal left, qreal right)
{
    const qreal reach = space(1) * 1.5;
    const qreal inside = std::min(reach, (right - left) / 4);
    if (x < left - reach || x > right + reach)
        return std::nullopt;
    if (x < left + inside)
        return GanttGrip::Start;
    return x > right - inside ? GanttGrip::End : GanttGrip::Body;
}

} // namespace ui
