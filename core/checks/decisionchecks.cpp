// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

template<auto Field>
void decisionWithout(Inspection &look)
{
    qsizetype number = 0;
    for (const Decision &decision : look.dossier.decisions) {
        ++number;
        if (isMissing(decision.*Field))
            look.find({Source::Kind::Decision, decision.id.toString()},
                      {named(decision.text, number)});
    }
}

void noDecision(Inspection &look)
{
    if (look.dossier.decisions.isEmpty())
        look.find({Source::Kind::Decision, {}});
}

constexpr std::array DecisionTable = {
    Check{"decision-without-decider", Severity::Warning, "15",
          QT_TRANSLATE_NOOP("core::checks", "Nobody is asked to take a decision"),
          QT_TRANSLATE_NOOP("core::checks", "A question to nobody gets no answer."),
          QT_TRANSLATE_NOOP("core::checks", "Nobody is named who decides %1."),
          QT_TRANSLATE_NOOP("core::checks", "Name the person or the meeting that decides."),
          decisionWithout<&Decision::decider>},
    Check{"decision-without-date", Severity::Warning, "15",
          QT_TRANSLATE_NOOP("core::checks", "A decision has no date"),
          QT_TRANSLATE_NOOP("core::checks", "What can be decided any day is decided never."),
          QT_TRANSLATE_NOOP("core::checks", "There is no day by which %1 is decided."),
          QT_TRANSLATE_NOOP("core::checks", "Say by which day you need it."),
          decisionWithout<&Decision::due>},
    Check{"no-decision", Severity::Hint, "15",
          QT_TRANSLATE_NOOP("core::checks", "No decision is asked for"),
          QT_TRANSLATE_NOOP("core::checks", "A report that asks for nothing is put away."),
          QT_TRANSLATE_NOOP("core::checks", "The report asks for no decision."),
          QT_TRANSLATE_NOOP("core::checks", "Ask for the one that the first step needs."),
          noDecision},
};

} // namespace

std::span<const Check> decisionChecks()
{
    return DecisionTable;
}

} // namespace core::checks
