// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

template<RoadmapFinding::Kind Wanted>
void planFault(Inspection &look)
{
    for (const RoadmapFinding &fault : look.planFaults)
        if (fault.kind == Wanted)
            look.say({Source::Kind::Action,
                      fault.actions.isEmpty() ? QString() : fault.actions.first().toString()},
                     fault.text);
}

using PlanFaultKind = RoadmapFinding::Kind;

constexpr std::array OrderTable = {
    Check{"actions-in-circle", Severity::Error, "13",
          QT_TRANSLATE_NOOP("core::checks", "Actions wait for each other"),
          QT_TRANSLATE_NOOP("core::checks", "None of them can ever start."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Take away one of the waits."),
          planFault<PlanFaultKind::Cycle>},
    Check{"action-ends-before-start", Severity::Error, "13",
          QT_TRANSLATE_NOOP("core::checks", "An action ends before it starts"),
          QT_TRANSLATE_NOOP("core::checks", "One of the two dates is wrong."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Put the dates right."),
          planFault<PlanFaultKind::EndBeforeStart>},
    Check{"action-starts-too-early", Severity::Error, "13",
          QT_TRANSLATE_NOOP("core::checks", "An action starts before what it waits for has ended"),
          QT_TRANSLATE_NOOP("core::checks", "A plan that cannot happen loses trust."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Move one of the two, or take away the wait."),
          planFault<PlanFaultKind::StartsTooEarly>},
    Check{"action-waits-for-nothing", Severity::Warning, "13",
          QT_TRANSLATE_NOOP("core::checks", "An action waits for one that will not happen"),
          QT_TRANSLATE_NOOP("core::checks", "It may wait for ever."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Take away the wait, or accept the other action."),
          planFault<PlanFaultKind::WaitsForRefused>},
    Check{"too-many-big-moves", Severity::Warning, "13",
          QT_TRANSLATE_NOOP("core::checks", "Too many big moves in a quarter"),
          QT_TRANSLATE_NOOP("core::checks",
                            "People bear three big changes a quarter; with more, capacity is "
                            "broken."),
          nullptr, QT_TRANSLATE_NOOP("core::checks", "Move one of them to a later quarter."),
          planFault<PlanFaultKind::TooManyBigMoves>},
    Check{"owner-overloaded", Severity::Warning, "13",
          QT_TRANSLATE_NOOP("core::checks", "An owner has more work than days"),
          QT_TRANSLATE_NOOP("core::checks", "What does not fit into the calendar is not done."),
          nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Move an action, or give it to somebody else."),
          planFault<PlanFaultKind::OwnerOverloaded>},
};

} // namespace

std::span<const Check> orderChecks()
{
    return OrderTable;
}

} // namespace core::checks
