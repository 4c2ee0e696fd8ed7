// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogue.h"
#include "core/platforms/register.h"
#include "core/selection/decision.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "core/workspace/sample.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QSet>
#include <QTest>

namespace tst_samplechoosing {

using namespace core;
using namespace Qt::StringLiterals;
using support::Fixture;

/// The register, the correction and the choice of the worked example.
class SampleChoosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRegisterAgreesWithTheAnswers();
    void theRegisterAgreesWithTheCoverageMap();
    void theRegisterShowsWhatIsWrong();
    void theCorrectionFitsTheCatalogue();
    void everyVoiceIsInTheGroup();
    void everyCandidateIsInTheCatalogue();
    void oneGateIsFailedAndOneIsOpen();
    void everybodyWeighsTriesMarksAndVotes();
    void theChoiceIsClose();
    void theRecordSaysWhatTheNumbersSay();
    void theDossierHoldsAllOfIt();
    void whatIsChangedTakesThePlaceOfWhatTheExampleSays();

private:
    QString nameOf(CandidateId id) const
    {
        const Candidate *candidate = m_choice.candidate(id);
        return candidate ? candidate->name : QString();
    }
    /// The kinds of findings about one account of the register.
    QList<RegisterFinding::Kind> findingsAbout(const QString &name) const
    {
        QList<RegisterFinding::Kind> kinds;
        const auto account = std::ranges::find(m_sample.accounts, name, &AccountEntry::name);
        for (const RegisterFinding &finding :
             registerFindings(m_sample.accounts, QDate(2026, 11, 23)))
            if (finding.accounts.contains(account->id))
                kinds << finding.kind;
        return kinds;
    }

    Sample m_sample;
    SelectionDossier m_choice;
    DecisionResult m_result;
};

void SampleChoosingTest::initTestCase()
{
    const Result<Sample> sample = readSample();
    QVERIFY(sample);
    m_sample = *sample;
    QCOMPARE(m_sample.selections.size(), 1);
    m_choice = m_sample.selections.first();
    m_result = decide(m_choice);
}

void SampleChoosingTest::theRegisterAgreesWithTheAnswers()
{
    // 14 entries in August, all with multi-factor login; one more was found since.
    QCOMPARE(m_sample.accounts.size(), 15);
    QCOMPARE(std::ranges::count(m_sample.accounts, YesNo::Yes, &AccountEntry::multiFactor), 14);
    for (const AccountEntry &account : m_sample.accounts) {
        QVERIFY(!account.purposes.isEmpty());
        QVERIFY(account.lastUsed && *account.lastUsed <= QDate(2026, 11, 22));
    }
}

void SampleChoosingTest::theRegisterAgreesWithTheCoverageMap()
{
    QSet<ToolId> linked;
    for (const AccountEntry &account : m_sample.accounts) {
        if (account.tool.isNull())
            continue;
        linked << account.tool;
        for (const CoverageEntry &entry : m_sample.coverage)
            if (entry.tool == account.tool && entry.strength > 1 && !account.name.contains(u','))
                QVERIFY2(account.purposes.contains(entry.purpose), qPrintable(account.name));
    }
    QCOMPARE(linked.size(), m_sample.tools.size());
}

void SampleChoosingTest::theRegisterShowsWhatIsWrong()
{
    using Kind = RegisterFinding::Kind;
    QVERIFY(findingsAbout(u"Facebook, old page"_s).contains(Kind::NoOwner));
    QVERIFY(findingsAbout(u"Facebook, old page"_s).contains(Kind::NoMultiFactor));
    QVERIFY(findingsAbout(u"Slack (Leeds trainees)"_s).contains(Kind::OwnerLeft));
    QVERIFY(findingsAbout(u"TikTok"_s).contains(Kind::SharedLogin));
    QVERIFY(findingsAbout(u"Microsoft Teams"_s).contains(Kind::SeveralForOnePurpose));
    QVERIFY(!findingsAbout(u"LinkedIn, main page"_s).contains(Kind::OneAdministrator));
    QVERIFY(std::ranges::count(m_sample.accounts, AccountDecision::Close, &AccountEntry::decision)
            >= 1);
}

