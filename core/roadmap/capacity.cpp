// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/capacity.h"

#include "core/base/text.h"
#include "core/roadmap/roadmaptext.h"

#include <algorithm>

namespace core {

namespace {

bool isUnderWay(const Action &action)
{
    return action.state == Action::State::Accepted && action.start && action.end
        && *action.start <= *action.end;
}

QDate quarterStart(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

/// "January to March 2027".
QString quarterName(const QDate &start)
{
    const QLocale english(QLocale::English);
    return RoadmapText::tr("%1 to %2 %3")
        .arg(english.monthName(start.month()), english.monthName(start.month() + 2),
             QString::number(start.year()));
}

QList<RoadmapFinding> crowdedQuarters(std::span<const Action> actions)
{
    QList<RoadmapFinding> findings;
    for (const Quarter &quarter : quarters(actions)) {
        if (quarter.bigMoves.size() <= BigMovesPerQuarter)
            continue;
        QList<const Action *> moves;
        for (const Action &action : actions) {
            if (quarter.bigMoves.contains(action.id))
                moves.append(&action);
        }
        findings.append(
            {RoadmapFinding::Kind::TooManyBigMoves, quarter.bigMoves,
             RoadmapText::tr("%1 big moves are under way in %2: %3. People can bear %4 "
                             "a quarter.")
                 .arg(capitalised(numberWord(int(moves.size()))), quarterName(quarter.start),
                      quotedTitles(moves), numberWord(BigMovesPerQuarter))});
    }
    return findings;
}

/// Some time and the work that must be done within it.
struct WorkLoad
{
    QDate start;
    QDate end;
    qint64 work = 0;
    qint64 days() const
    {
        return start.daysTo(end) + 1;
    }
};

/// Of the times between a start and an end the one with the most work beyond its days, the earliest
/// of those. The work that fits in each of them can be done.
std::optional<WorkLoad> heaviestLoad(QList<const Action *> actions)
{
    std::ranges::stable_sort(actions, {}, [](const Action *action) { return *action->end; });
    std::optional<WorkLoad> worst;
    QList<QDate> starts;
    for (const Action *action : actions)
        starts.append(*action->start);
    std::ranges::sort(starts);
    for (const QDate &start : starts) {
        WorkLoad load{start, start};
        for (const Action *action : actions) {
            if (*action->start < start)
                continue;
            load.end = *action->end;
            load.work += *action->effortDays;
            const qint64 beyond = load.work - load.days();
            if (beyond > 0 && (!worst || beyond > worst->work - worst->days()))
                worst = load;
        }
    }
    return worst;
}

std::optional<RoadmapFinding> overload(const QList<const Action *> &actions)
{
    const std::optional<WorkLoad> load = heaviestLoad(actions);
    if (!load)
        return std::nullopt;
    RoadmapFinding finding{RoadmapFinding::Kind::OwnerOverloaded, {}, {}};
    QList<const Action *> within;
    for (const Action *action : actions) {
        if (*action->start >= load->start && *action->end <= load->end) {
            within.append(action);
            finding.actions.append(action->id);
        }
    }
    const QString days = load->days() == 1 ? RoadmapText::tr("one day")
                                           : RoadmapText::tr("%1 days").arg(load->days());
    finding.text = RoadmapText::tr("%1 has %2 days of work in the %3 from %4 to %5: %6.")
                       .arg(actions.first()->owner.simplified(), QString::number(load->work), days,
                            longDate(load->start), longDate(load->end), quotedTitles(within));
    return finding;
}

} // namespace

QList<Quarter> quarters(std::span<const Action> actions)
{
    QDate first;
    QDate last;
    for (const Action &action : actions) {
        if (!action.bigMove || !isUnderWay(action))
            continue;
        first = first.isNull() ? *action.start : std::min(first, *action.start);
        last = last.isNull() ? *action.end : std::max(last, *action.end);
    }
    QList<Quarter> result;
    if (first.isNull())
        return result;
    for (QDate start = quarterStart(first); start <= last; start = start.addMonths(3)) {
        Quarter quarter{start, {}};
        for (const Action &action : actions) {
            if (action.bigMove && isUnderWay(action) && *action.start < start.addMonths(3)
                && *action.end >= start)
                quarter.bigMoves.append(action.id);
        }
        result.append(quarter);
    }
    return result;
}

QList<RoadmapFinding> capacityFindings(std::span<const Action> actions)
{
    QList<RoadmapFinding> findings = crowdedQuarters(actions);
    QStringList owners;
    QHash<QString, QList<const Action *>> work;
    for (const Action &action : actions) {
        const QString owner = action.owner.simplified().toCaseFolded();
        if (owner.isEmpty() || !isUnderWay(action) || !action.effortDays)
            continue;
        if (!work.contains(owner))
            owners.append(owner);
        work[owner].append(&action);
    }
    for (const QString &owner : owners) {
        if (const std::optional<RoadmapFinding> finding = overload(work[owner]))
            findings.append(*finding);
    }
    return findings;
}

} // namespace core
