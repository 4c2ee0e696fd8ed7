// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/strategy/progress.h"
#include "tests/support/dossiers.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_progress {

using namespace core;
using namespace Qt::StringLiterals;

/// With an account, and a tool that was chosen.
Dossier withTools(Dossier dossier)
{
    dossier.accounts.append(AccountEntry());
    DecisionRecord record;
    record.choice = CandidateId::create();
    record.reasons = u"It fits."_s;
    record.review = QDate(2027, 9, 1);
    SelectionDossier chosen;
    chosen.record = record;
    dossier.selections.append(chosen);
    return dossier;
}

/// With all that makes the chapters on people and rules ready.
Dossier withPeople(Dossier dossier)
{
    dossier.leadership.sponsor = u"Managing partner"_s;
    dossier.leadership.promise = u"An hour a week"_s;
    dossier.leaderHabits.append(LeaderHabit());
    for (const Adopters group : AllAdopters) {
        AdopterGroup sized;
        sized.group = group;
        sized.people = 32;
        dossier.adopterGroups.append(sized);
    }
    SupportOffer offer; // for everybody
    offer.title = u"An hour with a real task"_s;
    dossier.supportOffers.append(offer);
    dossier.peoplePlan.monthFour = u"A second round of training"_s;
    PolicyPart part;
    part.state = PolicyPart::State::Draft;
    dossier.policy.append(part);
    dossier.houseRules.append(HouseRule());
    for (int i = 0; i < ScreeningQuestions; ++i) {
        CheckAnswer answer;
        answer.list = Checklist::DataProtection;
        answer.answer = YesNo::No;
        dossier.checkAnswers.append(answer);
    }
    dossier.governance.outOfHoursContact = u"Duty partner"_s;
    return dossier;
}

class ProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksOfTheEmptyTheThinAndTheFull();
    void theCardIsReadyWithoutSitesAndDesks();
    void aRoundIsReadyWhenEveryPointIsScored();
    void aToolWithoutAPurposeKeepsTheMapThin();
    void anObjectiveWithAnEmptyFieldKeepsTheVisionThin();
    void anUndecidedProposalKeepsThePlanThin();
    void anActionWithoutAnOwnerKeepsThePlanThin();
    void aimsComeBeforeTools();
    void stepsLeadFromTheCardToTheReport();
    void aThinChapterSaysWhatItLacks();

private:
    QString marks(const Dossier &dossier) const;
    QString next(const Dossier &dossier) const;
    Framework m_framework;
};

void ProgressTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
}

/// One letter for each chapter in the order of AllChapters: - empty, t thin, R ready.
QString ProgressTest::marks(const Dossier &dossier) const
{
    static const QString letters = u"-tR"_s;
    QString text;
    for (const Chapter chapter : AllChapters)
        text += letters.at(int(mark(chapter, m_framework, dossier)));
    return text;
}

QString ProgressTest::next(const Dossier &dossier) const
{
    const NextStep step = nextStep(m_framework, dossier);
    return step.title + u": "_s + step.text;
}

void ProgressTest::marksOfTheEmptyTheThinAndTheFull()
{
    QCOMPARE(marks(support::emptyDossier(m_framework)), u"---------"_s);
    QCOMPARE(marks(support::thinDossier(m_framework)), u"tttt---tt"_s);
    QCOMPARE(marks(support::fullDossier(m_framework)), u"RRRR---Rt"_s);
    QCOMPARE(marks(withTools(support::fullDossier(m_framework))), u"RRRRR--Rt"_s);
    QCOMPARE(marks(withPeople(withTools(support::fullDossier(m_framework)))), u"RRRRRRRRR"_s);
}

void ProgressTest::theCardIsReadyWithoutSitesAndDesks()
{
    Dossier dossier = support::fullDossier(m_framework);
    dossier.organisation.sites.clear();
    dossier.organisation.desklessPercent.reset();
    QCOMPARE(mark(Chapter::Organisation, m_framework, dossier), Mark::Ready);
    dossier.organisation.culture = u" "_s;
    QCOMPARE(mark(Chapter::Organisation, m_framework, dossier), Mark::Thin);
    dossier.organisation = {};
    dossier.organisation.sites = u"Leeds"_s;
    QCOMPARE(mark(Chapter::Organisation, m_framework, dossier), Mark::Thin);
}

void ProgressTest::aRoundIsReadyWhenEveryPointIsScored()
{
    Dossier dossier = support::fullDossier(m_framework);
    dossier.profile.points.first().status = PointStatus::DoesNotApply;
    QCOMPARE(mark(Chapter::Readiness, m_framework, dossier), Mark::Ready);
    dossier.profile.points.first().status = PointStatus::NotEnoughKnown;
    QCOMPARE(mark(Chapter::Readiness, m_framework, dossier), Mark::Thin);
    QVERIFY(next(dossier).contains(u"Too little is known about Platform understanding"_s));
}

