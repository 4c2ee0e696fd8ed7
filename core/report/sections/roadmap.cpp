// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/compose.h"
#include "core/report/sections/sections.h"

#include "core/base/text.h"
#include "core/strategy/plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::report {

namespace {

const Source ThePlan{Source::Kind::Action, {}};

QString pointName(const Context &context, const Action &entry)
{
    return entry.point.isEmpty() ? Words::tr("Our own idea") : axisName(context, entry.point);
}

int endingBy(const QList<Action> &actions, const QDate &day)
{
    return int(std::count_if(actions.begin(), actions.end(),
                             [&](const Action &entry) { return entry.end && *entry.end <= day; }));
}

QString actionCount(int count)
{
    return count == 1 ? Words::tr("one action") : Words::tr("%1 actions").arg(numberWord(count));
}

Sentence figureTitle(const QList<Action> &accepted, const QDate &start)
{
    const QDate quarter = start.addDays(days(Horizon::Days90));
    const int done = endingBy(accepted, quarter);
    if (done == 0)
        return {Words::tr("None of the accepted actions is done within 90 days, by %1")
                    .arg(longDate(quarter)),
                {ThePlan}};
    if (done == 1)
        return {Words::tr("One of %1 is done within 90 days, by %2")
                    .arg(actionCount(int(accepted.size())), longDate(quarter)),
                {ThePlan}};
    return {Words::tr("%1 of %2 are done within 90 days, by %3")
                .arg(capitalised(numberWord(done)), actionCount(int(accepted.size())),
                     longDate(quarter)),
            {ThePlan}};
}

Cell dateCell(const Context &context, const Action &entry, const QString &name,
              const std::optional<QDate> &date)
{
    return cellOr(context, u"action:"_s + entry.id.toString() + u':' + name,
                  longDate(date.value_or(QDate())), action(entry));
}

Table twin(const Context &context, const QList<Action> &dated)
{
    Table table{Words::tr("The same as a table"),
                {{Words::tr("Action"), 6},
                 {Words::tr("Point"), 3},
                 {Words::tr("Start"), 2},
                 {Words::tr("End"), 2}},
                {}};
    for (const Action &entry : dated)
        table.rows.append({cell(withoutStop(entry.title), {action(entry)}),
                           cell(pointName(context, entry), {action(entry)}),
                           cell(longDate(*entry.start), {action(entry)}),
                           cell(longDate(*entry.end), {action(entry)})});
    return table;
}

void addFigure(QList<Block> &blocks, const Context &context, const QList<Action> &accepted,
               const QDate &start)
{
    RoadmapFigure roadmap{start, {}};
    QList<Action> dated;
    for (const Action &entry : accepted) {
        if (!entry.start || !entry.end)
            continue;
        dated.append(entry);
        roadmap.bars.append(
            {withoutStop(entry.title), pointName(context, entry), *entry.start, *entry.end});
    }
    if (dated.isEmpty())
        return;
    add(blocks,
        Figure{
            figureTitle(accepted, start),
            Words::tr("Bars over time for the actions with a start and an end (%1 of %2), counted "
                      "from %3, with lines at 30, 90, 180 and 365 days.")
                .arg(QString::number(dated.size()), QString::number(accepted.size()),
                     longDate(start)),
            roadmap, twin(context, dated)});
}

Table emptyTable(const QString &caption)
{
    return {caption,
            {{Words::tr("Action"), 6},
             {Words::tr("Owner"), 3},
             {Words::tr("Start"), 3},
             {Words::tr("End"), 3},
             {Words::tr("Sign of success"), 5}},
            {}};
}

QList<Cell> row(const Context &context, const Action &entry)
{
    const QString key = u"action:"_s + entry.id.toString();
    Cell title = cellOr(context, key + u":title"_s, withoutStop(entry.title), action(entry));
    return {title, cellOr(context, key + u":owner"_s, entry.owner, action(entry)),
            dateCell(context, entry, u"start"_s, entry.start),
            dateCell(context, entry, u"end"_s, entry.end),
            cellOr(context, key + u":signOfSuccess"_s, withoutStop(entry.signOfSuccess),
                   action(entry))};
}

/// "Days 31 to 90: done by 30 December 2026"; what ends later still stands with the last.
QString caption(Horizon look, const QDate &start, bool later)
{
    const int last = days(look);
    const int first = look == Horizon::Days30 ? 1 : days(Horizon(int(look) - 1)) + 1;
    if (later)
        return Words::tr("Days %1 to %2 and later").arg(first).arg(last);
    return Words::tr("Days %1 to %2: done by %3")
        .arg(QString::number(first), QString::number(last), longDate(start.addDays(last)));
}

/// One table for each horizon with something in it.
void addHorizons(QList<Block> &blocks, const Context &context, const QList<Action> &accepted,
                 const QDate &start)
{
    for (const Horizon look : AllHorizons) {
        Table table = emptyTable({});
        bool later = false;
        for (const Action &entry : accepted) {
            if (horizon(entry, start) != look)
                continue;
            table.rows.append(row(context, entry));
            later = later || *entry.end > start.addDays(days(look));
        }
        table.caption = caption(look, start, later);
        if (!table.rows.isEmpty())
            add(blocks, table);
    }
}

/// What no horizon takes, for want of an end or of a first day of the whole plan.
void addUndated(QList<Block> &blocks, const Context &context, const QList<Action> &accepted,
                const std::optional<QDate> &start)
{
    Table table = emptyTable(Words::tr("Not yet placed on the calendar"));
    for (const Action &entry : accepted)
        if (!start || !horizon(entry, *start))
            table.rows.append(row(context, entry));
    if (!table.rows.isEmpty())
        add(blocks, table);
}

/// How many actions run on the same day, at most.
int atOnce(const QList<Action> &actions)
{
    int most = 0;
    for (const Action &one : actions) {
        if (!one.start)
            continue;
        most = qMax(most, int(std::count_if(actions.begin(), actions.end(), [&](const Action &two) {
                        return two.start && two.end && *two.start <= *one.start
                            && *one.start <= *two.end;
                    })));
    }
    return most;
}

QString share(int part, qsizetype whole)
{
    return Words::tr("%1 of %2").arg(numberWord(part), numberWord(int(whole)));
}

/// What the plan still lacks and what it asks of people.
Paragraph notes(const QList<Action> &accepted)
{
    Paragraph notes;
    const int unowned = int(std::count_if(accepted.begin(), accepted.end(), [](const Action &a) {
        return a.owner.trimmed().isEmpty();
    }));
    const int undated = int(std::count_if(accepted.begin(), accepted.end(),
                                          [](const Action &a) { return !a.start || !a.end; }));
    if (unowned > 0)
        notes.sentences.append(
            {Words::tr("Actions without an owner: %1; nobody answers for them yet.")
                 .arg(share(unowned, accepted.size())),
             {ThePlan}});
    if (undated > 0)
        notes.sentences.append({Words::tr("Actions without a start or an end: %1.")
                                    .arg(share(undated, accepted.size())),
                                {ThePlan}});
    if (const int most = atOnce(accepted); most > 1)
        notes.sentences.append({Words::tr("At the busiest time %1 actions run at once.")
                                    .arg(share(most, accepted.size())),
                                {ThePlan}});
    return notes;
}

void addRefused(QList<Block> &blocks, const Context &context)
{
    const QList<Action> refused = context.refused();
    if (refused.isEmpty())
        return;
    Table table{Words::tr("Proposals we refused, and why"),
                {{Words::tr("Proposal"), 5}, {Words::tr("Point"), 3}, {Words::tr("Reason"), 5}},
                {}};
    for (const Action &entry : refused)
        table.rows.append(
            {cell(withoutStop(entry.title), {action(entry)}),
             cell(pointName(context, entry), {action(entry)}),
             entry.reason.trimmed().isEmpty()
                 ? cell(Words::tr("not yet known"), {action(entry)}, Cell::Tone::Missing)
                 : cell(entry.reason.trimmed(), {action(entry)})});
    add(blocks, table);
}

} // namespace

Section roadmap(const Context &context)
{
    Section section{u"13"_s, Words::tr("Our roadmap"), {}};
    QList<Block> &blocks = section.blocks;
    const QList<Action> accepted = context.accepted();
    if (accepted.isEmpty()) {
        add(blocks,
            nothingYet(context,
                       Words::tr("An aim without a step, an owner and a date stays a wish."),
                       {u"action"_s}));
    } else {
        const std::optional<QDate> start = planStart(context.dossier.actions);
        if (start) {
            addFigure(blocks, context, accepted, *start);
            addHorizons(blocks, context, accepted, *start);
        }
        addUndated(blocks, context, accepted, start);
        if (const Paragraph lacks = notes(accepted); !lacks.sentences.isEmpty())
            add(blocks, lacks);
    }
    // A handout tells people what will happen; what was weighed and left out is for those who
    // decide.
    if (context.kind != Kind::Handout)
        addRefused(blocks, context);
    return section;
}

} // namespace core::report
