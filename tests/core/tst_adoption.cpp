// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/adoption.h"
#include "core/strategy/dossier.h"
#include "tests/support/peoplerows.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <random>

namespace tst_adoption {

using namespace core;
using namespace Qt::StringLiterals;

using Moment = ConfidenceReading::Moment;

QList<ConfidenceReading> readings(const QStringList &lines, const std::optional<QDate> &date = {})
{
    QList<ConfidenceReading> list;
    for (const QString &line : lines)
        list.append(support::confidence(line, date));
    return list;
}

/// Two readings made apart have ids of their own.
QList<ConfidenceReading> withoutIds(QList<ConfidenceReading> list)
{
    for (ConfidenceReading &each : list)
        each.id = {};
    return list;
}

QString render(const AdopterNumbers &numbers)
{
    return u"%1/%2/%3"_s.arg(numbers.at(0)).arg(numbers.at(1)).arg(numbers.at(2));
}

QString render(const std::optional<Hundredths> &number)
{
    return number ? number->toString() : u"–"_s;
}

/// "5: 2.00 > 3.00 = 1.00" for each statement, then "all" with the gain.
QString render(const ConfidenceResult &result)
{
    QStringList lines;
    for (const ConfidenceStatement &each : result.statements)
        lines.append(u"%1: %2 > %3 = %4"_s.arg(QString::number(each.people), render(each.before),
                                               render(each.after), render(each.gain)));
    lines.append(u"all %1: %2"_s.arg(QString::number(result.pairs), render(result.gain)));
    return lines.join(u'\n');
}

class AdoptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualSharesGiveWholePeople_data()
    {
        QTest::addColumn<int>("headcount");
        QTest::addColumn<QString>("sizes");
        QTest::newRow("nobody") << 0 << u"0/0/0"_s;
        QTest::newRow("below nobody") << -3 << u"0/0/0"_s;
        QTest::newRow("one: 0.16, 0.68, 0.16") << 1 << u"0/1/0"_s;
        QTest::newRow("three: 0.48, 2.04, 0.48") << 3 << u"1/2/0"_s;
        QTest::newRow("ten: 1.6, 6.8, 1.6") << 10 << u"2/7/1"_s;
        QTest::newRow("exact") << 25 << u"4/17/4"_s;
        QTest::newRow("96: 15.36, 65.28, 15.36") << 96 << u"16/65/15"_s;
        QTest::newRow("as many as can be") << 2147483647 << u"343597384/1460288880/343597383"_s;
    }
    void usualSharesGiveWholePeople()
    {
        QFETCH(int, headcount);
        QFETCH(QString, sizes);
        QCOMPARE(render(apportioned(headcount, UsualShares)), sizes);
    }

    void apportioningNeverLosesAnybody()
    {
        std::mt19937 random(20260930);
        std::uniform_int_distribution<int> people(0, 5000);
        std::uniform_int_distribution<int> weight(0, 60);
        for (int round = 0; round < 2000; ++round) {
            const int all = people(random);
            const AdopterNumbers weights = {weight(random), weight(random), weight(random)};
            const AdopterNumbers sizes = apportioned(all, weights);
            if (sumOf(weights) == 0) {
                QCOMPARE(render(sizes), u"0/0/0"_s);
                continue;
            }
            QCOMPARE(sumOf(sizes), all);
            for (size_t i = 0; i < sizes.size(); ++i) {
                // Within one person of the exact share; who weighs nothing gets nobody.
                const qint64 off
                    = qint64(sizes.at(i)) * sumOf(weights) - qint64(all) * weights.at(i);
                QVERIFY(std::abs(off) < sumOf(weights));
                QVERIFY(weights.at(i) > 0 || sizes.at(i) == 0);
            }
            QCOMPARE(apportioned(all, {weights.at(0) * 3, weights.at(1) * 3, weights.at(2) * 3}),
                     sizes);
        }
    }

    void theBasisSaysOfHowMany()
    {
        QCOMPARE(basisFromHeadcount(Adopters::Middle, 96),
                 u"68% of 96 people, the usual share (Rogers 2003)"_s);
    }

    void marksMakeTheGroups()
    {
        // Means: 4, 3.83, 2.5, 2.33, and one statement alone.
        const AdopterSurvey survey = adopterSurvey(
            readings({u"a before 444444"_s, u"b before 444443"_s, u"c before 223323"_s,
                      u"d before 223322"_s, u"e before ----5-"_s, u"nothing before ------"_s}),
            {});
        QCOMPARE(render(survey.answered), u"2/2/1"_s);
        QCOMPARE(survey.people(), 5);
        QCOMPARE(render(*survey.sizes), u"2/2/1"_s);
        QCOMPARE(sentence(survey), u"5 people answered the confidence survey."_s);
    }

