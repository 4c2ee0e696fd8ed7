// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/selectionrows.h"

using namespace core;

ParticipantId personNamed(const QString &name)
{
    return ParticipantId::of(SelectionId(), name);
}

CandidateId candidateNamed(const QString &name)
{
    return CandidateId::of(SelectionId(), name);
}

CriterionId criterionNamed(const QString &name)
{
    return CriterionId::of(SelectionId(), name);
}

Participant personRow(const QString &name, int position)
{
    Participant row;
    row.id = personNamed(name);
    row.alias = name;
    row.position = position;
    return row;
}

Candidate candidateRow(const QString &name, int position)
{
    Candidate row;
    row.id = candidateNamed(name);
    row.name = name;
    row.position = position;
    return row;
}

Criterion criterionRow(const QString &name, CriterionKind kind, int position)
{
    Criterion row;
    row.id = criterionNamed(name);
    row.code = name;
    row.name = name;
    row.kind = kind;
    row.position = position;
    return row;
}

Gate gateRow(CandidateId candidate, CriterionId criterion, GateState state, const QString &owner)
{
    Gate row;
    row.candidate = candidate;
    row.criterion = criterion;
    row.state = state;
    row.owner = owner;
    return row;
}

Weight weightRow(ParticipantId person, CriterionId criterion, int points)
{
    Weight row;
    row.participant = person;
    row.criterion = criterion;
    row.points = points;
    return row;
}

Rating ratingRow(ParticipantId person, CandidateId candidate, CriterionId criterion, int mark)
{
    Rating row;
    row.participant = person;
    row.candidate = candidate;
    row.criterion = criterion;
    row.mark = mark;
    return row;
}

Ballot ballotRow(ParticipantId person, const Ranking &ranking)
{
    Ballot row;
    row.participant = person;
    row.ranking = ranking;
    return row;
}
