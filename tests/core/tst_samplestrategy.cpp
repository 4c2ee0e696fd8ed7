// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/checks.h"
#include "core/selection/decision.h"
#include "core/strategy/plan.h"
#include "core/strategy/soundness.h"
#include "core/strategy/starters.h"
#include "core/strategy/unknowns.h"
#include "core/value/estimate.h"
#include "core/value/saving.h"
#include "core/workspace/livedossier.h"
#include "core/workspace/sample.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

namespace tst_samplestrategy {

using namespace core;
using namespace Qt::StringLiterals;
using support::Fixture;

/// The day on which both examples stand.
const QDate Today(2026, 11, 23);

/// The strategy workbench of both worked examples.
class SampleStrategyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageHasSomethingToShow_data();
    void everyPageHasSomethingToShow();
    void theFileIsWholeAndUndoRemovesItAll_data();
    void theFileIsWholeAndUndoRemovesItAll();
    void leadersPromiseAndDutiesAreShared_data();
    void leadersPromiseAndDutiesAreShared();
    void everyGroupOfPeopleIsCaredFor_data();
    void everyGroupOfPeopleIsCaredFor();
    void confidenceIsPaired_data();
    void confidenceIsPaired();
    void processesSaveTime_data();
    void processesSaveTime();
    void rulesAndChecksAreThoseOfTheStarters_data();
    void rulesAndChecksAreThoseOfTheStarters();
    void risksAreWeighed_data();
    void risksAreWeighed();
    void theEstimateCounts_data();
    void theEstimateCounts();
    void thePlanCanHappen_data();
    void thePlanCanHappen();
    void harbourAndFinchLeavesTwoErrorsIn();
    void theDepartmentLeavesNothingOpen();
    void theDepartmentAnsweredForItsDuties();
    void aBrokenRowIsToldWithItsPlace_data();
    void aBrokenRowIsToldWithItsPlace();

private:
    const Dossier &dossier() const
    {
        return m_dossiers.at(*valueFor<SampleName>(QString::fromLatin1(QTest::currentDataTag())));
    }
    std::map<SampleName, Dossier> m_dossiers;
};

void bothExamples()
{
    QTest::addColumn<SampleName>("name");
    for (const Word<SampleName> &each : wordsOf<SampleName>())
        QTest::newRow(each.word) << each.value;
}

void SampleStrategyTest::initTestCase()
{
    for (const Word<SampleName> &each : wordsOf<SampleName>()) {
        Fixture fixture;
        const auto added = addSample(*fixture.workspace, each.value);
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        m_dossiers.emplace(each.value,
                           *readDossier(*fixture.workspace, support::framework(), *added));
    }
}

void SampleStrategyTest::everyPageHasSomethingToShow_data()
{
    bothExamples();
}

void SampleStrategyTest::everyPageHasSomethingToShow()
{
    const Dossier &known = dossier();
    QCOMPARE(known.stakeholders.size(), 8);
    QVERIFY(known.leaderHabits.size() >= 6);
    QVERIFY(known.excuses.size() >= 5);
    QCOMPARE(known.duties.size(), 10);
    QCOMPARE(known.roleHolders.size(), qsizetype(AllDutyRoles.size()));
    QCOMPARE(known.adopterGroups.size(), qsizetype(AllAdopters.size()));
    QVERIFY(known.supportOffers.size() >= 7);
    QCOMPARE(known.inclusion.size(), qsizetype(AllInclusionKinds.size()));
    QCOMPARE(known.confidence.size(), 12);
    QCOMPARE(known.processes.size(), 2);
    QVERIFY(known.policy.size() >= 12);
    QCOMPARE(known.houseRules.size(), 8);
    QCOMPARE(known.crisisSteps.size(), 4);
    QVERIFY(known.risks.size() >= 7);
    QVERIFY(known.valueLines.size() >= 11);
    QCOMPARE(known.pricelessBenefits.size(), 3);
    QVERIFY(known.actionLinks.size() >= 5);
}

void SampleStrategyTest::theFileIsWholeAndUndoRemovesItAll_data()
{
    bothExamples();
}

