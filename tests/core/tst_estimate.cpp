// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/value/estimate.h"
#include "tests/support/dossiers.h"
#include "tests/support/testprogram.h"
#include "tests/support/valuerows.h"

#include <QTest>

#include <cmath>

namespace tst_estimate {

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

QString rangeText(const MoneyRange &range)
{
    return u"%1 %2 %3"_s.arg(range.low).arg(range.likely).arg(range.high);
}

/// The sentences of all findings, the faults marked.
QStringList findingsOf(const Dossier &dossier)
{
    QStringList texts;
    for (const ValueFinding &finding : estimate(dossier, 1).findings)
        texts.append((finding.isFault() ? u"! "_s : QString()) + finding.text);
    return texts;
}

ValueLine withoutAssumption(ValueLine line)
{
    line.assumption.clear();
    return line;
}

bool near(double one, double other, double tolerance)
{
    return std::abs(one - other) <= tolerance;
}

class EstimateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresOfASmallSetArePinned();
    void sumsAreOfTheYears();
    void oneLineMovesTheResultByItsOwnAmount();
    void whatAddsUpToNothingIsNoLoss();
    void influencesAreOfOneAssumptionAtATime();
    void returnsAreOfTheCosts();
    void nothingYet();
    void faultsAreNamedByTitle_data();
    void faultsAreNamedByTitle();
    void faultyLineLeavesTheOthersCounted();
    void lineTakesItsHoursFromItsProcess();
    void nobodySavesNothing();
    void timeLostIsABenefitBelowNothing();
    void realismIsTheUsualOneWhereNobodySaysOtherwise();
    void currencyWithoutDecimalsCountsWhole();
    void anyNumberCanBeInAFile();
};

/// Worked out once; the same on every machine and with every library.
void EstimateTest::figuresOfASmallSetArePinned()
{
    const Dossier dossier = fullValueDossier({});
    const Estimate made = estimate(dossier);
    const ValueOutcome &outcome = *made.outcome;
    QCOMPARE(u"%1 %2 %3 %4 %5 %6"_s.arg(outcome.likely)
                 .arg(outcome.p5)
                 .arg(outcome.p50)
                 .arg(outcome.p95)
                 .arg(outcome.mean)
                 .arg(outcome.losses),
             u"168612 -597374 -69375 484745 -63641 5809"_s);
    QVERIFY(near(*outcome.paybackYears, 2.23049697684707, 1e-9));
    QVERIFY(near(*outcome.internalRate, 0.260559258012218, 1e-9));
    QCOMPARE(estimate(dossier), made);
    QVERIFY(*estimate(dossier, ValueDraws, 1).outcome != outcome);
}

void EstimateTest::sumsAreOfTheYears()
{
    const Estimate made = estimate(fullValueDossier({}));
    QCOMPARE(made.currency, u"GBP"_s);
    QCOMPARE(made.decimals, 2);
    QCOMPARE(made.lines.size(), 5);
    QCOMPARE(rangeText(made.lines[0].perYear), u"180000 240000 300000"_s);
    QCOMPARE(rangeText(made.lines[0].total), u"540000 720000 900000"_s);
    QCOMPARE(rangeText(made.lines[2].perYear), u"192000 288000 448000"_s); // 60, 90, 140 × £32
    QCOMPARE(rangeText(made.lines[3].perYear), u"470400 1126400 1408000"_s); // 147, 352, 440
    QCOMPARE(made.lines[3].realism, (Triangular{0.2, 0.35, 0.5}));
    QCOMPARE(rangeText(made.lines[3].total), u"282240 1182720 2112000"_s);
    QCOMPARE(rangeText(made.costs[0]), u"150000 200000 400000"_s);
    for (const int year : {1, 2, 3})
        QCOMPARE(rangeText(made.costs[size_t(year)]), u"372000 528000 748000"_s);
    QCOMPARE(rangeText(made.totalCost), u"1266000 1784000 2644000"_s);
    QCOMPARE(rangeText(made.benefits[0]), u"0 0 0"_s);
    QCOMPARE(rangeText(made.benefits[1]), u"94080 394240 704000"_s);
    QCOMPARE(rangeText(made.benefits[3]), u"334080 799240 1304000"_s);
    QCOMPARE(rangeText(made.totalBenefit), u"762240 1992720 3312000"_s);
    QCOMPARE(made.hoursLow, 180);
    QCOMPARE(made.hours, 270);
    QCOMPARE(made.hoursHigh, 420);
}

