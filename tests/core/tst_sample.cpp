// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/profile.h"
#include "core/framework/reader.h"
#include "core/workspace/livedossier.h"
#include "core/workspace/sample.h"
#include "tests/support/sampledossier.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sample {

using namespace core;
using namespace Qt::StringLiterals;

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void profileCardIsFilledAndSaysItIsFiction();
    void nineRespondentsInThreeGroups();
    void everyAnswerIsValidAndNobodyAnswersTwice();
    void doesNotApplyHasAReason();
    void manyAnswersCarryANote();
    void profileTellsTheStory();
    void leadersAndStaffDisagree();
    void coverageLooksLikeAShopWindow();
    void visionKeepsToItsLimit();
    void objectivesForceADecision();
    void exclusionsHaveReasons();
    void planIsComplete();
    void acceptedActionsComeFromStepsOfThePack();
    void decisionsAreDatedAndOwned();
    void someThingsAreHonestlyNotKnown();
    void everyReadingHasItsOwnIds();
    void damagedTextIsRefused();
    void fileHoldsWhatTheExampleSays();
    void exampleIsOneEntryOfTheJournal();
    void theFinishedExampleIsFinal();
    void theFinishedExampleIsADraftOnceItsDaysHavePassed();
    void existingFileIsNotTouched();
    void exampleCanStandTwiceInOneFile();

private:
    Profile sampleProfile() const;
    Framework m_framework;
    Sample m_sample;
};

qsizetype words(const QString &text)
{
    static const QRegularExpression word(u"\\w+(?:['’-]\\w+)*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    qsizetype count = 0;
    for (auto each = word.globalMatch(text); each.hasNext(); each.next())
        ++count;
    return count;
}

void SampleTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
    const Result<Sample> sample = readSample();
    QVERIFY(sample);
    m_sample = *sample;
}

Profile SampleTest::sampleProfile() const
{
    return profile(m_framework, ScoringRules(), m_sample.respondents, m_sample.answers);
}

void SampleTest::profileCardIsFilledAndSaysItIsFiction()
{
    const Organisation &card = m_sample.organisation;
    QCOMPARE(card.name, u"Harbour & Finch Solicitors"_s);
    QCOMPARE(card.headcount, 96);
    QVERIFY(card.desklessPercent.has_value());
    QVERIFY(card.reviewDate.has_value());
    QVERIFY(card.sites.contains(u"London"_s) && card.sites.contains(u"Leeds"_s));
    QVERIFY(card.activity.contains(u"fiction"_s));
    for (const QString &text :
         {card.sector, card.audiences, card.rules, card.workingPatterns, card.culture, card.problem,
          card.authors, card.documentVersion, card.classification})
        QVERIFY(!text.isEmpty());

    QCOMPARE(m_sample.assessment.date, QDate(2026, 9, 30));
    QCOMPARE(m_sample.assessment.framework, m_framework.id);
    QCOMPARE(m_sample.assessment.frameworkVersion, m_framework.version);
}

void SampleTest::nineRespondentsInThreeGroups()
{
    QCOMPARE(m_sample.respondents.size(), 9);
    QMap<Role, int> groups;
    QSet<QString> aliases;
    for (const Respondent &respondent : m_sample.respondents) {
        ++groups[respondent.role];
        aliases.insert(respondent.alias);
        QCOMPARE(respondent.assessment, m_sample.assessment.id);
    }
    QCOMPARE(aliases.size(), 9);
    QCOMPARE(groups, (QMap<Role, int>{{Role::Leader, 3}, {Role::Manager, 2}, {Role::Staff, 4}}));
}

void SampleTest::everyAnswerIsValidAndNobodyAnswersTwice()
{
    QVERIFY(m_sample.answers.size() >= 380);
    QSet<QPair<RespondentId, QuestionCode>> seen;
    std::array<int, 3> evidence = {0, 0, 0};
    for (const Answer &answer : m_sample.answers) {
        QVERIFY2(m_framework.question(answer.question), qPrintable(answer.question.text));
        const bool isLevel = answer.kind == Answer::Kind::Level;
        QVERIFY(isLevel ? answer.level >= 1 && answer.level <= LevelCount : answer.level == 0);
        seen.insert({answer.respondent, answer.question});
        if (isLevel)
            ++evidence[size_t(answer.evidence)];
    }
    QCOMPARE(seen.size(), m_sample.answers.size());
    QVERIFY(evidence[0] > 100 && evidence[1] > 20 && evidence[2] >= 8);
}

void SampleTest::doesNotApplyHasAReason()
{
    int count = 0;
    for (const Answer &answer : m_sample.answers) {
        if (answer.kind != Answer::Kind::DoesNotApply)
            continue;
        QVERIFY(!answer.note.isEmpty());
        ++count;
    }
    QVERIFY(count >= 2);
}

void SampleTest::manyAnswersCarryANote()
{
    int notes = 0;
    for (const Answer &answer : m_sample.answers) {
        notes += answer.note.isEmpty() ? 0 : 1;
        // What is called shown or measured says what was shown.
        if (answer.evidence != Evidence::Said)
            QVERIFY2(!answer.note.isEmpty(), qPrintable(answer.question.text));
    }
    QVERIFY(notes >= 120);
}

