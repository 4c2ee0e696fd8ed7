// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

/// One function for each section that the program can fill today.
namespace core::report {

/// How many decisions one page has room for.
constexpr qsizetype DecisionsInSummary = 5;

Section summary(const Context &context); ///< 1
Section aboutThisDocument(const Context &context); ///< 2
Section organisation(const Context &context); ///< 3
Section readiness(const Context &context); ///< 4
Section useToday(const Context &context); ///< 5
Section visionAndObjectives(const Context &context); ///< 6
Section platformChoice(const Context &context); ///< 7
Section peopleAndSupport(const Context &context); ///< 8
Section leadershipAndRoles(const Context &context); ///< 9
Section rulesSafetyAndLaw(const Context &context); ///< 10
Section benefitsAndCosts(const Context &context); ///< 12
Section roadmap(const Context &context); ///< 13
Section risks(const Context &context); ///< 14
Section openQuestions(const Context &context); ///< 15
Section accountRegister(const Context &context); ///< A
Section answersAndEvidence(const Context &context); ///< B
Section dataProtectionScreening(const Context &context); ///< D
Section glossaryAndSources(const Context &context); ///< E

} // namespace core::report
