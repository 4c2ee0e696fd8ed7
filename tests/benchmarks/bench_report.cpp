// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplereport.h"
#include "ui/report/writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 15;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

struct Times
{
    QList<double> wall; ///< milliseconds of each round
    double processor = 0; ///< milliseconds of one round, whatever else the machine does
};

template<class Work>
Times timed(Work work)
{
    Times result;
    const std::clock_t start = std::clock();
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        result.wall.append(double(timer.nsecsElapsed()) / 1e6);
    }
    result.processor = double(std::clock() - start) * 1000 / CLOCKS_PER_SEC / Rounds;
    return result;
}

void print(const QString &name, const Times &times)
{
    QList<double> sorted = times.wall;
    std::ranges::sort(sorted);
    out() << u"%1 first %2 ms, median %3 ms, best %4 ms, processor %5 ms\n"_s.arg(name, -16)
                 .arg(times.wall.first(), 0, 'f', 1)
                 .arg(sorted.at(sorted.size() / 2), 0, 'f', 1)
                 .arg(sorted.first(), 0, 'f', 1)
                 .arg(times.processor, 0, 'f', 1);
}

/// The same report as a word processor's file, turned into PDF by LibreOffice; 0 without it.
double officeMilliseconds(const core::report::Report &report, const QString &folder)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    const QString document = folder + u"/report.odt"_s;
    if (office.isEmpty() || !ui::report::write(report, ui::report::Format::Odt, document))
        return 0;
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(office,
                      {u"-env:UserInstallation=file://"_s + folder + u"/profile"_s, u"--headless"_s,
                       u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder, document});
        if (!process.waitForFinished(180'000) || process.exitCode() != 0)
            return 0;
        const double now = double(timer.nsecsElapsed()) / 1e6;
        best = best == 0 ? now : std::min(best, now);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const core::report::Report report = support::sampleReport();
    const Times layout = timed([&] { const ui::report::PagedReport paged(report); });
    QByteArray bytes;
    const Times writing = timed([&] { bytes = ui::report::toPdf(report).value_or(QByteArray()); });
    out() << u"%1 pages, %2 kB\n"_s.arg(ui::report::PagedReport(report).pageCount())
                 .arg(bytes.size() / 1000);
    print(u"laid out"_s, layout);
    print(u"written as PDF"_s, writing);
    if (argc > 1) {
        QFile file(QString::fromLocal8Bit(argv[1]));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    const QTemporaryDir folder;
    const double office = officeMilliseconds(report, folder.path());
    if (office == 0) {
        out() << "LibreOffice is not here: no comparison\n";
        return 0;
    }
    const double best = *std::ranges::min_element(writing.wall);
    out() << u"LibreOffice, ODT to PDF      best %1 ms, %2 times as long\n"_s.arg(office, 0, 'f', 1)
                 .arg(office / best, 0, 'f', 1);
    return 0;
}