void SampleStrategyTest::theFileIsWholeAndUndoRemovesItAll()
{
    QFETCH(SampleName, name);
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    const auto id = addSample(workspace, name);
    QVERIFY(id);
    const Status whole = workspace.checkIntegrity();
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
    QCOMPARE(workspace.journal(*id, 10).size(), 1);
    QCOMPARE(workspace.list<Stakeholder>(*id).size(), 8);
    QVERIFY(workspace.undo());
    QVERIFY(workspace.checkIntegrity());
    QVERIFY(workspace.list<Stakeholder>(*id).isEmpty());
    QVERIFY(workspace.list<CheckAnswer>(*id).isEmpty());
    QVERIFY(workspace.list<ActionLink>(*id).isEmpty());
    QVERIFY(workspace.list<ValueLine>(*id).isEmpty());
    QVERIFY(!workspace.find<Leadership>(*id, LeadershipId::of(*id, u"leadership"_s)));
    QVERIFY(workspace.redo());
    QCOMPARE(workspace.list<Stakeholder>(*id).size(), 8);
}

void SampleStrategyTest::leadersPromiseAndDutiesAreShared_data()
{
    bothExamples();
}

void SampleStrategyTest::leadersPromiseAndDutiesAreShared()
{
    const Dossier &known = dossier();
    const Leadership &leadership = known.leadership;
    for (const QString &text : {leadership.sponsor, leadership.promise, leadership.consequence,
                                leadership.whatTheyDid, leadership.managersGain})
        QVERIFY(!text.isEmpty());
    QVERIFY(wordCount(leadership.request) >= 25);
    QVERIFY(wordCount(leadership.request) <= SponsorRequestWordLimit);
    QVERIFY(leadership.promiseDate > Today && leadership.askedOn < Today);
    QVERIFY(leadership.leadersAsked && leadership.leadersActive);
    QSet<LeaderHabit::Kind> kinds;
    for (const LeaderHabit &habit : known.leaderHabits) {
        kinds << habit.kind;
        QVERIFY(!habit.leader.isEmpty() && !habit.promise.isEmpty() && habit.from);
    }
    QCOMPARE(kinds.size(), 3);
    for (const Stakeholder &one : known.stakeholders)
        QVERIFY(one.influence && one.enthusiasm && !one.message.isEmpty());
    for (const Excuse &excuse : known.excuses)
        QVERIFY(!excuse.excuse.isEmpty() && !excuse.answer.isEmpty());
    for (const Duty &duty : known.duties) {
        QVERIFY2(duty.parts.count(u'A') == 1, qPrintable(duty.task));
        QVERIFY2(duty.parts.contains(u'R'), qPrintable(duty.task));
    }
    for (const RoleHolder &holder : known.roleHolders)
        QVERIFY(!holder.name.isEmpty());
}

void SampleStrategyTest::everyGroupOfPeopleIsCaredFor_data()
{
    bothExamples();
}

void SampleStrategyTest::everyGroupOfPeopleIsCaredFor()
{
    const Dossier &known = dossier();
    const int headcount = *known.organisation.headcount;
    int people = 0;
    for (const AdopterGroup &group : known.adopterGroups) {
        people += group.people.value_or(0);
        QVERIFY(!group.basis.isEmpty() && !group.readingHelp.isEmpty()
                && !group.contributingHelp.isEmpty());
        QVERIFY(std::ranges::count(known.supportOffers, std::optional(group.group),
                                   &SupportOffer::group)
                >= 1);
    }
    QCOMPARE(people, headcount);
    for (const SupportOffer &offer : known.supportOffers)
        QVERIFY2(offer.date >= Today && !offer.owner.isEmpty() && !offer.format.isEmpty(),
                 qPrintable(offer.title));
    QSet<ReluctanceReason::Kind> kinds;
    for (const ReluctanceReason &reason : known.reluctanceReasons) {
        QVERIFY(reason.kind && !reason.remedy.isEmpty());
        kinds << *reason.kind;
    }
    QCOMPARE(kinds.size(), 4);
    const int each = headcount / *known.peoplePlan.champions;
    QVERIFY(each >= 20 && each <= 30);
    QVERIFY(known.peoplePlan.championHours > 0 && !known.peoplePlan.helpRoute.isEmpty());
    QVERIFY(!known.peoplePlan.monthFour.isEmpty() && !known.peoplePlan.monthFourOwner.isEmpty());
    QVERIFY(known.peoplePlan.monthFourDate > Today);
    for (const Inclusion &row : known.inclusion)
        QVERIFY(!row.adjustment.isEmpty() && !row.testedWith.isEmpty());
}

