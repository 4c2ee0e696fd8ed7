// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace ui {

class GanttRows;

enum class GanttZoom { Weeks, Months, Quarters };

/// A stretch of the time axis with its name; its first day may stand before the axis.
struct GanttTick
{
    QDate from;
    QDate to; ///< the first day after it
    QString text;
};

/// Where days stand: from the month of the first date to a month after the last, at least a year
/// from the start of the plan, today included. x counts pixels from the start of the first day.
class GanttScale
{
public:
    GanttScale() = default;
    /// At least as wide as `room`.
    GanttScale(const GanttRows &rows, GanttZoom zoom, int room);

    qreal x(const QDate &day) const
    {
        return qreal(m_from.daysTo(day)) * m_dayWidth;
    }
    QDate dayAt(qreal x) const;
    qreal dayWidth() const
    {
        return m_dayWidth;
    }
    qreal width() const
    {
        return x(m_to);
    }
    /// Months while weeks are shown, else years; those that touch the stretch between two x.
    QList<GanttTick> bands(qreal from, qreal to) const;
    /// Weeks, months or quarters.
    QList<GanttTick> ticks(qreal from, qreal to) const;

private:
    QDate m_from;
    QDate m_to; ///< the first day after the axis
    GanttZoom m_zoom = GanttZoom::Months;
    qreal m_dayWidth = 1;
};

} // namespace ui
