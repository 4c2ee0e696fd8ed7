// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/independentscorer.h"
#include "tests/support/randomround.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace tst_scoringproperty {

using namespace Qt::StringLiterals;
using namespace core;

const unsigned SmallRounds = support::isSanitized() ? 3'000 : 100'000;
const unsigned LargeRounds = support::isSanitized() ? 15 : 3'000;
const int FewestOfEach = support::isSanitized() ? 1 : 5;
const unsigned PropertyRounds = SmallRounds / 10;
constexpr unsigned FirstLargeRound = 1'000'000; ///< its number, away from the small ones

/// Empty when both say the same; else the round, and the lines only one of the two has.
QString difference(unsigned number, const RandomRound &round, const Profile &actual,
                   const Profile &expected)
{
    if (actual == expected)
        return {};
    const QStringList actualLines = linesOf(actual);
    const QStringList expectedLines = linesOf(expected);
    QStringList report = {u"Round %1"_s.arg(number), round.toText(), u"core says"_s};
    for (const QString &line : actualLines) {
        if (!expectedLines.contains(line))
            report.append(u"  "_s + line);
    }
    report.append(u"expected"_s);
    for (const QString &line : expectedLines) {
        if (!actualLines.contains(line))
            report.append(u"  "_s + line);
    }
    return report.join(u'\n');
}

/// How often each outcome was met: a comparison says nothing about what never occurs.
using Tally = std::map<QString, int>;

void count(Tally &tally, const Profile &profile)
{
    const bool nobody = profile.respondents == 0;
    tally[u"nobody answered"_s] += nobody ? 1 : 0;
    tally[u"held back"_s] += profile.heldBackBy.isEmpty() ? 0 : 1;
    tally[u"held back by several"_s] += profile.heldBackBy.size() > 1 ? 1 : 0;
    for (const QString &dependency : profile.dependencies)
        ++tally[dependency];
    for (const PointProfile &point : profile.points) {
        ++tally[toWord(point.status)];
        const bool scored = point.status == PointStatus::Scored;
        if (scored)
            ++tally[u"level %1"_s.arg(*point.level)];
        tally[u"exactly 30 % missing"_s] += scored && point.missing == Share(30) ? 1 : 0;
        tally[u"claim ahead"_s] += point.claimAhead ? 1 : 0;
        tally[u"no range"_s] += scored && !point.leaveOneOut ? 1 : 0;
        tally[u"to find out"_s] += point.toFindOut.isEmpty() ? 0 : 1;
        for (const Disagreement &one : point.disagreements)
            ++tally[one.broadAgreement ? u"broad agreement"_s : u"split"_s];
        for (const PerceptionGap &gap : point.gaps)
            ++tally[gap.higher == Role::Leader ? u"blind spot"_s : u"hidden strength"_s];
    }
}

QList<Answer> answersOf(const RandomRound &round, const Respondent &respondent)
{
    QList<Answer> result = round.answers;
    result.removeIf([&](const Answer &answer) { return answer.respondent != respondent.id; });
    return result;
}

/// Everybody of one role a second time, with the same answers.
RandomRound withGroupTwice(RandomRound round, Role role)
{
    const QList<Respondent> originals = round.respondents;
    for (const Respondent &original : originals) {
        if (original.role != role)
            continue;
        Respondent copy = original;
        copy.id = RespondentId(QUuid(uint(round.respondents.size()), 2, 2, 2, 2, 2, 2, 2, 2, 2, 2));
        copy.alias += u" again"_s;
        const QList<Answer> answers = answersOf(round, original);
        round.respondents.append(copy);
        for (Answer answer : answers) {
            answer.respondent = copy.id;
            round.answers.append(answer);
        }
    }
    return round;
}

bool isLower(std::optional<Score> score, std::optional<Score> than)
{
    return score.has_value() != than.has_value() || score < than;
}

class TestScoringProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallRoundsScoreAsTheIndependentScorerSays();
    void largeRoundsScoreAsTheIndependentScorerSays();
    void orderOfPeopleAndAnswersDoesNotMatter();
    void groupTwiceAsLargeLeavesScoresAsTheyAre();
    void higherLevelNeverLowersScore();
};

