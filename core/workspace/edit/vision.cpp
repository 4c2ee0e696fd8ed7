// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/support.h"

using namespace Qt::StringLiterals;

namespace core::edit {

Status changeVision(Workspace &workspace, const Vision &vision)
{
    Vision stored = vision;
    stored.id = VisionId::of(vision.organisation, u"vision"_s);
    return put(workspace, stored, Tr::tr("Change the vision"));
}

Result<ObjectiveId> addObjective(Workspace &workspace, OrganisationId organisation)
{
    Objective objective;
    objective.organisation = organisation;
    return addObjectiveFrom(workspace, objective);
}

Result<ObjectiveId> addObjectiveFrom(Workspace &workspace, Objective objective)
{
    objective.id = ObjectiveId::create();
    objective.position = nextPosition<Objective>(workspace, objective.organisation);
    return add(workspace, objective, Tr::tr("Add an objective"));
}

Status changeObjective(Workspace &workspace, const Objective &objective)
{
    return change(workspace, objective, Tr::tr("Change an objective"));
}

Status moveObjective(Workspace &workspace, const Objective &objective, int places)
{
    const QList<Objective> before = workspace.list<Objective>(objective.organisation);
    const auto found = std::find_if(before.begin(), before.end(),
                                    [&](const Objective &each) { return each.id == objective.id; });
    if (found == before.end())
        return failure(Error::Kind::NotFound, Tr::tr("This objective was removed."));
    const qsizetype from = found - before.begin();
    QList<Objective> after = before;
    after.move(from, qBound(qsizetype(0), from + places, before.size() - 1));
    Edit edit{objective.organisation, Tr::tr("Move an objective"), {}, {}};
    for (qsizetype i = 0; i < after.size(); ++i) {
        const std::optional<Objective> old = after[i];
        after[i].position = int(i);
        if (*old != after[i])
            edit.changes.append(rowChange<Objective>(old, after[i]));
    }
    return workspace.commit(edit);
}

Status removeObjective(Workspace &workspace, const Objective &objective)
{
    return remove(workspace, objective, Tr::tr("Remove an objective"));
}

Result<ExclusionId> addExclusion(Workspace &workspace, OrganisationId organisation,
                                 const QString &text)
{
    Exclusion exclusion;
    exclusion.id = ExclusionId::create();
    exclusion.organisation = organisation;
    exclusion.text = text;
    exclusion.position = nextPosition<Exclusion>(workspace, organisation);
    return add(workspace, exclusion, Tr::tr("Add what we will not do"));
}

Status changeExclusion(Workspace &workspace, const Exclusion &exclusion)
{
    return change(workspace, exclusion, Tr::tr("Change what we will not do"));
}

Status removeExclusion(Workspace &workspace, const Exclusion &exclusion)
{
    return remove(workspace, exclusion, Tr::tr("Remove what we will not do"));
}

} // namespace core::edit
