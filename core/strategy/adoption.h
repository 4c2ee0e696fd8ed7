// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/confidence.h"

#include <array>
#include <optional>
#include <span>

/// How many people take up something new how readily, and how many champions they need.
namespace core {

struct Dossier;

/// A number for each of AllAdopters.
using AdopterNumbers = std::array<int, AllAdopters.size()>;
constexpr int numberOf(const AdopterNumbers &numbers, Adopters group)
{
    return numbers.at(static_cast<size_t>(group));
}
constexpr int sumOf(const AdopterNumbers &numbers)
{
    return numbers.at(0) + numbers.at(1) + numbers.at(2);
}

/// Percent of all people (Rogers 2003): innovators 2.5 and early adopters 13.5; early and late
/// majority 34 each; laggards 16.
inline constexpr AdopterNumbers UsualShares = {16, 68, 16};

/// `people` in proportion to `weights`, in whole people whose sum is `people`: the largest
/// remainder gets what is left over, the earlier group where remainders are the same. Nobody when
/// there are no people or no weights.
AdopterNumbers apportioned(int people, const AdopterNumbers &weights);

/// What a survey says about the groups: a person whose marks are 4 or more on the mean is early,
/// below 2.5 reluctant, all others are in the middle. Everybody counts once, with the marks given
/// before where there are any.
struct AdopterSurvey
{
    AdopterNumbers answered = {}; ///< people by group
    std::optional<int> headcount;
    ConfidenceDays days;
    /// Scaled to the headcount when it is known and not below those who answered. None while fewer
    /// than FewestForFigure answered.
    std::optional<AdopterNumbers> sizes;
    bool operator==(const AdopterSurvey &) const = default;

    int people() const
    {
        return sumOf(answered);
    }
    bool isScaled() const;
};
AdopterSurvey adopterSurvey(std::span<const ConfidenceReading> readings,
                            const std::optional<int> &headcount);

/// Where the number of a group comes from: "16% of 96 people, the usual share (Rogers 2003)".
QString basisFromHeadcount(Adopters group, int headcount);
/// "3 of 12 people who answered on 30 September 2026, scaled to 96 people".
QString basisFromSurvey(Adopters group, const AdopterSurvey &survey);
/// How many of how many answered, and whether that is enough.
QString sentence(const AdopterSurvey &survey);
/// Whether the sizes of the groups add up to the headcount, in a sentence; empty while a size is
/// not known.
QString sentenceOnSizes(const Dossier &dossier);

/// People whom one champion can help.
constexpr int FewestPerChampion = 20;
constexpr int PeoplePerChampion = 25;
constexpr int MostPerChampion = 30;

/// How many champions people need; whole champions, rounded up.
struct ChampionNeed
{
    int people = 0;
    int needed = 0; ///< at PeoplePerChampion
    int fewest = 0; ///< at MostPerChampion
    int most = 0; ///< at FewestPerChampion
    std::optional<int> there;
    std::optional<int> peopleEach; ///< of those there, rounded; none without any
    bool operator==(const ChampionNeed &) const = default;

    bool isShort() const
    {
        return there.value_or(0) < fewest;
    }
};
ChampionNeed championNeed(int people, const std::optional<int> &there);
QString sentence(const ChampionNeed &need);

/// The people that champions are for: the headcount, or else the sum of the three groups when all
/// are known.
std::optional<int> peopleToHelp(const Dossier &dossier);
/// championNeed() of an organisation in a sentence, or what is missing for it; and the hours that
/// champions give.
QString sentenceOnChampions(const Dossier &dossier);

/// The groups that have no offer of their own, in order.
QList<Adopters> groupsWithoutOffer(std::span<const SupportOffer> offers);

} // namespace core