void SampleChoosingTest::theCorrectionFitsTheCatalogue()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    QVERIFY(catalogue);
    const MergedCatalogue seen = merged(*catalogue, {}, m_sample.corrections);
    QVERIFY(seen.homeless.isEmpty());
    QVERIFY(seen.refused.isEmpty());
    for (const CatalogueEntry &entry : seen.entries)
        for (const AppliedCorrection &correction : entry.corrections)
            QVERIFY(!correction.catalogueChanged);
    for (const AccountEntry &account : m_sample.accounts)
        QVERIFY2(catalogue->platform(account.platform), qPrintable(account.name));
}

void SampleChoosingTest::everyVoiceIsInTheGroup()
{
    QCOMPARE(m_choice.participants.size(), 7);
    QCOMPARE(m_result.missingVoices, QList<MissingVoice>());
    for (const QString &task : m_choice.selection.tasks)
        QVERIFY(!task.isEmpty());
}

void SampleChoosingTest::everyCandidateIsInTheCatalogue()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    QCOMPARE(m_choice.candidates.size(), 4);
    for (const Candidate &candidate : m_choice.candidates) {
        const Platform *platform = catalogue->platform(candidate.platform);
        QVERIFY2(platform, qPrintable(candidate.name));
        QVERIFY(platform->purposes.contains(Purpose::Knowledge));
    }
}

void SampleChoosingTest::oneGateIsFailedAndOneIsOpen()
{
    QStringList removed;
    QStringList open;
    for (const CandidateResult &candidate : m_result.candidates) {
        if (candidate.removed)
            removed << nameOf(candidate.candidate);
        for (const GateResult &gate : candidate.gates) {
            QVERIFY(!gate.owner.isEmpty());
            if (gate.state == GateState::Unknown)
                open << nameOf(candidate.candidate) + u", "_s + gate.owner;
        }
    }
    QCOMPARE(removed, QStringList(u"Wiki"_s));
    QCOMPARE(open, QStringList(u"BookStack, IT manager"_s));
}

void SampleChoosingTest::everybodyWeighsTriesMarksAndVotes()
{
    QCOMPARE(m_result.findings, QList<SelectionFinding>());
    QCOMPARE(m_result.weights.size(), 7);
    QCOMPARE(m_choice.weights.size(), 7 * 7);
    QCOMPARE(m_choice.trials.size(), 7 * 3);
    QCOMPARE(m_choice.ratings.size(), 7 * 3 * 7);
    QCOMPARE(m_choice.ballots.size(), 7);
    for (const WeightMethod method : {WeightMethod::Points, WeightMethod::Swing})
        QVERIFY(std::ranges::count(m_choice.participants, method, &Participant::weightMethod) >= 3);
    for (const Trial &trial : m_choice.trials)
        QVERIFY(!trial.task.isEmpty() && trial.minutes > 0);
    for (const Criterion &criterion : m_choice.criteria)
        QVERIFY(!criterion.name.isEmpty() && !criterion.check.isEmpty());
}

void SampleChoosingTest::theChoiceIsClose()
{
    QVERIFY(m_result.robustness.closeCall);
    QVERIFY(!m_result.robustness.decidedBy.isEmpty());
    QCOMPARE(m_result.first.size(), 1);
    QCOMPARE(nameOf(m_result.first.first()), u"BookStack"_s);
    QCOMPARE(m_result.equals.size(), 2);
    QCOMPARE(nameOf(m_result.ballot.winners.value(0)), u"SharePoint"_s);
    QCOMPARE(m_result.agreement, BallotAgreement::AmongEquals);
    int wide = 0;
    for (const CandidateResult &candidate : m_result.candidates)
        wide += int(std::ranges::count(candidate.criteria, true, &CriterionResult::wide));
    QVERIFY(wide >= 1);
}

