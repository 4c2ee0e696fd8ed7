// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"
#include "core/selection/selectiondossier.h"
#include "core/workspace/workspace.h"

namespace core {

/// One selection with all its rows, in page order.
SelectionDossier selectionDossier(const Workspace &workspace, const Selection &selection);

/// All selections of an organisation, in the order of the purposes.
QList<SelectionDossier> selectionDossiers(const Workspace &workspace, OrganisationId organisation);

// The one id of each row that says something about other things, made from their ids, so that its
// history survives taking it back and copies of a file agree.
GateId idOf(const Gate &gate); ///< one per candidate and criterion
WeightId idOf(const Weight &weight); ///< per participant and criterion
RatingId idOf(const Rating &rating); ///< per participant, candidate and criterion
TrialId idOf(const Trial &trial); ///< per participant and candidate
BallotId idOf(const Ballot &ballot); ///< per participant
DecisionRecordId idOf(const DecisionRecord &record); ///< per selection
CorrectionId idOf(const Correction &correction); ///< per organisation, platform and field
OwnPlatformId idOf(const OwnPlatform &platform); ///< per organisation and platform

} // namespace core
