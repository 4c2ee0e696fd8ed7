// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/inspection.h"

using namespace Qt::StringLiterals;

namespace core::checks {

namespace {

using ValueFault = ValueFinding::Kind;

Source placeOf(const ValueFinding &fault, const Dossier &dossier)
{
    // The line has no amounts of its own then.
    if (fault.kind == ValueFault::ProcessUnfinished)
        for (const ValueLine &line : dossier.valueLines)
            if (line.id == fault.line)
                return {Source::Kind::Process, line.process.toString()};
    if (fault.kind == ValueFault::RateMissing)
        return {Source::Kind::ValueLine, u"hourRate"_s};
    if (fault.kind == ValueFault::NoBenefit)
        return {Source::Kind::ValueLine, u"benefit"_s};
    return {Source::Kind::ValueLine, fault.line.toString()};
}

template<ValueFault Wanted>
void valueFault(Inspection &look)
{
    for (const ValueFinding &fault : look.valueFaults)
        if (fault.kind == Wanted)
            look.say(placeOf(fault, look.dossier), fault.text);
}

/// What is said of no line is a rule of its own.
void estimateFault(Inspection &look)
{
    for (const ValueFinding &fault : look.valueFaults)
        if (fault.isFault() && fault.kind != ValueFault::NothingYet)
            look.say(placeOf(fault, look.dossier), fault.text);
}

constexpr std::array ValueTable = {
    Check{
        "no-estimate", Severity::Warning, "12",
        QT_TRANSLATE_NOOP("core::checks", "There is no estimate"),
        QT_TRANSLATE_NOOP("core::checks", "Who pays will ask what it costs and what it is worth."),
        QT_TRANSLATE_NOOP("core::checks", "There is no estimate of costs and benefits."),
        QT_TRANSLATE_NOOP("core::checks", "Write down the hours it takes, as a range."),
        [](Inspection &look) {
            if (look.dossier.valueLines.isEmpty())
                look.find({Source::Kind::ValueLine, {}});
        }},
    Check{"benefits-without-cost", Severity::Error, "12",
          QT_TRANSLATE_NOOP("core::checks", "Benefits without a cost"),
          QT_TRANSLATE_NOOP("core::checks", "What costs nothing is not believed."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Add what it costs: hours first, then money."),
          valueFault<ValueFault::NoCost>},
    Check{"estimate-fault", Severity::Error, "12",
          QT_TRANSLATE_NOOP("core::checks", "A line of the estimate cannot be counted"),
          QT_TRANSLATE_NOOP("core::checks", "What is not counted makes the sum wrong."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Put the line right, or take it out."), estimateFault},
    Check{"costs-without-hours", Severity::Warning, "12",
          QT_TRANSLATE_NOOP("core::checks", "Costs without anybody’s hours"),
          QT_TRANSLATE_NOOP("core::checks", "People’s time is most of what it costs."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Add the hours of those who look after it."),
          valueFault<ValueFault::NoHours>},
    Check{"single-figure", Severity::Warning, "12",
          QT_TRANSLATE_NOOP("core::checks", "A single figure instead of a range"),
          QT_TRANSLATE_NOOP("core::checks", "Nobody knows the future to the pound."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Say how low and how high it may be."),
          valueFault<ValueFault::SingleFigure>},
    Check{"benefit-without-assumption", Severity::Warning, "12",
          QT_TRANSLATE_NOOP("core::checks", "A benefit rests on nothing"),
          QT_TRANSLATE_NOOP("core::checks", "A number is worth as much as what it rests on."),
          nullptr, QT_TRANSLATE_NOOP("core::checks", "Say what must be true for it to come about."),
          valueFault<ValueFault::NoAssumption>},
    Check{"costs-without-benefit", Severity::Hint, "12",
          QT_TRANSLATE_NOOP("core::checks", "Costs without a benefit"),
          QT_TRANSLATE_NOOP("core::checks", "Costs alone make no case."), nullptr,
          QT_TRANSLATE_NOOP("core::checks", "Add one benefit, with a range and an assumption."),
          valueFault<ValueFault::NoBenefit>},
};

} // namespace

std::span<const Check> valueChecks()
{
    return ValueTable;
}

} // namespace core::checks
