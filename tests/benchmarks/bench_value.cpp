// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long an estimate takes to work out: 10,000 draws of a few lines and of thirty. Processor time
// beside wall time tells a slow program from a busy machine.

#include "core/value/estimate.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>
#include <vector>

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

QString percentiles(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](size_t percent) {
        return QString::number(milliseconds[milliseconds.size() * percent / 100], 'f', 2);
    };
    return u"p50 %1 ms, p99 %2 ms"_s.arg(at(50), at(99));
}

void measure(int lines, QTextStream &out)
{
    const Dossier dossier = randomDossier(lines);
    std::vector<double> wall;
    std::vector<double> processor;
    for (int i = 0; i < Repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        const Estimate result = estimate(dossier);
        processor.push_back(1e3 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (result.lines.size() != lines)
            out << "Not every line was counted.\n";
    }
    out << ValueDraws << " draws of " << lines << " lines (aim " << Aim
        << " ms): " << percentiles(wall) << "; processor " << percentiles(processor) << Qt::endl;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    for (const int lines : {6, 30})
        measure(lines, out);
}
