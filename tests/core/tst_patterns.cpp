// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/patterns.h"
#include "tests/support/plainframework.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_patterns {

using namespace Qt::StringLiterals;
using namespace core;
using condition::Quantifier;

const QList<Purpose> Outward = {Purpose::Sales, Purpose::Marketing, Purpose::Service};
const QList<Purpose> Inward
    = {Purpose::InternalCommunication, Purpose::Collaboration, Purpose::Knowledge};

/// One digit a point, "2-1345": its level, or a dash for a point without a score.
Profile profileOf(const QString &levels)
{
    Profile profile;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        PointProfile point;
        point.point = {u"P%1"_s.arg(i + 1)};
        if (levels[i].isDigit()) {
            point.status = PointStatus::Scored;
            point.level = levels[i].digitValue();
            point.score = Score(*point.level * 100);
        }
        profile.points.append(point);
    }
    return profile;
}

/// One row of six digits a tool: its strength for each purpose.
CoverageMap coverageOf(const QStringList &rows)
{
    QList<Tool> tools;
    QList<CoverageEntry> entries;
    for (const QString &row : rows) {
        Tool tool;
        tool.id = ToolId::create();
        tools.append(tool);
        for (qsizetype i = 0; i < row.size(); ++i)
            entries.append({CoverageId::create(), OrganisationId(), tool.id, AllPurposes[i],
                            row[i].digitValue()});
    }
    return coverageMap(tools, entries);
}

QList<Answer> answersTo(const QString &question, const QList<int> &levels)
{
    QList<Answer> answers;
    for (const int level : levels) {
        Answer answer;
        answer.question = {question};
        answer.kind = level ? Answer::Kind::Level : Answer::Kind::DontKnow;
        answer.level = level;
        answers.append(answer);
    }
    return answers;
}

/// What a pack with one pattern of these conditions says: "looks", "possible: …" or "no".
QString verdict(const QList<Condition> &conditions, const QString &levels,
                const QStringList &tools = {}, const QList<Answer> &answers = {})
{
    Framework framework = plainFramework();
    Pattern pattern;
    pattern.id = u"pattern"_s;
    pattern.conditions = conditions;
    framework.patterns = {pattern};
    const auto found = matchingPatterns(framework, profileOf(levels), answers, coverageOf(tools));
    if (found.isEmpty())
        return u"no"_s;
    if (found.first().certainty == PatternMatch::Certainty::Looks)
        return u"looks"_s;
    return u"possible: "_s + found.first().unchecked.join(u"; "_s);
}

QString render(const QList<Gap> &gaps)
{
    QStringList lines;
    for (const Gap &gap : gaps)
        lines.append(u"%1 %2-%3%4"_s.arg(gap.point.text)
                         .arg(gap.level)
                         .arg(gap.target)
                         .arg(gap.holdsBack ? u" holds back"_s : QString()));
    return lines.join(u", ");
}

Target target(const QString &point, int level)
{
    Target result;
    result.point = {point};
    result.level = level;
    return result;
}

class TestPatterns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverageOfEveryPurposeMustBeWithin();
    void coverageOfAnyPurposeIsEnough();
    void emptyCoverageIsUnchecked();
    void levelOfEveryPointMustBeWithin();
    void levelOfAnyPointIsEnough();
    void pointWithoutScoreIsUnchecked();
    void failedPointDecidesBeforeAnUnknownOne();
    void lowQuestionGoesByTheMeanClaimedLevel();
    void toolsAreCountedForOnePurpose();
    void measureIsNeverChecked();
    void patternsKeepPackOrder();
    void furthestBelowTargetComesFirst();
    void equalDistanceGoesByScoreThenPackOrder();
    void pointWithoutTargetAimsOneLevelUp();
    void pointAtItsTargetIsNoGap();
    void pointWithoutScoreIsNoGap();
    void gapKnowsItsActionAndWhetherItHoldsBack();
};

