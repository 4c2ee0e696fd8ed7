// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"

namespace core {

/// The ids of rows of which there is one per organisation, or one per organisation and code.
LeadershipId idOf(const Leadership &leadership);
RoleHolderId idOf(const RoleHolder &holder); ///< per role
AdopterGroupId idOf(const AdopterGroup &group); ///< per group
PeoplePlanId idOf(const PeoplePlan &plan);
InclusionId idOf(const Inclusion &inclusion); ///< per kind
GovernanceId idOf(const Governance &governance);
PolicyPartId idOf(const PolicyPart &part); ///< per heading
CrisisStepId idOf(const CrisisStep &step); ///< per severity
CheckAnswerId idOf(const CheckAnswer &answer); ///< per question
ValueSettingsId idOf(const ValueSettings &settings);
ActionLinkId idOf(const ActionLink &link); ///< per pair of actions

} // namespace core
