// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"

#include <random>

/// A made-up round of answers with the small pack and the rules it is scored by.
struct RandomRound
{
    core::Framework framework; ///< six points of one to seven questions
    core::ScoringRules rules;
    QList<core::Respondent> respondents;
    QList<core::Answer> answers;

    core::Profile profile() const
    {
        return core::profile(framework, rules, respondents, answers);
    }
    /// Rules, people and answers, a line for each respondent and point.
    QString toText() const;
};

/// The same round for the same number, on every machine. Small rounds have up to 7 respondents,
/// large ones 8 to 40. How often a question stays open, or does not apply, differs by round.
RandomRound randomRound(unsigned number, bool large = false);

/// Not std::uniform_int_distribution, which differs between standard libraries.
inline int below(std::mt19937 &random, int end)
{
    return int(random() % unsigned(end));
}

/// All of a profile, a line for each thing, so that two can be compared line by line.
QStringList linesOf(const core::Profile &profile);
