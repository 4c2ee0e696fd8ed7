// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/workbenchrows.h"

using namespace Qt::StringLiterals;

namespace core {

LeadershipId idOf(const Leadership &leadership)
{
    return LeadershipId::of(leadership.organisation, u"leadership"_s);
}

RoleHolderId idOf(const RoleHolder &holder)
{
    return RoleHolderId::of(holder.organisation, u"role/"_s + wordFor(holder.role));
}

AdopterGroupId idOf(const AdopterGroup &group)
{
    return AdopterGroupId::of(group.organisation, u"adopters/"_s + wordFor(group.group));
}

PeoplePlanId idOf(const PeoplePlan &plan)
{
    return PeoplePlanId::of(plan.organisation, u"people plan"_s);
}

InclusionId idOf(const Inclusion &inclusion)
{
    return InclusionId::of(inclusion.organisation, u"inclusion/"_s + wordFor(inclusion.kind));
}

GovernanceId idOf(const Governance &governance)
{
    return GovernanceId::of(governance.organisation, u"governance"_s);
}

PolicyPartId idOf(const PolicyPart &part)
{
    return PolicyPartId::of(part.organisation, u"policy/"_s + part.code);
}

CrisisStepId idOf(const CrisisStep &step)
{
    return CrisisStepId::of(step.organisation, u"crisis/"_s + QString::number(step.severity));
}

CheckAnswerId idOf(const CheckAnswer &answer)
{
    return CheckAnswerId::of(answer.organisation, u"check/"_s + answer.code);
}

ValueSettingsId idOf(const ValueSettings &settings)
{
    return ValueSettingsId::of(settings.organisation, u"value settings"_s);
}

ActionLinkId idOf(const ActionLink &link)
{
    return ActionLinkId::of(link.action, link.after.toString());
}

} // namespace core
