// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/discounting.h"
#include "core/value/estimate.h"
#include "tests/support/independentvalue.h"
#include "tests/support/testprogram.h"
#include "tests/support/valuerows.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_estimateproperty {

using namespace core;
using namespace support;

const unsigned Rounds = support::isSanitized() ? 20 : 60;

/// All amounts times a number.
QList<ValueLine> scaled(QList<ValueLine> lines, int factor)
{
    for (ValueLine &line : lines)
        for (std::optional<qint64> *amount : {&line.low, &line.likely, &line.high})
            **amount *= factor;
    return lines;
}

bool near(double one, double other, double tolerance)
{
    return std::abs(one - other) <= tolerance;
}

/// What holds for all estimates, of lines drawn at random.
class EstimatePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanIsTheSumOfProductsOfMeans();
    void percentilesStandInOrder();
    void allAmountsScaleTogether();
    void orderOfLinesMovesNothingMuch();
    void withoutUncertaintyAllFiguresAreThePresentValue();
};

void EstimatePropertyTest::meanIsTheSumOfProductsOfMeans()
{
    int strayed = 0;
    for (unsigned number = 0; number < Rounds; ++number) {
        Dossier dossier = valueDossier(randomValueLines(number));
        dossier.valueSettings.discount = int(number % 12) * 100;
        const IndependentValue expected = independentValue(dossier);
        const ValueOutcome outcome = *estimate(dossier, 2'000).outcome;
        const double error = expected.deviation / std::sqrt(2'000);
        const double difference = std::abs(double(outcome.mean) - expected.mean);
        QVERIFY2(difference < 4 * error + 1, qPrintable(QString::number(number)));
        strayed += difference > error / 2 + 1 ? 1 : 0;
        QVERIFY(near(double(outcome.likely), expected.likely, 1));
    }
    QVERIFY(strayed < int(Rounds) / 10); // draws of pure chance would stray in three of five
}

void EstimatePropertyTest::percentilesStandInOrder()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        const Estimate made = estimate(valueDossier(randomValueLines(number)), 500);
        const ValueOutcome &outcome = *made.outcome;
        QVERIFY(outcome.p5 <= outcome.p50 && outcome.p50 <= outcome.p95);
        QVERIFY(outcome.losses >= 0 && outcome.losses <= 500);
        QCOMPARE(outcome.p50 < 0, outcome.losses >= 250);
        for (const MoneyRange &total : {made.totalCost, made.totalBenefit})
            QVERIFY(total.low <= total.likely && total.likely <= total.high);
        if (outcome.returnOnInvestment)
            QVERIFY(std::ranges::is_sorted(*outcome.returnOnInvestment));
    }
}

void EstimatePropertyTest::allAmountsScaleTogether()
{
    constexpr int Factor = 7;
    for (unsigned number = 0; number < Rounds; ++number) {
        const QList<ValueLine> lines = randomValueLines(number);
        const Estimate one = estimate(valueDossier(lines), 500);
        const Estimate more = estimate(valueDossier(scaled(lines, Factor)), 500);
        const auto holds = [](qint64 large, qint64 small) {
            return near(double(large), double(small) * Factor, Factor);
        };
        QVERIFY(holds(more.outcome->p5, one.outcome->p5));
        QVERIFY(holds(more.outcome->p50, one.outcome->p50));
        QVERIFY(holds(more.outcome->p95, one.outcome->p95));
        QVERIFY(holds(more.outcome->mean, one.outcome->mean));
        QVERIFY(holds(more.totalBenefit.likely, one.totalBenefit.likely));
        QCOMPARE(more.totalCost.likely, one.totalCost.likely * Factor);
        QVERIFY(std::abs(more.outcome->losses - one.outcome->losses) <= 1);
        QCOMPARE(more.influences.size(), one.influences.size());
        QCOMPARE(more.outcome->paybackYears.has_value(), one.outcome->paybackYears.has_value());
    }
}

/// Lines draw in page order, so another order is another throw of the dice: sums and influences are
/// the same, percentiles as near as two throws are.
void EstimatePropertyTest::orderOfLinesMovesNothingMuch()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        Dossier dossier = valueDossier(randomValueLines(number));
        const Estimate one = estimate(dossier, 2'000);
        std::ranges::reverse(dossier.valueLines);
        Estimate other = estimate(dossier, 2'000);
        const double error = independentValue(dossier).deviation / std::sqrt(2'000);
        QVERIFY(near(double(one.outcome->mean), double(other.outcome->mean), 2 * error + 1));
        QVERIFY(near(double(one.outcome->p50), double(other.outcome->p50), 8 * error + 1));
        QCOMPARE(one.outcome->likely, other.outcome->likely);
        std::ranges::reverse(other.lines);
        QCOMPARE(other.lines, one.lines);
        QCOMPARE(other.totalCost, one.totalCost);
        QCOMPARE(other.totalBenefit, one.totalBenefit);
        QCOMPARE(other.hours, one.hours);
        QCOMPARE(other.influences.size(), one.influences.size());
        for (const Influence &influence : one.influences)
            QVERIFY(std::ranges::any_of(other.influences, [&](const Influence &each) {
                return each.line == influence.line && each.realism == influence.realism
                    && std::abs(each.width() - influence.width()) <= 1;
            }));
    }
}

void EstimatePropertyTest::withoutUncertaintyAllFiguresAreThePresentValue()
{
    for (unsigned number = 0; number < Rounds; ++number) {
        QList<ValueLine> lines = randomValueLines(number);
        std::array<double, ValueYears + 1> flows = {};
        for (ValueLine &line : lines) {
            line.low = line.high = line.likely;
            line.unit = ValueLine::Unit::Money;
            line.realismLow = line.realismHigh = 40;
            for (int year = line.firstYear; year <= line.lastYear; ++year)
                flows[size_t(year)] += double(*line.likely) * (line.isCost() ? -1 : 0.4);
        }
        const Estimate made = estimate(valueDossier(lines), 50);
        const double expected = netPresentValue(0.035, flows, FirstFlow::Today);
        for (const qint64 figure : {made.outcome->p5, made.outcome->p50, made.outcome->p95,
                                    made.outcome->mean, made.outcome->likely})
            QVERIFY(near(double(figure), expected, 1));
        QVERIFY(made.influences.isEmpty());
    }
}

SIXPOINT_TEST(EstimatePropertyTest)

} // namespace tst_estimateproperty

#include "tst_estimateproperty.moc"
