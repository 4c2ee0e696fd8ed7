// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One key on the readiness page: from the press until the answer is stored and all that is visible
// is drawn, with 200 respondents who have answered everything. Aim: p99 at most 16 ms.

#include "tests/support/samplestage.h"
#include "ui/pages/readinesspage.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int Presses = 500;

/// Time on the wall and time of our own work, which a busy machine does not stretch.
struct Spent
{
    double wall = 0;
    double work = 0;
};

double workedSoFar()
{
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <class Act> Spent spent(Act act)
{
    const double before = workedSoFar();
    QElapsedTimer timer;
    timer.start();
    act();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, workedSoFar() - before};
}

QString figures(std::vector<Spent> times, double Spent::*which)
{
    std::ranges::sort(times, {}, which);
    const auto at = [&](double share) {
        return QString::number(
            times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))].*which, 'f',
            2);
    };
    return u"p50 %1 ms, p99 %2 ms, longest %3 ms"_s.arg(at(0.5), at(0.99), at(1));
}

void print(QTextStream &out, const QString &what, const std::vector<Spent> &times)
{
    out << what << "\n  wall clock: " << figures(times, &Spent::wall)
        << "\n  processor:  " << figures(times, &Spent::work) << "\n";
    out.flush();
}

/// One press and everything that it sets in motion, layout and painting included.
Spent press(Qt::Key key)
{
    return spent([key] { QTest::keyClick(QApplication::focusWidget(), key); });
}

void measure(int people, QTextStream &out)
{
    support::PageStage stage;
    support::addFullRound(stage, people);
    const std::unique_ptr<ui::Page> page(ui::createReadinessPage(stage.context(), nullptr));
    support::open(page.get());
    std::vector<Spent> answering;
    std::vector<Spent> results;
    for (int i = 0; i < Presses; ++i) {
        if (i % 43 == 42) {
            for (int back = 0; back < 42; ++back)
                press(Qt::Key_Left);
        }
        answering.push_back(press(Qt::Key(Qt::Key_1 + i * 7 % 5)));
    }
    print(out, u"%1 people, answer by key, stored and drawn"_s.arg(people), answering);
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"readinessParts1"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    for (int i = 0; i < 100; ++i) {
        results.push_back(spent([&] {
            if (!(i % 2 ? stage.file.workspace->redo() : stage.file.workspace->undo()))
                qFatal("undo failed");
        }));
    }
    print(out, u"%1 people, undo with the results in view"_s.arg(people), results);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Shade::Light);
    QTextStream out(stdout);
    measure(1, out);
    measure(200, out);
    return 0;
}
