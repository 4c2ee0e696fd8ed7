// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/platforms/words.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

/// Point 5 as a plan: who takes the tools up how readily, what holds people back, what they get.
namespace core {

using AdopterGroupId = Id<struct AdopterGroupTag>;
using ReluctanceReasonId = Id<struct ReluctanceReasonTag>;
using SupportOfferId = Id<struct SupportOfferTag>;
using PeoplePlanId = Id<struct PeoplePlanTag>;
using InclusionId = Id<struct InclusionTag>;
using ConfidenceReadingId = Id<struct ConfidenceReadingTag>;

/// How readily people take up something new.
enum class Adopters { Early, Middle, Reluctant };
inline constexpr std::array AllAdopters = {Adopters::Early, Adopters::Middle, Adopters::Reluctant};

/// One row per organisation and group at most.
struct AdopterGroup
{
    AdopterGroupId id;
    OrganisationId organisation;
    Adopters group = Adopters::Early;
    std::optional<int> people; ///< 0 or more
    QString basis; ///< how we know the number
    QString readingHelp; ///< what helps them read
    QString contributingHelp; ///< what helps them contribute: another step, for other reasons
    bool operator==(const AdopterGroup &) const = default;
};

/// Why people hold back. The four kinds are those of the unified theory of acceptance and use of
/// technology (Venkatesh, Morris, Davis and Davis 2003).
struct ReluctanceReason
{
    enum class Kind { Usefulness, Effort, SocialInfluence, Conditions };

    ReluctanceReasonId id;
    OrganisationId organisation;
    QString reason; ///< in their words
    std::optional<Kind> kind;
    QString remedy;
    int position = 0;
    bool operator==(const ReluctanceReason &) const = default;
};

/// Training or help for one group.
struct SupportOffer
{
    SupportOfferId id;
    OrganisationId organisation;
    std::optional<Adopters> group; ///< none is for everybody
    QString title;
    QString format; ///< "45 minutes with a real task"
    std::optional<QDate> date;
    QString owner;
    int position = 0;
    bool operator==(const SupportOffer &) const = default;
};

/// Champions, help at hand, and month four. One row per organisation at most.
struct PeoplePlan
{
    PeoplePlanId id;
    OrganisationId organisation;
    std::optional<int> champions; ///< how many there are or will be
    std::optional<int> championHours; ///< a month, each
    QString recognition; ///< what champions get in return
    QString helpRoute; ///< who helps at 16:40, and how fast
    QString monthFour; ///< what happens when the novelty has gone
    std::optional<QDate> monthFourDate;
    QString monthFourOwner;
    bool operator==(const PeoplePlan &) const = default;
};

/// How people take part who are easily left out. One row per organisation and kind at most.
struct Inclusion
{
    enum class Kind { Disabilities, Languages, SharedDevices, NoDesk };

    InclusionId id;
    OrganisationId organisation;
    Kind kind = Kind::Disabilities;
    QString adjustment; ///< what we do for them
    QString testedWith; ///< who has tried it, and when
    bool operator==(const Inclusion &) const = default;
};
inline constexpr std::array AllInclusionKinds
    = {Inclusion::Kind::Disabilities, Inclusion::Kind::Languages, Inclusion::Kind::SharedDevices,
       Inclusion::Kind::NoDesk};

/// The confidence that one person reports, before or after training, under a code that only the
/// person knows.
struct ConfidenceReading
{
    enum class Moment { Before, After };

    ConfidenceReadingId id;
    OrganisationId organisation;
    QString code;
    Moment moment = Moment::Before;
    std::optional<QDate> date;
    std::array<int, 6> marks = {}; ///< 1–5 for each statement; 0 for none
    int position = 0;
    bool operator==(const ConfidenceReading &) const = default;
};

template<>
std::span<const Word<Adopters>> wordsOf<Adopters>();
template<>
std::span<const Word<ReluctanceReason::Kind>> wordsOf<ReluctanceReason::Kind>();
template<>
std::span<const Word<Inclusion::Kind>> wordsOf<Inclusion::Kind>();
template<>
std::span<const Word<ConfidenceReading::Moment>> wordsOf<ConfidenceReading::Moment>();

} // namespace core