/// A line draws the same numbers whatever stands in the other lines.
void EstimateTest::oneLineMovesTheResultByItsOwnAmount()
{
    const QList<ValueLine> lines
        = {costLine(u"Set-up"_s, 100, 300, 900, 0, 0), benefitLine(u"Saved"_s, 200, 250, 800)};
    QList<ValueLine> dearer = lines;
    for (std::optional<qint64> *amount : {&dearer[0].low, &dearer[0].likely, &dearer[0].high})
        **amount += 50;
    const ValueOutcome before = *estimate(valueDossier(lines)).outcome;
    const ValueOutcome after = *estimate(valueDossier(dearer)).outcome;
    QCOMPARE(before.p5 - after.p5, 50);
    QCOMPARE(before.p50 - after.p50, 50);
    QCOMPARE(before.p95 - after.p95, 50);
    QVERIFY(after.losses > before.losses);
}

void EstimateTest::whatAddsUpToNothingIsNoLoss()
{
    Dossier dossier
        = valueDossier({costLine(u"a"_s, 900, 900, 900), benefitLine(u"b"_s, 300, 300, 300),
                        benefitLine(u"c"_s, 600, 600, 600)});
    dossier.valueSettings.discount = 777;
    const ValueOutcome outcome = *estimate(dossier).outcome;
    QCOMPARE(outcome.losses, 0);
    QCOMPARE(outcome.p5, 0);
    QCOMPARE(*outcome.paybackYears, 0.0);
    QVERIFY(!outcome.internalRate);
}

