// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSet>
#include <QTest>

namespace tst_framework {

using namespace core;
using namespace Qt::StringLiterals;

class FrameworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packIsWhole();
    void everyPointTellsAllItsLevels();
    void everyQuestionHasAnchorsEvidenceAndFacet();
    void everyStepHasAnActionWithASignOfSuccess();
    void lookUpFindsPointsQuestionsAndLevels();
    void dependenciesAreThoseOfTheScoringRule();
    void patternsKeepTheirOrderAndConditions();
    void purposeWordsGoBothWays();
    void byteOrderMarkIsPassedOver();

private:
    Framework m_framework;
};

void FrameworkTest::initTestCase()
{
    const Result<Framework> pack = builtInFramework();
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message));
    m_framework = *pack;
}

void FrameworkTest::packIsWhole()
{
    QCOMPARE(m_framework.id, u"sixpoint"_s);
    QCOMPARE(m_framework.version, u"1"_s);
    QCOMPARE(m_framework.language, u"en-GB"_s);
    QVERIFY(!m_framework.title.isEmpty());
    QCOMPARE(m_framework.levels.size(), LevelCount);
    QCOMPARE(m_framework.points.size(), 6);
    QCOMPARE(m_framework.questionCount(), 43);
    QCOMPARE(m_framework.patterns.size(), 7);
    QVERIFY(m_framework.glossary.size() >= 20);
    QVERIFY(m_framework.sources.size() >= 8);

    QStringList words;
    for (const Level &level : m_framework.levels)
        words.append(QString::number(level.number) + u' ' + level.word);
    QCOMPARE(words.join(u", "_s), u"1 Ad hoc, 2 Exploring, 3 Structured, 4 Managed, 5 Embedded"_s);
}

void FrameworkTest::everyPointTellsAllItsLevels()
{
    for (const Point &point : m_framework.points) {
        QVERIFY(!point.name.isEmpty() && !point.why.isEmpty());
        QCOMPARE(point.facets.size(), 4);
        QCOMPARE(point.warningSigns.size(), 3);
        for (const QStringList &behaviours : point.behaviours) {
            QCOMPARE(behaviours.size(), 3);
            for (const QString &behaviour : behaviours)
                QVERIFY2(!behaviour.endsWith(u'.'), qPrintable(behaviour));
        }
    }
}

void FrameworkTest::everyQuestionHasAnchorsEvidenceAndFacet()
{
    QSet<QString> used;
    for (const Point &point : m_framework.points) {
        int number = 0;
        for (const Question &question : point.questions) {
            QCOMPARE(question.id.text, u"%1q%2"_s.arg(point.id.text).arg(++number));
            QVERIFY(!question.text.isEmpty() && !question.evidence.isEmpty());
            QVERIFY(!question.low.isEmpty() && !question.high.isEmpty());
            QVERIFY(std::ranges::find(point.facets, question.facet, &Facet::id)
                    != point.facets.end());
            used.insert(question.facet);
        }
    }
    QCOMPARE(used.size(), 24); // no facet without a question
}

void FrameworkTest::everyStepHasAnActionWithASignOfSuccess()
{
    for (const Point &point : m_framework.points) {
        for (int level = 1; level < LevelCount; ++level) {
            const NextAction *action = point.actionFrom(level);
            QVERIFY(action);
            QCOMPARE(action->fromLevel, level);
            QVERIFY(!action->text.isEmpty() && !action->owner.isEmpty());
            QVERIFY(action->days >= 14 && action->days <= 365);
            QVERIFY(!action->time.isEmpty() && !action->signOfSuccess.isEmpty());
        }
        QVERIFY(!point.actionFrom(LevelCount));
    }
}

void FrameworkTest::lookUpFindsPointsQuestionsAndLevels()
{
    QCOMPARE(m_framework.point({u"P4"_s})->shortName, u"Leadership support"_s);
    QVERIFY(!m_framework.point({u"P7"_s}));
    QCOMPARE(m_framework.question({u"P6q8"_s})->facet, u"P6a"_s);
    QVERIFY(!m_framework.question({u"P6q9"_s}));
    QCOMPARE(m_framework.pointOf({u"P3q2"_s})->id.text, u"P3"_s);
    QVERIFY(!m_framework.pointOf({u"P3"_s}));
    QCOMPARE(m_framework.level(3)->word, u"Structured"_s);
    QVERIFY(!m_framework.level(0));
}

void FrameworkTest::dependenciesAreThoseOfTheScoringRule()
{
    QStringList lines;
    for (const Dependency &dependency : m_framework.dependencies)
        lines.append(dependency.id + u' ' + dependency.name);
    QCOMPARE(lines.join(u'\n'),
             u"P6>>P2 measuring without direction\n"
             "P3<P1 knowledge not shared with users\n"
             "P5<P4 enthusiasm without help\n"
             "P2>P4 vision without backing"_s);
    QCOMPARE(m_framework.dependencies[0].kind, Dependency::Kind::FarAhead);
    QCOMPARE(m_framework.dependencies[1].kind, Dependency::Kind::Below);
    QCOMPARE(m_framework.dependencies[3].kind, Dependency::Kind::Above);
}

void FrameworkTest::patternsKeepTheirOrderAndConditions()
{
    QStringList ids;
    for (const Pattern &pattern : m_framework.patterns)
        ids.append(pattern.id);
    QCOMPARE(ids.join(u' '),
             u"shop-window tool-zoo silent-intranet lone-champion broadcast-tower "
             "dashboard-without-wheel learning-network"_s);

    const condition::Coverage outward{
        {Purpose::Sales, Purpose::Marketing, Purpose::Service}, condition::Quantifier::Every, 2, 3};
    const condition::Coverage inward{
        {Purpose::InternalCommunication, Purpose::Collaboration, Purpose::Knowledge},
        condition::Quantifier::Every,
        0,
        1};
    QCOMPARE(m_framework.patterns[0].conditions, (QList<Condition>{outward, inward}));
    QCOMPARE(
        m_framework.patterns[1].conditions,
        (QList<Condition>{condition::QuestionLow{{u"P1q2"_s}, 2}, condition::ToolsPerPurpose{3}}));
}

void FrameworkTest::purposeWordsGoBothWays()
{
    for (const Purpose purpose : AllPurposes)
        QCOMPARE(purposeFromWord(toWord(purpose)), purpose);
    QVERIFY(!purposeFromWord(u"Sales"_s));
    QVERIFY(!purposeFromWord({}));
}

void FrameworkTest::byteOrderMarkIsPassedOver()
{
    QFile file(u":/framework/sixpoint.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = readFramework("\xEF\xBB\xBF" + file.readAll(), u"pack.json"_s);
    QVERIFY(pack);
    QCOMPARE(*pack, m_framework);
}

SIXPOINT_TEST(FrameworkTest)

} // namespace tst_framework

#include "tst_framework.moc"