void TestScoringProperty::smallRoundsScoreAsTheIndependentScorerSays()
{
    Tally tally;
    for (unsigned number = 0; number < SmallRounds; ++number) {
        const RandomRound round = randomRound(number);
        const Profile actual = round.profile();
        const QString found = difference(
            number, round, actual,
            independentProfile(round.framework, round.rules, round.respondents, round.answers));
        QVERIFY2(found.isEmpty(), qPrintable(found));
        count(tally, actual);
    }
    for (const auto &[outcome, times] : tally)
        QVERIFY2(times >= FewestOfEach, qPrintable(u"%1: only %2 times"_s.arg(outcome).arg(times)));
    // 3 ways to end, 5 levels, 4 dependencies and 11 single outcomes.
    QCOMPARE(tally.size(), size_t(23));
}

void TestScoringProperty::largeRoundsScoreAsTheIndependentScorerSays()
{
    for (unsigned number = FirstLargeRound; number < FirstLargeRound + LargeRounds; ++number) {
        const RandomRound round = randomRound(number, true);
        const QString found = difference(
            number, round, round.profile(),
            independentProfile(round.framework, round.rules, round.respondents, round.answers));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestScoringProperty::orderOfPeopleAndAnswersDoesNotMatter()
{
    for (unsigned number = 0; number < PropertyRounds; ++number) {
        const RandomRound round = randomRound(number);
        RandomRound shuffled = round;
        std::mt19937 random(number);
        for (qsizetype i = shuffled.answers.size() - 1; i > 0; --i)
            shuffled.answers.swapItemsAt(i, below(random, int(i + 1)));
        for (qsizetype i = shuffled.respondents.size() - 1; i > 0; --i)
            shuffled.respondents.swapItemsAt(i, below(random, int(i + 1)));
        const QString found = difference(number, shuffled, shuffled.profile(), round.profile());
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestScoringProperty::groupTwiceAsLargeLeavesScoresAsTheyAre()
{
    for (unsigned number = 0; number < PropertyRounds; ++number) {
        const RandomRound round = randomRound(number);
        const RandomRound larger = withGroupTwice(round, AllRoles[number % 4]);
        const Profile before = round.profile();
        Profile after = larger.profile();
        // What may differ: how many there are, and what is worked out over single people.
        after.respondents = before.respondents;
        for (qsizetype i = 0; i < after.points.size(); ++i) {
            const PointProfile &point = before.points[i];
            after.points[i].missing = point.missing;
            after.points[i].leaveOneOut = point.leaveOneOut;
            after.points[i].disagreements = point.disagreements;
            after.points[i].gaps = point.gaps;
            after.points[i].evidence = point.evidence;
            after.points[i].answers = point.answers;
        }
        const QString found = difference(number, larger, after, before);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestScoringProperty::higherLevelNeverLowersScore()
{
    int raised = 0;
    for (unsigned number = 0; number < PropertyRounds; ++number) {
        RandomRound round = randomRound(number);
        const Profile before = round.profile();
        std::mt19937 random(number);
        const auto raisable = [](const Answer &answer) {
            return answer.kind == Answer::Kind::Level && answer.level < LevelCount;
        };
        QList<Answer *> candidates;
        for (Answer &answer : round.answers) {
            if (raisable(answer))
                candidates.append(&answer);
        }
        if (candidates.isEmpty())
            continue;
        Answer &answer = *candidates[below(random, int(candidates.size()))];
        answer.level += 1 + below(random, LevelCount - answer.level);
        ++raised;
        const Profile after = round.profile();
        for (qsizetype i = 0; i < before.points.size(); ++i) {
            const bool lower = isLower(after.points[i].score, before.points[i].score)
                || isLower(after.points[i].claimed, before.points[i].claimed);
            const QString found = lower ? difference(number, round, after, before) : QString();
            QVERIFY2(!lower, qPrintable(found));
        }
    }
    QVERIFY(raised > int(PropertyRounds / 2));
}

SIXPOINT_TEST(TestScoringProperty)

} // namespace tst_scoringproperty

#include "tst_scoringproperty.moc"
