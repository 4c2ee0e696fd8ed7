// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/selectiondossier.h"

/// Rows of a selection with what matters to a calculation filled in.

core::ParticipantId personNamed(const QString &name);
core::CandidateId candidateNamed(const QString &name);
core::CriterionId criterionNamed(const QString &name);

core::Participant personRow(const QString &name, int position);
core::Candidate candidateRow(const QString &name, int position);
core::Criterion criterionRow(const QString &name, core::CriterionKind kind, int position);
core::Gate gateRow(core::CandidateId candidate, core::CriterionId criterion, core::GateState state,
                   const QString &owner = {});
core::Weight weightRow(core::ParticipantId person, core::CriterionId criterion, int points);
core::Rating ratingRow(core::ParticipantId person, core::CandidateId candidate,
                       core::CriterionId criterion, int mark);
core::Ballot ballotRow(core::ParticipantId person, const core::Ranking &ranking);
