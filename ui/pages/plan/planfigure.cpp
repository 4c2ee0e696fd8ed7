// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/planfigure.h"

#include "core/strategy/plan.h"
#include "ui/support/labels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(ui::Plan)
};

bool isAccepted(const core::Action &action)
{
    return action.state == core::Action::State::Accepted;
}

int horizonRank(const core::Action &action, const std::optional<QDate> &planStart)
{
    const auto found = planStart ? core::horizon(action, *planStart) : std::nullopt;
    return found ? int(*found) : int(core::AllHorizons.size());
}

core::report::Cell cell(const QString &text, const core::Action &action)
{
    return {{text, {{core::Source::Kind::Action, action.id.toString()}}},
            core::report::Cell::Tone::Normal};
}

core::report::Table emptyTable()
{
    return {PlanText::tr("The plan as a table"),
            {{PlanText::tr("Action"), 5},
             {PlanText::tr("Owner"), 2},
             {PlanText::tr("Start"), 2},
             {PlanText::tr("End"), 2},
             {PlanText::tr("Sign of success"), 4}},
            {}};
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? dayName(*date) : PlanText::tr("not yet known");
}

QString orUnknown(const QString &text)
{
    return text.trimmed().isEmpty() ? PlanText::tr("not yet known") : text;
}

/// The finding: how much of the plan falls into its first 30 days.
QString titleFor(const QList<core::Action> &actions, const QDate &start)
{
    const auto soon = std::count_if(actions.begin(), actions.end(), [&](const core::Action &a) {
        return core::horizon(a, start) == core::Horizon::Days30;
    });
    return PlanText::tr("Due in the first 30 days: %1 of %2 actions").arg(soon).arg(actions.size());
}

} // namespace

QList<core::Action> inPlanOrder(std::span<const core::Action> actions)
{
    const std::optional<QDate> planStart = core::planStart(actions);
    QList<core::Action> ordered;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(ordered), isAccepted);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const core::Action &a, const core::Action &b) {
                         const int first = horizonRank(a, planStart);
                         const int second = horizonRank(b, planStart);
                         if (first != second)
                             return first < second;
                         return a.start && (!b.start || *a.start < *b.start);
                     });
    return ordered;
}

QList<core::Action> refusedOf(std::span<const core::Action> actions)
{
    QList<core::Action> refused;
    std::copy_if(actions.begin(), actions.end(), std::back_inserter(refused),
                 [](const core::Action &action) { return !isAccepted(action); });
    return refused;
}

QString headingFor(const core::Action &action, const std::optional<QDate> &planStart)
{
    const auto found = planStart ? core::horizon(action, *planStart) : std::nullopt;
    if (!found)
        return PlanText::tr("No end date yet");
    return PlanText::tr("%1 (to %2)")
        .arg(nameOf(*found), dayName(planStart->addDays(core::days(*found))));
}

std::optional<core::report::Figure> planFigure(const core::Framework &framework,
                                               std::span<const core::Action> actions)
{
    const QList<core::Action> ordered = inPlanOrder(actions);
    const std::optional<QDate> start = core::planStart(actions);
    core::report::RoadmapFigure roadmap{start.value_or(QDate()), {}};
    core::report::Table table = emptyTable();
    for (const core::Action &action : ordered) {
        table.rows.append({cell(orUnknown(action.title), action),
                           cell(orUnknown(action.owner), action),
                           cell(dateText(action.start), action), cell(dateText(action.end), action),
                           cell(orUnknown(action.signOfSuccess), action)});
        if (action.start && action.end)
            roadmap.bars.append(
                {action.title, pointName(framework, action.point), *action.start, *action.end});
    }
    if (!start || roadmap.bars.isEmpty())
        return {};
    std::stable_sort(roadmap.bars.begin(), roadmap.bars.end(),
                     [](const auto &a, const auto &b) { return a.start < b.start; });
    return core::report::Figure{
        {titleFor(ordered, *start), {}},
        PlanText::tr("Bars over time for the actions that have a start and an "
                     "end, with lines at 30, 90, 180 and 365 days."),
        roadmap,
        table};
}

} // namespace ui
