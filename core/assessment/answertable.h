// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

#include <span>
#include <vector>

namespace core {

/// What scoring needs of one respondent's answer to one question.
struct Mark
{
    enum class Kind { Missing, DoesNotApply, Level }; ///< "don't know" and no answer are Missing
    Kind kind = Kind::Missing;
    int claimed = 0;
    int capped = 0; ///< rule 1
    Evidence evidence = Evidence::Said;
};

/// The answers of one round, laid out for counting.
struct AnswerTable
{
    struct Row
    {
        Role role = Role::Staff;
        bool answered = false; ///< gave any answer at all
        std::vector<Mark> marks; ///< one for each question of the pack, in pack order
    };
    std::vector<Row> rows; ///< one for each respondent who counts (rule 6)
};

/// Answers of unknown respondents, to unknown questions or without a possible level are passed
/// over; of two answers to one question the later one holds.
AnswerTable answerTable(const Framework &framework, const ScoringRules &rules,
                        std::span<const Respondent> respondents, std::span<const Answer> answers);

/// The answers of one group to one question, added up.
struct QuestionTally
{
    std::array<int, LevelCount> levels = {}; ///< number of answers by claimed level, 1 first
    int count = 0; ///< of level answers
    int claimed = 0; ///< sum of the claimed levels
    int capped = 0; ///< sum of the capped levels
    int doesNotApply = 0;
    int weight = 1; ///< of the question

    void add(const Mark &mark);
    void add(const QuestionTally &other);
    /// Rule 3.
    bool applies() const
    {
        return doesNotApply <= count;
    }
};

/// One group's answers to one point.
struct GroupAnswers
{
    std::vector<std::span<const Mark>> people; ///< marks of each, for the questions of the point
    std::vector<QuestionTally> questions; ///< in pack order

    int respondents() const
    {
        return static_cast<int>(people.size());
    }
};

using PointAnswers = std::array<GroupAnswers, AllRoles.size()>; ///< by Role

/// The answers to `count` questions from column `first` of the table, which must outlive them.
PointAnswers pointAnswers(const AnswerTable &table, size_t first,
                          std::span<const Question> questions);

} // namespace core
