// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/commandline.h"

#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// A command draws nothing on a screen, but a report needs fonts, so it runs on Qt's own platform
/// that needs no display.
int runCommand(int argc, char **argv, const QStringList &arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error holds one line that says what is at fault, not what Qt thinks of the desktop.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const core::SystemClock clock;
    return commandline::run(arguments, {out, err, clock});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"Sixpoint"_s);
    QCoreApplication::setApplicationName(u"Sixpoint"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIXPOINT_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    return commandline::isCommand(arguments) ? runCommand(argc, argv, arguments)
                                             : runWindow(argc, argv);
}
