// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/valuerows.h"

#include "tests/support/dossiers.h"
#include "tests/support/randomround.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

ValueLine amountLine(ValueLine::Kind kind, const QString &title,
                     const std::array<qint64, 3> &amounts, int firstYear, int lastYear)
{
    ValueLine line;
    line.kind = kind;
    line.title = title;
    line.low = amounts[0];
    line.likely = amounts[1];
    line.high = amounts[2];
    line.firstYear = firstYear;
    line.lastYear = lastYear;
    return line;
}

ProcessStep stepOf(ProcessStep::Moment moment, int number, int minutes)
{
    ProcessStep step;
    step.id = fixedId<ProcessStepId>(number);
    step.process = fixedId<ProcessId>(1);
    step.moment = moment;
    step.minutes = minutes;
    return step;
}

} // namespace

ValueLine costLine(const QString &title, qint64 low, qint64 likely, qint64 high, int firstYear,
                   int lastYear)
{
    return amountLine(ValueLine::Kind::OtherCost, title, {low, likely, high}, firstYear, lastYear);
}

ValueLine benefitLine(const QString &title, qint64 low, qint64 likely, qint64 high, int firstYear,
                      int lastYear)
{
    ValueLine line
        = amountLine(ValueLine::Kind::MoneySaved, title, {low, likely, high}, firstYear, lastYear);
    line.assumption = u"As in the first month"_s;
    return line;
}

ValueLine inHours(ValueLine line)
{
    line.unit = ValueLine::Unit::Hours;
    return line;
}

ValueLine withRealism(ValueLine line, int low, int high)
{
    line.realismLow = low;
    line.realismHigh = high;
    return line;
}

Dossier valueDossier(QList<ValueLine> lines)
{
    Dossier dossier;
    dossier.valueSettings.hourRate = 3'200;
    int number = 0;
    for (ValueLine &line : lines) {
        ++number;
        line.position = number - 1;
        if (line.id.isNull())
            line.id = fixedId<ValueLineId>(number);
    }
    dossier.valueLines = lines;
    return dossier;
}

QList<ValueLine> randomValueLines(unsigned number, int most)
{
    std::mt19937 random(number);
    QList<ValueLine> lines;
    const int size = 1 + below(random, 8);
    for (int i = 0; i < size; ++i) {
        std::array<qint64, 3> amounts;
        std::ranges::generate(amounts, [&] { return below(random, most); });
        std::ranges::sort(amounts);
        const int first = below(random, ValueYears + 1);
        const int last = first + below(random, ValueYears + 1 - first);
        const auto kind = ValueLine::Kind(below(random, int(ValueLine::Kind::OtherBenefit) + 1));
        ValueLine line = amountLine(kind, u"Line %1"_s.arg(i), amounts, first, last);
        if (below(random, 3) == 0) {
            const int low = below(random, 101);
            line = withRealism(line, low, low + below(random, 101 - low));
        }
        lines.append(below(random, 3) == 0 ? inHours(line) : line);
    }
    return lines;
}

Process savingProcess()
{
    Process process;
    process.id = fixedId<ProcessId>(1);
    process.name = u"Answer a question again"_s;
    process.people = 40;
    process.timesPerYear = 44;
    process.savedLow = 5;
    process.savedHigh = 15;
    return process;
}

QList<ProcessStep> savingSteps()
{
    return {stepOf(ProcessStep::Moment::Today, 1, 12), stepOf(ProcessStep::Moment::Today, 2, 8),
            stepOf(ProcessStep::Moment::Tomorrow, 3, 8)};
}

Dossier fullValueDossier(Dossier dossier)
{
    ValueLine process = withRealism(benefitLine(u"Fewer repeated questions"_s, 0, 0, 0), 20, 50);
    process.kind = ValueLine::Kind::TimeSaved;
    process.process = savingProcess().id;
    process.assumption = u"A wiki page answers every second question"_s;
    ValueLine moderation = inHours(costLine(u"Moderation cover"_s, 60, 90, 140));
    moderation.kind = ValueLine::Kind::Moderation;
    const Dossier value = valueDossier(
        {costLine(u"Licences"_s, 180'000, 240'000, 300'000),
         costLine(u"Set-up"_s, 150'000, 200'000, 400'000, 0, 0), moderation, process,
         withRealism(benefitLine(u"Fewer newsletters by post"_s, 300'000, 450'000, 600'000, 2), 80,
                     100)});
    dossier.valueSettings = value.valueSettings;
    dossier.valueLines = value.valueLines;
    dossier.processes = {savingProcess()};
    dossier.processSteps = savingSteps();
    dossier.pricelessBenefits
        = {{fixedId<PricelessBenefitId>(1),
            {},
            u"New colleagues find their feet sooner."_s,
            u"everybody who starts here"_s,
            0},
           {fixedId<PricelessBenefitId>(2), {}, u"Both offices know what the other does"_s, {}, 1}};
    return dossier;
}

} // namespace support
