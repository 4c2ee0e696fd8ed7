// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/choosingsupport.h"

using namespace Qt::StringLiterals;

namespace core::edit {

namespace {

Status checkCriterion(const Criterion &criterion)
{
    if (criterion.name.trimmed().isEmpty())
        return failure(Error::Kind::Input, Tr::tr("Give the criterion a name."));
    return {};
}

/// In page order.
QList<Criterion> criteriaOf(const Workspace &workspace, OrganisationId organisation,
                            SelectionId selection)
{
    QList<Criterion> criteria = workspace.list<Criterion>(organisation);
    criteria.removeIf([&](const Criterion &each) { return each.selection != selection; });
    return criteria;
}

/// One weight moved in quick succession, as with a slider, is one step like typing.
QString weightKey(const QList<RowChange> &changes)
{
    return changes.size() == 1 && changes.first().after ? u"weight/"_s + changes.first().id
                                                        : QString();
}

} // namespace

Status addCriteria(Workspace &workspace, const Selection &selection,
                   std::span<const Criterion> criteria)
{
    if (const Status there = checkSelection(workspace, selection.organisation, selection.id);
        !there)
        return there;
    QSet<QString> codes;
    for (const Criterion &known : criteriaOf(workspace, selection.organisation, selection.id))
        codes << known.code;
    int position = nextPosition<Criterion>(workspace, selection.organisation);
    Edit edit{selection.organisation, {}, {}, {}};
    for (const Criterion &each : criteria) {
        if (const Status named = checkCriterion(each); !named)
            return named;
        if (!each.code.isEmpty() && codes.contains(each.code))
            continue;
        codes << each.code;
        Criterion criterion = each;
        criterion.id = CriterionId::create();
        criterion.organisation = selection.organisation;
        criterion.selection = selection.id;
        criterion.name = each.name.trimmed();
        criterion.position = position++;
        edit.label = Tr::tr("Add the criterion %1").arg(criterion.name);
        edit.changes << rowChange<Criterion>({}, criterion);
    }
    if (edit.changes.size() > 1)
        edit.label = Tr::tr("Add criteria: %1").arg(edit.changes.size());
    return workspace.commit(edit);
}

Status changeCriterion(Workspace &workspace, const Criterion &criterion)
{
    if (const Status named = checkCriterion(criterion); !named)
        return named;
    return change(workspace, criterion, Tr::tr("Change the criterion %1").arg(criterion.name));
}

Status moveCriterion(Workspace &workspace, const Criterion &criterion, int places)
{
    QList<Criterion> before = criteriaOf(workspace, criterion.organisation, criterion.selection);
    // Gates stand in a list of their own, so nobody would see a criterion pass one.
    before.removeIf([&](const Criterion &each) { return each.kind != criterion.kind; });
    const auto found = std::ranges::find(before, criterion.id, &Criterion::id);
    if (found == before.end())
        return gone();
    const qsizetype from = found - before.begin();
    QList<Criterion> after = before;
    after.move(from, qBound(qsizetype(0), from + places, before.size() - 1));
    Edit edit{criterion.organisation, Tr::tr("Move the criterion %1").arg(found->name), {}, {}};
    for (qsizetype i = 0; i < after.size(); ++i) {
        const std::optional<Criterion> old = after[i];
        after[i].position = before[i].position; // the same places, given out anew
        if (*old != after[i])
            edit.changes << rowChange<Criterion>(old, after[i]);
    }
    return workspace.commit(edit);
}

Status removeCriterion(Workspace &workspace, const Criterion &criterion)
{
    QList<RowChange> changes
        = removalsOf<Rating, Weight, Gate>(workspace, criterion.organisation, [&](const auto &row) {
              return row.criterion == criterion.id;
          });
    changes << removalsOf<Criterion>(workspace, criterion.organisation,
                                     [&](const Criterion &row) { return row.id == criterion.id; });
    return workspace.commit({criterion.organisation,
                             Tr::tr("Remove the criterion %1").arg(criterion.name),
                             {},
                             changes});
}

Status setWeights(Workspace &workspace, const Participant &participant,
                  std::span<const Points> points)
{
    if (const Status there = checkPart<Participant>(workspace, participant.organisation,
                                                    participant.selection, participant.id);
        !there)
        return there;
    QMap<WeightId, RowChange> changes;
    for (const Points &each : points) {
        if (each.points && *each.points < 0)
            return failure(Error::Kind::Input, Tr::tr("A weight is 0 or more."));
        if (const Status there = checkPart<Criterion>(workspace, participant.organisation,
                                                      participant.selection, each.criterion);
            !there)
            return there;
        Weight weight{{},
                      participant.organisation,
                      participant.selection,
                      participant.id,
                      each.criterion,
                      each.points.value_or(0)};
        weight.id = idOf(weight);
        const std::optional<Weight> before = stored(workspace, weight);
        const auto after = each.points ? std::optional(weight) : std::nullopt;
        if (before != after)
            changes[weight.id] = rowChange<Weight>(before, after);
        else
            changes.remove(weight.id);
    }
    return workspace.commit({participant.organisation,
                             Tr::tr("Set the weights of %1").arg(participant.alias),
                             weightKey(changes.values()), changes.values()});
}

} // namespace core::edit
