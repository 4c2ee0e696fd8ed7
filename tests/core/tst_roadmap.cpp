// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"
#include "tests/support/plainframework.h"
#include "tests/support/plans.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

namespace tst_roadmap {

using namespace Qt::StringLiterals;
using namespace core;
using support::idOf;
using support::namesOf;
using support::Plan;
using support::planOf;

/// "A 6–9 | B 10–12": the dates of actions as days of March 2026.
QString spans(const QList<Action> &actions)
{
    const QDate before(2026, 2, 28);
    QStringList lines;
    for (const Action &action : actions) {
        const QString start = action.start ? QString::number(before.daysTo(*action.start)) : u""_s;
        const QString end = action.end ? QString::number(before.daysTo(*action.end)) : u""_s;
        lines.append(u"%1 %2–%3"_s.arg(action.title, start, end));
    }
    return lines.join(u" | ");
}

/// What is moved when an action is, its dates given as days of March 2026.
QString moving(const QString &text, const QString &name, int start, int end)
{
    const Plan plan = planOf(text);
    const QDate before(2026, 2, 28);
    return spans(
        moved(plan.actions, plan.links, idOf(name), before.addDays(start), before.addDays(end)));
}

QStringList texts(const Plan &plan, RoadmapFinding::Kind kind)
{
    QStringList result;
    for (const RoadmapFinding &finding : roadmapFindings(plan.actions, plan.links)) {
        if (finding.kind == kind)
            result.append(finding.text);
    }
    return result;
}

/// "A B C days 9 | slack A 0 B 0 D 3".
QString chainText(const QString &text)
{
    const Plan plan = planOf(text);
    const CriticalChain chain = criticalChain(plan.actions, plan.links);
    QStringList slack;
    for (const Action &action : plan.actions) {
        if (chain.slack.contains(action.id))
            slack.append(u"%1 %2"_s.arg(action.title).arg(chain.slack[action.id]));
    }
    return u"%1 days %2 | slack %3"_s.arg(namesOf(plan, chain.actions))
        .arg(chain.days)
        .arg(slack.join(u' '));
}

/// The plain pack and a round in which point 4 stands three levels below its target and point 2
/// one.
Dossier dossierFor(const Plan &plan)
{
    Dossier dossier;
    dossier.profile.points = {{.point = {u"P2"_s}, .score = Score(200), .level = 2},
                              {.point = {u"P4"_s}, .score = Score(100), .level = 1}};
    for (const auto &[point, level] : {std::pair(u"P2"_s, 3), std::pair(u"P4"_s, 4)}) {
        Target target;
        target.point = {point};
        target.level = level;
        dossier.targets.append(target);
    }
    dossier.actions = plan.actions;
    dossier.actionLinks = plan.links;
    return dossier;
}

QString orderOf(const QString &text)
{
    const Plan plan = planOf(text);
    QList<ActionId> ids;
    for (const OrderedAction &each : proposedOrder(plainFramework(), dossierFor(plan)))
        ids.append(each.action);
    return namesOf(plan, ids);
}

QString reasonOf(const QString &text, const QString &name)
{
    const QList<OrderedAction> order = proposedOrder(plainFramework(), dossierFor(planOf(text)));
    return std::ranges::find(order, idOf(name), &OrderedAction::action)->reason;
}

class TestRoadmap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void circlesAreNamedInOrder();
    void everyActionOnACircleIsNamed();
    void whatWaitsForACircleIsNotOnIt();
    void datesAreChecked_data();
    void datesAreChecked();
    void refusedActionsHaveNoFindings();
    void findingsComeInTheOrderOfTheirKinds();
    void fourBigMovesInAQuarterAreTooMany();
    void quartersRunFromTheFirstBigMoveToTheLast();
    void anOwnerWithMoreWorkThanDaysIsOverloaded_data();
    void anOwnerWithMoreWorkThanDaysIsOverloaded();
    void linksThatCloseACircleAreKnownBefore();
    void theChainDecidesTheEnd_data();
    void theChainDecidesTheEnd();
    void theOrderGoesByWeightAndWaiting_data();
    void theOrderGoesByWeightAndWaiting();
    void reasonsSayHowTheWeightCameAbout();
    void movingPushesWhatWaits_data();
    void movingPushesWhatWaits();
};

void TestRoadmap::circlesAreNamedInOrder()
{
    const Plan plan = planOf(u"A after C; B after A; C after B; D after A"_s);
    const QList<RoadmapFinding> findings = roadmapFindings(plan.actions, plan.links);
    QCOMPARE(findings.first().kind, RoadmapFinding::Kind::Cycle);
    QCOMPARE(namesOf(plan, findings.first().actions), u"A C B"_s);
    QCOMPARE(findings.first().text,
             u"“A” waits for “C”, “C” for “B” and “B” for “A”, so none of them can ever start."_s);
    QCOMPARE(texts(planOf(u"A after A"_s), RoadmapFinding::Kind::Cycle),
             QStringList(u"“A” waits for itself, so it can never start."_s));
}

