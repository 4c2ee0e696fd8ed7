// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/timings.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>

namespace support {

using namespace Qt::StringLiterals;

namespace {

QString figures(std::vector<Spent> times, double Spent::*which)
{
    std::ranges::sort(times, {}, which);
    const auto at = [&](double share) {
        return QString::number(
            times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))].*which, 'f',
            3);
    };
    return u"p50 %1 ms, p99 %2 ms, longest %3 ms"_s.arg(at(0.5), at(0.99), at(1));
}

} // namespace

double workedSoFar()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void settleWindow()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void print(QTextStream &out, const QString &what, const std::vector<Spent> &times)
{
    out << what << "\n  wall clock: " << figures(times, &Spent::wall)
        << "\n  processor:  " << figures(times, &Spent::work) << "\n";
    out.flush();
}

} // namespace support
