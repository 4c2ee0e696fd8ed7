// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/duels.h"
#include "core/selection/finding.h"
#include "core/selection/lineup.h"

namespace core {

/// The votes that count, and what is odd about the others.
struct Votes
{
    std::vector<Places> valid; ///< by index in `running`
    QList<SelectionFinding> findings; ///< in the order of the people
};

/// `running` are the candidates, by index, that no gate removes. A name on a vote that is not in
/// the running is passed over, and the places behind it close up. Two votes by one person that say
/// the same count as one; when they differ nobody can know which holds, so neither counts.
Votes countableVotes(const SelectionDossier &dossier, const Lineup &lineup,
                     std::span<const int> running);

} // namespace core
