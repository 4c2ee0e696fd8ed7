// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QMap>

#include <cstdio>

namespace support {

namespace {

// Filled before main runs, in no particular order.
QMap<QString, TestFunction> &allTests()
{
    static QMap<QString, TestFunction> tests;
    return tests;
}

} // namespace

bool addTest(const QString &name, TestFunction run)
{
    allTests().insert(name, run);
    return true;
}

int runNamedTest(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (const TestFunction run = allTests().value(name))
        return run(arguments.first(1) + arguments.sliced(2));
    for (auto it = allTests().cbegin(); it != allTests().cend(); ++it)
        std::printf("%s\n", qPrintable(it.key()));
    return name.isEmpty() ? 0 : 2;
}

QString testName(const char *sourceFile)
{
    return QFileInfo(QString::fromUtf8(sourceFile)).completeBaseName();
}

} // namespace support
