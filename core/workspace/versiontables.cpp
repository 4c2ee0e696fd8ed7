// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/versionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::versionwords {

namespace {

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(core::versions)
};

TableWords each(const QString &noun, const QStringList &named = {})
{
    return {noun, named, false};
}

TableWords count(const QString &noun)
{
    return {noun, {}, true};
}

using Names = QHash<QString, TableWords>;

Names frameWords()
{
    return {{u"organisation"_s, each(TableText::tr("Profile card"))},
            {u"assessment"_s, each(TableText::tr("Round of answers"), {u"title"_s, u"date"_s})},
            {u"respondent"_s, count(TableText::tr("People who answered"))},
            {u"answer"_s, count(TableText::tr("Answers on readiness"))},
            {u"draft_note"_s, count(TableText::tr("Notes on questions without an answer"))},
            {u"target"_s, each(TableText::tr("Target level of"), {u"point"_s})},
            {u"scoring_rules"_s, each(TableText::tr("Rules of scoring"))},
            {u"tool"_s, each(TableText::tr("Tool"), {u"name"_s})},
            {u"coverage"_s, count(TableText::tr("Purposes that tools serve"))},
            {u"vision"_s, each(TableText::tr("Vision"))},
            {u"objective"_s, each(TableText::tr("Objective"), {u"title"_s})},
            {u"exclusion"_s, each(TableText::tr("What we will not do:"), {u"text"_s})},
            {u"inquiry"_s, count(TableText::tr("Who finds out what is unknown"))},
            {u"passage"_s, each(TableText::tr("Own words in the report at"), {u"place"_s})}};
}

Names choosingWords()
{
    return {{u"own_platform"_s, count(TableText::tr("Own entries of the catalogue"))},
            {u"correction"_s,
             each(TableText::tr("Correction of the catalogue:"), {u"platform"_s, u"field"_s})},
            {u"account"_s, each(TableText::tr("Account"), {u"name"_s})},
            {u"selection"_s, each(TableText::tr("Choice of a tool for"), {u"purpose"_s})},
            {u"participant"_s, count(TableText::tr("People who choose"))},
            {u"candidate"_s, each(TableText::tr("Candidate"), {u"name"_s})},
            {u"criterion"_s, each(TableText::tr("Criterion"), {u"name"_s})},
            {u"gate"_s, count(TableText::tr("Answers at gates"))},
            {u"weight"_s, count(TableText::tr("Weights"))},
            {u"rating"_s, count(TableText::tr("Marks for candidates"))},
            {u"trial"_s, count(TableText::tr("Trials"))},
            {u"ballot"_s, count(TableText::tr("Votes"))},
            {u"request"_s, each(TableText::tr("Request"), {u"text"_s})},
            {u"decision_record"_s, each(TableText::tr("Record of a choice"), {u"selection"_s})}};
}

Names peopleWords()
{
    return {{u"leadership"_s, each(TableText::tr("Sponsor and leaders"))},
            {u"stakeholder"_s, each(TableText::tr("Stakeholder"), {u"name"_s})},
            {u"leader_habit"_s, each(TableText::tr("Habit of a leader"), {u"habit"_s})},
            {u"excuse"_s, each(TableText::tr("Excuse"), {u"excuse"_s})},
            {u"duty"_s, each(TableText::tr("Duty"), {u"task"_s})},
            {u"role_holder"_s, each(TableText::tr("Role"), {u"role"_s})},
            {u"adopter_group"_s, each(TableText::tr("Group of adopters"), {u"adopters"_s})},
            {u"reluctance_reason"_s, each(TableText::tr("Reason for holding back"), {u"reason"_s})},
            {u"support_offer"_s, each(TableText::tr("Offer"), {u"title"_s})},
            {u"people_plan"_s, each(TableText::tr("Champions and month four"))},
            {u"inclusion"_s, each(TableText::tr("How people take part:"), {u"kind"_s})},
            {u"confidence_reading"_s, count(TableText::tr("Readings of confidence"))},
            {u"process"_s, each(TableText::tr("Process"), {u"name"_s})},
            {u"process_step"_s, each(TableText::tr("Step of a process"), {u"text"_s})}};
}

Names planWords()
{
    return {
        {u"governance"_s, each(TableText::tr("Rules and safety"))},
        {u"policy_part"_s, each(TableText::tr("Policy"), {u"code"_s})},
        {u"house_rule"_s, each(TableText::tr("House rule"), {u"text"_s})},
        {u"crisis_step"_s, each(TableText::tr("Steps in a crisis of severity"), {u"severity"_s})},
        {u"check_answer"_s, each(TableText::tr("Check"), {u"code"_s})},
        {u"risk"_s, each(TableText::tr("Risk"), {u"text"_s})},
        {u"value_settings"_s, each(TableText::tr("Basis of the estimate"))},
        {u"value_line"_s, each(TableText::tr("Line of the estimate"), {u"title"_s, u"kind"_s})},
        {u"priceless_benefit"_s, each(TableText::tr("Benefit without a price"), {u"text"_s})},
        {u"action"_s, each(TableText::tr("Action"), {u"title"_s})},
        {u"action_link"_s, each(TableText::tr("Order of actions:"), {u"action"_s})},
        {u"decision"_s, each(TableText::tr("Decision"), {u"text"_s})}};
}

} // namespace

std::optional<TableWords> wordsOfTable(const QString &table)
{
    static const Names all = [] {
        Names names = frameWords();
        names.insert(choosingWords());
        names.insert(peopleWords());
        names.insert(planWords());
        return names;
    }();
    const auto found = all.find(table);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace core::versionwords