void ProgressTest::aToolWithoutAPurposeKeepsTheMapThin()
{
    Dossier dossier = support::fullDossier(m_framework);
    dossier.coverage.strengths.first().fill(0);
    QCOMPARE(mark(Chapter::Coverage, m_framework, dossier), Mark::Thin);
}

void ProgressTest::anObjectiveWithAnEmptyFieldKeepsTheVisionThin()
{
    Dossier dossier = support::fullDossier(m_framework);
    dossier.exclusions.clear();
    QCOMPARE(mark(Chapter::Vision, m_framework, dossier), Mark::Ready);
    dossier.objectives.last().owner.clear();
    QCOMPARE(mark(Chapter::Vision, m_framework, dossier), Mark::Thin);
    QCOMPARE(next(dossier),
             u"Complete the objectives: Objectives with something still to decide: 1 of 4."_s);
}

void ProgressTest::anUndecidedProposalKeepsThePlanThin()
{
    Dossier dossier = withPeople(support::fullDossier(m_framework));
    dossier.actions.removeIf([](const Action &a) { return a.state == Action::State::Refused; });
    QCOMPARE(mark(Chapter::Plan, m_framework, dossier), Mark::Thin);
    QCOMPARE(next(dossier), u"Decide what to do: Proposed actions to accept or refuse: 1."_s);
}

void ProgressTest::anActionWithoutAnOwnerKeepsThePlanThin()
{
    Dossier dossier = withPeople(support::fullDossier(m_framework));
    dossier.actions.last().state = Action::State::Accepted;
    dossier.actions.last().owner.clear();
    QCOMPARE(mark(Chapter::Plan, m_framework, dossier), Mark::Thin);
    QCOMPARE(nextStep(m_framework, dossier).title, u"Give every action an owner and dates"_s);
}

void ProgressTest::aimsComeBeforeTools()
{
    Dossier dossier = support::fullDossier(m_framework);
    dossier.coverage = coverageMap({}, {});
    QCOMPARE(nextStep(m_framework, dossier).chapter, Chapter::Coverage);
    dossier.vision = {};
    QCOMPARE(nextStep(m_framework, dossier).chapter, Chapter::Vision);
}

void ProgressTest::stepsLeadFromTheCardToTheReport()
{
    const Dossier full = support::fullDossier(m_framework);
    Dossier dossier = support::emptyDossier(m_framework);
    QCOMPARE(nextStep(m_framework, dossier).title, u"Describe the organisation"_s);
    dossier.organisation = full.organisation;
    QCOMPARE(next(dossier),
             u"Answer the readiness questions: They show where you stand and what holds you back: "
             "43 questions, about 30 minutes."_s);
    dossier.profile = full.profile;
    QCOMPARE(nextStep(m_framework, dossier).title, u"Say where you want to be"_s);
    dossier.vision = full.vision;
    QCOMPARE(nextStep(m_framework, dossier).title, u"Set an objective"_s);
    dossier.objectives = full.objectives;
    QCOMPARE(nextStep(m_framework, dossier).title, u"Map the tools you use"_s);
    dossier.coverage = full.coverage;
    QCOMPARE(nextStep(m_framework, dossier).title, u"Win leaders and help people"_s);
    dossier.leadership.sponsor = u"Managing partner"_s;
    QCOMPARE(nextStep(m_framework, dossier).title, u"Finish the plan for people"_s);
    Dossier ready = withPeople(dossier);
    ready.checkAnswers.clear();
    QCOMPARE(nextStep(m_framework, ready).title, u"Finish the rules"_s);
    dossier = withPeople(dossier);
    QCOMPARE(nextStep(m_framework, dossier).title, u"Decide what to do"_s);
    dossier.actions = full.actions;
    dossier.targets = full.targets;
    QCOMPARE(nextStep(m_framework, dossier).title, u"List the accounts you have"_s);
    const Dossier tools = withTools(dossier);
    dossier.accounts = tools.accounts;
    QCOMPARE(nextStep(m_framework, dossier).title, u"Let the users choose a tool"_s);
    dossier.selections = tools.selections;
    dossier.selections.first().record->review.reset();
    QCOMPARE(nextStep(m_framework, dossier).title, u"Finish choosing"_s);
    QCOMPARE(nextStep(m_framework, tools).title, u"Read and export the report"_s);
}

void ProgressTest::aThinChapterSaysWhatItLacks()
{
    Dossier dossier = support::fullDossier(m_framework);
    dossier.organisation.headcount.reset();
    dossier.organisation.culture.clear();
    QCOMPARE(next(dossier),
             u"Finish the profile card: Still empty: number of people and culture."_s);
}

SIXPOINT_TEST(ProgressTest)

} // namespace tst_progress

#include "tst_progress.moc"
