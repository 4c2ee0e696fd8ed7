// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/report/builder.h"
#include "core/value/estimate.h"
#include "tests/support/dossiers.h"
#include "tests/support/recorded.h"
#include "tests/support/renderreport.h"
#include "tests/support/testprogram.h"
#include "tests/support/valuerows.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_valuereport {

using namespace core;
using namespace core::report;
using namespace Qt::StringLiterals;

const QDate Today(2026, 11, 23);

/// Section 12. The cases stand in tests/data/report/value. After a change of wording that is meant,
/// run this test once with SIXPOINT_WRITE_CASES=1 and read the difference.
class ValueReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void figuresAreThoseOfTheEstimate();
    void aBoardReadsItShort();
    void everySentenceLeadsToItsSource();
    void costsAloneHaveNoResult();
    void benefitsAloneHaveNoResult();
    void faultyLinesAreNamedAndTheOthersCounted();
    void whatIsMissingIsSaidWhenNothingCounts();
    void benefitsWithoutAPriceStandAlone();
    void chanceOfLossIsNeverRoundedToNone();
    void writtenTextStaysAsItWasWritten();
    void amountsAreInTheCurrencyOfTheSettings();

private:
    Dossier full() const;
    Report report(const Dossier &dossier, Kind kind = Kind::Consultant) const;
    QString text(const Dossier &dossier, Kind kind = Kind::Consultant) const;
    Framework m_framework;
};

const Figure *tornadoOf(const Report &report)
{
    for (const Section &section : report.sections)
        for (const Block &block : section.blocks)
            if (const auto *figure = std::get_if<Figure>(&block))
                return figure;
    return nullptr;
}

void ValueReportTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
}

Dossier ValueReportTest::full() const
{
    return support::fullValueDossier(support::emptyDossier(m_framework));
}

/// Section 12 and nothing else.
Report ValueReportTest::report(const Dossier &dossier, Kind kind) const
{
    Report report = build(kind, m_framework, dossier, Today);
    report.sections.removeIf([](const Section &section) { return section.number != u"12"_s; });
    return report;
}

/// On one line.
QString ValueReportTest::text(const Dossier &dossier, Kind kind) const
{
    return support::render(report(dossier, kind)).simplified();
}

void ValueReportTest::reads_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : {Kind::Consultant, Kind::Board})
        QTest::newRow(qPrintable(toWord(kind))) << kind;
}

void ValueReportTest::reads()
{
    QFETCH(Kind, kind);
    const QString made = support::render(report(full(), kind));
    QCOMPARE(support::differenceFromRecorded(u"report/value/%1.txt"_s.arg(toWord(kind)), made),
             QString());
}

void ValueReportTest::figuresAreThoseOfTheEstimate()
{
    const Dossier dossier = full();
    const Estimate known = estimate(dossier);
    const QString made = text(dossier);
    const auto pounds = [](qint64 amount) { return roughMoneyText(amount, u"GBP"_s); };
    QVERIFY(made.contains(u"most likely %1; in nine of ten cases between %2 and %3;"_s.arg(
        pounds(known.outcome->p50), pounds(known.outcome->p5), pounds(known.outcome->p95))));
    for (const LineAmounts &line : known.lines)
        QVERIFY(made.contains(u"%1 | %2 to %3"_s.arg(
            pounds(line.total.likely), pounds(line.total.low), pounds(line.total.high))));
    for (const MoneyRange &year : known.costs)
        QVERIFY(made.contains(u" | "_s + pounds(year.likely) + u" | "_s));

    const Report printed = report(dossier);
    const Figure *figure = tornadoOf(printed);
    QVERIFY(figure);
    const auto &tornado = std::get<RangeFigure>(figure->content);
    QCOMPARE(tornado.middle, double(known.outcome->likely));
    QCOMPARE(tornado.middleText, pounds(known.outcome->likely));
    QVERIFY(known.influences.size() > 6); // the widest of them have room
    QCOMPARE(tornado.bars.size(), 6);
    QCOMPARE(figure->twin.rows.size(), tornado.bars.size());
    for (qsizetype i = 0; i < tornado.bars.size(); ++i) {
        const RangeFigure::Bar &bar = tornado.bars.at(i);
        QCOMPARE(bar.atLow, double(known.influences.at(i).atLow));
        QCOMPARE(bar.highText, pounds(known.influences.at(i).atHigh));
        QCOMPARE(figure->twin.rows.at(i).at(1).text.text, bar.lowText);
    }
}

