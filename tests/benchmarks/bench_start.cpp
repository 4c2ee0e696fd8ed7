// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the program until its window is drawn and can be used, against a program that
// shows a bare Qt window with one chart. Aim: at most 1.5 times as long; at most 120 MB.

#include "core/base/clock.h"
#include "core/framework/reader.h"
#include "core/workspace/sample.h"
#include "tests/benchmarks/quitwhendrawn.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int Starts = 21;

struct Start
{
    double wall = 0; ///< milliseconds
    double work = 0; ///< milliseconds of processor time
    double memory = 0; ///< megabytes at most
};

Start start(const QStringList &command)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    const auto before = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const auto after = std::chrono::steady_clock::now();
    if (status != 0)
        qFatal("%s does not start", arguments[0]);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return {std::chrono::duration<double, std::milli>(after - before).count(),
            milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            double(usage.ru_maxrss) / 1024};
}

double median(std::vector<Start> starts, double Start::*which)
{
    std::ranges::sort(starts, {}, which);
    return starts[starts.size() / 2].*which;
}

Start measure(QTextStream &out, const QString &what, const QStringList &command)
{
    start(command); // the files are in memory from now on
    std::vector<Start> starts;
    for (int i = 0; i < Starts; ++i)
        starts.push_back(start(command));
    const Start middle{median(starts, &Start::wall), median(starts, &Start::work),
                       median(starts, &Start::memory)};
    out << u"%1: %2 ms (processor %3 ms), %4 MB\n"_s.arg(what, -32)
               .arg(middle.wall, 0, 'f', 1)
               .arg(middle.work, 0, 'f', 1)
               .arg(middle.memory, 0, 'f', 1);
    out.flush();
    return middle;
}

/// What app/application.cpp does, and out again once the window is drawn.
int showWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const core::Framework framework = core::builtInFramework().value();
    const core::SystemClock clock;
    ui::prepare(ui::readAppearance(settings));
    ui::MainWindow window(ui::Environment{framework, clock, settings, {}, nullptr});
    ui::dress(application);
    window.show();
    const QString file = application.arguments().value(2);
    if (!file.isEmpty() && !window.openFile(file))
        return 1;
    const QuitWhenDrawn quit(application);
    application.exec();
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--window") == 0)
        return showWindow(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    const QString self = QCoreApplication::applicationFilePath();
    const QString bare = QCoreApplication::applicationDirPath() + u"/barewindow"_s;
    const QTemporaryDir folder;
    const core::SystemClock clock;
    const QString sample = folder.filePath(u"sample.sixpoint"_s);
    if (!core::writeSample(sample, clock))
        return 1;

    QTextStream out(stdout);
    const Start floor = measure(out, u"bare window with one chart"_s, {bare});
    const Start empty = measure(out, u"ours, start page"_s, {self, u"--window"_s});
    const Start open = measure(out, u"ours, worked example open"_s, {self, u"--window"_s, sample});
    out << u"ratio to the bare window: start page %1, worked example %2\n"_s
               .arg(empty.wall / floor.wall, 0, 'f', 2)
               .arg(open.wall / floor.wall, 0, 'f', 2);
    return 0;
}