void SampleStrategyTest::confidenceIsPaired_data()
{
    bothExamples();
}

void SampleStrategyTest::confidenceIsPaired()
{
    QHash<QString, QSet<ConfidenceReading::Moment>> moments;
    for (const ConfidenceReading &reading : dossier().confidence) {
        QVERIFY(reading.date && *reading.date <= Today);
        QVERIFY(std::ranges::all_of(reading.marks, [](int mark) { return mark >= 1; }));
        QVERIFY2(!moments[reading.code].contains(reading.moment), qPrintable(reading.code));
        moments[reading.code] << reading.moment;
    }
    const auto pairs
        = std::ranges::count_if(moments, [](const auto &two) { return two.size() == 2; });
    QVERIFY(pairs >= 5);
}

void SampleStrategyTest::processesSaveTime_data()
{
    bothExamples();
}

void SampleStrategyTest::processesSaveTime()
{
    const Dossier &known = dossier();
    for (const Process &process : known.processes) {
        QVERIFY(!process.problem.isEmpty() && process.knowledge);
        const Saving saved = saving(process, known.processSteps);
        QVERIFY2(saved.today.steps >= 5 && saved.today.steps <= 7, qPrintable(process.name));
        QVERIFY2(saved.tomorrow.steps >= 3 && saved.tomorrow.steps <= 5, qPrintable(process.name));
        QVERIFY2(saved.minutesLow > 0 && saved.minutesLow <= saved.minutesLikely
                     && saved.minutesLikely <= saved.minutesHigh
                     && saved.minutesHigh <= saved.today.minutes,
                 qPrintable(process.name));
        QVERIFY(saved.tomorrow.waitMinutes < saved.today.waitMinutes);
        QVERIFY(process.people <= known.organisation.headcount);
    }
    for (const ProcessStep &step : known.processSteps)
        QVERIFY(!step.text.isEmpty() && !step.who.isEmpty() && !step.tool.isEmpty());
}

void SampleStrategyTest::rulesAndChecksAreThoseOfTheStarters_data()
{
    bothExamples();
}

void SampleStrategyTest::rulesAndChecksAreThoseOfTheStarters()
{
    const Dossier &known = dossier();
    const Starters &starters = builtInStarters();
    QSet<QString> headings;
    for (const PolicyPart &part : known.policy) {
        QVERIFY2(starters.policyHeading(part.code), qPrintable(part.code));
        QVERIFY2(part.state != PolicyPart::State::Missing && !part.text.contains(u'['),
                 qPrintable(part.code));
        QVERIFY(!part.owner.isEmpty() && part.review > Today);
        headings << part.code;
    }
    QCOMPARE(headings.size(), known.policy.size());
    for (const Checklist list : AllChecklists) {
        if (list == Checklist::PublicSector && !known.governance.publicSector)
            continue;
        QSet<QString> open;
        for (const Starters::Check &check : starters.checksOf(list))
            open << check.code;
        for (const CheckAnswer &answer : known.checkAnswers)
            if (answer.list == list) {
                QVERIFY2(open.remove(answer.code), qPrintable(answer.code));
                QVERIFY2(answer.answer != YesNo::Unknown, qPrintable(answer.code));
            }
        QCOMPARE(open, QSet<QString>());
    }
    for (const CheckAnswer &answer : known.checkAnswers)
        if (answer.list == Checklist::AccountSecurity && answer.answer == YesNo::No)
            QVERIFY2(!answer.owner.isEmpty() && answer.due > Today, qPrintable(answer.code));
    const Governance &governance = known.governance;
    for (const QString &text : {governance.moderation, governance.moderationHours,
                                governance.outOfHoursContact, governance.records})
        QVERIFY(!text.isEmpty());
    QVERIFY(governance.lawDate.has_value());
    for (const CrisisStep &step : known.crisisSteps)
        for (const QString &text :
             {step.example, step.lead, step.firstWords, step.inside, step.review})
            QVERIFY(!text.isEmpty());
}

