// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/choosingfield.h"
#include "core/storage/column.h"
#include "core/strategy/dossier.h"

/// The tables of the strategy workbench.
namespace core {

template<>
struct Mapping<Leadership>
{
    static constexpr const char *table = "leadership";
    static constexpr auto columns = std::tuple{Column{"organisation", &Leadership::organisation},
                                               Column{"id", &Leadership::id},
                                               Column{"sponsor", &Leadership::sponsor},
                                               Column{"request", &Leadership::request},
                                               Column{"promise", &Leadership::promise},
                                               Column{"promise_date", &Leadership::promiseDate},
                                               Column{"consequence", &Leadership::consequence},
                                               Column{"asked_on", &Leadership::askedOn},
                                               Column{"leaders_asked", &Leadership::leadersAsked},
                                               Column{"leaders_active", &Leadership::leadersActive},
                                               Column{"what_they_did", &Leadership::whatTheyDid},
                                               Column{"managers_gain", &Leadership::managersGain}};
};

template<>
struct Mapping<Stakeholder>
{
    static constexpr const char *table = "stakeholder";
    static constexpr auto columns = std::tuple{Column{"organisation", &Stakeholder::organisation},
                                               Column{"id", &Stakeholder::id},
                                               Column{"name", &Stakeholder::name},
                                               Column{"influence", &Stakeholder::influence},
                                               Column{"enthusiasm", &Stakeholder::enthusiasm},
                                               Column{"message", &Stakeholder::message},
                                               Column{"leader", &Stakeholder::leader},
                                               Column{"position", &Stakeholder::position}};
};

template<>
struct Mapping<LeaderHabit>
{
    static constexpr const char *table = "leader_habit";
    static constexpr auto columns = std::tuple{Column{"organisation", &LeaderHabit::organisation},
                                               Column{"id", &LeaderHabit::id},
                                               Column{"kind", &LeaderHabit::kind},
                                               Column{"leader", &LeaderHabit::leader},
                                               Column{"habit", &LeaderHabit::habit},
                                               Column{"promise", &LeaderHabit::promise},
                                               Column{"from_date", &LeaderHabit::from},
                                               Column{"position", &LeaderHabit::position}};
};

template<>
struct Mapping<Excuse>
{
    static constexpr const char *table = "excuse";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Excuse::organisation}, Column{"id", &Excuse::id},
                     Column{"excuse", &Excuse::excuse}, Column{"answer", &Excuse::answer},
                     Column{"position", &Excuse::position}};
};

template<>
struct Mapping<Duty>
{
    static constexpr const char *table = "duty";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Duty::organisation}, Column{"id", &Duty::id},
                     Column{"task", &Duty::task}, Column{"parts", &Duty::parts, Written::Chosen},
                     Column{"position", &Duty::position}};
};

template<>
struct Mapping<RoleHolder>
{
    static constexpr const char *table = "role_holder";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &RoleHolder::organisation}, Column{"id", &RoleHolder::id},
        Column{"role", &RoleHolder::role}, Column{"name", &RoleHolder::name}};
};

template<>
struct Mapping<AdopterGroup>
{
    static constexpr const char *table = "adopter_group";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &AdopterGroup::organisation},
                     Column{"id", &AdopterGroup::id},
                     Column{"adopters", &AdopterGroup::group},
                     Column{"people", &AdopterGroup::people},
                     Column{"basis", &AdopterGroup::basis},
                     Column{"reading_help", &AdopterGroup::readingHelp},
                     Column{"contributing_help", &AdopterGroup::contributingHelp}};
};

template<>
struct Mapping<ReluctanceReason>
{
    static constexpr const char *table = "reluctance_reason";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &ReluctanceReason::organisation},
                     Column{"id", &ReluctanceReason::id},
                     Column{"reason", &ReluctanceReason::reason},
                     Column{"kind", &ReluctanceReason::kind},
                     Column{"remedy", &ReluctanceReason::remedy},
                     Column{"position", &ReluctanceReason::position}};
};

template<>
struct Mapping<SupportOffer>
{
    static constexpr const char *table = "support_offer";
    static constexpr auto columns = std::tuple{Column{"organisation", &SupportOffer::organisation},
                                               Column{"id", &SupportOffer::id},
                                               Column{"adopters", &SupportOffer::group},
                                               Column{"title", &SupportOffer::title},
                                               Column{"format", &SupportOffer::format},
                                               Column{"date", &SupportOffer::date},
                                               Column{"owner", &SupportOffer::owner},
                                               Column{"position", &SupportOffer::position}};
};