void TestRoadmap::everyActionOnACircleIsNamed()
{
    // Two circles that share B, and a long one.
    Plan plan = planOf(u"A after B; B after A C; C after B"_s);
    QCOMPARE(texts(plan, RoadmapFinding::Kind::Cycle).size(), 2);
    plan = planOf(u"A after B; B after C; C after D; D after E; E after F; F after A"_s);
    QCOMPARE(texts(plan, RoadmapFinding::Kind::Cycle),
             QStringList(u"“A”, “B”, “C”, “D” and two more wait for each other in a circle, so "
                         "none of them can ever start."_s));
}

void TestRoadmap::whatWaitsForACircleIsNotOnIt()
{
    const Plan plan = planOf(u"A 1–2 after B; B 1–2 after A C; C 1–1; D 1–1 after A; E 3–3 after F;"
                             "F 3–3 after E D; G 9–9 after F"_s);
    QStringList named;
    for (const RoadmapFinding &finding : roadmapFindings(plan.actions, plan.links))
        named.append(namesOf(plan, finding.actions));
    QCOMPARE(named.join(u" | "), u"A B | E F | B C | D A"_s);
    QCOMPARE(chainText(u"A 1–9 after B; B 1–9 after A; C 3–4 after A"_s),
             u"C days 2 | slack C 0"_s);
}

void TestRoadmap::datesAreChecked_data()
{
    using Kind = RoadmapFinding::Kind;
    QTest::addColumn<QString>("plan");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("expected");
    const auto early = u"“B” starts on 5 March 2026, but it waits for “A”, which ends on 5 March "
                       "2026."_s;
    QTest::newRow("a day too early") << u"A 1–5; B 5–9 after A"_s << Kind::StartsTooEarly << early;
    QTest::newRow("on the next day") << u"A 1–5; B 6–9 after A"_s << Kind::StartsTooEarly << u""_s;
    QTest::newRow("no start") << u"A 1–5; B –3 after A"_s << Kind::StartsTooEarly << u""_s;
    QTest::newRow("no end to wait for") << u"A 1–; B 2–3 after A"_s << Kind::WaitsForUndated
                                        << u"“B” waits for “A”, which has no end yet."_s;
    QTest::newRow("the wrong way round")
        << u"A 5–3"_s << Kind::EndBeforeStart
        << u"“A” ends on 3 March 2026, before it starts on 5 March 2026."_s;
    QTest::newRow("in a day") << u"A 5–5"_s << Kind::EndBeforeStart << u""_s;
    QTest::newRow("waits for a refused one")
        << u"A refused; B 2–3 after A"_s << Kind::WaitsForRefused
        << u"“B” waits for “A”, which is refused."_s;
    QTest::newRow("waits for a gone one") << u"B 2–3 after Z"_s << Kind::WaitsForRefused
                                          << u"“B” waits for an action that is gone."_s;
}

void TestRoadmap::datesAreChecked()
{
    QFETCH(QString, plan);
    QFETCH(RoadmapFinding::Kind, kind);
    QFETCH(QString, expected);
    QCOMPARE(texts(planOf(plan), kind).join(u'\n'), expected);
}

void TestRoadmap::refusedActionsHaveNoFindings()
{
    const Plan plan = planOf(u"A 5–1 refused after A; B 1–2 refused after A; C 1–2"_s);
    QVERIFY(roadmapFindings(plan.actions, plan.links).isEmpty());
    QCOMPARE(criticalChain(plan.actions, plan.links).slack.size(), 1);
    QVERIFY(moved(plan.actions, plan.links, idOf(u"B"_s), {2026, 3, 1}, {2026, 3, 2}).isEmpty());
}

void TestRoadmap::findingsComeInTheOrderOfTheirKinds()
{
    const Plan plan = planOf(u"A after A; B 9–8; C 1–2 after B X U Z; U 3–; X refused;"
                             "O 1–2 by:Ann effort:4; P big 1–2; Q big 1–2; R big 1–2; S big 1–2"_s);
    QList<int> kinds;
    for (const RoadmapFinding &finding : roadmapFindings(plan.actions, plan.links))
        kinds.append(int(finding.kind));
    QCOMPARE(kinds, QList({0, 1, 2, 3, 4, 4, 5, 6}));
}