void SampleStrategyTest::risksAreWeighed_data()
{
    bothExamples();
}

void SampleStrategyTest::risksAreWeighed()
{
    QSet<QString> starters;
    for (const Starters::RiskStarter &starter : builtInStarters().risks)
        starters << starter.risk.origin;
    int weighed = 0;
    for (const Risk &risk : dossier().risks) {
        QVERIFY2(risk.origin.isEmpty() || starters.contains(risk.origin), qPrintable(risk.origin));
        QVERIFY2(!risk.text.isEmpty() && !risk.response.isEmpty(), qPrintable(risk.text));
        if (risk.refused)
            continue;
        ++weighed;
        QVERIFY2(risk.score() && !risk.cause.isEmpty() && !risk.earlySign.isEmpty(),
                 qPrintable(risk.text));
    }
    QVERIFY(weighed >= 7);
}

void SampleStrategyTest::theEstimateCounts_data()
{
    bothExamples();
}

void SampleStrategyTest::theEstimateCounts()
{
    const Dossier &known = dossier();
    QCOMPARE(known.valueSettings.discount, 350);
    QVERIFY(known.valueSettings.hourRate > 1000);
    QSet<ValueLine::Kind> hours;
    int costs = 0;
    int benefits = 0;
    int processes = 0;
    for (const ValueLine &line : known.valueLines) {
        QVERIFY(!line.title.isEmpty());
        costs += line.isCost();
        benefits += !line.isCost();
        processes += !line.process.isNull();
        if (line.isCost() && line.unit == ValueLine::Unit::Hours)
            hours << line.kind;
    }
    QVERIFY(costs >= 7);
    QCOMPARE(benefits, 4);
    QCOMPARE(processes, 2);
    using enum ValueLine::Kind;
    for (const ValueLine::Kind kind :
         {SetUp, Training, CommunityManager, Moderation, ContentReview, LeaderTime})
        QVERIFY2(hours.contains(kind), qPrintable(wordFor(kind)));
    const Estimate result = estimate(known, 1000);
    QStringList found;
    for (const ValueFinding &finding : result.findings)
        found << finding.text;
    QCOMPARE(found, QStringList());
    QVERIFY(result.outcome && result.outcome->paybackYears);
    // Believable: it may be a loss, and is more likely not.
    QVERIFY(result.outcome->p5 < result.outcome->p50 && result.outcome->p50 > 0);
    QVERIFY(result.outcome->likely < result.totalCost.likely);
}

void SampleStrategyTest::thePlanCanHappen_data()
{
    bothExamples();
}

QString quarterOf(const QDate &day)
{
    return u"%1/%2"_s.arg(day.year()).arg((day.month() - 1) / 3);
}

void SampleStrategyTest::thePlanCanHappen()
{
    const Dossier &known = dossier();
    QHash<ActionId, Action> actions;
    QHash<QString, int> bigMoves;
    for (const Action &action : known.actions) {
        if (action.state == Action::State::Refused)
            continue;
        actions.insert(action.id, action);
        QVERIFY2(action.phase && action.effortDays && action.usefulness, qPrintable(action.title));
        QVERIFY2(action.end > Today, qPrintable(action.title));
        QVERIFY(*action.effortDays <= action.start->daysTo(*action.end));
        if (!action.bigMove)
            continue;
        for (QDate day(action.start->year(), (action.start->month() - 1) / 3 * 3 + 1, 1);
             day <= *action.end; day = day.addMonths(3))
            ++bigMoves[quarterOf(day)];
    }
    QVERIFY(!bigMoves.isEmpty());
    for (const int moves : std::as_const(bigMoves))
        QVERIFY(moves <= 3);
    for (const ActionLink &link : known.actionLinks) {
        QVERIFY(actions.contains(link.action) && actions.contains(link.after));
        QVERIFY2(*actions[link.action].start > *actions[link.after].end,
                 qPrintable(actions[link.action].title));
    }
}

