// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long an estimate takes to work out: 10,000 draws of a few lines and of thirty. Processor time
// beside wall time tells a slow program from a busy machine.

#include "core/value/estimate.h"
#include "tests/support/timings.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr int Repeats = 200;
constexpr int Aim = 50; // ms

/// Half of the lines are benefits, which draw twice.
Dossier randomDossier(int lines)
{
    std::minstd_rand random(1);
    Dossier dossier;
    dossier.valueSettings.hourRate = 3'200;
    for (int i = 0; i < lines; ++i) {
        ValueLine line;
        line.id = ValueLineId::create();
        line.title = u"Line %1"_s.arg(i);
        line.kind = i % 2 == 0 ? ValueLine::Kind::OtherCost : ValueLine::Kind::TimeSaved;
        line.low = qint64(random() % 100'000);
        line.likely = *line.low + qint64(random() % 100'000);
        line.high = *line.likely + qint64(random() % 100'000);
        line.firstYear = i % 3;
        dossier.valueLines.append(line);
    }
    return dossier;
}

void measure(int lines, QTextStream &out)
{
    const Dossier dossier = randomDossier(lines);
    support::print(out, u"%1 draws of %2 lines (aim %3 ms)"_s.arg(ValueDraws).arg(lines).arg(Aim),
                   support::spentOnEach(Repeats, [&](int) {
                       if (estimate(dossier).lines.size() != lines)
                           out << "Not every line was counted.\n";
                   }));
}

} // namespace

int main()
{
    QTextStream out(stdout);
    for (const int lines : {6, 30})
        measure(lines, out);
}
