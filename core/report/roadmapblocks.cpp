// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/roadmapblocks.h"

#include "core/base/text.h"
#include "core/report/sections/compose.h"
#include "core/roadmap/roadmap.h"
#include "core/strategy/plan.h"

#include <algorithm>

namespace core::report {

namespace {

QList<Action> acceptedActions(const Dossier &dossier)
{
    QList<Action> accepted;
    for (const Action &each : dossier.actions)
        if (each.state == Action::State::Accepted)
            accepted << each;
    std::ranges::stable_sort(
        accepted, {}, [](const Action &each) { return each.start.value_or(QDate(9999, 1, 1)); });
    return accepted;
}

const Action *actionWith(const Dossier &dossier, const ActionId &id)
{
    const auto found = std::ranges::find(dossier.actions, id, &Action::id);
    return found == dossier.actions.end() ? nullptr : &*found;
}

Cell known(const QString &text, const Action &about)
{
    return text.trimmed().isEmpty()
        ? cell(Words::tr("not yet known"), {action(about)}, Cell::Tone::Missing)
        : cell(text, {action(about)});
}

QString waitsFor(const Dossier &dossier, const Action &about)
{
    QStringList titles;
    for (const ActionLink &link : dossier.actionLinks)
        if (link.action == about.id)
            if (const Action *first = actionWith(dossier, link.after))
                titles << withoutStop(first->title);
    return titles.isEmpty() ? Words::tr("nothing") : titles.join(u"; ");
}

QString horizonTitle(const std::optional<Horizon> &horizon)
{
    return horizon ? Words::tr("Done by day %1").arg(days(*horizon)) : Words::tr("No end yet");
}

QString quarterName(const QDate &start)
{
    return Words::tr("Quarter %1 of %2")
        .arg(QString::number((start.month() + 2) / 3), QString::number(start.year()));
}

} // namespace

QList<Block> orderBlocks(const Framework &framework, const Dossier &dossier)
{
    Table table{Words::tr("In which order, and why"),
                {{Words::tr("Place"), 1}, {Words::tr("Action"), 5}, {Words::tr("Reason"), 7}},
                {}};
    for (const OrderedAction &place : proposedOrder(framework, dossier))
        if (const Action *about = actionWith(dossier, place.action))
            table.rows.append({cell(QString::number(table.rows.size() + 1), {action(*about)}),
                               known(withoutStop(about->title), *about),
                               cell(place.reason, {action(*about)})});
    return table.rows.isEmpty() ? QList<Block>() : QList<Block>{table};
}

QList<Block> horizonBlocks(const Dossier &dossier)
{
    const QList<Action> accepted = acceptedActions(dossier);
    const std::optional<QDate> start = planStart(dossier.actions);
    QList<std::optional<Horizon>> horizons(AllHorizons.begin(), AllHorizons.end());
    horizons << std::nullopt;
    QList<Block> blocks;
    for (const std::optional<Horizon> &wanted : horizons) {
        Bullets items;
        for (const Action &each : accepted) {
            const auto at = start ? horizon(each, *start) : std::nullopt;
            if (at != wanted)
                continue;
            const QString owner
                = each.owner.trimmed().isEmpty() ? Words::tr("nobody yet") : each.owner;
            items.items.append(
                {Words::tr("%1 – %2").arg(withoutStop(each.title), owner), {action(each)}});
        }
        if (items.items.isEmpty())
            continue;
        add(blocks, Heading{horizonTitle(wanted)});
        add(blocks, items);
    }
    return blocks;
}

QList<Block> planBlocks(const Framework &framework, const Dossier &dossier)
{
    Q_UNUSED(framework)
    Table table{Words::tr("The plan as a table"),
                {{Words::tr("Action"), 5},
                 {Words::tr("Owner"), 2},
                 {Words::tr("Start"), 2},
                 {Words::tr("End"), 2},
                 {Words::tr("Waits for"), 4},
                 {Words::tr("Sign of success"), 4}},
                {}};
    for (const Action &each : acceptedActions(dossier))
        table.rows.append({known(withoutStop(each.title), each), known(each.owner, each),
                           known(longDate(each.start.value_or(QDate())), each),
                           known(longDate(each.end.value_or(QDate())), each),
                           cell(waitsFor(dossier, each), {action(each)}),
                           known(each.signOfSuccess, each)});
    return table.rows.isEmpty() ? QList<Block>() : QList<Block>{table};
}

QList<Block> capacityBlocks(const Dossier &dossier)
{
    Table table{Words::tr("Big moves under way, no more than %1 a quarter").arg(BigMovesPerQuarter),
                {{Words::tr("Quarter"), 3},
                 {Words::tr("Big moves"), 2, Column::Align::End},
                 {Words::tr("Which"), 8}},
                {}};
    for (const Quarter &quarter : quarters(dossier.actions)) {
        QStringList titles;
        Sources sources;
        for (const ActionId &id : quarter.bigMoves)
            if (const Action *about = actionWith(dossier, id)) {
                titles << withoutStop(about->title);
                sources << action(*about);
            }
        const bool tooMany = quarter.bigMoves.size() > BigMovesPerQuarter;
        table.rows.append({cell(quarterName(quarter.start), sources),
                           cell(tooMany ? Words::tr("%1, too many").arg(quarter.bigMoves.size())
                                        : QString::number(quarter.bigMoves.size()),
                                sources, tooMany ? Cell::Tone::Strong : Cell::Tone::Normal),
                           cell(titles.join(u"; "), sources)});
    }
    return table.rows.isEmpty() ? QList<Block>() : QList<Block>{table};
}

} // namespace core::report