void ValueReportTest::aBoardReadsItShort()
{
    const Report board = report(full(), Kind::Board);
    QVERIFY(!tornadoOf(board));
    const QString made = text(full(), Kind::Board);
    QVERIFY(!made.contains(u"Year 1"_s));
    QVERIFY(made.contains(u"matters most"_s));
    QVERIFY(report(full(), Kind::Course).sections.isEmpty());
    QVERIFY(report(full(), Kind::Handout).sections.isEmpty());
}

void ValueReportTest::everySentenceLeadsToItsSource()
{
    static const QRegularExpression data(u"[0-9]"_s);
    const Dossier dossier = full();
    QSet<QString> met;
    for (const Kind kind : {Kind::Consultant, Kind::Board})
        for (const Sentence &sentence : support::sentences(report(dossier, kind))) {
            QVERIFY2(!sentence.sources.isEmpty(), qPrintable(sentence.text));
            for (const Source &source : sentence.sources)
                met.insert(toString(source));
        }
    QSet<QString> expected = {u"value-line"_s, u"value-line:hourRate"_s, u"value-line:discount"_s,
                              u"process:"_s + dossier.processes.first().id.toString()};
    for (const ValueLine &line : dossier.valueLines)
        expected.insert(u"value-line:"_s + line.id.toString());
    for (const PricelessBenefit &benefit : dossier.pricelessBenefits)
        expected.insert(u"priceless-benefit:"_s + benefit.id.toString());
    QCOMPARE(met, expected);
}

void ValueReportTest::costsAloneHaveNoResult()
{
    Dossier dossier = full();
    dossier.valueLines.removeIf([](const ValueLine &line) { return !line.isCost(); });
    const QString made = text(dossier);
    QVERIFY(made.contains(
        u"our costs are most likely £17,800; they lie between £12,700 and £26,400. What this is "
        "worth in money is not yet known."_s));
    QVERIFY(!made.contains(u"draw"_s));
    QVERIFY(!made.contains(u"matters most"_s));
    QVERIFY(made.contains(u"There are costs but no benefit with a price yet."_s));
}

void ValueReportTest::benefitsAloneHaveNoResult()
{
    Dossier dossier = full();
    dossier.valueLines.removeIf([](const ValueLine &line) { return line.isCost(); });
    const QString made = text(dossier);
    QVERIFY(
        made.contains(u"the benefits are most likely £19,900; they lie between £7,620 and "
                      "£33,100. What they cost is not yet known, so there is no result yet."_s));
    QVERIFY(!made.contains(u"draw"_s));
    QVERIFY(made.contains(u"the result looks better than it is"_s));
}

void ValueReportTest::faultyLinesAreNamedAndTheOthersCounted()
{
    Dossier dossier = full();
    dossier.valueLines[0].likely.reset();
    dossier.valueLines[4].assumption.clear();
    const QString made = text(dossier);
    QVERIFY(made.contains(u"What weakens this estimate"_s));
    QVERIFY(made.contains(u"“Licences” does not count yet: it has no likely figure."_s));
    QVERIFY(made.contains(u"“Fewer newsletters by post” does not say what it rests on."_s));
    QVERIFY(made.contains(u" | not yet known All benefits"_s));
    QVERIFY(made.contains(u"Lines that count: 4 of 5."_s));
    QVERIFY(!text(full()).contains(u"What weakens this estimate"_s));
}