/// The rules that do not hold.
QStringList broken(const Dossier &dossier, Severity severity)
{
    QStringList rules;
    for (const StrategyFinding &finding : check(support::framework(), dossier, Today))
        if (finding.severity == severity)
            rules << finding.rule;
    return rules;
}

void SampleStrategyTest::harbourAndFinchLeavesTwoErrorsIn()
{
    const Dossier &known = m_dossiers.at(SampleName::HarbourFinch);
    QCOMPARE(broken(known, Severity::Error),
             (QStringList{u"objective-without-target-date"_s, u"serious-risk-without-owner"_s}));
    // The rest of a strategy that has just begun: its sponsor knows where to look next.
    const QStringList warnings = broken(known, Severity::Warning);
    QVERIFY2(warnings.size() <= 10, qPrintable(warnings.join(u'\n')));
    QFile file(u":/samples/harbour-finch.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString note
        = QJsonDocument::fromJson(file.readAll()).object().value(u"note"_s).toString();
    QVERIFY(note.contains(u"on purpose"_s));
    QVERIFY(!known.governance.publicSector);
}

void SampleStrategyTest::theDepartmentLeavesNothingOpen()
{
    const Framework &framework = support::framework();
    const Dossier &known = m_dossiers.at(SampleName::University);
    QStringList open;
    for (const Unknown &unknown : unknowns(framework, known))
        open << unknown.text;
    QCOMPARE(open, QStringList());
    for (const Severity severity : AllSeverities)
        QCOMPARE(broken(known, severity), QStringList());
    const QList<Gap> gaps = rankedGaps(framework, known.profile, known.targets);
    QVERIFY(gaps.size() >= 3);
    QVERIFY(proposals(framework, gaps, known.actions).isEmpty());
    QVERIFY(wordCount(known.vision.statement) <= VisionWordLimit);
    QCOMPARE(known.objectives.size(), 4);
    for (const Objective &objective : known.objectives)
        QVERIFY(objective.baseline.contains(u" of "_s)
                && objective.baselineDate < objective.targetDate);
    QVERIFY(known.exclusions.size() >= 3 && known.decisions.size() >= 3);
    const auto refused = std::ranges::count(known.actions, Action::State::Refused, &Action::state);
    QVERIFY(refused >= 1 && known.actions.size() - refused >= 8);
    QSet<QString> decided;
    for (const Risk &risk : known.risks) {
        QVERIFY2(risk.refused || !risk.owner.isEmpty(), qPrintable(risk.text));
        decided << risk.origin;
    }
    for (const Starters::RiskStarter &starter : builtInStarters().risks)
        QVERIFY2(decided.contains(starter.risk.origin), qPrintable(starter.risk.origin));
}

void SampleStrategyTest::theDepartmentAnsweredForItsDuties()
{
    const Dossier &known = m_dossiers.at(SampleName::University);
    QVERIFY(known.organisation.activity.contains(u"fiction"_s));
    QVERIFY(known.organisation.name.contains(u"fictional"_s));
    QVERIFY(known.governance.publicSector);
    QCOMPARE(known.respondents.size(), 9);
    QSet<Role> groups;
    for (const Respondent &respondent : known.respondents)
        groups << respondent.role;
    QCOMPARE(groups.size(), 3);
    QCOMPARE(known.answers.size(), 9 * 43);
    for (const Answer &answer : known.answers)
        QVERIFY2(answer.evidence == Evidence::Said || !answer.note.isEmpty(),
                 qPrintable(answer.question.text));
    QVERIFY(known.coverage.tools.size() >= 7 && known.accounts.size() >= 7);
    QVERIFY(std::ranges::all_of(known.accounts, hasOwnerWhoIsHere));
    QCOMPARE(known.selections.size(), 1);
    const SelectionDossier &choice = known.selections.first();
    const DecisionResult result = decide(choice);
    QVERIFY(result.missingVoices.isEmpty() && result.findings.isEmpty());
    QVERIFY(!result.robustness.closeCall);
    QCOMPARE(result.agreement, BallotAgreement::Same);
    QVERIFY(choice.record);
    QCOMPARE(result.first, QList<CandidateId>{choice.record->choice});
    for (const CheckAnswer &answer : known.checkAnswers)
        for (const Starters::Check &check : builtInStarters().checks)
            if (check.code == answer.code && check.good != answer.answer)
                QVERIFY2(!answer.note.isEmpty() && !answer.owner.isEmpty(),
                         qPrintable(answer.code));
}

/// The law firm's JSON with one cell changed: row 1 of the table.
QByteArray withCell(const QString &table, const QString &column, const QJsonValue &cell)
{
    QFile file(u":/samples/harbour-finch.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject tables = table == u"actions"_s ? json : json[u"workbench"_s].toObject();
    QJsonArray rows = tables[table].toArray();
    QJsonObject row = rows.size() > 1 ? rows[1].toObject() : QJsonObject();
    row[column] = cell;
    rows.size() > 1 ? rows.replace(1, row) : rows.append(row);
    tables[table] = rows;
    if (table == u"actions"_s)
        json = tables;
    else
        json[u"workbench"_s] = tables;
    return QJsonDocument(json).toJson();
}

void SampleStrategyTest::aBrokenRowIsToldWithItsPlace_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QJsonValue>("cell");
    QTest::addColumn<QString>("told");
    const auto row
        = [](const char *name, const QString &table, const QString &column, const QJsonValue &cell,
             const QString &told) { QTest::newRow(name) << table << column << cell << told; };
    row("no such table", u"stakeholders"_s, u"name"_s, u"x"_s,
        u"workbench: no table “stakeholders”"_s);
    row("no such column", u"stakeholder"_s, u"influense"_s, 3,
        u"stakeholder[1]: no column “influense”"_s);
    row("position is not given", u"stakeholder"_s, u"position"_s, 7,
        u"stakeholder[1]: no column “position”"_s);
    row("another kind of value", u"stakeholder"_s, u"influence"_s, u"much"_s,
        u"stakeholder[1].influence: not valid: “much”"_s);
    row("no such word", u"leader_habit"_s, u"kind"_s, u"speak"_s,
        u"leader_habit[1].kind: not valid: “speak”"_s);
    row("no such day", u"leader_habit"_s, u"from_date"_s, u"2027-02-30"_s,
        u"leader_habit[1].from_date: not valid: “2027-02-30”"_s);
    row("out of scale", u"risk"_s, u"impact"_s, 6, u"risk[1]: Marks go from 1 to 5"_s);
    row("twice", u"role_holder"_s, u"role"_s, u"owner"_s,
        u"role_holder[1]: there is one already"_s);
    row("no such process of a step", u"process_step"_s, u"process"_s, u"Sleep"_s,
        u"process_step[1]: no process “Sleep”"_s);
    row("no such process of a benefit", u"value_line"_s, u"process"_s, u"Sleep"_s,
        u"value_line[1]: no process “Sleep”"_s);
    row("no such phase", u"actions"_s, u"phase"_s, u"soon"_s, u"actions[1]: no phase “soon”"_s);
    row("no such action", u"actions"_s, u"after"_s, QJsonArray{u"Rest"_s},
        u"actions[1]: no action “Rest”"_s);
    row("too useful", u"actions"_s, u"usefulness"_s, 9, u"actions[1]: Marks go from 1 to 5"_s);
}

void SampleStrategyTest::aBrokenRowIsToldWithItsPlace()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QJsonValue, cell);
    QFETCH(QString, told);
    const Result<Sample> sample = readSample(withCell(table, column, cell));
    QVERIFY(!sample);
    QVERIFY2(sample.error().detail.startsWith(told), qPrintable(sample.error().detail));
}

SIXPOINT_TEST(SampleStrategyTest)

} // namespace tst_samplestrategy

#include "tst_samplestrategy.moc"