template<>
struct Mapping<PeoplePlan>
{
    static constexpr const char *table = "people_plan";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &PeoplePlan::organisation},
                     Column{"id", &PeoplePlan::id},
                     Column{"champions", &PeoplePlan::champions},
                     Column{"champion_hours", &PeoplePlan::championHours},
                     Column{"recognition", &PeoplePlan::recognition},
                     Column{"help_route", &PeoplePlan::helpRoute},
                     Column{"month_four", &PeoplePlan::monthFour},
                     Column{"month_four_date", &PeoplePlan::monthFourDate},
                     Column{"month_four_owner", &PeoplePlan::monthFourOwner}};
};

template<>
struct Mapping<Inclusion>
{
    static constexpr const char *table = "inclusion";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Inclusion::organisation}, Column{"id", &Inclusion::id},
                     Column{"kind", &Inclusion::kind}, Column{"adjustment", &Inclusion::adjustment},
                     Column{"tested_with", &Inclusion::testedWith}};
};

template<>
struct Mapping<ConfidenceReading>
{
    static constexpr const char *table = "confidence_reading";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &ConfidenceReading::organisation},
                     Column{"id", &ConfidenceReading::id},
                     Column{"code", &ConfidenceReading::code},
                     Column{"moment", &ConfidenceReading::moment},
                     Column{"date", &ConfidenceReading::date},
                     Column{"marks", &ConfidenceReading::marks},
                     Column{"position", &ConfidenceReading::position}};
};

template<>
struct Mapping<Process>
{
    static constexpr const char *table = "process";
    static constexpr auto columns = std::tuple{Column{"organisation", &Process::organisation},
                                               Column{"id", &Process::id},
                                               Column{"name", &Process::name},
                                               Column{"problem", &Process::problem},
                                               Column{"knowledge", &Process::knowledge},
                                               Column{"people", &Process::people},
                                               Column{"times_per_year", &Process::timesPerYear},
                                               Column{"saved_low", &Process::savedLow},
                                               Column{"saved_high", &Process::savedHigh},
                                               Column{"position", &Process::position}};
};

template<>
struct Mapping<ProcessStep>
{
    static constexpr const char *table = "process_step";
    static constexpr auto columns = std::tuple{Column{"organisation", &ProcessStep::organisation},
                                               Column{"id", &ProcessStep::id},
                                               Column{"process", &ProcessStep::process},
                                               Column{"moment", &ProcessStep::moment},
                                               Column{"text", &ProcessStep::text},
                                               Column{"who", &ProcessStep::who},
                                               Column{"minutes", &ProcessStep::minutes},
                                               Column{"wait_minutes", &ProcessStep::waitMinutes},
                                               Column{"tool", &ProcessStep::tool},
                                               Column{"position", &ProcessStep::position}};
};

template<>
struct Mapping<Governance>
{
    static constexpr const char *table = "governance";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Governance::organisation},
                     Column{"id", &Governance::id},
                     Column{"moderation_hours", &Governance::moderationHours},
                     Column{"moderation", &Governance::moderation},
                     Column{"out_of_hours_contact", &Governance::outOfHoursContact},
                     Column{"records", &Governance::records},
                     Column{"law_date", &Governance::lawDate},
                     Column{"public_sector", &Governance::publicSector},
                     Column{"oasis", &Governance::oasis}};
};

template<>
struct Mapping<PolicyPart>
{
    static constexpr const char *table = "policy_part";
    static constexpr auto columns = std::tuple{Column{"organisation", &PolicyPart::organisation},
                                               Column{"id", &PolicyPart::id},
                                               Column{"code", &PolicyPart::code},
                                               Column{"state", &PolicyPart::state},
                                               Column{"text", &PolicyPart::text},
                                               Column{"owner", &PolicyPart::owner},
                                               Column{"review", &PolicyPart::review}};
};

template<>
struct Mapping<HouseRule>
{
    static constexpr const char *table = "house_rule";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &HouseRule::organisation}, Column{"id", &HouseRule::id},
                     Column{"text", &HouseRule::text}, Column{"position", &HouseRule::position}};
};

