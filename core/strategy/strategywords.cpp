// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/governance.h"
#include "core/strategy/leadership.h"
#include "core/strategy/people.h"
#include "core/strategy/process.h"
#include "core/strategy/strategy.h"
#include "core/strategy/value.h"

namespace core {

template<>
std::span<const Word<Action::Phase>> wordsOf<Action::Phase>()
{
    using enum Action::Phase;
    static constexpr auto words = std::to_array<Word<Action::Phase>>(
        {{Before, "before"}, {During, "during"}, {After, "after"}});
    return words;
}

template<>
std::span<const Word<LeaderHabit::Kind>> wordsOf<LeaderHabit::Kind>()
{
    using enum LeaderHabit::Kind;
    static constexpr auto words = std::to_array<Word<LeaderHabit::Kind>>(
        {{Listening, "listen"}, {Sharing, "share"}, {Responding, "respond"}});
    return words;
}

template<>
std::span<const Word<DutyRole>> wordsOf<DutyRole>()
{
    using enum DutyRole;
    static constexpr auto words
        = std::to_array<Word<DutyRole>>({{Owner, "owner"},
                                         {CommunityManager, "community-manager"},
                                         {Moderators, "moderators"},
                                         {DataProtection, "data-protection"},
                                         {Accessibility, "accessibility"},
                                         {It, "it"},
                                         {Communications, "communications"}});
    return words;
}

template<>
std::span<const Word<Adopters>> wordsOf<Adopters>()
{
    using enum Adopters;
    static constexpr auto words = std::to_array<Word<Adopters>>(
        {{Early, "early"}, {Middle, "middle"}, {Reluctant, "reluctant"}});
    return words;
}

template<>
std::span<const Word<ReluctanceReason::Kind>> wordsOf<ReluctanceReason::Kind>()
{
    using enum ReluctanceReason::Kind;
    static constexpr auto words
        = std::to_array<Word<ReluctanceReason::Kind>>({{Usefulness, "usefulness"},
                                                       {Effort, "effort"},
                                                       {SocialInfluence, "social-influence"},
                                                       {Conditions, "conditions"}});
    return words;
}

template<>
std::span<const Word<Inclusion::Kind>> wordsOf<Inclusion::Kind>()
{
    using enum Inclusion::Kind;
    static constexpr auto words
        = std::to_array<Word<Inclusion::Kind>>({{Disabilities, "disabilities"},
                                                {Languages, "languages"},
                                                {SharedDevices, "shared-devices"},
                                                {NoDesk, "no-desk"}});
    return words;
}

template<>
std::span<const Word<ConfidenceReading::Moment>> wordsOf<ConfidenceReading::Moment>()
{
    using enum ConfidenceReading::Moment;
    static constexpr auto words
        = std::to_array<Word<ConfidenceReading::Moment>>({{Before, "before"}, {After, "after"}});
    return words;
}

template<>
std::span<const Word<Process::Knowledge>> wordsOf<Process::Knowledge>()
{
    using enum Process::Knowledge;
    static constexpr auto words
        = std::to_array<Word<Process::Knowledge>>({{Socialise, "socialise"},
                                                   {Externalise, "externalise"},
                                                   {Combine, "combine"},
                                                   {Internalise, "internalise"}});
    return words;
}

template<>
std::span<const Word<ProcessStep::Moment>> wordsOf<ProcessStep::Moment>()
{
    using enum ProcessStep::Moment;
    static constexpr auto words
        = std::to_array<Word<ProcessStep::Moment>>({{Today, "today"}, {Tomorrow, "tomorrow"}});
    return words;
}

template<>
std::span<const Word<PolicyPart::State>> wordsOf<PolicyPart::State>()
{
    using enum PolicyPart::State;
    static constexpr auto words = std::to_array<Word<PolicyPart::State>>(
        {{Missing, "missing"}, {Draft, "draft"}, {Agreed, "agreed"}});
    return words;
}

template<>
std::span<const Word<Checklist>> wordsOf<Checklist>()
{
    using enum Checklist;
    static constexpr auto words
        = std::to_array<Word<Checklist>>({{AccountSecurity, "account-security"},
                                          {DataProtection, "data-protection"},
                                          {PublicSector, "public-sector"},
                                          {Posts, "posts"}});
    return words;
}

template<>
std::span<const Word<ValueLine::Kind>> wordsOf<ValueLine::Kind>()
{
    using enum ValueLine::Kind;
    static constexpr auto words
        = std::to_array<Word<ValueLine::Kind>>({{Licences, "licences"},
                                                {SetUp, "set-up"},
                                                {Training, "training"},
                                                {CommunityManager, "community-manager"},
                                                {Moderation, "moderation"},
                                                {ContentReview, "content-review"},
                                                {LeaderTime, "leader-time"},
                                                {OtherCost, "other-cost"},
                                                {TimeSaved, "time-saved"},
                                                {MoneySaved, "money-saved"},
                                                {Income, "income"},
                                                {OtherBenefit, "other-benefit"}});
    return words;
}

template<>
std::span<const Word<ValueLine::Unit>> wordsOf<ValueLine::Unit>()
{
    using enum ValueLine::Unit;
    static constexpr auto words
        = std::to_array<Word<ValueLine::Unit>>({{Money, "money"}, {Hours, "hours"}});
    return words;
}

} // namespace core