void TestPatterns::coverageOfEveryPurposeMustBeWithin()
{
    const QList<Condition> shopWindow = {condition::Coverage{Outward, Quantifier::Every, 2, 3},
                                         condition::Coverage{Inward, Quantifier::Every, 0, 1}};
    QCOMPARE(verdict(shopWindow, u"------"_s, {u"220010"_s, u"003001"_s}), u"looks"_s);
    QCOMPARE(verdict(shopWindow, u"------"_s, {u"221010"_s}), u"no"_s);
    QCOMPARE(verdict(shopWindow, u"------"_s, {u"222002"_s}), u"no"_s);
}

void TestPatterns::coverageOfAnyPurposeIsEnough()
{
    const QList<Condition> someInside = {condition::Coverage{Inward, Quantifier::Any, 1, 3}};
    QCOMPARE(verdict(someInside, u"------"_s, {u"000001"_s}), u"looks"_s);
    QCOMPARE(verdict(someInside, u"------"_s, {u"333000"_s}), u"no"_s);
}

void TestPatterns::emptyCoverageIsUnchecked()
{
    const condition::Coverage noneInside{Inward, Quantifier::Every, 0, 1};
    QCOMPARE(verdict({noneInside}, u"------"_s), u"no"_s);
    const condition::PointLevel low{{{u"P1"_s}}, Quantifier::Every, 1, 2};
    QCOMPARE(verdict({low, noneInside}, u"1-----"_s, {u"000000"_s}),
             u"possible: What the tools are used for"_s);
    QCOMPARE(verdict({low, condition::ToolsPerPurpose{3}}, u"1-----"_s),
             u"possible: How many tools serve the same purpose"_s);
}

void TestPatterns::levelOfEveryPointMustBeWithin()
{
    const QList<Condition> network = {condition::PointLevel{
        {{u"P2"_s}, {u"P3"_s}, {u"P4"_s}, {u"P5"_s}}, Quantifier::Every, 4, 5}};
    QCOMPARE(verdict(network, u"145541"_s), u"looks"_s);
    QCOMPARE(verdict(network, u"545535"_s), u"no"_s);
}

void TestPatterns::levelOfAnyPointIsEnough()
{
    const QList<Condition> low
        = {condition::PointLevel{{{u"P4"_s}, {u"P5"_s}}, Quantifier::Any, 1, 2}};
    QCOMPARE(verdict(low, u"333323"_s), u"looks"_s);
    QCOMPARE(verdict(low, u"33332-"_s), u"looks"_s);
    QCOMPARE(verdict(low, u"3333-3"_s), u"no"_s);
    QCOMPARE(verdict(low, u"333333"_s), u"no"_s);
}

void TestPatterns::pointWithoutScoreIsUnchecked()
{
    const condition::PointLevel both{{{u"P4"_s}, {u"P5"_s}}, Quantifier::Every, 1, 2};
    const condition::PointLevel first{{{u"P1"_s}}, Quantifier::Every, 1, 2};
    QCOMPARE(verdict({both}, u"3331-3"_s), u"no"_s);
    QCOMPARE(verdict({first, both}, u"1331-3"_s), u"possible: The level of: Point 5"_s);
    QCOMPARE(verdict({first, both}, u"133--3"_s), u"possible: The level of: Point 4, Point 5"_s);
}

void TestPatterns::failedPointDecidesBeforeAnUnknownOne()
{
    const condition::PointLevel both{{{u"P4"_s}, {u"P5"_s}}, Quantifier::Every, 1, 2};
    const condition::PointLevel first{{{u"P1"_s}}, Quantifier::Every, 1, 2};
    QCOMPARE(verdict({first, both}, u"133-33"_s), u"no"_s);
}

void TestPatterns::lowQuestionGoesByTheMeanClaimedLevel()
{
    const QList<Condition> low = {condition::QuestionLow{{u"P1q2"_s}, 2}};
    QCOMPARE(verdict(low, u"------"_s, {}, answersTo(u"P1q2"_s, {1, 3, 0})), u"looks"_s);
    QCOMPARE(verdict(low, u"------"_s, {}, answersTo(u"P1q2"_s, {1, 3, 3})), u"no"_s);
    QCOMPARE(verdict(low, u"------"_s, {}, answersTo(u"P1q3"_s, {1})), u"no"_s);
    const condition::PointLevel first{{{u"P1"_s}}, Quantifier::Every, 1, 2};
    QCOMPARE(verdict(low + QList<Condition>{first}, u"1-----"_s, {}, answersTo(u"P1q2"_s, {0})),
             u"possible: The answers to question P1q2"_s);
}

