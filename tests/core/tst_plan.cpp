// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/plan.h"
#include "tests/support/plainframework.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_plan {

using namespace Qt::StringLiterals;
using namespace core;

/// The plain pack with an action for every step of every point.
Framework frameworkWithActions()
{
    Framework framework = plainFramework();
    for (Point &point : framework.points) {
        for (int from = 1; from < LevelCount; ++from)
            point.actions.append({from, u"Lift %1 from %2"_s.arg(point.id.text).arg(from),
                                  u"Sponsor"_s, u"4 weeks"_s, 28, u"People notice"_s});
    }
    return framework;
}

Gap gap(const Framework &framework, int point, int level, int target, bool holdsBack = false)
{
    const Point &definition = framework.points[point - 1];
    return {definition.id, level, target, Score(level * 100), definition.actionFrom(level),
            holdsBack};
}

Action action(const QString &point, int fromLevel, Action::State state = Action::State::Accepted)
{
    Action result;
    result.point = {point};
    result.fromLevel = fromLevel;
    result.state = state;
    return result;
}

Action ending(const QDate &end)
{
    Action result;
    result.end = end;
    return result;
}

QString titles(const QList<Proposal> &proposals)
{
    QStringList result;
    for (const Proposal &proposal : proposals)
        result.append(proposal.title);
    return result.join(u" | ");
}

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGapProposesTheStepAboveItsLevel();
    void acceptedAndRefusedStepsAreNotProposedAgain();
    void anotherStepOfTheSamePointIsStillProposed();
    void gapWithoutActionProposesNothing();
    void reasonSaysWhereThePointStands();
    void reasonSaysThatThePointHoldsBackTheRest();
    void acceptedProposalRunsForItsDays();
    void horizonIsTheFirstThatTheEndDoesNotPass_data();
    void horizonIsTheFirstThatTheEndDoesNotPass();
    void actionWithoutEndHasNoHorizon();
    void planStartsWithTheEarliestAcceptedAction();
    void planWithoutDatesHasNoStart();
    void wordsAreCountedAsAPersonDoes_data();
    void wordsAreCountedAsAPersonDoes();
};

void TestPlan::everyGapProposesTheStepAboveItsLevel()
{
    const Framework framework = frameworkWithActions();
    const QList gaps = {gap(framework, 4, 1, 3), gap(framework, 2, 2, 3)};
    const QList<Proposal> found = proposals(framework, gaps, {});
    QCOMPARE(titles(found), u"Lift P4 from 1 | Lift P2 from 2"_s);
    QCOMPARE(found[0].owner, u"Sponsor"_s);
    QCOMPARE(found[0].days, 28);
    QCOMPARE(found[0].signOfSuccess, u"People notice"_s);
}

void TestPlan::acceptedAndRefusedStepsAreNotProposedAgain()
{
    const Framework framework = frameworkWithActions();
    const QList gaps = {gap(framework, 1, 1, 3), gap(framework, 2, 2, 3), gap(framework, 3, 3, 4)};
    const QList actions = {action(u"P1"_s, 1), action(u"P2"_s, 2, Action::State::Refused)};
    QCOMPARE(titles(proposals(framework, gaps, actions)), u"Lift P3 from 3"_s);
}

void TestPlan::anotherStepOfTheSamePointIsStillProposed()
{
    const Framework framework = frameworkWithActions();
    const QList gaps = {gap(framework, 1, 2, 3)};
    const QList actions = {action(u"P1"_s, 1), action(u"P2"_s, 2), action({}, 0)};
    QCOMPARE(titles(proposals(framework, gaps, actions)), u"Lift P1 from 2"_s);
}

void TestPlan::gapWithoutActionProposesNothing()
{
    const Framework framework = plainFramework();
    const QList gaps = {gap(framework, 1, 1, 3)};
    QCOMPARE(titles(proposals(framework, gaps, {})), QString());
}

void TestPlan::reasonSaysWhereThePointStands()
{
    const Framework framework = frameworkWithActions();
    const QList gaps = {gap(framework, 4, 2, 4)};
    QCOMPARE(
        proposals(framework, gaps, {}).first().reason,
        u"Point 4 stands at level 2, Exploring, and this leads towards level 3, Structured."_s);
}

void TestPlan::reasonSaysThatThePointHoldsBackTheRest()
{
    const Framework framework = frameworkWithActions();
    const QList gaps = {gap(framework, 4, 1, 3, true)};
    QCOMPARE(proposals(framework, gaps, {}).first().reason,
             u"Point 4 holds back the other points: it stands at level 1, Ad hoc, and this leads "
             "towards level 2, Exploring."_s);
}

