// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/workbench.h"

#include "core/strategy/soundness.h"
#include "core/workspace/edit/choosingsupport.h"
#include "core/workspace/edit/workbenchlabels.h"
#include "core/workspace/workbenchrows.h"

#include <numeric>

namespace core::edit {

namespace {

template<class T>
Status sound(const T &row)
{
    const QString fault = faultIn(row);
    return fault.isEmpty() ? Status() : Status(failure(Error::Kind::Input, fault));
}

Status belongs(const Workspace &workspace, const ProcessStep &step)
{
    if (workspace.find<Process>(step.organisation, step.process))
        return {};
    return failure(Error::Kind::NotFound, Tr::tr("This process was removed in the meantime."));
}

template<class T>
Status belongs(const Workspace &, const T &)
{
    return {};
}

/// Whether two rows stand in one list.
template<class T>
bool besides(const T &one, const T &other)
{
    if constexpr (std::is_same_v<T, ProcessStep>)
        return one.process == other.process && one.moment == other.moment;
    else if constexpr (std::is_same_v<T, ValueLine>)
        return one.isCost() == other.isCost();
    else if constexpr (std::is_same_v<T, LeaderHabit>)
        return one.kind == other.kind;
    else if constexpr (std::is_same_v<T, SupportOffer>)
        return one.group == other.group;
    else
        return true;
}

/// The row that says nothing under the same id.
template<class T>
T blankOf(const T &row)
{
    T blank;
    blank.id = row.id;
    blank.organisation = row.organisation;
    if constexpr (std::is_same_v<T, RoleHolder>)
        blank.role = row.role;
    else if constexpr (std::is_same_v<T, AdopterGroup>)
        blank.group = row.group;
    else if constexpr (std::is_same_v<T, Inclusion>)
        blank.kind = row.kind;
    else if constexpr (std::is_same_v<T, PolicyPart>)
        blank.code = row.code;
    else if constexpr (std::is_same_v<T, CrisisStep>)
        blank.severity = row.severity;
    else if constexpr (std::is_same_v<T, CheckAnswer>) {
        blank.list = row.list;
        blank.code = row.code;
    }
    return blank;
}

/// The position of each row of a list after one has moved by so many places, no further than to an
/// end; the same numbers as before, handed out anew.
QList<int> positionsAfterMove(const QList<int> &positions, qsizetype from, int places)
{
    QList<qsizetype> order(positions.size());
    std::iota(order.begin(), order.end(), 0);
    order.move(from, qBound(qsizetype(0), from + places, order.size() - 1));
    QList<int> moved(positions.size());
    for (qsizetype place = 0; place < order.size(); ++place)
        moved[order[place]] = positions[place];
    return moved;
}

template<class T>
QList<RowChange> withIt(const Workspace &, const T &)
{
    return {};
}

QList<RowChange> withIt(const Workspace &workspace, const Process &process)
{
    QList<RowChange> changes
        = removalsOf<ProcessStep>(workspace, process.organisation, [&](const ProcessStep &step) {
              return step.process == process.id;
          });
    for (const ValueLine &line : workspace.list<ValueLine>(process.organisation)) {
        if (line.process != process.id)
            continue;
        ValueLine without = line;
        without.process = {};
        changes << rowChange<ValueLine>(line, without);
    }
    return changes;
}

} // namespace

template<class T>
Result<decltype(T::id)> addRow(Workspace &workspace, T row)
{
    row.id = decltype(T::id)::create();
    row.position = nextPosition<T>(workspace, row.organisation);
    if (const Status right = sound(row); !right)
        return failure(right.error());
    if (const Status there = belongs(workspace, row); !there)
        return failure(there.error());
    return add(workspace, row, labels<T>().add);
}

template<class T>
Status addRows(Workspace &workspace, OrganisationId organisation, std::span<const T> rows)
{
    Edit edit{organisation, labels<T>().add, {}, {}};
    int position = nextPosition<T>(workspace, organisation);
    for (T row : rows) {
        row.id = decltype(T::id)::create();
        row.organisation = organisation;
        row.position = position++;
        if (const Status right = sound(row); !right)
            return right;
        edit.changes << rowChange<T>({}, row);
    }
    return workspace.commit(edit);
}

template<class T>
Status changeRow(Workspace &workspace, const T &row)
{
    if (const Status right = sound(row); !right)
        return right;
    return change(workspace, row, labels<T>().change);
}

template<class T>
Status moveRow(Workspace &workspace, const T &row, int places)
{
    QList<T> list;
    QList<int> positions;
    qsizetype from = -1;
    for (const T &each : workspace.list<T>(row.organisation)) {
        if (!besides(each, row))
            continue;
        if (each.id == row.id)
            from = list.size();
        list << each;
        positions << each.position;
    }
    if (from < 0)
        return failure(Error::Kind::NotFound, Tr::tr("This was removed in the meantime."));
    Edit edit{row.organisation, labels<T>().change, {}, {}};
    const QList<int> moved = positionsAfterMove(positions, from, places);
    for (qsizetype i = 0; i < list.size(); ++i) {
        T there = list[i];
        there.position = moved[i];
        if (there.position != list[i].position)
            edit.changes << rowChange<T>(list[i], there);
    }
    return workspace.commit(edit);
}

template<class T>
Status removeRow(Workspace &workspace, const T &row)
{
    const std::optional<T> before = workspace.find<T>(row.organisation, row.id);
    if (!before)
        return {};
    QList<RowChange> changes = withIt(workspace, *before);
    changes << rowChange<T>(before, {});
    return workspace.commit({row.organisation, labels<T>().remove, {}, changes});
}

template<class T>
Status setRow(Workspace &workspace, T row)
{
    row.id = idOf(row);
    if (const Status right = sound(row); !right)
        return right;
    return row == blankOf(row) ? remove(workspace, row, labels<T>().change)
                               : put(workspace, row, labels<T>().change);
}

template<class T>
Status setRows(Workspace &workspace, OrganisationId organisation, std::span<const T> rows)
{
    Edit edit{organisation, labels<T>().change, {}, {}};
    for (T row : rows) {
        row.organisation = organisation;
        row.id = idOf(row);
        if (const Status right = sound(row); !right)
            return right;
        const std::optional<T> before = stored(workspace, row);
        if (before != row)
            edit.changes << rowChange<T>(before, row);
    }
    return workspace.commit(edit);
}

#define SIXPOINT_LIST(T)                                                                           \
    template Result<decltype(T::id)> addRow(Workspace &, T);                                       \
    template Status addRows(Workspace &, OrganisationId, std::span<const T>);                      \
    template Status changeRow(Workspace &, const T &);                                             \
    template Status moveRow(Workspace &, const T &, int);                                          \
    template Status removeRow(Workspace &, const T &);
SIXPOINT_LIST(Stakeholder)
SIXPOINT_LIST(LeaderHabit)
SIXPOINT_LIST(Excuse)
SIXPOINT_LIST(Duty)
SIXPOINT_LIST(ReluctanceReason)
SIXPOINT_LIST(SupportOffer)
SIXPOINT_LIST(ConfidenceReading)
SIXPOINT_LIST(Process)
SIXPOINT_LIST(ProcessStep)
SIXPOINT_LIST(HouseRule)
SIXPOINT_LIST(Risk)
SIXPOINT_LIST(ValueLine)
SIXPOINT_LIST(PricelessBenefit)
#undef SIXPOINT_LIST

#define SIXPOINT_SINGLE(T)                                                                         \
    template Status setRow(Workspace &, T);                                                        \
    template Status setRows(Workspace &, OrganisationId, std::span<const T>);
SIXPOINT_SINGLE(Leadership)
SIXPOINT_SINGLE(RoleHolder)
SIXPOINT_SINGLE(AdopterGroup)
SIXPOINT_SINGLE(PeoplePlan)
SIXPOINT_SINGLE(Inclusion)
SIXPOINT_SINGLE(Governance)
SIXPOINT_SINGLE(PolicyPart)
SIXPOINT_SINGLE(CrisisStep)
SIXPOINT_SINGLE(CheckAnswer)
SIXPOINT_SINGLE(ValueSettings)
#undef SIXPOINT_SINGLE

} // namespace core::edit