void TestRoadmap::fourBigMovesInAQuarterAreTooMany()
{
    const QString three = u"A big 1–40; B big 31–31; C big -80–1"_s;
    QCOMPARE(texts(planOf(three), RoadmapFinding::Kind::TooManyBigMoves), QStringList());
    QCOMPARE(texts(planOf(three + u"; D big 1–5; E big 4–3; F 1–2"_s),
                   RoadmapFinding::Kind::TooManyBigMoves),
             QStringList(u"Four big moves are under way in January to March 2026: “A”, “B”, “C” "
                         "and “D”. People can bear three a quarter."_s));
}

void TestRoadmap::quartersRunFromTheFirstBigMoveToTheLast()
{
    // From the last day of a year to a leap day.
    const Plan plan = planOf(u"A big 1–1; B big 61–61; C big 366–; D 900–901"_s, {2027, 12, 31});
    QStringList found;
    for (const Quarter &quarter : quarters(plan.actions))
        found.append(quarter.start.toString(Qt::ISODate) + u' ' + namesOf(plan, quarter.bigMoves));
    QCOMPARE(found.join(u" | "), u"2027-10-01 A | 2028-01-01 B"_s);
    QCOMPARE(*plan.actions[1].end, QDate(2028, 2, 29));
    QVERIFY(quarters({}).isEmpty());
}

void TestRoadmap::anOwnerWithMoreWorkThanDaysIsOverloaded_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("expected");
    QTest::newRow("fits") << u"A 1–4 by:Ann effort:4; B 5–8 by:Ann effort:4"_s << u""_s;
    QTest::newRow("one alone") << u"A 1–4 by:Ann effort:5"_s
                               << u"Ann has 5 days of work in the 4 days from 1 March 2026 to "
                                  "4 March 2026: “A”."_s;
    QTest::newRow("together, whatever the case of the name")
        << u"A 1–9 by:Ann effort:6; B 2–8 by:ann effort:6; C 1–9 by:Ben effort:9"_s
        << u"Ann has 12 days of work in the 9 days from 1 March 2026 to 9 March 2026: “A” and “B”."_s;
    QTest::newRow("only the worst time")
        << u"A 1–1 by:Ann effort:2; B 5–6 by:Ann effort:9; C 9–30 by:Ann effort:3"_s
        << u"Ann has 9 days of work in the 2 days from 5 March 2026 to 6 March 2026: “B”."_s;
    QTest::newRow("nobody's") << u"A 1–1 effort:9; B 1– by:Ann effort:9"_s << u""_s;
}

void TestRoadmap::anOwnerWithMoreWorkThanDaysIsOverloaded()
{
    QFETCH(QString, plan);
    QFETCH(QString, expected);
    QCOMPARE(texts(planOf(plan), RoadmapFinding::Kind::OwnerOverloaded).join(u'\n'), expected);
}

void TestRoadmap::linksThatCloseACircleAreKnownBefore()
{
    const Plan plan = planOf(u"A; B after A; C after B; D after C B; E after E"_s);
    QVERIFY(wouldCycle(plan.links, idOf(u"A"_s), idOf(u"D"_s)));
    QVERIFY(wouldCycle(plan.links, idOf(u"A"_s), idOf(u"A"_s)));
    QVERIFY(!wouldCycle(plan.links, idOf(u"D"_s), idOf(u"A"_s)));
    QVERIFY(!wouldCycle(plan.links, idOf(u"A"_s), idOf(u"E"_s)));
}

void TestRoadmap::theChainDecidesTheEnd_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u"A; B 1–"_s << u" days 0 | slack "_s;
    QTest::newRow("a run") << u"A 1–3; B 4–5 after A; C 6–9 after B; D 1–4"_s
                           << u"A B C days 9 | slack A 0 B 0 C 0 D 5"_s;
    QTest::newRow("a gap loosens") << u"A 1–3; B 6–9 after A"_s << u"B days 4 | slack A 2 B 0"_s;
    QTest::newRow("the longer of two") << u"A 5–9; B 3–9; C 1–2; D 3–4 after C; E 5–9 after D"_s
                                       << u"C D E days 9 | slack A 0 B 0 C 0 D 0 E 0"_s;
    QTest::newRow("too early is pushed")
        << u"A 1–5; B 2–4 after A"_s << u"A B days 8 | slack A 0 B 0"_s;
    QTest::newRow("through one without dates")
        << u"A 1–5; U after A; B 6–8 after U"_s << u"A B days 8 | slack A 0 B 0"_s;
    QTest::newRow("an end alone is waited for")
        << u"A 1–5; U –7 after A; B 6–8 after U"_s << u"B days 3 | slack A 2 B 0"_s;
    QTest::newRow("reversed lasts a day")
        << u"A 4–2; B 5–6 after A"_s << u"A B days 3 | slack A 0 B 0"_s;
}

void TestRoadmap::theChainDecidesTheEnd()
{
    QFETCH(QString, plan);
    QFETCH(QString, expected);
    QCOMPARE(chainText(plan), expected);
}