void EstimateTest::influencesAreOfOneAssumptionAtATime()
{
    Dossier dossier
        = valueDossier({costLine(u"Licences"_s, 100, 200, 400, 1, 1),
                        withRealism(benefitLine(u"Saved"_s, 1'000, 2'000, 2'500, 1, 1), 20, 60),
                        costLine(u"Fixed"_s, 50, 50, 50, 0, 0)});
    dossier.valueSettings.discount = 0;
    const Estimate made = estimate(dossier, 100);
    const qint64 likely = 2'000 * 2 / 5 - 200 - 50;
    QCOMPARE(made.outcome->likely, likely);
    const ValueLineId licences = fixedId<ValueLineId>(1);
    const ValueLineId saved = fixedId<ValueLineId>(2);
    QCOMPARE(made.influences,
             (QList<Influence>{{saved, true, likely - 400, likely + 400},
                               {saved, false, likely - 400, likely + 200},
                               {licences, false, likely + 100, likely - 200}}));
    QCOMPARE(made.influences[1].width(), 600);
    QCOMPARE(made.influences[2].width(), 300);
}

void EstimateTest::returnsAreOfTheCosts()
{
    Dossier dossier = valueDossier({costLine(u"a"_s, 1'000, 1'000, 1'000, 0, 0),
                                    benefitLine(u"b"_s, 500, 1'500, 2'500, 1, 1)});
    dossier.valueSettings.discount = 0;
    const auto returns = *estimate(dossier).outcome->returnOnInvestment;
    QVERIFY(near(returns[0], (500 + std::sqrt(0.05 * 2'000 * 1'000) - 1'000) / 1'000, 0.001));
    QVERIFY(near(returns[1], 0.5, 0.001));
    QVERIFY(near(returns[2], (2'500 - std::sqrt(0.05 * 2'000 * 1'000) - 1'000) / 1'000, 0.001));
    dossier.valueLines.removeFirst();
    QVERIFY(!estimate(dossier).outcome->returnOnInvestment);
}

void EstimateTest::nothingYet()
{
    const Estimate made = estimate(Dossier());
    QVERIFY(!made.outcome);
    QVERIFY(made.lines.isEmpty() && made.influences.isEmpty());
    QCOMPARE(rangeText(made.totalCost), u"0 0 0"_s);
    QCOMPARE(made.hours, 0);
    QCOMPARE(findingsOf({}), QStringList{u"! There is no cost and no benefit yet."_s});
}

void EstimateTest::faultsAreNamedByTitle_data()
{
    QTest::addColumn<Dossier>("dossier");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const Dossier &dossier, const QString &finding) {
        QTest::newRow(name) << dossier << finding;
    };
    const ValueLine good = costLine(u"Training."_s, 100, 200, 300);
    const auto changed = [&](auto change) {
        ValueLine line = good;
        change(line);
        return valueDossier({line});
    };
    const QString training = u"! “Training” does not count yet: "_s;
    row("no amount", changed([](ValueLine &line) { line.low = line.high = std::nullopt; }),
        training + u"it has no low or high figure."_s);
    row("no title", changed([](ValueLine &line) {
            line.title = u" "_s;
            line.likely.reset();
        }),
        u"! Line 1 does not count yet: it has no likely figure."_s);
    row("out of order", changed([](ValueLine &line) { line.low = 25'050; }),
        training
            + u"low is £250.50, likely £2 and high £3, but they have to rise in this order."_s);
    row("hours out of order",
        valueDossier({inHours(costLine(u"Training"_s, 1, 3'000, 2)), benefitLine(u"b"_s, 1, 2, 3)}),
        training
            + u"low is one hour, likely 3,000 hours and high 2 hours, but they have to rise in "
              "this order."_s);
    row("years", changed([](ValueLine &line) { line.lastYear = 4; }),
        training
            + u"it runs from year 1 to year 4, but years have to rise and to lie between 0, which "
              "is today, and 3."_s);
    Dossier noRate = valueDossier({inHours(good)});
    noRate.valueSettings.hourRate.reset();
    row("no rate", noRate,
        training + u"it is in hours, and nobody has said what an hour of work costs."_s);
    row("realism", valueDossier({good, withRealism(benefitLine(u"Saved"_s, 1, 2, 3), 60, 20)}),
        u"! “Saved” does not count yet: the share of it that comes true goes from 60% to 20%, but "
        "it has to rise and to stay between 0% and 100%."_s);
    row("realism above all", valueDossier({withRealism(benefitLine(u"Saved"_s, 1, 2, 3), 60, 120)}),
        u"! “Saved” does not count yet: the share of it that comes true goes from 60% to 120%, but "
        "it has to rise and to stay between 0% and 100%."_s);
    Dossier unfinished = fullValueDossier({});
    unfinished.processes.first().people.reset();
    unfinished.processSteps.first().minutes.reset();
    row("unfinished process", unfinished,
        u"! “Fewer repeated questions” does not count yet: the process “Answer a question again” "
        "does not say how many people do it or how long each step takes today and tomorrow."_s);
    unfinished.processes.clear();
    row("process gone", unfinished,
        u"! “Fewer repeated questions” does not count yet: the process that it took its hours from "
        "is gone."_s);
    row("single figure", valueDossier({costLine(u"Training"_s, 70'000, 70'000, 70'000)}),
        u"“Training” is a single figure, £700: say how low and how high it may be."_s);
    row("no assumption", valueDossier({withoutAssumption(benefitLine(u"Saved"_s, 1, 2, 3))}),
        u"“Saved” does not say what it rests on."_s);
    row("no cost", valueDossier({benefitLine(u"Saved"_s, 1, 2, 3)}),
        u"There are benefits but no costs yet, so the result looks better than it is."_s);
    row("no benefit", valueDossier({good}), u"There are costs but no benefit with a price yet."_s);
    row("no hours", valueDossier({good}),
        u"The costs are in money only: the hours of our own people are not counted."_s);
}

void EstimateTest::faultsAreNamedByTitle()
{
    QFETCH(Dossier, dossier);
    QFETCH(QString, finding);
    const QStringList found = findingsOf(dossier);
    QVERIFY2(found.contains(finding), qPrintable(found.join(u'\n')));
    QVERIFY2(!findingsOf(fullValueDossier({})).contains(finding), qPrintable(finding));
}

void EstimateTest::faultyLineLeavesTheOthersCounted()
{
    Dossier dossier = fullValueDossier({});
    const Estimate whole = estimate(dossier);
    QVERIFY(whole.findings.isEmpty());
    dossier.valueLines[1].likely.reset();
    const Estimate made = estimate(dossier);
    QCOMPARE(made.lines.size(), 4);
    QCOMPARE(made.findings.size(), 1);
    QCOMPARE(made.findings.first().kind, ValueFinding::Kind::AmountMissing);
    QCOMPARE(made.findings.first().line, dossier.valueLines[1].id);
    QCOMPARE(rangeText(made.costs[0]), u"0 0 0"_s);
    QCOMPARE(made.totalBenefit, whole.totalBenefit);
    // The hours are known without their price.
    dossier.valueSettings.hourRate.reset();
    QCOMPARE(estimate(dossier).hours, 270);
    QCOMPARE(estimate(dossier).lines.size(), 2);
}

void EstimateTest::lineTakesItsHoursFromItsProcess()
{
    Dossier dossier = fullValueDossier({});
    ValueLine &line = dossier.valueLines[3];
    line.low.reset(); // what stands here does not count
    line.likely = 9'999;
    line.unit = ValueLine::Unit::Money;
    QCOMPARE(estimate(dossier).lines, estimate(fullValueDossier({})).lines);
    dossier.processes.first().savedLow = 13; // more than the likely 12
    const QString finding
        = u"! “Fewer repeated questions” does not count yet: low is 381 hours, likely 352 hours "
          "and high 440 hours, but they have to rise in this order."_s;
    QCOMPARE(findingsOf(dossier), QStringList{finding});
}

void EstimateTest::nobodySavesNothing()
{
    Dossier dossier = fullValueDossier({});
    dossier.processes.first().people = 0;
    const Estimate made = estimate(dossier);
    QVERIFY(made.findings.isEmpty());
    QCOMPARE(rangeText(made.lines[3].total), u"0 0 0"_s);
}

void EstimateTest::timeLostIsABenefitBelowNothing()
{
    const Estimate made
        = estimate(valueDossier({withRealism(benefitLine(u"a"_s, -100, -50, 100, 1, 1), 20, 60)}));
    QCOMPARE(rangeText(made.lines.first().total), u"-60 -20 60"_s);
    QCOMPARE(rangeText(made.totalBenefit), u"-60 -20 60"_s);
}

void EstimateTest::realismIsTheUsualOneWhereNobodySaysOtherwise()
{
    const auto shares
        = [](ValueLine line) { return estimate(valueDossier({line}), 1).lines.first().realism; };
    ValueLine line = benefitLine(u"a"_s, 1, 2, 3);
    QCOMPARE(shares(line), (Triangular{1, 1, 1}));
    QCOMPARE(shares(inHours(line)), (Triangular{0.2, 0.35, 0.5}));
    line.kind = ValueLine::Kind::TimeSaved;
    QCOMPARE(shares(line), (Triangular{0.2, 0.35, 0.5}));
    line.realismLow = 80; // above the usual high
    QCOMPARE(shares(line), (Triangular{0.8, 0.8, 0.8}));
    QCOMPARE(shares(inHours(costLine(u"a"_s, 1, 2, 3))), (Triangular{1, 1, 1}));
}

void EstimateTest::currencyWithoutDecimalsCountsWhole()
{
    Dossier dossier = valueDossier({inHours(costLine(u"Time"_s, 1, 2, 3, 0, 0))});
    dossier.valueSettings.currency = u"JPY"_s;
    dossier.valueSettings.hourRate = 2'500;
    const Estimate made = estimate(dossier);
    QCOMPARE(made.decimals, 0);
    QCOMPARE(moneyText(made.totalCost.likely, made.currency), u"¥5,000"_s);
}

void EstimateTest::anyNumberCanBeInAFile()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    Dossier dossier = valueDossier({inHours(costLine(u"a"_s, -Most, 0, Most)),
                                    benefitLine(u"b"_s, -Most, Most, Most, 0, 3),
                                    costLine(u"c"_s, 1, 2, 3, -7, 2'000'000'000)});
    dossier.valueSettings.hourRate = Most;
    for (const int discount : {-2'000'000'000, -10'000, 0, 2'000'000'000}) {
        dossier.valueSettings.discount = discount;
        const Estimate made = estimate(dossier, 100);
        QVERIFY(made.outcome->p5 <= made.outcome->p95);
        QCOMPARE(made.lines.size(), 2);
    }
    QVERIFY(!estimate(dossier, 0).outcome);
}

SIXPOINT_TEST(EstimateTest)

} // namespace tst_estimate

#include "tst_estimate.moc"
