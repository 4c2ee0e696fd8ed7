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

/// "30 November 2026 to 23 December 2026", whatever of it is known.
Cell whenCell(const Context &context, const Action &entry)
{
    const QString key = u"action:"_s + entry.id.toString();
    const Unknown *noStart = context.unknown(key + u":start"_s);
    const Unknown *noEnd = context.unknown(key + u":end"_s);
    if (noStart && noEnd)
        return cell(notYetKnown(*noStart), {action(entry)}, Cell::Tone::Missing);
    QString text = period(entry.start, entry.end);
    if (noStart)
        text = Words::tr("%1; start %2").arg(text, notYetKnown(*noStart));
    if (noEnd)
        text = Words::tr("%1; end %2").arg(text, notYetKnown(*noEnd));
    return cell(text, {action(entry)});
}

Table emptyTable(const QString &caption)
{
    return {caption,
            {{Words::tr("Days"), 2},
             {Words::tr("Action"), 8},
             {Words::tr("Owner"), 4},
             {Words::tr("When"), 4},
             {Words::tr("Sign of success"), 7}},
            {}};
}

/// "31–90", or "later" for what ends after the last horizon.
QString daysCovered(const Action &entry, const QDate &start)
{
    const std::optional<Horizon> look = horizon(entry, start);
    if (!look)
        return {};
    const int last = days(*look);
    if (*entry.end > start.addDays(last))
        return Words::tr("later");
    const int first = *look == Horizon::Days30 ? 1 : days(Horizon(int(*look) - 1)) + 1;
    // A word joiner: the days do not part at the end of a line.
    return Words::tr("%1–\u2060%2").arg(QString::number(first), QString::number(last));
}

QList<Cell> row(const Context &context, const Action &entry, const QString &within)
{
    const QString key = u"action:"_s + entry.id.toString();
    const QString title = entry.point.isEmpty()
        ? withoutStop(entry.title)
        : Words::tr("%1 (%2)").arg(withoutStop(entry.title), entry.point.text);
    return {within.isEmpty() ? noCell({action(entry)})
                             : cell(within, {action(entry)}, Cell::Tone::Strong),
            cellOr(context, key + u":title"_s, title, action(entry)),
            cellOr(context, key + u":owner"_s, entry.owner, action(entry)),
            whenCell(context, entry),
            cellOr(context, key + u":signOfSuccess"_s, withoutStop(entry.signOfSuccess),
                   action(entry))};
}

/// What stands on the calendar, by horizon and then by start.
Table calendar(const Context &context, QList<Action> dated, const QDate &start)
{
    std::stable_sort(dated.begin(), dated.end(), [&](const Action &a, const Action &b) {
        return horizon(a, start) < horizon(b, start);
    });
    Table table = emptyTable(
        Words::tr("What is done within 30, 90, 180 and 365 days of %1").arg(longDate(start)));
    for (const Action &entry : dated)
        table.rows.append(row(context, entry, daysCovered(entry, start)));
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
    // A short report has room for one of the two, and the table says more.
    if (context.kind == Kind::Board || context.kind == Kind::Handout)
        return add(blocks, calendar(context, dated, start));
    add(blocks,
        Figure{figureTitle(accepted, start),
               Words::tr("Bars over time for the actions with a start and an end (%1 of %2), "
                         "counted from %3, with lines at 30, 90, 180 and 365 days.")
                   .arg(QString::number(dated.size()), QString::number(accepted.size()),
                        longDate(start)),
               roadmap, calendar(context, dated, start)});
}

void addUndated(QList<Block> &blocks, const Context &context, const QList<Action> &accepted)
{
    Table table = emptyTable(Words::tr("Not yet placed on the calendar"));
    for (const Action &entry : accepted)
        if (!entry.start || !entry.end)
            table.rows.append(row(context, entry, {}));
    if (table.rows.isEmpty())
        return;
    table.columns.removeFirst();
    for (QList<Cell> &cells : table.rows)
        cells.removeFirst();
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
        if (start)
            addFigure(blocks, context, accepted, *start);
        addUndated(blocks, context, accepted);
        if (const Paragraph lacks = notes(accepted); !lacks.sentences.isEmpty())
            add(blocks, lacks);
    }
    // The short kinds tell what will happen; what was weighed and left out stands in the others.
    if (context.kind != Kind::Handout && context.kind != Kind::Board)
        addRefused(blocks, context);
    return section;
}

} // namespace core::report