void SampleChoosingTest::theRecordSaysWhatTheNumbersSay()
{
    QVERIFY(m_choice.record);
    QCOMPARE(nameOf(m_choice.record->choice), u"SharePoint"_s);
    QVERIFY(!m_choice.record->disagreement.isEmpty());
    QVERIFY(m_choice.record->review > m_choice.record->decided);
    QCOMPARE(m_result.lead->percent, Hundredths(115)); // "one point more"
    QMap<QString, int> ticks;
    for (const ApprovalCount &count : m_result.ballot.approvals)
        ticks[nameOf(count.candidate)] = count.ticks;
    QCOMPARE(ticks.value(u"SharePoint"_s), 5); // "five of us"
    QCOMPARE(ticks.value(u"BookStack"_s), 4);
    for (const RequestState state : {RequestState::Granted, RequestState::Refused}) {
        const auto request = std::ranges::find(m_choice.requests, state, &Request::state);
        QVERIFY(request != m_choice.requests.end());
        QVERIFY(!request->answer.isEmpty());
    }
}

void SampleChoosingTest::theDossierHoldsAllOfIt()
{
    Fixture fixture;
    const auto id = addSample(*fixture.workspace);
    QVERIFY(id);
    const Status sound = fixture.workspace->checkIntegrity();
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message));
    const Dossier dossier = *readDossier(*fixture.workspace, support::framework(), *id);
    QCOMPARE(dossier.accounts.size(), m_sample.accounts.size());
    QCOMPARE(dossier.corrections.size(), m_sample.corrections.size());
    const DecisionResult stored = decide(dossier.selections.first());
    QCOMPARE(stored.candidates.size(), m_result.candidates.size());
    for (qsizetype i = 0; i < stored.candidates.size(); ++i)
        QCOMPARE(stored.candidates[i].score, m_result.candidates[i].score);
    QVERIFY(fixture.workspace->undo());
    QVERIFY(fixture.workspace->checkIntegrity());
}

void SampleChoosingTest::whatIsChangedTakesThePlaceOfWhatTheExampleSays()
{
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    const OrganisationId id = *addSample(workspace);
    Answer answer = workspace.list<Answer>(id).first();
    answer.kind = Answer::Kind::Level;
    answer.level = 5;
    QVERIFY(edit::answer(workspace, answer));
    QCOMPARE(workspace.list<Answer>(id).size(), m_sample.answers.size());
    const Tool tool = workspace.list<Tool>(id).first();
    QVERIFY(edit::setCoverage(workspace, tool, Purpose::Marketing, 1));
    QCOMPARE(workspace.list<CoverageEntry>(id).size(), m_sample.coverage.size());
    QVERIFY(edit::setTarget(workspace, id, {u"P4"_s}, 5));
    QCOMPARE(workspace.list<Target>(id).size(), m_sample.targets.size());
    Vision vision = workspace.list<Vision>(id).first();
    vision.statement = u"Ask once."_s;
    QVERIFY(edit::changeVision(workspace, vision));
    QCOMPARE(workspace.list<Vision>(id).size(), 1);
    Inquiry inquiry = workspace.list<Inquiry>(id).first();
    inquiry.owner = u"Trainee solicitor"_s;
    QVERIFY(edit::changeInquiry(workspace, inquiry));
    QCOMPARE(workspace.list<Inquiry>(id).size(), m_sample.inquiries.size());
    const Rating rating = workspace.list<Rating>(id).first();
    const auto person = workspace.find<Participant>(id, rating.participant);
    QVERIFY(edit::rate(workspace, *person, rating.candidate, rating.criterion, 4));
    QCOMPARE(workspace.list<Rating>(id).size(), m_choice.ratings.size());
}

SIXPOINT_TEST(SampleChoosingTest)

} // namespace tst_samplechoosing

#include "tst_samplechoosing.moc"
