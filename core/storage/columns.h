// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/platforms/coverage.h"
#include "core/storage/column.h"
#include "core/storage/field.h"
#include "core/strategy/organisation.h"
#include "core/strategy/strategy.h"

namespace core {

template<>
struct Mapping<Organisation>
{
    static constexpr const char *table = "organisation";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Organisation::id},
                     Column{"id", &Organisation::id},
                     Column{"name", &Organisation::name},
                     Column{"sector", &Organisation::sector},
                     Column{"activity", &Organisation::activity},
                     Column{"headcount", &Organisation::headcount},
                     Column{"sites", &Organisation::sites},
                     Column{"deskless", &Organisation::desklessPercent},
                     Column{"audiences", &Organisation::audiences},
                     Column{"rules", &Organisation::rules},
                     Column{"patterns", &Organisation::workingPatterns},
                     Column{"culture", &Organisation::culture},
                     Column{"problem", &Organisation::problem},
                     Column{"authors", &Organisation::authors},
                     Column{"version", &Organisation::documentVersion},
                     Column{"classification", &Organisation::classification},
                     Column{"review_date", &Organisation::reviewDate}};
};

template<>
struct Mapping<Assessment>
{
    static constexpr const char *table = "assessment";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Assessment::organisation},
                     Column{"id", &Assessment::id},
                     Column{"date", &Assessment::date},
                     Column{"title", &Assessment::title},
                     Column{"framework", &Assessment::framework},
                     Column{"framework_version", &Assessment::frameworkVersion}};
};

template<>
struct Mapping<Respondent>
{
    static constexpr const char *table = "respondent";
    static constexpr auto columns = std::tuple{Column{"organisation", &Respondent::organisation},
                                               Column{"id", &Respondent::id},
                                               Column{"assessment", &Respondent::assessment},
                                               Column{"alias", &Respondent::alias},
                                               Column{"role", &Respondent::role},
                                               Column{"position", &Respondent::position}};
};

template<>
struct Mapping<Answer>
{
    static constexpr const char *table = "answer";
    static constexpr auto columns = std::tuple{Column{"organisation", &Answer::organisation},
                                               Column{"id", &Answer::id},
                                               Column{"assessment", &Answer::assessment},
                                               Column{"respondent", &Answer::respondent},
                                               Column{"question", &Answer::question},
                                               Column{"kind", &Answer::kind},
                                               Column{"level", &Answer::level},
                                               Column{"evidence", &Answer::evidence},
                                               Column{"note", &Answer::note}};
};

template<>
struct Mapping<DraftNote>
{
    static constexpr const char *table = "draft_note";
    static constexpr auto columns = std::tuple{Column{"organisation", &DraftNote::organisation},
                                               Column{"id", &DraftNote::id},
                                               Column{"assessment", &DraftNote::assessment},
                                               Column{"respondent", &DraftNote::respondent},
                                               Column{"question", &DraftNote::question},
                                               Column{"text", &DraftNote::text}};
};

template<>
struct Mapping<Target>
{
    static constexpr const char *table = "target";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Target::organisation}, Column{"id", &Target::id},
                     Column{"point", &Target::point}, Column{"level", &Target::level}};
};

template<>
struct Mapping<ScoringRules>
{
    static constexpr const char *table = "scoring_rules";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &ScoringRules::organisation}, Column{"id", &ScoringRules::id},
        Column{"caps", &ScoringRules::caps}, Column{"group_weights", &ScoringRules::groupWeights}};
};

template<>
struct Mapping<Tool>
{
    static constexpr const char *table = "tool";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Tool::organisation}, Column{"id", &Tool::id},
                     Column{"name", &Tool::name}, Column{"position", &Tool::position}};
};

template<>
struct Mapping<CoverageEntry>
{
    static constexpr const char *table = "coverage";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &CoverageEntry::organisation}, Column{"id", &CoverageEntry::id},
        Column{"tool", &CoverageEntry::tool}, Column{"purpose", &CoverageEntry::purpose},
        Column{"strength", &CoverageEntry::strength}};
};

template<>
struct Mapping<Vision>
{
    static constexpr const char *table = "vision";
    static constexpr auto columns = std::tuple{
        Column{"organisation", &Vision::organisation}, Column{"id", &Vision::id},
        Column{"future_day", &Vision::futureDay}, Column{"statement", &Vision::statement}};
};

template<>
struct Mapping<Objective>
{
    static constexpr const char *table = "objective";
    static constexpr auto columns = std::tuple{Column{"organisation", &Objective::organisation},
                                               Column{"id", &Objective::id},
                                               Column{"title", &Objective::title},
                                               Column{"goal", &Objective::goal},
                                               Column{"measure", &Objective::measure},
                                               Column{"baseline", &Objective::baseline},
                                               Column{"baseline_date", &Objective::baselineDate},
                                               Column{"target", &Objective::target},
                                               Column{"target_date", &Objective::targetDate},
                                               Column{"owner", &Objective::owner},
                                               Column{"position", &Objective::position}};
};

template<>
struct Mapping<Exclusion>
{
    static constexpr const char *table = "exclusion";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Exclusion::organisation}, Column{"id", &Exclusion::id},
                     Column{"text", &Exclusion::text}, Column{"reason", &Exclusion::reason},
                     Column{"position", &Exclusion::position}};
};

template<>
struct Mapping<Action>
{
    static constexpr const char *table = "action";
    static constexpr auto columns = std::tuple{Column{"organisation", &Action::organisation},
                                               Column{"id", &Action::id},
                                               Column{"point", &Action::point},
                                               Column{"from_level", &Action::fromLevel},
                                               Column{"state", &Action::state},
                                               Column{"title", &Action::title},
                                               Column{"reason", &Action::reason},
                                               Column{"owner", &Action::owner},
                                               Column{"start_date", &Action::start},
                                               Column{"end_date", &Action::end},
                                               Column{"sign_of_success", &Action::signOfSuccess},
                                               Column{"phase", &Action::phase},
                                               Column{"effort_days", &Action::effortDays},
                                               Column{"usefulness", &Action::usefulness},
                                               Column{"big_move", &Action::bigMove},
                                               Column{"position", &Action::position}};
};

template<>
struct Mapping<Decision>
{
    static constexpr const char *table = "decision";
    static constexpr auto columns = std::tuple{Column{"organisation", &Decision::organisation},
                                               Column{"id", &Decision::id},
                                               Column{"text", &Decision::text},
                                               Column{"decider", &Decision::decider},
                                               Column{"due", &Decision::due},
                                               Column{"position", &Decision::position}};
};

template<>
struct Mapping<Inquiry>
{
    static constexpr const char *table = "inquiry";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Inquiry::organisation}, Column{"id", &Inquiry::id},
                     Column{"subject", &Inquiry::subject}, Column{"owner", &Inquiry::owner},
                     Column{"due", &Inquiry::due}};
};

template<>
struct Mapping<Passage>
{
    static constexpr const char *table = "passage";
    static constexpr auto columns
        = std::tuple{Column{"organisation", &Passage::organisation}, Column{"id", &Passage::id},
                     Column{"place", &Passage::place}, Column{"text", &Passage::text}};
};

} // namespace core
