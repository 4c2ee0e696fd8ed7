// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/selectiondossier.h"

#include <algorithm>

namespace core {

namespace {

template<class Value, class ValueId>
const Value *find(const QList<Value> &values, const ValueId &id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

const Participant *SelectionDossier::participant(const ParticipantId &id) const
{
    return find(participants, id);
}

const Candidate *SelectionDossier::candidate(const CandidateId &id) const
{
    return find(candidates, id);
}

const Criterion *SelectionDossier::criterion(const CriterionId &id) const
{
    return find(criteria, id);
}

} // namespace core
