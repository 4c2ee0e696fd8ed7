// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/lineup.h"

#include <algorithm>

namespace core {

namespace {

template<class Value>
QList<Value> inOrder(QList<Value> values)
{
    std::ranges::sort(values, [](const Value &a, const Value &b) {
        return a.position != b.position ? a.position < b.position : a.id < b.id;
    });
    return values;
}

template<class Value, class ValueId>
int indexOf(const QList<Value> &values, const ValueId &id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.end() ? -1 : static_cast<int>(found - values.begin());
}

} // namespace

Lineup::Lineup(const SelectionDossier &dossier)
    : people(inOrder(dossier.participants))
    , candidates(inOrder(dossier.candidates))
{
    for (const Criterion &criterion : inOrder(dossier.criteria))
        (criterion.kind == CriterionKind::Gate ? gates : criteria).append(criterion);
}

int Lineup::person(const ParticipantId &id) const
{
    return indexOf(people, id);
}

int Lineup::candidate(const CandidateId &id) const
{
    return indexOf(candidates, id);
}

int Lineup::criterion(const CriterionId &id) const
{
    return indexOf(criteria, id);
}

} // namespace core
