// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/selectiondossier.h"

namespace core {

/// Something about the input that a person should see or put right. Nothing is lost by it: what
/// cannot count is passed over and named here.
struct SelectionFinding
{
    enum class Kind {
        NoCandidates,
        AllGatedOut,
        OneCandidate, ///< only `candidate` is in the running
        NumberOfCriteria, ///< not six to ten that are scored
        NoWeights, ///< by `participant`; by nobody when that is null
        ImpossibleWeight, ///< below zero: `participant`, `criterion`
        ZeroWeights, ///< those of `participant` sum to nothing
        NotHundredPoints, ///< `participant` shared out more or less
        GroupWeightsZero, ///< the medians of all criteria are nothing
        NoMarks, ///< by `participant` for any candidate left; by nobody when that is null
        ImpossibleMark, ///< `participant`, `candidate`, `criterion`
        NotMarked, ///< `candidate` has no mark on `criterion`, so it has no score
        UnknownVoter, ///< the vote of `participant`, who is not in the group
        VotedTwice, ///< `participant`; counted once when both votes agree, else not at all
        NamedTwice, ///< `participant`'s vote names `candidate` twice; the better place counts
        CandidateLeft, ///< `participant`'s vote names `candidate`, which is not in the running
    };
    Kind kind = Kind::NoCandidates;
    ParticipantId participant = {};
    CandidateId candidate = {};
    CriterionId criterion = {};
    bool operator==(const SelectionFinding &) const = default;
};

constexpr int FewestCriteria = 6;
constexpr int MostCriteria = 10;

/// The word of JSON, such as "voted twice".
QString toWord(SelectionFinding::Kind kind);

/// The finding in a sentence that names people, candidates and criteria.
QString sentence(const SelectionFinding &finding, const SelectionDossier &dossier);

} // namespace core
