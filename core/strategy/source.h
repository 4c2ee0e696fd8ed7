// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace core {

/// Where something stands in the program: what a sentence of the report came from, what an unknown
/// is about, where a click leads.
struct Source
{
    enum class Kind {
        Field, ///< a field of the profile card; id is its name, "headcount"
        Round, ///< the assessment: respondents, rules of scoring
        Point, ///< id "P4"
        Question, ///< id "P4q2"
        Answer, ///< id is the AnswerId
        Rule, ///< a scoring rule, pattern or dependency; id "rule 14", "shop-window", "P2>P4"
        Tool, ///< id is the ToolId; empty for the coverage page as a whole
        Vision, ///< id "futureDay" or "statement"
        Objective, ///< id is the ObjectiveId; empty for the list
        Exclusion,
        Action, ///< or the PointCode of what a gap calls for
        Decision,
        Platform, ///< an entry of the catalogue; id is its PlatformCode; empty for the catalogue
        Account, ///< an entry of the register; empty for the register as a whole
        Selection, ///< empty for the list of selections
        Passage, ///< id is the place, "summary.situation"
        // The parts of the workbench. An empty id is the part as a whole.
        Leadership, ///< id is the name of a field: "sponsor", "request", "sevenDays"
        Stakeholder,
        LeaderHabit,
        Excuse,
        Duty, ///< or the word of a role: "moderators"
        AdopterGroup, ///< id is its word: "early"
        ReluctanceReason,
        SupportOffer,
        PeoplePlan, ///< id is the name of a field: "champions", "monthFour"
        Inclusion, ///< id is its word: "no-desk"
        Confidence,
        Process,
        Policy, ///< id is the code of the heading
        HouseRule,
        Crisis, ///< id is the severity: "3"; or "outOfHoursContact"
        Check, ///< id is the code of the question, or the word of the list
        Risk,
        ValueLine, ///< id is the ValueLineId; or "hourRate", "discount", "benefit"
        PricelessBenefit,
        Version,
    };
    Kind kind = Kind::Field;
    QString id;
    bool operator==(const Source &) const = default;
};

/// The kind in one word for files and links: "question", "rule", …
QString toWord(Source::Kind kind);
/// "question:P4q2".
QString toString(const Source &source);

} // namespace core