void TestRoadmap::theOrderGoesByWeightAndWaiting_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by gap") << u"A; B point:P2; C point:P4; D point:P1"_s << u"C A B D"_s;
    QTest::newRow("by usefulness") << u"A use:2; B use:5; C"_s << u"B C A"_s;
    QTest::newRow("by effort") << u"A effort:9; B effort:1; C"_s << u"B C A"_s;
    QTest::newRow("the same weight in two ways")
        << u"A use:1 effort:3; B use:3 effort:9 1–; C point:P4 use:1 effort:9"_s << u"B A C"_s;
    QTest::newRow("equals by start") << u"A; B 5–; C 4–"_s << u"C B A"_s;
    QTest::newRow("waiting comes first") << u"A use:5 after B; B use:1; C use:2"_s << u"C B A"_s;
    QTest::newRow("a circle last")
        << u"A use:5 after B; B use:5 after A; C use:5 after B; D use:1"_s << u"D A B C"_s;
    QTest::newRow("refused passed over") << u"A after B; B refused; C use:5"_s << u"C A"_s;
}

void TestRoadmap::theOrderGoesByWeightAndWaiting()
{
    QFETCH(QString, plan);
    QFETCH(QString, expected);
    QCOMPARE(orderOf(plan), expected);
}

void TestRoadmap::reasonsSayHowTheWeightCameAbout()
{
    const QString plan = u"A point:P4 use:4 effort:6 after B C; B use:2; C effort:1;"
                         "D; E after E use:1 effort:1"_s;
    QCOMPARE(reasonOf(plan, u"A"_s),
             u"Gap of 3 levels × usefulness 4 ÷ 6 days of work. After “B” and “C”."_s);
    QCOMPARE(reasonOf(plan, u"B"_s),
             u"Gap of 1 level × usefulness 2 ÷ 5 days of work. Nobody gave "
             "the days of work: 5 stand in."_s);
    QCOMPARE(reasonOf(plan, u"C"_s),
             u"Gap of 1 level × usefulness 3 ÷ 1 day of work. Nobody gave "
             "the usefulness: 3 stands in."_s);
    QCOMPARE(reasonOf(plan, u"D"_s),
             u"Gap of 1 level × usefulness 3 ÷ 5 days of work. Nobody gave "
             "usefulness or days: 3 and 5 stand in."_s);
    QCOMPARE(reasonOf(plan, u"E"_s),
             u"Gap of 1 level × usefulness 1 ÷ 1 day of work. It waits for "
             "itself in a circle, so it comes last."_s);
}

void TestRoadmap::movingPushesWhatWaits_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &plan, const QString &action, int start,
                        int end, const QString &expected) {
        QTest::newRow(name) << plan << action << start << end << expected;
    };
    const QString run = u"A 1–3; B 4–5 after A; C 8–9 after B; D 1–2"_s;
    row("later", run, u"A"_s, 4, 6, u"A 4–6 | B 7–8 | C 9–10"_s);
    row("only as far as needed", run, u"A"_s, 2, 4, u"A 2–4 | B 5–6"_s);
    row("earlier moves nothing else", run, u"B"_s, 1, 2, u"B 1–2"_s);
    row("longer", run, u"A"_s, 1, 6, u"A 1–6 | B 7–8 | C 9–10"_s);
    row("through one without dates", u"A 1–3; U after A; B 4–5 after U"_s, u"A"_s, 2, 4,
        u"A 2–4 | B 5–6"_s);
    row("a start alone is pushed", u"A 1–3; U 4– after A; B 5–5 after U"_s, u"A"_s, 4, 6,
        u"A 4–6 | U 7– | B 7–7"_s);
    row("behind the last of two", u"A 1–3; D 1–8; B 4–5 after A D"_s, u"A"_s, 1, 3,
        u"A 1–3 | B 9–10"_s);
    row("not through a circle", u"A 1–3; B 4–5 after A C; C 6–7 after B; E 8–9 after C"_s, u"A"_s,
        8, 9, u"A 8–9"_s);
    row("itself on a circle", u"A 1–3 after B; B 1–3 after A"_s, u"A"_s, 4, 5, u""_s);
    row("without an end", u"A 1–"_s, u"A"_s, 4, 5, u""_s);
    row("the wrong way round", run, u"A"_s, 5, 4, u""_s);
    row("gone", run, u"Z"_s, 4, 5, u""_s);
}

void TestRoadmap::movingPushesWhatWaits()
{
    QFETCH(QString, plan);
    QFETCH(QString, name);
    QFETCH(int, start);
    QFETCH(int, end);
    QFETCH(QString, expected);
    QCOMPARE(moving(plan, name, start, end), expected);
}

SIXPOINT_TEST(TestRoadmap)

} // namespace tst_roadmap

#include "tst_roadmap.moc"
