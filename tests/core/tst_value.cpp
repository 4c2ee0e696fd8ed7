// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/money.h"
#include "core/value/discounting.h"
#include "core/value/estimate.h"
#include "core/value/saving.h"
#include "tests/support/independentvalue.h"
#include "tests/support/randomround.h"
#include "tests/support/testprogram.h"
#include "tests/support/valuerows.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace tst_value {

using namespace core;
using namespace support;
using namespace Qt::StringLiterals;

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> result;
    for (const QJsonValue &value : array.toArray())
        result.push_back(value.toDouble());
    return result;
}

/// One item of a case as a line of ours.
ValueLine lineOf(const QJsonObject &item)
{
    const auto at = [&](const QString &name) { return qint64(item[name].toDouble()); };
    const int year = item[u"year"_s].toInt();
    return item[u"sign"_s].toInt() < 0
        ? costLine(u"cost"_s, at(u"low"_s), at(u"mode"_s), at(u"high"_s), year, year)
        : benefitLine(u"benefit"_s, at(u"low"_s), at(u"mode"_s), at(u"high"_s), year, year);
}

QString optionalText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : u"none"_s;
}

/// The published and the exact examples stand in tests/data/value.
class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void netValueFallsAsTheRateRisesWhenMoneyIsInvestedFirst();
    void rateIsTheOneFoundByHalving();
    void rateIsGivenOnlyWhenThereIsOne();
    void paybackIsTheMomentTheSumComesBackToNothing();
    void quantilesOfATriangle();
    void uniformNumbersAreTheSameEverywhere();
    void currenciesHaveTheirDecimals();
    void moneyReads_data();
    void moneyReads();
    void roughMoneyHasThreeFigures();
    void moneyIsReadAsItIsTyped_data();
    void moneyIsReadAsItIsTyped();
    void savingIsTodayLessTomorrow();
    void savingIsNotKnownUntilAllIsSaid();
    void nobodySavesNoHours();
    void slowerTomorrowSavesLessThanNothing();
    void savingTakesAnyNumber();

private:
    void checkTriangular(const QJsonObject &input, const QJsonObject &expected);
};

