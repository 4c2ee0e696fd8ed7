// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/profile.h"
#include "core/assessment/responses.h"
#include "tests/support/plainframework.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

namespace tst_profile {

using namespace Qt::StringLiterals;
using namespace core;

struct Round
{
    QList<Respondent> respondents;
    QList<Answer> answers;

    Profile profile(const ScoringRules &rules = {}) const
    {
        return core::profile(plainFramework(), rules, respondents, answers);
    }
};

Respondent respondent(const QString &alias, Role role)
{
    Respondent result;
    result.id = RespondentId::create();
    result.alias = alias;
    result.role = role;
    return result;
}

Answer answer(const Respondent &respondent, const QString &question, int level)
{
    Answer result;
    result.respondent = respondent.id;
    result.question = {question};
    result.level = level;
    return result;
}

Round roundOf(const Responses &responses)
{
    Round round;
    QHash<QString, Respondent> byAlias;
    for (const Responses::Person &person : responses.people) {
        byAlias.insert(person.alias, respondent(person.alias, person.role));
        round.respondents.append(byAlias[person.alias]);
    }
    for (const Response &response : responses.responses) {
        Answer given = answer(byAlias[response.respondent], response.question.text, response.level);
        given.kind = response.kind;
        given.evidence = response.evidence;
        round.answers.append(given);
    }
    return round;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linesOf(const QString &path)
{
    QStringList lines = contents(path).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

/// "cap said 2" or "weight leader 3", one a line.
ScoringRules rulesIn(const QString &path)
{
    ScoringRules rules;
    for (const QString &line : linesOf(path)) {
        const QString name = line.section(u' ', 1, 1);
        const int number = line.section(u' ', 2, 2).toInt();
        if (line.startsWith(u"cap"))
            rules.caps[static_cast<size_t>(evidenceFromWord(name).value())] = number;
        else
            rules.groupWeights[static_cast<size_t>(roleFromWord(name).value())] = number;
    }
    return rules;
}

template<class Tag>
QString joined(const QList<Code<Tag>> &codes)
{
    QStringList texts;
    for (const Code<Tag> &code : codes)
        texts.append(code.text);
    return texts.join(u' ');
}

QString render(const GroupProfile &group)
{
    const QString missing = u"missing "_s + group.missing.toString();
    if (group.status != PointStatus::Scored)
        return u"%1; %2"_s.arg(toWord(group.status), missing);
    return u"%1; claimed %2; %3"_s.arg(group.score->toString(), group.claimed->toString(), missing);
}

QString renderScore(const PointProfile &point)
{
    const QString missing = u"missing "_s + point.missing.toString();
    if (point.status != PointStatus::Scored)
        return u"%1; %2"_s.arg(toWord(point.status), missing);
    return u"%1, level %2 %3; claimed %4; %5%6"_s.arg(
        point.score->toString(), QString::number(*point.level),
        plainFramework().level(*point.level)->word, point.claimed->toString(), missing,
        point.claimAhead ? u"; the claim runs ahead"_s : QString());
}

QString render(const Disagreement &found)
{
    return u"%1, %2 to %3, median %4 of %5, average deviation %6, %7"_s.arg(
        found.question.text, QString::number(found.lowest), QString::number(found.highest),
        found.median.toString(), QString::number(found.count), found.averageDeviation.toString(),
        found.broadAgreement ? u"broad agreement"_s : u"split"_s);
}

QStringList render(const PointProfile &point)
{
    QStringList lines;
    const auto add = [&](const QString &subject, const QString &text) {
        lines.append(point.point.text + subject + u": "_s + text);
    };
    add({}, renderScore(point));
    for (auto group = point.groups.begin(); group != point.groups.end(); ++group)
        add(u' ' + toWord(group.key()), render(group.value()));
    if (point.leaveOneOut)
        add(u" with one left out"_s,
            u"%1 to %2"_s.arg(point.leaveOneOut->lowest.toString(),
                              point.leaveOneOut->highest.toString()));
    for (const Disagreement &found : point.disagreements)
        add(u" disagreement"_s, render(found));
    for (const PerceptionGap &gap : point.gaps)
        add(u" gap"_s,
            u"%1, %2 above %3 by %4"_s.arg(gap.question.text, toWord(gap.higher), toWord(gap.lower),
                                           gap.difference.toString()));
    if (!point.toFindOut.isEmpty())
        add(u" to find out"_s, joined(point.toFindOut));
    add(u" evidence"_s,
        u"%1 said, %2 shown, %3 measured"_s.arg(point.evidence[0])
            .arg(point.evidence[1])
            .arg(point.evidence[2]));
    return lines;
}

/// A profile as tests/data/scoring/README.md describes it.
QStringList render(const Profile &profile)
{
    QStringList lines = {u"respondents: %1"_s.arg(profile.respondents)};
    QList<PointCode> unknown;
    for (const PointProfile &point : profile.points) {
        if (point.answers == 0 && point.status == PointStatus::NotEnoughKnown)
            unknown.append(point.point);
        else
            lines += render(point);
    }
    if (!unknown.isEmpty())
        lines.append(u"nothing known: "_s + joined(unknown));
    if (!profile.heldBackBy.isEmpty())
        lines.append(u"held back by: "_s + joined(profile.heldBackBy));
    if (profile.mean)
        lines.append(u"mean: "_s + profile.mean->toString());
    if (!profile.dependencies.isEmpty())
        lines.append(u"dependencies: "_s + profile.dependencies.join(u' '));
    return lines;
}

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseScoresAsWorkedOutByHand_data();
    void caseScoresAsWorkedOutByHand();
    void orderOfRespondentsAndAnswersDoesNotMatter();
    void withoutRespondentsNothingIsKnown();
    void withoutLevelsEverythingIsToFindOut();
    void strayAnswersArePassedOver();
    void laterOfTwoAnswersHolds();
    void questionCountsByItsWeight();
    void evidenceAndAnswersAddUp();
    void manyRespondentsStayExact();
    void emptyPackHasEmptyProfile();
    void profileFindsItsPoints();
    void wordsOfRolesAndEvidenceReadBack();
};

void TestProfile::caseScoresAsWorkedOutByHand_data()
{
    QTest::addColumn<QString>("folder");
    const QDir root(QStringLiteral(TEST_DATA "/scoring"));
    const QStringList names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(names.size() >= 15);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << root.filePath(name);
}

void TestProfile::caseScoresAsWorkedOutByHand()
{
    QFETCH(QString, folder);
    const auto responses
        = readResponses(contents(folder + u"/responses.csv"_s).toUtf8(), plainFramework());
    QVERIFY2(responses, qPrintable(responses ? QString() : responses.error().message));
    const Profile result = roundOf(*responses).profile(rulesIn(folder + u"/rules.txt"_s));
    QCOMPARE(render(result).join(u'\n'), linesOf(folder + u"/expected.txt"_s).join(u'\n'));
}

void TestProfile::orderOfRespondentsAndAnswersDoesNotMatter()
{
    const QString path = QStringLiteral(TEST_DATA "/scoring/perception-gaps/responses.csv");
    Round round = roundOf(*readResponses(contents(path).toUtf8(), plainFramework()));
    const Profile before = round.profile();
    std::reverse(round.respondents.begin(), round.respondents.end());
    std::reverse(round.answers.begin(), round.answers.end());
    QVERIFY(round.profile() == before);
}

void TestProfile::withoutRespondentsNothingIsKnown()
{
    const Profile result = Round().profile();
    QCOMPARE(result.points.size(), 6);
    for (const PointProfile &point : result.points) {
        QCOMPARE(point.status, PointStatus::NotEnoughKnown);
        QCOMPARE(point.missing.toString(), u"1.00"_s);
        QVERIFY(point.groups.isEmpty());
        // What applies to nobody need not be found out.
        QVERIFY(point.toFindOut.isEmpty());
    }
}

void TestProfile::withoutLevelsEverythingIsToFindOut()
{
    Round round;
    round.respondents = {respondent(u"Lea"_s, Role::Leader)};
    Answer unknown = answer(round.respondents[0], u"P1q1"_s, 0);
    unknown.kind = Answer::Kind::DontKnow;
    round.answers = {unknown};
    const Profile result = round.profile();
    QCOMPARE(result.respondents, 1);
    QCOMPARE(result.points[5].toFindOut.size(), 8);
    QCOMPARE(render(result.points[0].groups[Role::Leader]), u"not enough known; missing 1.00"_s);
}

void TestProfile::strayAnswersArePassedOver()
{
    Round round;
    round.respondents = {respondent(u"Lea"_s, Role::Leader), respondent(u"Leo"_s, Role::Leader)};
    const Respondent stranger = respondent(u"Who"_s, Role::Staff);
    for (int i = 1; i <= 7; ++i) {
        round.answers.append(answer(round.respondents[0], u"P1q%1"_s.arg(i), 2));
        round.answers.append(answer(stranger, u"P1q%1"_s.arg(i), 3));
    }
    round.answers.append(answer(round.respondents[1], u"P9q1"_s, 3));
    round.answers.append(answer(round.respondents[1], u"P1q1"_s, 9));
    const Profile result = round.profile();
    QCOMPARE(result.respondents, 1);
    QCOMPARE(result.points[0].score, Score(200));
}

void TestProfile::laterOfTwoAnswersHolds()
{
    Round round;
    round.respondents = {respondent(u"Lea"_s, Role::Leader)};
    for (const int level : {1, 3}) {
        for (int i = 1; i <= 7; ++i)
            round.answers.append(answer(round.respondents[0], u"P1q%1"_s.arg(i), level));
    }
    QCOMPARE(round.profile().points[0].score, Score(300));
    QCOMPARE(round.profile().points[0].answers, 7);
}

void TestProfile::questionCountsByItsWeight()
{
    Framework framework = plainFramework();
    framework.points[0].questions[0].weight = 4;
    const QList<Respondent> respondents = {respondent(u"Lea"_s, Role::Leader)};
    QList<Answer> answers = {answer(respondents[0], u"P1q1"_s, 1)};
    for (int i = 2; i <= 7; ++i)
        answers.append(answer(respondents[0], u"P1q%1"_s.arg(i), 3));
    // (4 × 1 + 6 × 3) / 10
    QCOMPARE(profile(framework, {}, respondents, answers).points[0].score, Score(220));
}

void TestProfile::evidenceAndAnswersAddUp()
{
    const QString path = QStringLiteral(TEST_DATA "/scoring/changed-caps/responses.csv");
    const Profile result
        = roundOf(*readResponses(contents(path).toUtf8(), plainFramework())).profile();
    QCOMPARE(result.points[0].answers, 7);
    QCOMPARE(result.points[0].evidence, (std::array{2, 2, 3}));
}

/// The common denominator of 382 to 394 answers, and of one less, does not fit 128 bits.
void TestProfile::manyRespondentsStayExact()
{
    Round round;
    for (int i = 0; i < 394; ++i)
        round.respondents.append(respondent(QString::number(i), Role::Staff));
    for (int question = 1; question <= 7; ++question) {
        const int answers = 2 * (190 + question);
        for (int i = 0; i < answers; ++i)
            round.answers.append(answer(round.respondents[i], u"P1q%1"_s.arg(question), 2 + i % 2));
    }
    const Profile result = round.profile();
    QCOMPARE(result.points[0].score, Score(250));
    // One level less of n leaves a mean of 2.5 ± 0.5/(n − 1), which is 2.5 in two decimals.
    QCOMPARE(result.points[0].leaveOneOut, (ScoreRange{Score(250), Score(250)}));
}

void TestProfile::emptyPackHasEmptyProfile()
{
    const Profile result = core::profile({}, {}, {}, {});
    QVERIFY(result.points.isEmpty());
    QVERIFY(!result.mean);
}

void TestProfile::profileFindsItsPoints()
{
    const Profile result = Round().profile();
    QCOMPARE(result.point({u"P4"_s}), &result.points[3]);
    QCOMPARE(result.point({u"P9"_s}), nullptr);
}

void TestProfile::wordsOfRolesAndEvidenceReadBack()
{
    for (const Role role : AllRoles)
        QCOMPARE(roleFromWord(toWord(role)), role);
    for (const Evidence evidence : AllEvidence)
        QCOMPARE(evidenceFromWord(toWord(evidence)), evidence);
    QCOMPARE(roleFromWord(u"Leader"_s), std::nullopt);
    QCOMPARE(evidenceFromWord(QString()), std::nullopt);
}

SIXPOINT_TEST(TestProfile)

} // namespace tst_profile

#include "tst_profile.moc"
