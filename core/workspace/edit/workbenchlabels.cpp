// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/workbenchlabels.h"

#include "core/workspace/edit/support.h"

namespace core::edit {

template<>
RowLabels labels<Stakeholder>()
{
    return {Tr::tr("Add a stakeholder"), Tr::tr("Change a stakeholder"),
            Tr::tr("Remove a stakeholder")};
}

template<>
RowLabels labels<LeaderHabit>()
{
    return {Tr::tr("Add a habit of a leader"), Tr::tr("Change a habit of a leader"),
            Tr::tr("Remove a habit of a leader")};
}

template<>
RowLabels labels<Excuse>()
{
    return {Tr::tr("Add an excuse"), Tr::tr("Change an excuse"), Tr::tr("Remove an excuse")};
}

template<>
RowLabels labels<Duty>()
{
    return {Tr::tr("Add a duty"), Tr::tr("Change a duty"), Tr::tr("Remove a duty")};
}

template<>
RowLabels labels<ReluctanceReason>()
{
    return {Tr::tr("Add a reason for holding back"), Tr::tr("Change a reason for holding back"),
            Tr::tr("Remove a reason for holding back")};
}

template<>
RowLabels labels<SupportOffer>()
{
    return {Tr::tr("Add an offer"), Tr::tr("Change an offer"), Tr::tr("Remove an offer")};
}

template<>
RowLabels labels<ConfidenceReading>()
{
    return {Tr::tr("Add a confidence reading"), Tr::tr("Change a confidence reading"),
            Tr::tr("Remove a confidence reading")};
}

template<>
RowLabels labels<Process>()
{
    return {Tr::tr("Add a process"), Tr::tr("Change a process"), Tr::tr("Remove a process")};
}

template<>
RowLabels labels<ProcessStep>()
{
    return {Tr::tr("Add a step of a process"), Tr::tr("Change a step of a process"),
            Tr::tr("Remove a step of a process")};
}

template<>
RowLabels labels<HouseRule>()
{
    return {Tr::tr("Add a house rule"), Tr::tr("Change a house rule"),
            Tr::tr("Remove a house rule")};
}

template<>
RowLabels labels<Risk>()
{
    return {Tr::tr("Add a risk"), Tr::tr("Change a risk"), Tr::tr("Remove a risk")};
}

template<>
RowLabels labels<ValueLine>()
{
    return {Tr::tr("Add a line of the estimate"), Tr::tr("Change a line of the estimate"),
            Tr::tr("Remove a line of the estimate")};
}

template<>
RowLabels labels<PricelessBenefit>()
{
    return {Tr::tr("Add a benefit without a price"), Tr::tr("Change a benefit without a price"),
            Tr::tr("Remove a benefit without a price")};
}

template<>
RowLabels labels<Leadership>()
{
    return {{}, Tr::tr("Change the sponsor and leaders"), {}};
}

template<>
RowLabels labels<RoleHolder>()
{
    return {{}, Tr::tr("Change who has a role"), {}};
}

template<>
RowLabels labels<AdopterGroup>()
{
    return {{}, Tr::tr("Change a group of adopters"), {}};
}

template<>
RowLabels labels<PeoplePlan>()
{
    return {{}, Tr::tr("Change the plan for people"), {}};
}

template<>
RowLabels labels<Inclusion>()
{
    return {{}, Tr::tr("Change how people take part"), {}};
}

template<>
RowLabels labels<Governance>()
{
    return {{}, Tr::tr("Change rules and safety"), {}};
}

template<>
RowLabels labels<PolicyPart>()
{
    return {{}, Tr::tr("Change the policy"), {}};
}

template<>
RowLabels labels<CrisisStep>()
{
    return {{}, Tr::tr("Change the crisis steps"), {}};
}

template<>
RowLabels labels<CheckAnswer>()
{
    return {{}, Tr::tr("Answer a check"), {}};
}

template<>
RowLabels labels<ValueSettings>()
{
    return {{}, Tr::tr("Change the basis of the estimate"), {}};
}

} // namespace core::edit