void ValueTest::cases_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_DATA "/value"));
    for (const QString &name : folder.entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

/// By the conventions of the case: at least 10,000 draws, means and percentiles within 1 % of the
/// standard deviation, chances within 0.015.
void ValueTest::checkTriangular(const QJsonObject &input, const QJsonObject &expected)
{
    QList<ValueLine> lines;
    const auto fixed = qint64(-input[u"fixed"_s].toDouble());
    lines.append(costLine(u"fixed"_s, fixed, fixed, fixed, 0, 0));
    for (const QJsonValue &item : input[u"items"_s].toArray())
        lines.append(lineOf(item.toObject()));
    Dossier dossier = valueDossier(lines);
    dossier.valueSettings.discount = int(std::lround(input[u"rate"_s].toDouble() * 10'000));
    const ValueOutcome outcome = *estimate(dossier).outcome;
    const double deviation = expected[u"sd"_s].toDouble();
    const auto differs = [&](qint64 actual, const QString &name) {
        return std::abs(double(actual) - expected[name].toDouble());
    };
    QCOMPARE(outcome.draws, 10'000);
    QVERIFY(differs(outcome.mean, u"mean"_s) < deviation / 100);
    QVERIFY(differs(outcome.p50, u"p50"_s) < deviation / 100);
    QVERIFY(std::abs(outcome.losses / 10'000.0 - expected[u"p_npv_negative"_s].toDouble()) < 0.015);

    const ValueLine &benefit = lines.last();
    const Triangular range{double(*benefit.low), double(*benefit.likely), double(*benefit.high)};
    const auto differsAt = [&](double at, const QString &name) {
        return std::abs(quantile(range, at) - double(fixed) - expected[name].toDouble());
    };
    QVERIFY(differsAt(0.1, u"p10"_s) < 1e-6);
    QVERIFY(differsAt(0.9, u"p90"_s) < 1e-6);
}

void ValueTest::cases()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject input = all[u"input"_s].toObject();
    const QJsonObject expected = all[u"expected"_s].toObject();
    const double tolerance = all[u"tolerance"_s][u"default"_s].toDouble();
    const std::vector<double> flows = numbers(input[u"cashflows"_s]);
    const QString method = all[u"method"_s].toString();
    if (method == u"npv"_s) {
        const FirstFlow first
            = input[u"first_flow"_s] == u"t0"_s ? FirstFlow::Today : FirstFlow::EndOfFirstYear;
        const double value = netPresentValue(input[u"rate"_s].toDouble(), flows, first);
        QVERIFY(std::abs(value - expected[u"npv"_s].toDouble()) <= tolerance);
    } else if (method == u"irr"_s) {
        const std::optional<double> rate = internalRateOfReturn(flows);
        QVERIFY(rate);
        QVERIFY(std::abs(*rate - expected[u"irr"_s].toDouble()) <= tolerance);
    } else {
        QCOMPARE(method, u"npv_triangular"_s);
        checkTriangular(input, expected);
    }
}

void ValueTest::netValueFallsAsTheRateRisesWhenMoneyIsInvestedFirst()
{
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
        std::vector<double> flows = {-double(1 + below(random, 100'000))};
        const int years = 1 + below(random, 8);
        for (int year = 0; year < years; ++year)
            flows.push_back(1 + below(random, 50'000));
        double last = netPresentValue(-0.5, flows, FirstFlow::Today);
        for (double rate = -0.45; rate < 1; rate += 0.05) {
            const double value = netPresentValue(rate, flows, FirstFlow::Today);
            QVERIFY(value < last);
            last = value;
        }
    }
}

void ValueTest::rateIsTheOneFoundByHalving()
{
    std::mt19937 random(2);
    for (int round = 0; round < 500; ++round) {
        const int turn = 1 + below(random, 3);
        const int years = turn + 1 + below(random, 6);
        const double sign = below(random, 2) == 0 ? -1 : 1;
        std::vector<double> flows;
        for (int year = 0; year < years; ++year)
            flows.push_back(sign * (year < turn ? 1 : -1) * (1'000 + below(random, 90'000)));
        const std::optional<double> rate = internalRateOfReturn(flows);
        const double expected = independentRate(flows);
        QVERIFY(rate);
        QVERIFY2(std::abs(*rate - expected) < 1e-9 * (1 + std::abs(expected)),
                 qPrintable(u"%1 is not %2"_s.arg(*rate).arg(expected)));
    }
}

void ValueTest::rateIsGivenOnlyWhenThereIsOne()
{
    const auto rate = [](const std::vector<double> &flows) { return internalRateOfReturn(flows); };
    QVERIFY(!rate({}));
    QVERIFY(!rate({0, 0}));
    QVERIFY(!rate({100, 50, 20}));
    QVERIFY(!rate({-100, -50}));
    QVERIFY(!rate({-100, 230, -132})); // 10 % and 20 %
    QCOMPARE(*rate({-100, 100}), 0.0);
    QVERIFY(std::abs(*rate({0, -100, 0, 121}) - 0.1) < 1e-12);
    QVERIFY(std::abs(*rate({-100, 50}) + 0.5) < 1e-12);
}

void ValueTest::paybackIsTheMomentTheSumComesBackToNothing()
{
    const auto years = [](const std::vector<double> &flows) { return paybackYears(flows); };
    QVERIFY(!years({}));
    QVERIFY(!years({-100, 40, 59}));
    QCOMPARE(*years({-100, 50, 100}), 1.5);
    QCOMPARE(*years({-100, 100}), 1.0);
    QCOMPARE(*years({-100, 0, 0, 400}), 2.25);
    QCOMPARE(*years({0, -50, 100}), 1.5);
    QCOMPARE(*years({10, 5}), 0.0);
}

void ValueTest::quantilesOfATriangle()
{
    const Triangular range{2, 5, 14};
    QCOMPARE(range.mean(), 7.0);
    QCOMPARE(quantile(range, 0), 2.0);
    QCOMPARE(quantile(range, 1), 14.0);
    QCOMPARE(quantile(range, 0.25), 5.0);
    QCOMPARE(quantile({7, 7, 7}, 0.3), 7.0);
    QCOMPARE(quantile({0, 0, 10}, 0), 0.0);
    QCOMPARE(quantile({0, 10, 10}, 0.25), 5.0);
    // Against the distribution function.
    for (int i = 1; i < 100; ++i) {
        const double x = quantile(range, i / 100.0);
        const double share = x < 5 ? (x - 2) * (x - 2) / 36 : 1 - (14 - x) * (14 - x) / 108;
        QVERIFY(std::abs(share - i / 100.0) < 1e-12);
    }
}

void ValueTest::uniformNumbersAreTheSameEverywhere()
{
    std::mt19937_64 random(5489); // its 10,000th number is laid down by the C++ standard
    for (int i = 1; i < 10'000; ++i) {
        const double number = uniform(random);
        QVERIFY(number >= 0 && number < 1);
    }
    QCOMPARE(uniform(random), double(9981545732273789042ULL >> 11) / 9007199254740992.0);
}

void ValueTest::currenciesHaveTheirDecimals()
{
    for (const QString &code : {u"JPY"_s, u"KRW"_s, u"ISK"_s, u"CLP"_s, u"vnd"_s})
        QCOMPARE(decimalsOf(code), 0);
    for (const QString &code : {u"KWD"_s, u"BHD"_s, u"TND"_s})
        QCOMPARE(decimalsOf(code), 3);
    for (const QString &code : {u"GBP"_s, u"EUR"_s, u"HUF"_s, u"CHF"_s, u"XYZ"_s, QString()})
        QCOMPARE(decimalsOf(code), 2);
    QCOMPARE(decimalsOf(u"CLF"_s), 4);
}

void ValueTest::moneyReads_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 amount, const QString &currency, const QString &text) {
        QTest::addRow("%lld %s", amount, qPrintable(currency)) << amount << currency << text;
    };
    row(120'000, u"GBP"_s, u"£1,200"_s);
    row(-9'950, u"GBP"_s, u"−£99.50"_s);
    row(0, u"GBP"_s, u"£0"_s);
    row(5, u"EUR"_s, u"€0.05"_s);
    row(1'200, u"JPY"_s, u"¥1,200"_s);
    row(120'000, u"CHF"_s, u"CHF 1,200"_s);
    row(-120'050, u"CHF"_s, u"−CHF 1,200.50"_s);
    row(1'200'500, u"KWD"_s, u"KWD 1,200.500"_s);
    row(1'200, u"ISK"_s, u"ISK 1,200"_s);
    row(120'000, QString(), u"1,200"_s);
    row(std::numeric_limits<qint64>::min(), u"GBP"_s, u"−£92,233,720,368,547,758.08"_s);
}

void ValueTest::moneyReads()
{
    QFETCH(qint64, amount);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QCOMPARE(moneyText(amount, currency), text);
    if (currency == u"GBP"_s)
        QCOMPARE(poundsText(amount), text);
}

void ValueTest::roughMoneyHasThreeFigures()
{
    QCOMPARE(roughMoneyText(1'234'567, u"GBP"_s), u"£12,300"_s);
    QCOMPARE(roughMoneyText(-1'235'000, u"GBP"_s), u"−£12,400"_s);
    QCOMPARE(roughMoneyText(999'500, u"JPY"_s), u"¥1,000,000"_s);
    QCOMPARE(roughMoneyText(999, u"JPY"_s), u"¥999"_s);
    QCOMPARE(roughMoneyText(0, u"GBP"_s), u"£0"_s);
    QCOMPARE(roughMoneyText(513, u"GBP"_s), u"£5"_s);
    QCOMPARE(roughMoneyText(-99'950, u"GBP"_s), u"−£1,000"_s);
    QCOMPARE(roughMoneyText(99, u"GBP"_s), u"£0.99"_s);
    QCOMPARE(roughMoneyText(12'499, u"KWD"_s), u"KWD 12"_s);
    QCOMPARE(roughMoneyText(std::numeric_limits<qint64>::max(), u"JPY"_s),
             u"¥9,220,000,000,000,000,000"_s);
    QCOMPARE(roughMoneyText(std::numeric_limits<qint64>::min(), u"JPY"_s),
             u"−¥9,220,000,000,000,000,000"_s);
}

void ValueTest::moneyIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("amount");
    const auto row = [](const QString &text, const QString &currency, const QString &amount) {
        QTest::addRow("%s in %s", qPrintable(text), qPrintable(currency))
            << text << currency << amount;
    };
    for (const QString &text :
         {u"1,200.50"_s, u"£1200.5"_s, u" £ 1,200.50 "_s, u"GBP 1200.50"_s, u"1200.50 gbp"_s})
        row(text, u"GBP"_s, u"120050"_s);
    row(u"0"_s, u"GBP"_s, u"0"_s);
    row(u"¥1,200"_s, u"JPY"_s, u"1200"_s);
    row(u"1200.125"_s, u"KWD"_s, u"1200125"_s);
    row(u"90,000,000,000,000"_s, u"GBP"_s, u"9000000000000000"_s);
    for (const QString &text : {QString(), u"£"_s, u"ten"_s, u"1200.505"_s, u"-5"_s, u"€5"_s,
                                u"12,50"_s, u"1,2000"_s, u".5"_s, u"5."_s, u"1 200"_s, u"١٢"_s,
                                u"90,000,000,000,000.01"_s, u"9999999999999999999999"_s})
        row(text, u"GBP"_s, u"none"_s);
    row(u"12.5"_s, u"JPY"_s, u"none"_s);
}

void ValueTest::moneyIsReadAsItIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QString, amount);
    const std::optional<qint64> read = moneyFromText(text, currency);
    QCOMPARE(optionalText(read), amount);
    if (read)
        QCOMPARE(moneyFromText(moneyText(*read, currency), currency), read);
}

void ValueTest::savingIsTodayLessTomorrow()
{
    QList<ProcessStep> steps = savingSteps();
    steps[1].waitMinutes = 90;
    ProcessStep stranger = steps.first();
    stranger.process = ProcessId();
    stranger.minutes.reset();
    steps.append(stranger);
    const Saving saved = saving(savingProcess(), steps);
    QCOMPARE(saved.today, (ProcessTime{20, 90, 2, 0}));
    QCOMPARE(saved.tomorrow, (ProcessTime{8, 0, 1, 0}));
    QCOMPARE(saved.minutesLow, std::optional(5));
    QCOMPARE(saved.minutesLikely, std::optional(12));
    QCOMPARE(saved.minutesHigh, std::optional(15));
    QCOMPARE(saved.hoursLow, std::optional<qint64>(147)); // 40 × 44 × 5 / 60 = 146.67
    QCOMPARE(saved.hoursLikely, std::optional<qint64>(352));
    QCOMPARE(saved.hoursHigh, std::optional<qint64>(440));
}

void ValueTest::savingIsNotKnownUntilAllIsSaid()
{
    QList<ProcessStep> steps = savingSteps();
    steps[1].minutes.reset();
    Saving saved = saving(savingProcess(), steps);
    QCOMPARE(saved.today, (ProcessTime{12, 0, 2, 1}));
    QVERIFY(!saved.minutesLikely && !saved.hoursLikely);
    QVERIFY(saved.hoursLow && saved.hoursHigh);
    // A morrow that nobody has described does not save everything.
    steps = savingSteps();
    steps.removeLast();
    QVERIFY(!saving(savingProcess(), steps).minutesLikely);

    Process process = savingProcess();
    process.people.reset();
    saved = saving(process, savingSteps());
    QVERIFY(saved.minutesLikely);
    QVERIFY(!saved.hoursLow && !saved.hoursLikely && !saved.hoursHigh);
    QCOMPARE(saving(Process(), {}), Saving());
}

void ValueTest::nobodySavesNoHours()
{
    Process process = savingProcess();
    process.people = 0;
    const Saving saved = saving(process, savingSteps());
    QCOMPARE(saved.hoursLow, std::optional<qint64>(0));
    QCOMPARE(saved.hoursLikely, std::optional<qint64>(0));
    QCOMPARE(saved.hoursHigh, std::optional<qint64>(0));
}

void ValueTest::slowerTomorrowSavesLessThanNothing()
{
    QList<ProcessStep> steps = savingSteps();
    steps.last().minutes = 21;
    Process process = savingProcess();
    process.people = 1;
    process.timesPerYear = 90;
    const Saving saved = saving(process, steps);
    QCOMPARE(saved.minutesLikely, std::optional(-1));
    QCOMPARE(saved.hoursLikely, std::optional<qint64>(-2)); // −1.5, half away from zero
}

void ValueTest::savingTakesAnyNumber()
{
    Process process = savingProcess();
    process.people = process.timesPerYear = process.savedHigh = std::numeric_limits<int>::max();
    QList<ProcessStep> steps = savingSteps();
    steps[0].minutes = steps[1].minutes = std::numeric_limits<int>::max();
    const Saving saved = saving(process, steps);
    QCOMPARE(saved.today.minutes, std::numeric_limits<int>::max());
    QCOMPARE(saved.hoursHigh, std::optional<qint64>(9'000'000'000'000'000));
}

SIXPOINT_TEST(ValueTest)

} // namespace tst_value

#include "tst_value.moc"
