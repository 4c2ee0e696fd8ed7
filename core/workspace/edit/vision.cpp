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
    objective.id = ObjectiveId::create();
    objective.organisation = organisation;
    objective.position = nextPosition<Objective>(workspace, organisation);
    return add(workspace, objective, Tr::tr("Add an objective"));
}

Status changeObjective(Workspace &workspace, const Objective &objective)
{
    return change(workspace, objective, Tr::tr("Change an objective"));
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
