// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/dossier.h"
#include "core/strategy/patterns.h"

#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <span>

/// The accepted actions as a plan over time. Refused actions are passed over everywhere.
namespace core {

/// Big moves that people can bear in a quarter (domain.md 6, exercise 3.5).
constexpr int BigMovesPerQuarter = 3;

/// Something about the plan that cannot be, or should not be.
struct RoadmapFinding
{
    enum class Kind {
        Cycle, ///< actions that wait for each other; `actions` in order round the circle
        EndBeforeStart,
        StartsTooEarly, ///< starts before one that it waits for has ended; that one comes second
        WaitsForUndated, ///< waits for one without an end; that one comes second
        WaitsForRefused, ///< waits for one that was refused or removed
        TooManyBigMoves, ///< more than BigMovesPerQuarter are under way in one quarter
        OwnerOverloaded, ///< one owner has more days of work than days at some time
    };
    Kind kind = Kind::Cycle;
    QList<ActionId> actions;
    QString text; ///< in one or two sentences, with names and dates
    bool operator==(const RoadmapFinding &) const = default;
};

/// In the order of the kinds, then in page order.
QList<RoadmapFinding> roadmapFindings(std::span<const Action> actions,
                                      std::span<const ActionLink> links);

/// Whether `action` would wait for itself, directly or not, if it waited for `after`.
bool wouldCycle(std::span<const ActionLink> links, ActionId action, ActionId after);

/// The actions that decide when everything is done: the last to end, the one that it waits for
/// without a day between, and so on; of several such chains the longest. Slack, the days an action
/// can slip without moving the end, is 0 on it. An action that starts too early is taken to start
/// just behind what it waits for, one that ends before it starts to last one day, and one without
/// both dates no time. (Critical path method, with the planned starts as earliest starts.)
struct CriticalChain
{
    QList<ActionId> actions; ///< in order
    int days = 0; ///< from the start of the first to the end of the last, both counted
    QHash<ActionId, int> slack; ///< of every action with both dates that is on no circle
    bool operator==(const CriticalChain &) const = default;
};
CriticalChain criticalChain(std::span<const Action> actions, std::span<const ActionLink> links);

/// A place in the proposed order, and why.
struct OrderedAction
{
    ActionId action;
    double weight = 0; ///< gap × usefulness ÷ effort
    int gap = 1; ///< levels between score and target of its point, at least 1; 1 for none
    int usefulness = 3;
    int effortDays = 5;
    QString reason; ///< "Gap of 2 levels × usefulness 4 ÷ 5 days of work. After “Name a sponsor”."
    bool operator==(const OrderedAction &) const = default;
};
/// Highest weight first, but never before one that it waits for: of those whose turn it could be,
/// the heaviest goes next; equals by start, then by page order. Actions on a circle come last. What
/// nobody gave counts as usefulness 3 and effort 5 days, and the reason says so.
QList<OrderedAction> proposedOrder(const Framework &framework, const Dossier &dossier);

/// A quarter of the calendar with the big moves under way in it.
struct Quarter
{
    QDate start; ///< its first day
    QList<ActionId> bigMoves;
    bool operator==(const Quarter &) const = default;
};
/// From the quarter of the first big move to that of the last, none left out. Big moves without
/// both dates are passed over.
QList<Quarter> quarters(std::span<const Action> actions);

/// What follows from moving an action by mouse or keys: all actions that wait for it, directly or
/// not, and would start too early, are moved just behind, keeping their length. The moved one
/// comes first; nothing else moves, nor what is on a circle. Empty when it is on a circle itself or
/// lacks a date, or when the new end is before the new start.
QList<Action> moved(std::span<const Action> actions, std::span<const ActionLink> links,
                    ActionId action, const QDate &start, const QDate &end);

/// The plan for a calendar (RFC 5545): an all-day event for each action with both dates, folded at
/// 75 octets, lines ended by CR LF. Actions that end before they start are left out. `stamp` is
/// UTC.
QByteArray toCalendar(std::span<const Action> actions, const QString &organisation,
                      const QDateTime &stamp);
/// The plan as a table, UTF-8 with a header row: no., action, point, phase, owner, start, end,
/// effort in days, big move, waits for (by no.), sign of success. Cells that a spreadsheet would
/// take for a formula are escaped.
QByteArray toCsv(std::span<const Action> actions, std::span<const ActionLink> links);

} // namespace core
