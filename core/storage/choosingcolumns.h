// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/choosingfield.h"
#include "core/storage/column.h"

/// The tables of choosing a tool: catalogue, register, selection.
namespace core {

template<>
struct Mapping<OwnPlatform>
{
    static constexpr const char *table = "own_platform";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &OwnPlatform::organisation},
                     Column{"id", &OwnPlatform::id}, Column{"platform", &OwnPlatform::platform},
                     Column{"added_by", &OwnPlatform::by}, Column{"added_on", &OwnPlatform::on}};
};

template<>
struct Mapping<Correction>
{
    static constexpr const char *table = "correction";
    static constexpr auto columns = std::tuple{Column{"organisation", &Correction::organisation},
                                               Column{"id", &Correction::id},
                                               Column{"platform", &Correction::platform},
                                               Column{"field", &Correction::field},
                                               Column{"value", &Correction::value},
                                               Column{"was", &Correction::was},
                                               Column{"given_by", &Correction::by},
                                               Column{"given_on", &Correction::on}};
};

template<>
struct Mapping<AccountEntry>
{
    static constexpr const char *table = "account";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &AccountEntry::organisation},
                     Column{"id", &AccountEntry::id},
                     Column{"tool", &AccountEntry::tool},
                     Column{"platform", &AccountEntry::platform},
                     Column{"name", &AccountEntry::name},
                     Column{"purposes", &AccountEntry::purposes},
                     Column{"audience", &AccountEntry::audience},
                     Column{"owner", &AccountEntry::owner},
                     Column{"owner_still_here", &AccountEntry::ownerStillHere},
                     Column{"administrator", &AccountEntry::administrator},
                     Column{"second_administrator", &AccountEntry::secondAdministrator},
                     Column{"multi_factor", &AccountEntry::multiFactor},
                     Column{"shared_login", &AccountEntry::sharedLogin},
                     Column{"last_used", &AccountEntry::lastUsed},
                     Column{"cost_per_year", &AccountEntry::costPerYear},
                     Column{"lawful_basis", &AccountEntry::lawfulBasis},
                     Column{"assessment", &AccountEntry::assessment},
                     Column{"decision", &AccountEntry::decision},
                     Column{"note", &AccountEntry::note},
                     Column{"position", &AccountEntry::position}};
};

template<>
struct Mapping<Selection>
{
    static constexpr const char *table = "selection";
    static constexpr auto columns = std::tuple{Column{"organisation", &Selection::organisation},
                                               Column{"id", &Selection::id},
                                               Column{"purpose", &Selection::purpose},
                                               Column{"who", &Selection::who},
                                               Column{"tasks", &Selection::tasks},
                                               Column{"main_roles", &Selection::mainRoles},
                                               Column{"revealed", &Selection::revealed},
                                               Column{"ballot_rule", &Selection::ballotRule}};
};

template<>
struct Mapping<Participant>
{
    static constexpr const char *table = "participant";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Participant::organisation},
                     Column{"id", &Participant::id},
                     Column{"selection", &Participant::selection},
                     Column{"alias", &Participant::alias},
                     Column{"role", &Participant::role},
                     Column{"reluctant", &Participant::reluctant},
                     Column{"deskless", &Participant::deskless},
                     Column{"assistive_technology", &Participant::assistiveTechnology},
                     Column{"weight_method", &Participant::weightMethod},
                     Column{"position", &Participant::position}};
};

template<>
struct Mapping<Candidate>
{
    static constexpr const char *table = "candidate";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &Candidate::organisation}, Column{"id", &Candidate::id},
        Column{"selection", &Candidate::selection},       Column{"name", &Candidate::name},
        Column{"platform", &Candidate::platform},         Column{"tool", &Candidate::tool},
        Column{"position", &Candidate::position}};
};

template<>
struct Mapping<Criterion>
{
    static constexpr const char *table = "criterion";
    static constexpr auto columns = std::tuple{Column{"organisation", &Criterion::organisation},
                                               Column{"id", &Criterion::id},
                                               Column{"selection", &Criterion::selection},
                                               Column{"code", &Criterion::code},
                                               Column{"name", &Criterion::name},
                                               Column{"meaning", &Criterion::meaning},
                                               Column{"how_to_check", &Criterion::check},
                                               Column{"kind", &Criterion::kind},
                                               Column{"position", &Criterion::position}};
};

template<>
struct Mapping<Gate>
{
    static constexpr const char *table = "gate";
    static constexpr auto columns = std::tuple{Column{"organisation", &Gate::organisation},
                                               Column{"id", &Gate::id},
                                               Column{"selection", &Gate::selection},
                                               Column{"candidate", &Gate::candidate},
                                               Column{"criterion", &Gate::criterion},
                                               Column{"state", &Gate::state},
                                               Column{"owner", &Gate::owner},
                                               Column{"note", &Gate::note}};
};

template<>
struct Mapping<Weight>
{
    static constexpr const char *table = "weight";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &Weight::organisation}, Column{"id", &Weight::id},
        Column{"selection", &Weight::selection},       Column{"participant", &Weight::participant},
        Column{"criterion", &Weight::criterion},       Column{"points", &Weight::points}};
};

template<>
struct Mapping<Rating>
{
    static constexpr const char *table = "rating";
    static constexpr auto columns = std::tuple{Column{"organisation", &Rating::organisation},
                                               Column{"id", &Rating::id},
                                               Column{"selection", &Rating::selection},
                                               Column{"participant", &Rating::participant},
                                               Column{"candidate", &Rating::candidate},
                                               Column{"criterion", &Rating::criterion},
                                               Column{"mark", &Rating::mark}};
};

template<>
struct Mapping<Trial>
{
    static constexpr const char *table = "trial";
    static constexpr auto columns = std::tuple{Column{"organisation", &Trial::organisation},
                                               Column{"id", &Trial::id},
                                               Column{"selection", &Trial::selection},
                                               Column{"participant", &Trial::participant},
                                               Column{"candidate", &Trial::candidate},
                                               Column{"task", &Trial::task},
                                               Column{"minutes", &Trial::minutes}};
};

template<>
struct Mapping<Ballot>
{
    static constexpr const char *table = "ballot";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &Ballot::organisation}, Column{"id", &Ballot::id},
        Column{"selection", &Ballot::selection}, Column{"participant", &Ballot::participant},
        Column{"ranking", &Ballot::ranking}};
};

template<>
struct Mapping<Request>
{
    static constexpr const char *table = "request";
    static constexpr auto columns = std::tuple{Column{"organisation", &Request::organisation},
                                               Column{"id", &Request::id},
                                               Column{"selection", &Request::selection},
                                               Column{"text", &Request::text},
                                               Column{"state", &Request::state},
                                               Column{"answer", &Request::answer},
                                               Column{"position", &Request::position}};
};

template<>
struct Mapping<DecisionRecord>
{
    static constexpr const char *table = "decision_record";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &DecisionRecord::organisation},
                     Column{"id", &DecisionRecord::id},
                     Column{"selection", &DecisionRecord::selection},
                     Column{"choice", &DecisionRecord::choice},
                     Column{"reasons", &DecisionRecord::reasons},
                     Column{"disagreement", &DecisionRecord::disagreement},
                     Column{"decided_on", &DecisionRecord::decided},
                     Column{"review_date", &DecisionRecord::review}};
};

} // namespace core
