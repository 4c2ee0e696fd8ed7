// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/candidate.h"
#include "core/selection/criterion.h"
#include "core/selection/decisionrecord.h"
#include "core/selection/selection.h"

#include <QList>

namespace core {

/// One selection with all that belongs to it.
struct SelectionDossier
{
    Selection selection;
    QList<Participant> participants;
    QList<Candidate> candidates;
    QList<Criterion> criteria;
    QList<Gate> gates;
    QList<Weight> weights;
    QList<Rating> ratings;
    QList<Trial> trials;
    QList<Ballot> ballots;
    QList<Request> requests;
    std::optional<DecisionRecord> record;
    bool operator==(const SelectionDossier &) const = default;

    /// Null when there is none of that id.
    const Participant *participant(const ParticipantId &id) const;
    const Candidate *candidate(const CandidateId &id) const;
    const Criterion *criterion(const CriterionId &id) const;
};

} // namespace core