void SampleTest::profileTellsTheStory()
{
    const Profile result = sampleProfile();
    QStringList lines;
    for (const PointProfile &point : result.points)
        lines.append(u"%1 level %2%3"_s.arg(point.point.text)
                         .arg(point.level.value_or(0))
                         .arg(point.claimAhead ? u", the claim runs ahead"_s : QString()));
    QCOMPARE(lines.join(u'\n'),
             u"P1 level 3\nP2 level 2\nP3 level 2\nP4 level 1\n"
             "P5 level 2, the claim runs ahead\nP6 level 2"_s);
    QCOMPARE(result.respondents, 9);
    QCOMPARE(result.heldBackBy, QList<PointCode>{PointCode{u"P4"_s}});
    QCOMPARE(result.dependencies, (QStringList{u"P3<P1"_s, u"P2>P4"_s}));
    QCOMPARE(result.point({u"P6"_s})->groups[Role::Staff].status, PointStatus::NotEnoughKnown);
    for (const Target &target : m_sample.targets)
        QVERIFY(target.level >= result.point(target.point)->level);
    QCOMPARE(m_sample.targets.size(), 6);
}

void SampleTest::leadersAndStaffDisagree()
{
    const Profile result = sampleProfile();
    int blindSpots = 0;
    int hiddenStrengths = 0;
    qsizetype disagreements = 0;
    for (const PointProfile &point : result.points) {
        for (const PerceptionGap &gap : point.gaps)
            ++(gap.higher == Role::Leader ? blindSpots : hiddenStrengths);
        disagreements += point.disagreements.size();
    }
    QVERIFY(blindSpots >= 6);
    QVERIFY(hiddenStrengths >= 1);
    // Enough to talk about, few enough to talk about them all.
    QVERIFY(disagreements >= 12 && disagreements <= 20);
}

void SampleTest::coverageLooksLikeAShopWindow()
{
    QCOMPARE(m_sample.tools.size(), 10);
    const CoverageMap map = coverageMap(m_sample.tools, m_sample.coverage);
    for (const PurposeCoverage &each : map.purposes)
        QCOMPARE(each.strength >= 2, looksOutward(each.purpose));
}

void SampleTest::visionKeepsToItsLimit()
{
    QVERIFY(words(m_sample.vision.statement) <= VisionWordLimit);
    QVERIFY(words(m_sample.vision.statement) >= 25);
    QVERIFY(words(m_sample.vision.futureDay) >= 100 && words(m_sample.vision.futureDay) <= 140);
}

void SampleTest::objectivesForceADecision()
{
    QCOMPARE(m_sample.objectives.size(), 4);
    int dated = 0;
    for (const Objective &objective : m_sample.objectives) {
        for (const QString &text : {objective.title, objective.goal, objective.measure,
                                    objective.baseline, objective.target, objective.owner})
            QVERIFY(!text.isEmpty());
        QVERIFY(objective.baseline.contains(u" of "_s)); // the denominator
        QVERIFY(objective.baselineDate);
        dated += objective.targetDate > objective.baselineDate;
    }
    QCOMPARE(dated, 3); // one is left open on purpose
}

void SampleTest::exclusionsHaveReasons()
{
    QVERIFY(m_sample.exclusions.size() >= 3);
    for (const Exclusion &exclusion : m_sample.exclusions)
        QVERIFY(!exclusion.text.isEmpty() && !exclusion.reason.isEmpty());
}

void SampleTest::planIsComplete()
{
    QVERIFY(m_sample.actions.size() >= 8);
    int refused = 0;
    int byHand = 0;
    for (const Action &action : m_sample.actions) {
        QVERIFY(!action.title.isEmpty() && !action.reason.isEmpty());
        byHand += action.point.isEmpty() ? 1 : 0;
        if (action.state == Action::State::Refused) {
            ++refused;
            continue;
        }
        QVERIFY(!action.owner.isEmpty() && !action.signOfSuccess.isEmpty());
        QVERIFY(action.start && action.end && *action.start < *action.end);
    }
    QVERIFY(refused >= 1);
    QVERIFY(byHand >= 1);
}

void SampleTest::acceptedActionsComeFromStepsOfThePack()
{
    for (const Action &action : m_sample.actions) {
        if (action.point.isEmpty()) {
            QCOMPARE(action.fromLevel, 0);
            continue;
        }
        QVERIFY(m_framework.point(action.point));
        QVERIFY(m_framework.point(action.point)->actionFrom(action.fromLevel));
    }
    // Every gap has been decided about.
    const Profile result = sampleProfile();
    for (const Target &target : m_sample.targets) {
        const int level = *result.point(target.point)->level;
        if (level >= target.level)
            continue;
        const bool decided = std::ranges::any_of(m_sample.actions, [&](const Action &action) {
            return action.point == target.point && action.fromLevel == level;
        });
        QVERIFY2(decided, qPrintable(target.point.text));
    }
}