    void theSurveyIsScaledToTheHeadcount()
    {
        const QList<ConfidenceReading> five
            = readings({u"a before 444444"_s, u"b before 333333"_s, u"c before 333333"_s,
                        u"d before 111111"_s, u"e before 333333"_s},
                       QDate(2026, 9, 30));
        const AdopterSurvey survey = adopterSurvey(five, 96);
        // 19.2, 57.6 and 19.2.
        QCOMPARE(render(*survey.sizes), u"19/58/19"_s);
        QCOMPARE(sentence(survey),
                 u"5 of 96 people answered the confidence survey on 30 September 2026."_s);
        QCOMPARE(basisFromSurvey(Adopters::Early, survey),
                 u"1 of 5 people who answered on 30 September 2026, scaled to 96 people"_s);
        // A headcount below those who answered is out of date.
        QCOMPARE(render(*adopterSurvey(five, 3).sizes), u"1/3/1"_s);
        QCOMPARE(basisFromSurvey(Adopters::Middle, adopterSurvey(five, 3)),
                 u"3 of 5 people who answered on 30 September 2026"_s);
    }

    void fewAnswersSizeNothing()
    {
        const AdopterSurvey survey = adopterSurvey(
            readings({u"a before 444444"_s, u"b before 444444"_s, u"c before 444444"_s,
                      u"A after 111111"_s, u"d after 111111"_s}),
            50);
        QCOMPARE(render(survey.answered), u"3/0/1"_s); // the marks before count
        QVERIFY(!survey.sizes);
        QCOMPARE(sentence(survey),
                 u"4 of 50 people answered the confidence survey. It takes five answers to size "
                 "the groups."_s);
        QCOMPARE(sentence(adopterSurvey({}, 50)),
                 u"Nobody has answered the confidence survey yet."_s);
    }

