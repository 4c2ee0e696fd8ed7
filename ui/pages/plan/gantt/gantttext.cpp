// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/gantttext.h"

#include "ui/pages/plan/gantt/ganttrows.h"
#include "ui/support/labels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString shortDay(const QDate &date)
{
    return QLocale().toString(date, GanttText::tr("d MMM yyyy", "a date in a narrow place"));
}

QString daysBetween(const QDate &start, const QDate &end)
{
    return counted(start.daysTo(end) + 1, GanttText::tr("one day"), GanttText::tr("%1 days"));
}

QString datesInWords(const core::Action &action)
{
    if (!hasBar(action))
        return ganttNoBar(action) + u'.';
    return GanttText::tr("%1 to %2, %3.")
        .arg(dayName(*action.start), dayName(*action.end), daysBetween(*action.start, *action.end));
}

QString waitingInWords(const GanttRows &rows, int row)
{
    QStringList names;
    for (const int after : rows.waitsFor(row))
        names.append(GanttText::tr("“%1”").arg(ganttTitle(rows.at(after))));
    return names.isEmpty() ? QString() : GanttText::tr("Waits for %1.").arg(listed(names));
}

QString slackInWords(const GanttRows &rows, int row)
{
    if (rows.isOnChain(row))
        return GanttText::tr("On the critical chain: a day later here is a day later at the end.");
    const std::optional<int> slack = rows.slack(row);
    if (!slack || !hasBar(rows.at(row)))
        return {};
    if (*slack == 0)
        return GanttText::tr("It cannot slip without moving the end.");
    return GanttText::tr("It can slip %1 without moving the end.")
        .arg(counted(*slack, GanttText::tr("one day"), GanttText::tr("%1 days")));
}

} // namespace

QString ganttTitle(const core::Action &action)
{
    const QString title = action.title.simplified();
    return title.isEmpty() ? GanttText::tr("Action without a title") : title;
}

QString ganttPhase(core::Action::Phase phase)
{
    switch (phase) {
    case core::Action::Phase::Before:
        return GanttText::tr("Before the tools come");
    case core::Action::Phase::During:
        return GanttText::tr("While they come");
    case core::Action::Phase::After:
        return GanttText::tr("Once they are in use");
    }
    return {};
}

QString ganttDetails(const core::Action &action)
{
    const QString owner = action.owner.simplified();
    const QString who = owner.isEmpty() ? GanttText::tr("No owner yet") : owner;
    if (!action.phase)
        return who;
    const QStringList words = {GanttText::tr("before", "phase"), GanttText::tr("during", "phase"),
                               GanttText::tr("after", "phase")};
    return u"%1 · %2"_s.arg(who, words[int(*action.phase)]);
}

QString ganttSpan(const QDate &start, const QDate &end)
{
    return GanttText::tr("%1 – %2 (%3)", "dates and days")
        .arg(shortDay(start), shortDay(end), daysBetween(start, end));
}

QString ganttNoBar(const core::Action &action)
{
    if (action.start && action.end)
        return GanttText::tr("Ends on %1, before it starts on %2")
            .arg(shortDay(*action.end), shortDay(*action.start));
    if (action.start)
        return GanttText::tr("From %1, no end yet").arg(shortDay(*action.start));
    if (action.end)
        return GanttText::tr("Until %1, no start yet").arg(shortDay(*action.end));
    return GanttText::tr("No dates yet");
}

QString ganttDescription(const GanttRows &rows, int row)
{
    const core::Action &action = rows.at(row);
    const QString owner = action.owner.simplified();
    QStringList sentences = {datesInWords(action),
                             owner.isEmpty() ? GanttText::tr("No owner yet.")
                                             : GanttText::tr("Owner: %1.").arg(owner)};
    if (action.phase)
        sentences.append(GanttText::tr("Phase: %1.").arg(ganttPhase(*action.phase)));
    if (action.bigMove)
        sentences.append(GanttText::tr("A big move."));
    sentences += {slackInWords(rows, row), waitingInWords(rows, row)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace ui