void SampleTest::decisionsAreDatedAndOwned()
{
    QVERIFY(m_sample.decisions.size() >= 3);
    for (const Decision &decision : m_sample.decisions)
        QVERIFY(!decision.text.isEmpty() && !decision.decider.isEmpty() && decision.due);
}

void SampleTest::someThingsAreHonestlyNotKnown()
{
    QStringList open;
    for (const PointProfile &point : sampleProfile().points)
        for (const QuestionCode &question : point.toFindOut)
            open.append(u"question:"_s + question.text);
    QVERIFY(open.size() >= 2);
    for (const Inquiry &inquiry : m_sample.inquiries) {
        QVERIFY2(open.contains(inquiry.subject), qPrintable(inquiry.subject));
        QVERIFY(!inquiry.owner.isEmpty() && inquiry.due);
    }
    QVERIFY(!m_sample.inquiries.isEmpty());
}

void SampleTest::everyReadingHasItsOwnIds()
{
    const Result<Sample> again = readSample();
    QVERIFY(again);
    QVERIFY(again->organisation.id != m_sample.organisation.id);
    QVERIFY(again->answers.first().id != m_sample.answers.first().id);
    QCOMPARE(again->answers.first().organisation, again->organisation.id);
}

void SampleTest::damagedTextIsRefused()
{
    QVERIFY(!readSample("{\"organisation\":"));
    QVERIFY(!readSample("[]"));
}

void SampleTest::fileHoldsWhatTheExampleSays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"example.sixpoint"_s);
    const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    QVERIFY(writeSample(path, clock));

    const auto workspace = Workspace::open(path, clock);
    QVERIFY(workspace);
    QVERIFY((*workspace)->checkIntegrity());
    const QList<NamedOrganisation> organisations = (*workspace)->organisations();
    QCOMPARE(organisations.size(), 1);
    const Dossier stored = *readDossier(**workspace, m_framework, organisations.first().id);
    const Dossier expected = support::sampleDossier(m_framework);
    QCOMPARE(stored.organisation.problem, expected.organisation.problem);
    QCOMPARE(stored.profile, expected.profile);
    QCOMPARE(stored.answers.size(), expected.answers.size());
    QCOMPARE(stored.coverage.strengths, expected.coverage.strengths);
    QCOMPARE(stored.vision.statement, expected.vision.statement);
    QCOMPARE(stored.objectives.size(), expected.objectives.size());
    QCOMPARE(stored.exclusions.size(), expected.exclusions.size());
    QCOMPARE(stored.actions.size(), expected.actions.size());
    QCOMPARE(stored.actions.last().reason, expected.actions.last().reason);
    QCOMPARE(stored.decisions.first().due, expected.decisions.first().due);
    QCOMPARE(stored.inquiries.size(), expected.inquiries.size());
    QCOMPARE(stored.targets.size(), expected.targets.size());
}

void SampleTest::exampleIsOneEntryOfTheJournal()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    const auto workspace = Workspace::create(folder.filePath(u"example.sixpoint"_s), clock);
    QVERIFY(workspace);
    const Result<OrganisationId> added = addSample(**workspace);
    QVERIFY(added);
    QCOMPARE((*workspace)->journal(*added, 10).size(), 1);
    QCOMPARE((*workspace)->undoLabel(), u"Add the worked example"_s);
}

/// Nothing when it cannot be written.
std::unique_ptr<Workspace> finishedExample(const QTemporaryDir &folder, const Clock &clock)
{
    const QString path = folder.filePath(u"university.sixpoint"_s);
    if (!writeSample(path, clock, SampleName::University))
        return nullptr;
    auto workspace = Workspace::open(path, clock);
    return workspace ? std::move(*workspace) : nullptr;
}

void SampleTest::theFinishedExampleIsFinal()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
    const std::unique_ptr<Workspace> workspace = finishedExample(folder, clock);
    QVERIFY(workspace);
    QVERIFY(workspace->checkIntegrity());
    const OrganisationId organisation = workspace->organisations().first().id;
    const QList<StrategyVersion> &versions = workspace->list<StrategyVersion>(organisation);
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.first().name, u"1.0"_s);
    QCOMPARE(versions.first().date, clock.today());
}

void SampleTest::theFinishedExampleIsADraftOnceItsDaysHavePassed()
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime(QDate(2036, 11, 23), QTime(9, 0), Qt::UTC));
    const std::unique_ptr<Workspace> workspace = finishedExample(folder, clock);
    QVERIFY(workspace);
    const OrganisationId organisation = workspace->organisations().first().id;
    QVERIFY(workspace->list<StrategyVersion>(organisation).isEmpty());
}

void SampleTest::existingFileIsNotTouched()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.sixpoint"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(!writeSample(path, SystemClock()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void SampleTest::exampleCanStandTwiceInOneFile()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto workspace = Workspace::create(folder.filePath(u"two.sixpoint"_s), clock);
    QVERIFY(workspace);
    QVERIFY(addSample(**workspace));
    QVERIFY(addSample(**workspace));
    QCOMPARE((*workspace)->organisations().size(), 2);
}

SIXPOINT_TEST(SampleTest)

} // namespace tst_sample

#include "tst_sample.moc"
