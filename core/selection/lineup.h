// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/selectiondossier.h"

namespace core {

/// Who takes part in one selection, counted from 0. All are in the order of their positions and
/// then of their ids, so that nothing that is worked out depends on the order of entry.
struct Lineup
{
    explicit Lineup(const SelectionDossier &dossier);

    QList<Participant> people;
    QList<Candidate> candidates; ///< all, also those that fail a gate
    QList<Criterion> criteria; ///< those that are scored
    QList<Criterion> gates;

    /// −1 for an id that is not there.
    int person(const ParticipantId &id) const;
    int candidate(const CandidateId &id) const;
    int criterion(const CriterionId &id) const;
};

} // namespace core