void TestPatterns::toolsAreCountedForOnePurpose()
{
    const QList<Condition> zoo = {condition::ToolsPerPurpose{3}};
    QCOMPARE(verdict(zoo, u"------"_s, {u"100000"_s, u"200000"_s, u"300000"_s}), u"looks"_s);
    QCOMPARE(verdict(zoo, u"------"_s, {u"100000"_s, u"220000"_s, u"030000"_s}), u"no"_s);
}

void TestPatterns::measureIsNeverChecked()
{
    const condition::Measure measure{u"K29"_s, u"Few people post"_s};
    QCOMPARE(verdict({measure}, u"333333"_s), u"no"_s);
    const condition::PointLevel low{{{u"P4"_s}}, Quantifier::Every, 1, 2};
    QCOMPARE(verdict({low, measure}, u"333133"_s), u"possible: Few people post"_s);
    QCOMPARE(verdict({low, measure}, u"333333"_s), u"no"_s);
}

void TestPatterns::patternsKeepPackOrder()
{
    Framework framework = plainFramework();
    const QList<Condition> low = {condition::PointLevel{{{u"P1"_s}}, Quantifier::Every, 1, 2}};
    for (const QString &id : {u"one"_s, u"two"_s}) {
        Pattern pattern;
        pattern.id = id;
        pattern.conditions = low;
        framework.patterns.append(pattern);
    }
    const auto found = matchingPatterns(framework, profileOf(u"1-----"_s), {}, {});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].pattern, u"one"_s);
    QCOMPARE(found[1].pattern, u"two"_s);
}

void TestPatterns::furthestBelowTargetComesFirst()
{
    const QList targets = {target(u"P1"_s, 3), target(u"P2"_s, 5), target(u"P3"_s, 4)};
    QCOMPARE(render(rankedGaps(plainFramework(), profileOf(u"222---"_s), targets)),
             u"P2 2-5, P3 2-4, P1 2-3"_s);
}

void TestPatterns::equalDistanceGoesByScoreThenPackOrder()
{
    Profile profile = profileOf(u"3223--"_s);
    profile.points[2].score = Score(190);
    QCOMPARE(render(rankedGaps(plainFramework(), profile, {})),
             u"P3 2-3, P2 2-3, P1 3-4, P4 3-4"_s);
}

void TestPatterns::pointWithoutTargetAimsOneLevelUp()
{
    QCOMPARE(render(rankedGaps(plainFramework(), profileOf(u"14----"_s), {})), u"P1 1-2, P2 4-5"_s);
    QCOMPARE(render(rankedGaps(plainFramework(), profileOf(u"5-----"_s), {})), QString());
}

void TestPatterns::pointAtItsTargetIsNoGap()
{
    const QList targets = {target(u"P1"_s, 3), target(u"P2"_s, 3)};
    QCOMPARE(render(rankedGaps(plainFramework(), profileOf(u"34----"_s), targets)), QString());
}

void TestPatterns::pointWithoutScoreIsNoGap()
{
    const QList targets = {target(u"P1"_s, 3)};
    QCOMPARE(render(rankedGaps(plainFramework(), profileOf(u"------"_s), targets)), QString());
}

void TestPatterns::gapKnowsItsActionAndWhetherItHoldsBack()
{
    Framework framework = plainFramework();
    framework.points[0].actions = {{1, u"first"_s, {}, {}, 0, {}}, {2, u"second"_s, {}, {}, 0, {}}};
    Profile profile = profileOf(u"23----"_s);
    profile.heldBackBy = {{u"P1"_s}};
    const QList<Gap> gaps = rankedGaps(framework, profile, {});
    QCOMPARE(render(gaps), u"P1 2-3 holds back, P2 3-4"_s);
    QCOMPARE(gaps[0].action->text, u"second"_s);
    QCOMPARE(gaps[0].score, Score(200));
    QVERIFY(!gaps[1].action);
}

SIXPOINT_TEST(TestPatterns)

} // namespace tst_patterns

#include "tst_patterns.moc"