    void championsAreOneForTwentyToThirty_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("there");
        QTest::addColumn<QString>("need");
        QTest::newRow("nobody") << 0 << 2 << u"0 (0 to 0), each –"_s;
        QTest::newRow("one") << 1 << 0 << u"1 (1 to 1), each –, short"_s;
        QTest::newRow("25") << 25 << 1 << u"1 (1 to 2), each 25"_s;
        QTest::newRow("26") << 26 << 4 << u"2 (1 to 2), each 7"_s; // 6.5 up
        QTest::newRow("96") << 96 << 3 << u"4 (4 to 5), each 32, short"_s;
        QTest::newRow("600") << 600 << 24 << u"24 (20 to 30), each 25"_s;
    }
    void championsAreOneForTwentyToThirty()
    {
        QFETCH(int, people);
        QFETCH(int, there);
        QFETCH(QString, need);
        const ChampionNeed found = championNeed(people, there);
        QCOMPARE(u"%1 (%2 to %3), each %4%5"_s.arg(found.needed)
                     .arg(found.fewest)
                     .arg(found.most)
                     .arg(found.peopleEach ? QString::number(*found.peopleEach) : u"–"_s,
                          found.isShort() ? u", short"_s : QString()),
                 need);
    }

    void championsAreSaidInASentence()
    {
        QCOMPARE(sentence(championNeed(96, 3)),
                 u"For 96 people, we need about four champions, one for every 25. With 20 to 30 "
                 "people for each, that is four to five. We count on three, one for about every 32 "
                 "people: too many for one person."_s);
        QCOMPARE(sentence(championNeed(96, {})),
                 u"For 96 people, we need about four champions, one for every 25. With 20 to 30 "
                 "people for each, that is four to five. How many we count on is not known yet."_s);
        QCOMPARE(sentence(championNeed(18, 0)),
                 u"For 18 people, we need about one champion, one for every 25. We count on none "
                 "yet."_s);
        QCOMPARE(sentence(championNeed(18, 1)),
                 u"For 18 people, we need about one champion, one for every 25. We count on one, "
                 "for 18 people."_s);
        QCOMPARE(sentence(championNeed(0, 1)), u"Without people, no champions are needed."_s);
    }

    void theGroupsStandInForAnUnknownHeadcount()
    {
        Dossier dossier;
        QVERIFY(!peopleToHelp(dossier));
        QVERIFY(sentenceOnChampions(dossier).contains(u"not known yet"_s));
        for (const Adopters group : AllAdopters) {
            AdopterGroup row;
            row.group = group;
            row.people = 20;
            dossier.adopterGroups.append(row);
        }
        QCOMPARE(peopleToHelp(dossier), std::optional(60));
        QCOMPARE(sentenceOnSizes(dossier), u"The three groups have 60 people together."_s);
        dossier.organisation.headcount = 96;
        QCOMPARE(peopleToHelp(dossier), std::optional(96));
        QCOMPARE(sentenceOnSizes(dossier),
                 u"The three groups have 60 people together, but the organisation has 96."_s);
        dossier.organisation.headcount = 60;
        QCOMPARE(sentenceOnSizes(dossier),
                 u"The three groups have 60 people together, which is everybody."_s);
        dossier.adopterGroups.removeLast();
        QCOMPARE(sentenceOnSizes(dossier), QString());
        dossier.peoplePlan.champions = 3;
        dossier.peoplePlan.championHours = 2;
        QVERIFY(
            sentenceOnChampions(dossier).endsWith(u"Together they are to have 6 hours a month."_s));
    }

    void gainsArePairedByCode()
    {
        // Gains of the five: 1, 1/6, 2/6, −1/6 and 2; their mean is 20/30.
        QCOMPARE(render(confidenceResult(support::fivePairs())),
                 u"5: 2.40 > 3.40 = 1.00\n"
                 u"5: 2.60 > 3.20 = 0.60\n"
                 u"4: – > – = –\n"
                 u"4: – > – = –\n"
                 u"4: – > – = –\n"
                 u"4: – > – = –\n"
                 u"all 5: 0.67"_s);
        QCOMPARE(sentence(confidenceResult(support::fivePairs())),
                 u"Five people gave marks from 1 to 5 before (on 30 September 2026) and after (on "
                 "14 October 2026). Their confidence rose by 0.67 of a mark on average."_s);
    }

    void codesAreTheSameWhateverTheirCase()
    {
        QList<ConfidenceReading> list = support::fivePairs();
        for (ConfidenceReading &each : list)
            if (each.moment == Moment::After)
                each.code = u' ' + each.code.toUpper();
        QCOMPARE(render(confidenceResult(list)), render(confidenceResult(support::fivePairs())));
    }

    void whoGaveMarksOnceIsNotCompared()
    {
        QList<ConfidenceReading> list = support::fivePairs();
        list += readings({u"f before 111111"_s, u"g after 555555"_s});
        list += readings({u"x before 111111"_s, u"x after 555555"_s});
        list[list.size() - 1].code.clear(); // without a code nobody is the same
        list[list.size() - 2].code.clear();
        QCOMPARE(render(confidenceResult(list)), render(confidenceResult(support::fivePairs())));
        QCOMPARE(confidenceResult(list).before, 7);
        QCOMPARE(confidenceResult(list).after, 7);
        // Everybody's marks before: 2, 3, 1, 4, 2, 1 and 1.
        QCOMPARE(render(confidenceResult(list).statements.at(0).start), u"2.00"_s);
    }

    void theLastOfSeveralReadingsCounts()
    {
        QList<ConfidenceReading> list = support::fivePairs();
        list.prepend(support::confidence(u"a before 555555"_s));
        QCOMPARE(render(confidenceResult(list)), render(confidenceResult(support::fivePairs())));
    }

    void fewerThanFivePairsShowNoFigure()
    {
        QList<ConfidenceReading> list = support::fivePairs();
        list.removeIf([](const ConfidenceReading &each) { return each.code == u"e"_s; });
        const ConfidenceResult result = confidenceResult(list);
        QCOMPARE(result.pairs, 4);
        QVERIFY(!result.gain);
        for (const ConfidenceStatement &each : result.statements)
            QVERIFY(!each.before && !each.after && !each.gain && !each.start);
        const QString said = sentence(result);
        QVERIFY(said.startsWith(u"Four people gave marks"_s));
        QVERIFY(said.endsWith(
            u"A figure is shown from five people on, so that nobody can be recognised."_s));
    }

    void gainsAreTheSameInAnyOrder()
    {
        std::mt19937 random(7);
        std::uniform_int_distribution<int> mark(0, 5);
        for (int round = 0; round < 200; ++round) {
            QList<ConfidenceReading> list;
            for (int person = 0; person < 8; ++person)
                for (const Moment moment : {Moment::Before, Moment::After}) {
                    ConfidenceReading each;
                    each.code = QString::number(person);
                    each.moment = moment;
                    for (int &one : each.marks)
                        one = mark(random);
                    list.append(each);
                }
            const ConfidenceResult result = confidenceResult(list);
            std::shuffle(list.begin(), list.end(), random);
            QCOMPARE(confidenceResult(list), result);
            // Time turned round, whoever gained lost as much.
            for (ConfidenceReading &each : list)
                each.moment = each.moment == Moment::Before ? Moment::After : Moment::Before;
            const ConfidenceResult back = confidenceResult(list);
            QCOMPARE(back.pairs, result.pairs);
            QCOMPARE(back.gain.has_value(), result.gain.has_value());
            if (result.gain)
                QCOMPARE(back.gain->value(), -result.gain->value());
        }
    }

    void whatIsMissingIsSaid()
    {
        QCOMPARE(sentence(confidenceResult({})), u"Nobody has given marks yet."_s);
        QCOMPARE(sentence(confidenceResult(readings({u"a before 111111"_s}, QDate(2026, 9, 30)))),
                 u"One person gave marks before (on 30 September 2026), and nobody has given "
                 "marks after."_s);
        QCOMPARE(sentence(confidenceResult(readings({u"a after 111111"_s, u"b after 222222"_s}))),
                 u"Two people gave marks after, but nobody had given marks before."_s);
        QVERIFY(sentence(confidenceResult(readings({u"a before 111111"_s, u"b after 222222"_s})))
                    .contains(u"no code is the same"_s));
    }

    void aSurveyIsReadFromASpreadsheet()
    {
        const auto read = readConfidence("Code\tMoment\t1\t2\t3\t4\t5\t6\n"
                                         "blue7\tbefore\t4\t3\t5\t4\t\t3\n"
                                         "BLUE7\tAfter\t5\t5\t5\t5\t5\t5\n",
                                         QDate(2026, 9, 30));
        QVERIFY(read);
        QCOMPARE(*read,
                 withoutIds(readings({u"blue7 before 4354-3"_s, u"BLUE7 after 555555"_s},
                                     QDate(2026, 9, 30))));
        const auto dated = readConfidence("date,code,moment,1,2,3,4,5,6\n"
                                          "2026-10-14,a,after,1,2,3,4,5,1\n",
                                          QDate(2026, 9, 30));
        QVERIFY(dated);
        QCOMPARE(*dated, withoutIds(readings({u"a after 123451"_s}, QDate(2026, 10, 14))));
    }

    void aFaultNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("message");
        const QByteArray header = "code,moment,1,2,3,4,5,6\n";
        const auto row = [&](const char *name, const QByteArray &csv, const QString &message) {
            QTest::newRow(name) << csv << message;
        };
        row("empty", "", u"Line 1: There is nothing to read."_s);
        row("no header", "blue7,before,1,2,3,4,5,6\n", u"Line 1: There is no column “blue7”."_s);
        row("a column short", "code,moment,1,2,3,4,5\n", u"Line 1: The column “6” is missing."_s);
        row("a column twice", "code,code,moment,1,2,3,4,5,6\n",
            u"Line 1: The column “code” is there twice."_s);
        row("no lines", header, u"Line 1: There is no line with marks"_s);
        row("short line", header + "a,before,1,2,3\n",
            u"Line 2: This line has 5 fields, but it should have 8."_s);
        row("no code", header + "a,before,1,1,1,1,1,1\n,after,1,1,1,1,1,1\n",
            u"Line 3: The code is missing."_s);
        row("moment", header + "a,later,1,1,1,1,1,1\n",
            u"Line 2: “later” is not a moment. The moment is before or after."_s);
        row("mark", header + "a,before,1,1,6,1,1,1\n",
            u"Line 2: “6” is not a mark for statement 3."_s);
        row("half a mark", header + "a,before,1,1,2.5,1,1,1\n",
            u"Line 2: “2.5” is not a mark for statement 3."_s);
        row("no mark", header + "a,before,,,,,,\n", u"Line 2: This line has no mark at all."_s);
        row("twice", header + "a,before,1,1,1,1,1,1\n\nA,before,2,2,2,2,2,2\n",
            u"Line 4: “A” has given marks before already on line 2."_s);
        row("known", header + "Known,after,1,1,1,1,1,1\n",
            u"Line 2: “Known” has given marks after already."_s);
        row("date", "code,moment,1,2,3,4,5,6,date\na,before,1,1,1,1,1,1,31/02/2026\n",
            u"Line 2: “31/02/2026” is not a date."_s);
    }
    void aFaultNamesItsLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, message);
        const QList<ConfidenceReading> known = readings({u"known after 333333"_s});
        const auto read = readConfidence(csv, QDate(2026, 9, 30), known);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(message), qPrintable(read.error().message));
        QCOMPARE(read.error().kind, Error::Kind::Input);
    }

    void anOfferForEverybodyIsNobodysOwn()
    {
        SupportOffer early;
        early.group = Adopters::Early;
        const QList<SupportOffer> offers = {early, SupportOffer()};
        QCOMPARE(groupsWithoutOffer(offers), (QList{Adopters::Middle, Adopters::Reluctant}));
    }
};

SIXPOINT_TEST(AdoptionTest)

} // namespace tst_adoption

#include "tst_adoption.moc"