template<>
struct Mapping<CrisisStep>
{
    static constexpr const char *table = "crisis_step";
    static constexpr auto columns = std::tuple{Column{"organisation", &CrisisStep::organisation},
                                               Column{"id", &CrisisStep::id},
                                               Column{"severity", &CrisisStep::severity},
                                               Column{"example", &CrisisStep::example},
                                               Column{"lead", &CrisisStep::lead},
                                               Column{"first_words", &CrisisStep::firstWords},
                                               Column{"inside", &CrisisStep::inside},
                                               Column{"review", &CrisisStep::review}};
};

template<>
struct Mapping<CheckAnswer>
{
    static constexpr const char *table = "check_answer";
    static constexpr auto columns = std::tuple{Column{"organisation", &CheckAnswer::organisation},
                                               Column{"id", &CheckAnswer::id},
                                               Column{"checklist", &CheckAnswer::list},
                                               Column{"code", &CheckAnswer::code},
                                               Column{"answer", &CheckAnswer::answer},
                                               Column{"note", &CheckAnswer::note},
                                               Column{"owner", &CheckAnswer::owner},
                                               Column{"due", &CheckAnswer::due}};
};

template<>
struct Mapping<Risk>
{
    static constexpr const char *table = "risk";
    static constexpr auto columns = std::tuple{Column{"organisation", &Risk::organisation},
                                               Column{"id", &Risk::id},
                                               Column{"text", &Risk::text},
                                               Column{"cause", &Risk::cause},
                                               Column{"likelihood", &Risk::likelihood},
                                               Column{"impact", &Risk::impact},
                                               Column{"response", &Risk::response},
                                               Column{"owner", &Risk::owner},
                                               Column{"early_sign", &Risk::earlySign},
                                               Column{"origin", &Risk::origin},
                                               Column{"refused", &Risk::refused},
                                               Column{"position", &Risk::position}};
};

template<>
struct Mapping<ValueSettings>
{
    static constexpr const char *table = "value_settings";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &ValueSettings::organisation}, Column{"id", &ValueSettings::id},
        Column{"currency", &ValueSettings::currency}, Column{"hour_rate", &ValueSettings::hourRate},
        Column{"discount", &ValueSettings::discount}};
};

template<>
struct Mapping<ValueLine>
{
    static constexpr const char *table = "value_line";
    static constexpr auto columns = std::tuple{Column{"organisation", &ValueLine::organisation},
                                               Column{"id", &ValueLine::id},
                                               Column{"kind", &ValueLine::kind},
                                               Column{"unit", &ValueLine::unit},
                                               Column{"title", &ValueLine::title},
                                               Column{"low", &ValueLine::low},
                                               Column{"likely", &ValueLine::likely},
                                               Column{"high", &ValueLine::high},
                                               Column{"first_year", &ValueLine::firstYear},
                                               Column{"last_year", &ValueLine::lastYear},
                                               Column{"realism_low", &ValueLine::realismLow},
                                               Column{"realism_high", &ValueLine::realismHigh},
                                               Column{"assumption", &ValueLine::assumption},
                                               Column{"process", &ValueLine::process},
                                               Column{"position", &ValueLine::position}};
};

template<>
struct Mapping<PricelessBenefit>
{
    static constexpr const char *table = "priceless_benefit";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &PricelessBenefit::organisation},
        Column{"id", &PricelessBenefit::id}, Column{"text", &PricelessBenefit::text},
        Column{"who", &PricelessBenefit::who}, Column{"position", &PricelessBenefit::position}};
};

template<>
struct Mapping<ActionLink>
{
    static constexpr const char *table = "action_link";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &ActionLink::organisation}, Column{"id", &ActionLink::id},
        Column{"action", &ActionLink::action}, Column{"after_action", &ActionLink::after}};
};

template<>
struct Mapping<StrategyVersion>
{
    static constexpr const char *table = "strategy_version";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &StrategyVersion::organisation},
                     Column{"id", &StrategyVersion::id},
                     Column{"name", &StrategyVersion::name},
                     Column{"date", &StrategyVersion::date},
                     Column{"author", &StrategyVersion::author},
                     Column{"row_images", &StrategyVersion::rows},
                     Column{"position", &StrategyVersion::position}};
};

} // namespace core
