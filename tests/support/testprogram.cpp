// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QMap>

#include <cstdio>

// There when the address sanitizer was linked in. Not known to the compiler: the tests are compiled
// without it, and linked with a library that has it and with one that does not.
extern "C" void __asan_init() __attribute__((weak));

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

bool isSanitized()
{
    return &__asan_init != nullptr;
}

QString testName(const char *sourceFile)
{
    return QFileInfo(QString::fromUtf8(sourceFile)).completeBaseName();
}

} // namespace support
