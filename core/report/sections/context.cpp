// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/context.h"

#include <algorithm>

namespace core::report {

namespace {

template<class List, class Predicate>
auto findIn(const List &list, Predicate matches) -> decltype(&*list.begin())
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? nullptr : &*found;
}

QList<Action> actionsIn(const Dossier &dossier, Action::State state)
{
    QList<Action> actions;
    for (const Action &action : dossier.actions)
        if (action.state == state)
            actions.append(action);
    return actions;
}

} // namespace

const Unknown *Context::unknown(const QString &key) const
{
    return findIn(unknowns, [&](const Unknown &unknown) { return unknown.key == key; });
}

QString Context::passage(const QString &place) const
{
    const Passage *passage
        = findIn(dossier.passages, [&](const Passage &p) { return p.place == place; });
    return passage ? passage->text.trimmed() : QString();
}

std::optional<int> Context::target(const PointCode &point) const
{
    const Target *target
        = findIn(dossier.targets, [&](const Target &t) { return t.point == point; });
    return target ? std::optional(target->level) : std::nullopt;
}

const Gap *Context::gap(const PointCode &point) const
{
    return findIn(gaps, [&](const Gap &gap) { return gap.point == point; });
}

const Action *Context::action(const PointCode &point, int fromLevel) const
{
    return findIn(dossier.actions, [&](const Action &action) {
        return action.point == point && action.fromLevel == fromLevel;
    });
}

QList<Action> Context::accepted() const
{
    QList<Action> actions = actionsIn(dossier, Action::State::Accepted);
    std::stable_sort(actions.begin(), actions.end(), [](const Action &a, const Action &b) {
        return a.start && (!b.start || *a.start < *b.start);
    });
    return actions;
}

QList<Action> Context::refused() const
{
    return actionsIn(dossier, Action::State::Refused);
}

QList<const PointProfile *> Context::scored() const
{
    QList<const PointProfile *> points;
    for (const PointProfile &point : dossier.profile.points)
        if (point.status == PointStatus::Scored && point.score && point.level)
            points.append(&point);
    return points;
}

bool Context::hasRound() const
{
    return dossier.profile.respondents > 0;
}

} // namespace core::report
