// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <vector>

/// What the benchmarks measure with.
namespace support {

/// Milliseconds on the wall, and of our own work, which a busy machine does not stretch.
struct Spent
{
    double wall = 0;
    double work = 0;
};

/// Milliseconds of processor time that this process has had.
double workedSoFar();

template<class Act>
Spent spent(Act act)
{
    const double before = workedSoFar();
    QElapsedTimer timer;
    timer.start();
    act();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, workedSoFar() - before};
}

/// The same act again and again; it is told which time this is.
template<class Act>
std::vector<Spent> spentOnEach(int times, Act act)
{
    std::vector<Spent> all;
    for (int i = 0; i < times; ++i)
        all.push_back(spent([&] { act(i); }));
    return all;
}

/// Does what waits to be done in a window, layout and painting included.
void settleWindow();

/// One act and everything that it sets in motion.
template<class Act>
Spent spentDrawing(Act act)
{
    return spent([&] {
        act();
        settleWindow();
    });
}

/// p50, p99 and the longest of both.
void print(QTextStream &out, const QString &what, const std::vector<Spent> &times);

} // namespace support
