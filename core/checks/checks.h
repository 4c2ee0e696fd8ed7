// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/dossier.h"
#include "core/strategy/source.h"

#include <QDate>
#include <QList>
#include <QString>

#include <span>

/// What is undecided, contradicts itself or is risky in the whole strategy.
namespace core {

enum class Severity {
    Error, ///< the strategy is not final while it stands
    Warning,
    Hint
};
inline constexpr std::array AllSeverities = {Severity::Error, Severity::Warning, Severity::Hint};
/// "error", "warning", "hint".
QString toWord(Severity severity);

struct StrategyFinding
{
    QString rule; ///< stable, "objective-without-baseline"
    Severity severity = Severity::Hint;
    QString text; ///< what is undecided, with the name of the thing, in a sentence or two
    QString remedy; ///< what to do, in a sentence
    Source place; ///< where to do it
    QString section; ///< of the report that it weakens, "6"
    bool operator==(const StrategyFinding &) const = default;
};

/// A rule in words, for the list of all rules.
struct StrategyRule
{
    QString rule;
    Severity severity = Severity::Hint;
    QString title; ///< "An objective has no baseline"
    QString why; ///< in one sentence
    bool operator==(const StrategyRule &) const = default;
};
std::span<const StrategyRule> strategyRules();

/// Errors first, then warnings and hints, each in the order of the report's sections.
QList<StrategyFinding> check(const Framework &framework, const Dossier &dossier,
                             const QDate &today);

/// How far a section of the report is.
struct SectionProgress
{
    enum class State { Empty, Thin, Ready };
    QString number; ///< "6"
    QString title;
    State state = State::Empty;
    QString lacking; ///< what makes it thin or empty, in a few words; empty when ready
    Source place; ///< where to go on
    bool operator==(const SectionProgress &) const = default;
};
/// Sections 1 to 15 and D in print order, without 11, which comes with measuring.
QList<SectionProgress> sectionProgress(const Framework &framework, const Dossier &dossier,
                                       const QDate &today);

} // namespace core
