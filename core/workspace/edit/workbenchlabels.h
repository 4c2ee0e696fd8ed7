// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"

#include <QString>

namespace core::edit {

/// What the journal calls a step on a row of this type.
struct RowLabels
{
    QString add;
    QString change;
    QString remove;
};

template<class T>
RowLabels labels();

template<>
RowLabels labels<Stakeholder>();
template<>
RowLabels labels<LeaderHabit>();
template<>
RowLabels labels<Excuse>();
template<>
RowLabels labels<Duty>();
template<>
RowLabels labels<ReluctanceReason>();
template<>
RowLabels labels<SupportOffer>();
template<>
RowLabels labels<ConfidenceReading>();
template<>
RowLabels labels<Process>();
template<>
RowLabels labels<ProcessStep>();
template<>
RowLabels labels<HouseRule>();
template<>
RowLabels labels<Risk>();
template<>
RowLabels labels<ValueLine>();
template<>
RowLabels labels<PricelessBenefit>();
template<>
RowLabels labels<Leadership>();
template<>
RowLabels labels<RoleHolder>();
template<>
RowLabels labels<AdopterGroup>();
template<>
RowLabels labels<PeoplePlan>();
template<>
RowLabels labels<Inclusion>();
template<>
RowLabels labels<Governance>();
template<>
RowLabels labels<PolicyPart>();
template<>
RowLabels labels<CrisisStep>();
template<>
RowLabels labels<CheckAnswer>();
template<>
RowLabels labels<ValueSettings>();

} // namespace core::edit