void TestPlan::acceptedProposalRunsForItsDays()
{
    const auto organisation = OrganisationId::create();
    const Proposal proposal{{u"P4"_s}, 1, u"Coach"_s, u"Sponsor"_s, u"Seen"_s, 28, u"Because."_s};
    const Action result = accepted(proposal, organisation, QDate(2026, 2, 10));
    QVERIFY(!result.id.isNull());
    QCOMPARE(result.organisation, organisation);
    QCOMPARE(result.point.text, u"P4"_s);
    QCOMPARE(result.fromLevel, 1);
    QCOMPARE(result.state, Action::State::Accepted);
    QCOMPARE(result.title, u"Coach"_s);
    QCOMPARE(result.reason, u"Because."_s);
    QCOMPARE(result.owner, u"Sponsor"_s);
    QCOMPARE(result.signOfSuccess, u"Seen"_s);
    QCOMPARE(result.start, QDate(2026, 2, 10));
    QCOMPARE(result.end, QDate(2026, 3, 10));
}

void TestPlan::horizonIsTheFirstThatTheEndDoesNotPass_data()
{
    QTest::addColumn<int>("daysAfterStart");
    QTest::addColumn<Horizon>("expected");
    QTest::newRow("before the plan starts") << -5 << Horizon::Days30;
    QTest::newRow("on the last of 30 days") << 30 << Horizon::Days30;
    QTest::newRow("a day later") << 31 << Horizon::Days90;
    QTest::newRow("on the last of 90 days") << 90 << Horizon::Days90;
    QTest::newRow("just past 90 days") << 91 << Horizon::Days180;
    QTest::newRow("just past 180 days") << 181 << Horizon::Days365;
    QTest::newRow("beyond a year") << 1000 << Horizon::Days365;
}

void TestPlan::horizonIsTheFirstThatTheEndDoesNotPass()
{
    QFETCH(int, daysAfterStart);
    QFETCH(Horizon, expected);
    const QDate start(2026, 11, 23);
    QCOMPARE(horizon(ending(start.addDays(daysAfterStart)), start), expected);
}

void TestPlan::actionWithoutEndHasNoHorizon()
{
    QCOMPARE(horizon(Action(), QDate(2026, 1, 1)), std::nullopt);
}

void TestPlan::planStartsWithTheEarliestAcceptedAction()
{
    QList<Action> actions(4);
    actions[0].start = QDate(2026, 5, 1);
    actions[1].start = QDate(2026, 3, 1);
    actions[2].start = QDate(2026, 1, 1);
    actions[2].state = Action::State::Refused;
    QCOMPARE(planStart(actions), QDate(2026, 3, 1));
}

void TestPlan::planWithoutDatesHasNoStart()
{
    const QList<Action> actions(2);
    QCOMPARE(planStart(actions), std::nullopt);
}

void TestPlan::wordsAreCountedAsAPersonDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    const auto row = [](const QString &text, int words) {
        QTest::newRow(qPrintable(u"%1 in: %2"_s.arg(words).arg(text.simplified())))
            << text << words;
    };
    row(u""_s, 0);
    row(u"  \n\t "_s, 0);
    row(u"one"_s, 1);
    row(u"We share what we know."_s, 5);
    row(u"two\nlines"_s, 2);
    row(u"it's the user’s well-known way"_s, 5);
    row(u"yes – no - perhaps"_s, 3);
    row(u"rock 'n' roll"_s, 3);
    row(u"one--two"_s, 2);
    row(u"trailing- hyphen"_s, 2);
    row(u"'quoted words'"_s, 2);
    row(u"24 hours, 7 days"_s, 4);
    row(u"either/or"_s, 2);
    row(u"Zoë naïve e\u0301te\u0301"_s, 3);
    row(u"हम साथ काम करते हैं"_s, 5);
    row(u"نحن نعمل معا"_s, 3);
    row(u"می\u200cخواهیم بدانیم"_s, 2);
    row(u"𝒜 mathematical 𝒷"_s, 3);
    row(u"hello 🙂 ❤\ufe0f 👩\u200d💻 world"_s, 2);
}

void TestPlan::wordsAreCountedAsAPersonDoes()
{
    QFETCH(QString, text);
    QFETCH(int, words);
    QCOMPARE(wordCount(text), words);
}

SIXPOINT_TEST(TestPlan)

} // namespace tst_plan

#include "tst_plan.moc"
