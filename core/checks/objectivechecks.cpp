// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

Source placeOf(const Objective &objective)
{
    return {Source::Kind::Objective, objective.id.toString()};
}

template<auto Field>
void objectiveWithout(Inspection &look)
{
    qsizetype number = 0;
    for (const Objective &objective : look.dossier.objectives) {
        ++number;
        if (isMissing(objective.*Field))
            look.find(placeOf(objective), {named(objective.title, number)});
    }
}

void targetDatePast(Inspection &look)
{
    qsizetype number = 0;
    for (const Objective &objective : look.dossier.objectives) {
        ++number;
        if (objective.targetDate && *objective.targetDate < look.today)
            look.find(placeOf(objective),
                      {named(objective.title, number), longDate(*objective.targetDate)});
    }
}

void baselineAfterTarget(Inspection &look)
{
    qsizetype number = 0;
    for (const Objective &objective : look.dossier.objectives) {
        ++number;
        if (objective.baselineDate && objective.targetDate
            && *objective.baselineDate > *objective.targetDate)
            look.find(placeOf(objective),
                      {named(objective.title, number), longDate(*objective.baselineDate),
                       longDate(*objective.targetDate)});
    }
}

void baselineOld(Inspection &look)
{
    qsizetype number = 0;
    for (const Objective &objective : look.dossier.objectives) {
        ++number;
        if (objective.baselineDate && *objective.baselineDate < look.today.addYears(-1))
            look.find(placeOf(objective),
                      {named(objective.title, number), longDate(*objective.baselineDate)});
    }
}

constexpr std::array ObjectiveTable = {
    Check{"objective-without-title", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "An objective has no name"),
          QT_TRANSLATE_NOOP("core::checks", "Nobody can agree to an aim that is not written down."),
          QT_TRANSLATE_NOOP("core::checks", "Objective %1 does not say what it is."),
          QT_TRANSLATE_NOOP("core::checks", "Say in a few words what becomes better."),
          objectiveWithout<&Objective::title>},
    Check{"objective-without-goal", Severity::Warning, "6",
          QT_TRANSLATE_NOOP("core::checks", "An objective serves no goal"),
          QT_TRANSLATE_NOOP("core::checks",
                            "An aim that serves nothing the organisation wants loses its money "
                            "first."),
          QT_TRANSLATE_NOOP("core::checks", "Objective %1 serves no goal of the organisation."),
          QT_TRANSLATE_NOOP("core::checks", "Name the goal it serves, or drop the objective."),
          objectiveWithout<&Objective::goal>},
    Check{"objective-without-measure", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "An objective has no measure"),
          QT_TRANSLATE_NOOP("core::checks", "Without a measure nobody can say whether it worked."),
          QT_TRANSLATE_NOOP("core::checks", "Objective %1 has no measure."),
          QT_TRANSLATE_NOOP("core::checks", "Say what you count, in which unit and out of what."),
          objectiveWithout<&Objective::measure>},
    Check{
        "objective-without-baseline", Severity::Error, "6",
        QT_TRANSLATE_NOOP("core::checks", "An objective has no baseline"),
        QT_TRANSLATE_NOOP("core::checks",
                          "Without the value of today nobody can tell whether anything changed."),
        QT_TRANSLATE_NOOP("core::checks", "Objective %1 has no baseline."),
        QT_TRANSLATE_NOOP("core::checks", "Measure once now, however roughly, and write it down."),
        objectiveWithout<&Objective::baseline>},
    Check{"objective-without-baseline-date", Severity::Warning, "6",
          QT_TRANSLATE_NOOP("core::checks", "A baseline has no date"),
          QT_TRANSLATE_NOOP("core::checks", "A value without a day cannot be compared."),
          QT_TRANSLATE_NOOP("core::checks", "The baseline of objective %1 has no date."),
          QT_TRANSLATE_NOOP("core::checks", "Say on which day it was measured."),
          objectiveWithout<&Objective::baselineDate>},
    Check{"objective-without-target", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "An objective has no target"),
          QT_TRANSLATE_NOOP("core::checks", "Without a target any result counts as success."),
          QT_TRANSLATE_NOOP("core::checks", "Objective %1 has no target."),
          QT_TRANSLATE_NOOP("core::checks", "Say which value you want to reach."),
          objectiveWithout<&Objective::target>},
    Check{"objective-without-target-date", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "A target has no date"),
          QT_TRANSLATE_NOOP("core::checks", "A target without a day is never missed."),
          QT_TRANSLATE_NOOP("core::checks", "The target of objective %1 has no date."),
          QT_TRANSLATE_NOOP("core::checks", "Say by which day you want to reach it."),
          objectiveWithout<&Objective::targetDate>},
    Check{"objective-without-owner", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "An objective has no owner"),
          QT_TRANSLATE_NOOP("core::checks", "Nobody reaches what nobody owns."),
          QT_TRANSLATE_NOOP("core::checks", "Objective %1 has no owner."),
          QT_TRANSLATE_NOOP("core::checks", "Name the person or role that answers for it."),
          objectiveWithout<&Objective::owner>},
    Check{"target-date-past", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "The date of a target is past"),
          QT_TRANSLATE_NOOP("core::checks", "A plan cannot reach a day that is gone."),
          QT_TRANSLATE_NOOP("core::checks", "The target of objective %1 was for %2."),
          QT_TRANSLATE_NOOP("core::checks", "Say what came of it, and set a new date."),
          targetDatePast},
    Check{"baseline-after-target", Severity::Error, "6",
          QT_TRANSLATE_NOOP("core::checks", "A baseline is later than its target"),
          QT_TRANSLATE_NOOP("core::checks", "The start must be measured before the end."),
          QT_TRANSLATE_NOOP("core::checks",
                            "The baseline of objective %1 is of %2, and its target is for %3."),
          QT_TRANSLATE_NOOP("core::checks", "Put the two dates right."), baselineAfterTarget},
    Check{"baseline-old", Severity::Hint, "6",
          QT_TRANSLATE_NOOP("core::checks", "A baseline is older than a year"),
          QT_TRANSLATE_NOOP("core::checks", "What was true then may not be true now."),
          QT_TRANSLATE_NOOP("core::checks", "The baseline of objective %1 is of %2."),
          QT_TRANSLATE_NOOP("core::checks", "Measure it again in the same way."), baselineOld},
};

} // namespace

std::span<const Check> objectiveChecks()
{
    return ObjectiveTable;
}

} // namespace core::checks
