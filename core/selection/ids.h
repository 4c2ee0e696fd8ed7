// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

namespace core {

using SelectionId = Id<struct SelectionTag>;
using ParticipantId = Id<struct ParticipantTag>;
using CandidateId = Id<struct CandidateTag>;
using CriterionId = Id<struct CriterionTag>;
using GateId = Id<struct GateTag>;
using WeightId = Id<struct WeightTag>;
using RatingId = Id<struct RatingTag>;
using TrialId = Id<struct TrialTag>;
using BallotId = Id<struct BallotTag>;
using RequestId = Id<struct RequestTag>;
using DecisionRecordId = Id<struct DecisionRecordTag>;

using PlatformCode = Code<struct PlatformTag>; ///< id of an entry of the catalogue

} // namespace core
