// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTest>

/// All tests of one library are one program, because linking forty takes longer than running them.
/// `tests/core tst_profile [arguments of Qt Test]` runs one of them.
namespace support {

using TestFunction = int (*)(const QStringList &arguments);

/// Makes a function runnable under this name; the value means nothing.
bool addTest(const QString &name, TestFunction run);

/// Runs what the first argument names. Without one it prints the names. 2 for an unknown name.
int runNamedTest(const QStringList &arguments);

template<class Test>
int runTest(const QStringList &arguments)
{
    Test test;
    return QTest::qExec(&test, arguments);
}

/// Whether the code under test looks for faults in memory as it runs, and takes several times as
/// long for it.
bool isSanitized();

/// "tst_profile" of "/somewhere/tst_profile.cpp".
QString testName(const char *sourceFile);

} // namespace support

/// Stands at the end of a file tst_<unit>.cpp.
#define SIXPOINT_TEST(Test)                                                                        \
    static const bool Test##IsKnown                                                                \
        = support::addTest(support::testName(__FILE__), &support::runTest<Test>);