void ValueReportTest::whatIsMissingIsSaidWhenNothingCounts()
{
    Dossier dossier = support::emptyDossier(m_framework);
    Report made = report(dossier);
    QCOMPARE(made.sections.first().blocks.size(), 1);
    const auto *missing = std::get_if<Missing>(&made.sections.first().blocks.first());
    QVERIFY(missing);
    QVERIFY(!missing->why.isEmpty());
    QCOMPARE(missing->items.size(), 3);

    dossier = full();
    for (ValueLine &line : dossier.valueLines)
        line.firstYear = -1;
    made = report(dossier);
    missing = std::get_if<Missing>(&made.sections.first().blocks.first());
    QVERIFY(missing);
    QCOMPARE(missing->items.size(), 5);
    QVERIFY(missing->items.first().text.contains(u"“Licences” does not count yet"_s));
    QVERIFY(text(dossier).contains(u"New colleagues find their feet sooner."_s));
}

void ValueReportTest::benefitsWithoutAPriceStandAlone()
{
    Dossier dossier = full();
    dossier.valueLines.clear();
    const QString made = text(dossier);
    QVERIFY(made.contains(
        u"New colleagues find their feet sooner. Who has it: everybody who starts here."_s));
    QVERIFY(made.contains(u"Both offices know what the other does."_s));
    QVERIFY(!made.contains(u"Which benefits have no price"_s));
    dossier = full();
    dossier.pricelessBenefits.clear();
    QVERIFY(text(dossier).contains(u"Not yet known. What nobody can price may matter most."_s));
}

void ValueReportTest::chanceOfLossIsNeverRoundedToNone()
{
    using support::benefitLine;
    using support::costLine;
    const auto saying = [&](qint64 cost) {
        Dossier dossier = support::emptyDossier(m_framework);
        const Dossier value = support::valueDossier(
            {costLine(u"c"_s, cost, cost, cost, 0, 0), benefitLine(u"b"_s, 0, 500, 1'000, 0, 0)});
        dossier.valueSettings = value.valueSettings;
        dossier.valueLines = value.valueLines;
        return text(dossier);
    };
    QVERIFY(saying(0).contains(u"none of 10,000 draws is a loss"_s));
    QVERIFY(saying(20).contains(u"the chance of a loss is less than 1% of 10,000 draws"_s));
    QVERIFY(saying(500).contains(u"the chance of a loss is 50% of 10,000 draws"_s));
    QVERIFY(saying(980).contains(u"the chance of a loss is more than 99% of 10,000 draws"_s));
    QVERIFY(saying(1'001).contains(u"every one of 10,000 draws is a loss"_s));
}

void ValueReportTest::writtenTextStaysAsItWasWritten()
{
    Dossier dossier = full();
    dossier.valueLines[0].title = u"Up to %1 of %2"_s;
    dossier.valueLines[3].title = u"Only %3"_s;
    dossier.valueLines[3].assumption = u"80% of %1"_s;
    dossier.processes[0].name = u"%4 calls"_s;
    dossier.pricelessBenefits[0].text = u"%2 more calm"_s;
    const QString made = text(dossier);
    for (const QString &written : {u"Up to %1 of %2 | "_s, u"Only %3"_s, u"80% of %1"_s,
                                   u"“%4 calls”"_s, u"%2 more calm. Who has it: everybody"_s})
        QVERIFY2(made.contains(written), qPrintable(written));
}

void ValueReportTest::amountsAreInTheCurrencyOfTheSettings()
{
    Dossier dossier = full();
    dossier.valueSettings.currency = u"JPY"_s;
    const QString made = text(dossier);
    QVERIFY(made.contains(u"¥540,000 to ¥900,000"_s));
    QVERIFY(made.contains(u"Amounts are in JPY at the prices of 2026"_s));
    QVERIFY(!made.contains(u'£'));
}

SIXPOINT_TEST(ValueReportTest)

} // namespace tst_valuereport

#include "tst_valuereport.moc"
