// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/soundness.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct SoundnessText
{
    Q_DECLARE_TR_FUNCTIONS(core::soundness)
};

bool onScale(const std::optional<int> &mark)
{
    return !mark || (*mark >= 1 && *mark <= 5);
}

template<class Number>
bool countable(const std::optional<Number> &count)
{
    return !count || *count >= 0;
}

QString scaleFault()
{
    return SoundnessText::tr("Marks go from 1 to 5. Nothing was changed.");
}

QString countFault()
{
    return SoundnessText::tr("A count cannot be below 0. Nothing was changed.");
}

} // namespace

QString faultIn(const Action &action)
{
    if (action.start && action.end && *action.end < *action.start)
        return SoundnessText::tr("The action would end before it starts. Nothing was changed.");
    if (action.state == Action::State::Refused && action.reason.trimmed().isEmpty())
        return SoundnessText::tr("Say why the action is refused.");
    if (action.effortDays && *action.effortDays < 1)
        return SoundnessText::tr("Work takes at least a day. Nothing was changed.");
    return onScale(action.usefulness) ? QString() : scaleFault();
}

QString faultIn(const Leadership &leadership)
{
    if (!countable(leadership.leadersAsked) || !countable(leadership.leadersActive))
        return countFault();
    if (leadership.leadersAsked && leadership.leadersActive
        && *leadership.leadersActive > *leadership.leadersAsked)
        return SoundnessText::tr(
            "More leaders would be active than were asked. Nothing was changed.");
    return {};
}

QString faultIn(const Stakeholder &stakeholder)
{
    return onScale(stakeholder.influence) && onScale(stakeholder.enthusiasm) ? QString()
                                                                             : scaleFault();
}

QString faultIn(const Duty &duty)
{
    const auto known = [](QChar letter) { return QStringLiteral("RACI-").contains(letter); };
    return duty.parts.size() == qsizetype(AllDutyRoles.size())
            && std::ranges::all_of(duty.parts, known)
        ? QString()
        : SoundnessText::tr("A part is one of R, A, C, I or none. Nothing was changed.");
}

QString faultIn(const AdopterGroup &group)
{
    return countable(group.people) ? QString() : countFault();
}

QString faultIn(const PeoplePlan &plan)
{
    return countable(plan.champions) && countable(plan.championHours) ? QString() : countFault();
}

QString faultIn(const ConfidenceReading &reading)
{
    const auto possible = [](int mark) { return mark >= 0 && mark <= 5; };
    return std::ranges::all_of(reading.marks, possible) ? QString() : scaleFault();
}

QString faultIn(const Process &process)
{
    return countable(process.people) && countable(process.timesPerYear) ? QString() : countFault();
}

QString faultIn(const ProcessStep &step)
{
    return countable(step.minutes) && countable(step.waitMinutes) ? QString() : countFault();
}

QString faultIn(const CrisisStep &step)
{
    return step.severity >= 1 && step.severity <= 4
        ? QString()
        : SoundnessText::tr("Severity goes from 1 to 4. Nothing was changed.");
}

QString faultIn(const Risk &risk)
{
    return onScale(risk.likelihood) && onScale(risk.impact) ? QString() : scaleFault();
}

QString faultIn(const ValueSettings &settings)
{
    if (!countable(settings.hourRate))
        return countFault();
    return settings.discount >= 0 && settings.discount <= 10'000
        ? QString()
        : SoundnessText::tr("The discount goes from 0 to 100 percent. Nothing was changed.");
}

QString faultIn(const ValueLine &line)
{
    if (!countable(line.low) || !countable(line.likely) || !countable(line.high))
        return SoundnessText::tr(
            "An amount cannot be below 0: a cost is written as a cost. Nothing was changed.");
    const auto share = [](const std::optional<int> &percent) {
        return !percent || (*percent >= 0 && *percent <= 100);
    };
    if (!share(line.realismLow) || !share(line.realismHigh))
        return SoundnessText::tr("Realism goes from 0 to 100 percent. Nothing was changed.");
    if (line.firstYear < 0 || line.lastYear > ValueYears || line.lastYear < line.firstYear)
        return SoundnessText::tr("The years would end before they begin. Nothing was changed.");
    return {};
}

} // namespace core
