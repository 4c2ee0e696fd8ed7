// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fraction.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_fraction {

using namespace Qt::StringLiterals;
using namespace core;

class TestFraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfIsRoundedAwayFromZero_data();
    void halfIsRoundedAwayFromZero();
    void sumsAreExact();
    void differenceMayBeBelowZero();
    void comparesAcrossDenominators();
    void numbersBeyondMachineWordsStayExact();
};

void TestFraction::halfIsRoundedAwayFromZero_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero") << 0 << 7 << u"0.00"_s;
    QTest::newRow("a third") << 1 << 3 << u"0.33"_s;
    QTest::newRow("two thirds") << 2 << 3 << u"0.67"_s;
    QTest::newRow("exact half of a hundredth") << 1 << 8 << u"0.13"_s;
    QTest::newRow("below half") << 124999 << 1000000 << u"0.12"_s;
    QTest::newRow("half below zero") << -1 << 8 << u"-0.13"_s;
    QTest::newRow("third below zero") << -1 << 3 << u"-0.33"_s;
    QTest::newRow("whole") << 15 << 5 << u"3.00"_s;
    QTest::newRow("up to a whole") << 2996 << 1000 << u"3.00"_s;
}

void TestFraction::halfIsRoundedAwayFromZero()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    QFETCH(QString, expected);
    QCOMPARE(rounded(Fraction(numerator, denominator)).toString(), expected);
}

void TestFraction::sumsAreExact()
{
    Fraction sum;
    for (const int denominator : {2, 3, 6, 7, 7})
        sum += Fraction(1, denominator);
    QVERIFY(sum == Fraction(9, 7));
    QVERIFY(sum * 7 / 3 == Fraction(3));
}

void TestFraction::differenceMayBeBelowZero()
{
    QVERIFY(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6));
    QVERIFY(Fraction(1, 3) - Fraction(1, 2) < Fraction(0));
}

void TestFraction::comparesAcrossDenominators()
{
    QVERIFY(Fraction(1, 3) < Fraction(1, 2));
    QVERIFY(!(Fraction(2, 4) < Fraction(1, 2)));
    QVERIFY(Fraction(2, 4) == Fraction(1, 2));
    QVERIFY(!(Fraction(1, 3) == Fraction(1, 2)));
    QVERIFY(Fraction(2, 5) < Fraction(3, 5));
}

/// The sum of 1/1 … 1/300 and back again leaves nothing.
void TestFraction::numbersBeyondMachineWordsStayExact()
{
    Fraction sum;
    for (int i = 1; i <= 300; ++i)
        sum += Fraction(1, i);
    QCOMPARE(rounded(sum).toString(), u"6.28"_s);
    for (int i = 1; i <= 300; ++i)
        sum += Fraction(-1, i);
    QVERIFY(sum == Fraction());
}

SIXPOINT_TEST(TestFraction)

} // namespace tst_fraction

#include "tst_fraction.moc"
