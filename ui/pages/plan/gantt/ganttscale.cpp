// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttscale.h"

#include "core/strategy/plan.h"
#include "ui/pages/plan/gantt/ganttrows.h"
#include "ui/pages/plan/gantt/gantttext.h"
#include "ui/shell/theme.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QDate monthOf(const QDate &day)
{
    return {day.year(), day.month(), 1};
}

QDate quarterOf(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

QDate weekOf(const QDate &day)
{
    const int first = QLocale().firstDayOfWeek();
    return day.addDays(-((day.dayOfWeek() - first + 7) % 7));
}

qreal nominalWidth(GanttZoom zoom)
{
    switch (zoom) {
    case GanttZoom::Weeks:
        return space(1) * 2.5;
    case GanttZoom::Months:
        return space(1) * 0.75;
    case GanttZoom::Quarters:
        return space(1) * 0.35;
    }
    return 1;
}

/// What one tick leads to, from its first day.
template<class Next, class Name>
QList<GanttTick> ticksBetween(QDate day, const QDate &last, Next next, Name name)
{
    QList<GanttTick> ticks;
    while (day.isValid() && day <= last) {
        const QDate end = next(day);
        ticks.append({day, end, name(day)});
        day = end;
    }
    return ticks;
}

} // namespace

GanttScale::GanttScale(const GanttRows &rows, GanttZoom zoom, int room)
    : m_zoom(zoom)
{
    const QDate start = rows.planStart();
    m_from = std::min(start, rows.today());
    m_to = std::max(start.addDays(core::days(core::Horizon::Days365)), rows.today());
    for (const core::Action &action : rows.actions()) {
        if (!hasBar(action))
            continue;
        m_from = std::min(m_from, *action.start);
        m_to = std::max(m_to, *action.end);
    }
    m_from = monthOf(m_from);
    m_to = monthOf(m_to.addDays(31)).addMonths(1);
    m_dayWidth = std::max(nominalWidth(zoom), room / qreal(m_from.daysTo(m_to)));
}

QDate GanttScale::dayAt(qreal x) const
{
    return m_from.addDays(qint64(std::floor(x / m_dayWidth)));
}

QList<GanttTick> GanttScale::bands(qreal from, qreal to) const
{
    const QDate first = dayAt(from);
    if (m_zoom == GanttZoom::Weeks)
        return ticksBetween(
            monthOf(first), dayAt(to), [](const QDate &day) { return day.addMonths(1); },
            [](const QDate &day) { return QLocale().toString(day, u"MMMM yyyy"_s); });
    return ticksBetween(
        QDate(first.year(), 1, 1), dayAt(to), [](const QDate &day) { return day.addYears(1); },
        [](const QDate &day) { return QString::number(day.year()); });
}

QList<GanttTick> GanttScale::ticks(qreal from, qreal to) const
{
    const QDate first = dayAt(from);
    const QDate last = dayAt(to);
    const auto month = [](const QDate &day) {
        return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    };
    switch (m_zoom) {
    case GanttZoom::Weeks:
        return ticksBetween(
            weekOf(first), last, [](const QDate &day) { return day.addDays(7); },
            [](const QDate &day) { return QString::number(day.day()); });
    case GanttZoom::Months:
        return ticksBetween(
            monthOf(first), last, [](const QDate &day) { return day.addMonths(1); }, month);
    case GanttZoom::Quarters:
        return ticksBetween(
            quarterOf(first), last, [](const QDate &day) { return day.addMonths(3); },
            [&month](const QDate &day) {
                return GanttText::tr("%1–%2", "months").arg(month(day), month(day.addMonths(2)));
            });
    }
    return {};
}

} // namespace ui
