// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/processaims.h"

#include "core/base/text.h"
#include "core/value/savingsentence.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct ProcessAimText
{
    Q_DECLARE_TR_FUNCTIONS(core::Process)
};

QString minutesEachTime(const ProcessTime &time)
{
    if (!isComplete(time))
        return {};
    return time.minutes == 1 ? ProcessAimText::tr("1 minute of work each time")
                             : ProcessAimText::tr("%1 minutes of work each time").arg(time.minutes);
}

} // namespace

Objective objectiveFrom(const Process &process, const Saving &saving, const QDate &today)
{
    const QString name = withoutStop(process.name);
    Objective objective;
    objective.organisation = process.organisation;
    objective.title = ProcessAimText::tr("Less time for “%1”").arg(name);
    objective.measure = ProcessAimText::tr("Minutes for “%1”").arg(name);
    objective.baseline = minutesEachTime(saving.today);
    if (!objective.baseline.isEmpty())
        objective.baselineDate = today;
    objective.target = minutesEachTime(saving.tomorrow);
    return objective;
}

ValueLine savingLineFrom(const Process &process)
{
    ValueLine line;
    line.organisation = process.organisation;
    line.kind = ValueLine::Kind::TimeSaved;
    line.unit = ValueLine::Unit::Hours;
    line.title = withoutStop(process.name);
    line.assumption = ProcessAimText::tr("People, times a year and minutes saved as the process "
                                         "says");
    line.process = process.id;
    return line;
}

const ValueLine *savingLineOf(const Process &process, std::span<const ValueLine> lines)
{
    const auto found = std::ranges::find(lines, process.id, &ValueLine::process);
    return found == lines.end() ? nullptr : &*found;
}

} // namespace core
