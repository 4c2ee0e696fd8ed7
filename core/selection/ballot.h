// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/ids.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// How votes are counted.
enum class BallotRule {
    Approval, ///< tick every candidate you could support; most ticks wins
    Ranked, ///< head-to-head duels; a cycle is resolved by Schulze's method
};
inline constexpr std::array AllBallotRules = {BallotRule::Approval, BallotRule::Ranked};

/// Candidates in order of preference: best place first, several may share a place, and those that
/// are not named share the last one.
using Ranking = QList<QList<CandidateId>>;

/// One person's vote. Under Approval every candidate that is named counts as ticked, whatever its
/// place. A ranking that names nobody is a vote too; no vote is no row.
struct Ballot
{
    BallotId id;
    OrganisationId organisation;
    SelectionId selection;
    ParticipantId participant;
    Ranking ranking;
    bool operator==(const Ballot &) const = default;
};

/// "approval", "ranked".
QString toWord(BallotRule rule);
std::optional<BallotRule> ballotRuleFromWord(const QString &word);

/// A ranking as one line of ids, for files: "=" between equals, ">" between places.
QString toText(const Ranking &ranking);
/// None for a text that toText() does not write.
std::optional<Ranking> rankingFromText(const QString &text);

} // namespace core
