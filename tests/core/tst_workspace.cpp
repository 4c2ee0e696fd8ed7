// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/mapping.h"
#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_workspace {

using namespace core;
using namespace Qt::StringLiterals;
using support::Fixture;
using support::levelAnswer;

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsThereAfterReopening();
    void everyKindOfValueReadsBackAsItWas();
    void undoAndRedoSurviveARestart();
    void aThousandStepsCanBeUndoneAndRedone();
    void aNewEditMakesWhatWasUndoneFinal();
    void typingIntoOneFieldIsOneStep();
    void aPauseEndsTheStep();
    void twoFieldsAreTwoSteps();
    void anAnswerKeepsItsHistoryAfterItWasTakenBack();
    void aRoundHoldsItsOwnAnswersAndFollowsChanges();
    void aChangeMadeElsewhereIsAConflictAndIsShown();
    void failedEditLeavesNothingBehind();
    void whatIsReadAtOnceIsOfOneMoment();
    void observersHearOfAChangeAfterItIsStored();
    void removingARespondentTakesTheAnswersAndUndoBringsBoth();
    void aNoteIsKeptUntilTheQuestionIsAnswered();
    void removingAnOrganisationLeavesTheOthers();
    void scoringRuleChangesAreListedForTheAnnex();
    void textOfAnyKindSurvives();
    void editsRefuseWhatMakesNoSense();

private:
    QString firstNote(const Fixture &fixture) const
    {
        return fixture.workspace->list<Answer>(fixture.organisation).value(0).note;
    }
};

void WorkspaceTest::whatIsStoredIsThereAfterReopening()
{
    Fixture fixture;
    const auto round = support::startRound(fixture, {u"Ann"_s});
    QVERIFY(edit::answer(*fixture.workspace, levelAnswer(round.respondents.first(), u"P4q2"_s, 4)));
    fixture.reopen();
    const QList<Answer> answers = fixture.workspace->list<Answer>(fixture.organisation);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().question.text, u"P4q2"_s);
    QCOMPARE(answers.first().level, 4);
    QVERIFY(fixture.workspace->checkIntegrity());
}

void WorkspaceTest::everyKindOfValueReadsBackAsItWas()
{
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    Organisation card = workspace.list<Organisation>({}).first();
    card.headcount = 0;
    card.desklessPercent = 100;
    card.reviewDate = QDate(2028, 2, 29);
    QVERIFY(edit::changeOrganisation(workspace, card));
    const auto objective = edit::addObjective(workspace, fixture.organisation);
    Objective wanted = *workspace.find<Objective>(fixture.organisation, *objective);
    wanted.baseline = u"40 of 96 people"_s;
    wanted.baselineDate = QDate(2026, 9, 1);
    QVERIFY(edit::changeObjective(workspace, wanted));
    ScoringRules rules;
    rules.organisation = fixture.organisation;
    rules.caps = {2, 3, 5};
    rules.groupWeights = {3, 0, 1, 1};
    QVERIFY(edit::changeScoringRules(workspace, rules));

    fixture.reopen();
    QCOMPARE(fixture.workspace->list<Organisation>({}).first(), card);
    QVERIFY(fixture.workspace->list<Objective>(fixture.organisation).contains(wanted));
    const ScoringRules stored = fixture.workspace->list<ScoringRules>(fixture.organisation).first();
    QCOMPARE(stored.caps, rules.caps);
    QCOMPARE(stored.groupWeights, rules.groupWeights);
    QVERIFY(fixture.workspace->checkIntegrity());
}

void WorkspaceTest::undoAndRedoSurviveARestart()
{
    Fixture fixture;
    const auto round = support::startRound(fixture, {u"Ann"_s});
    const Answer answer = levelAnswer(round.respondents.first(), u"P4q2"_s, 4);
    QVERIFY(edit::answer(*fixture.workspace, answer));
    fixture.reopen();
    QCOMPARE(fixture.workspace->undoLabel(), u"Answer P4q2"_s);
    QVERIFY(fixture.workspace->undo());
    QVERIFY(fixture.workspace->list<Answer>(fixture.organisation).isEmpty());
    fixture.reopen();
    QCOMPARE(fixture.workspace->redoLabel(), u"Answer P4q2"_s);
    QVERIFY(fixture.workspace->redo());
    QCOMPARE(fixture.workspace->list<Answer>(fixture.organisation).size(), 1);
    QVERIFY(!fixture.workspace->canRedo());
}

void WorkspaceTest::aThousandStepsCanBeUndoneAndRedone()
{
    Fixture fixture;
    const auto round = support::startRound(fixture, {u"Ann"_s});
    for (int step = 0; step < 1000; ++step)
        QVERIFY(edit::answer(*fixture.workspace,
                             levelAnswer(round.respondents.first(), u"P4q2"_s, 1 + step % 5)));
    fixture.reopen();
    for (int step = 0; step < 1000; ++step)
        QVERIFY(fixture.workspace->undo());
    QVERIFY(fixture.workspace->list<Answer>(fixture.organisation).isEmpty());
    for (int step = 0; step < 1000; ++step)
        QVERIFY(fixture.workspace->redo());
    QCOMPARE(fixture.workspace->list<Answer>(fixture.organisation).first().level, 5);
    QVERIFY(fixture.workspace->checkIntegrity());
}

void WorkspaceTest::aNewEditMakesWhatWasUndoneFinal()
{
    Fixture fixture;
    QVERIFY(edit::addTool(*fixture.workspace, fixture.organisation, u"Wiki"_s));
    QVERIFY(fixture.workspace->undo());
    QVERIFY(fixture.workspace->canRedo());
    QVERIFY(edit::addTool(*fixture.workspace, fixture.organisation, u"Chat"_s));
    QVERIFY(!fixture.workspace->canRedo());
    QCOMPARE(fixture.workspace->list<Tool>(fixture.organisation).size(), 1);
}

void WorkspaceTest::typingIntoOneFieldIsOneStep()
{
    Fixture fixture;
    const auto round = support::startRound(fixture, {u"Ann"_s});
    Answer answer = levelAnswer(round.respondents.first(), u"P4q2"_s, 4);
    QVERIFY(edit::answer(*fixture.workspace, answer));
    for (const QString &typed : {u"W"_s, u"We"_s, u"We saw"_s, u"We saw the plan"_s}) {
        answer.note = typed;
        QVERIFY(edit::answer(*fixture.workspace, answer));
    }
    QCOMPARE(firstNote(fixture), u"We saw the plan"_s);
    QVERIFY(fixture.workspace->undo());
    QCOMPARE(firstNote(fixture), QString());
    QCOMPARE(fixture.workspace->list<Answer>(fixture.organisation).first().level, 4);
    QVERIFY(fixture.workspace->redo());
    fixture.reopen();
    QCOMPARE(firstNote(fixture), u"We saw the plan"_s);
}

void WorkspaceTest::aPauseEndsTheStep()
{
    Fixture fixture;
    Vision vision;
    vision.organisation = fixture.organisation;
    vision.statement = u"We share"_s;
    QVERIFY(edit::changeVision(*fixture.workspace, vision));
    fixture.clock.set(fixture.clock.now().addSecs(60));
    vision.statement = u"We share what we know"_s;
    QVERIFY(edit::changeVision(*fixture.workspace, vision));
    QVERIFY(fixture.workspace->undo());
    QCOMPARE(fixture.workspace->list<Vision>(fixture.organisation).first().statement,
             u"We share"_s);
}

void WorkspaceTest::twoFieldsAreTwoSteps()
{
    Fixture fixture;
    Vision vision;
    vision.organisation = fixture.organisation;
    vision.statement = u"We share"_s;
    QVERIFY(edit::changeVision(*fixture.workspace, vision));
    vision.futureDay = u"Monday"_s;
    QVERIFY(edit::changeVision(*fixture.workspace, vision));
    QVERIFY(fixture.workspace->undo());
    const Vision left = fixture.workspace->list<Vision>(fixture.organisation).first();
    QCOMPARE(left.statement, u"We share"_s);
    QCOMPARE(left.futureDay, QString());
}

void WorkspaceTest::anAnswerKeepsItsHistoryAfterItWasTakenBack()
{
    Fixture fixture;
    const auto round = support::startRound(fixture, {u"Ann"_s});
    Answer answer = levelAnswer(round.respondents.first(), u"P4q2"_s, 2);
    fixture.workspace->setAuthor(u"Consultant"_s);
    QVERIFY(edit::answer(*fixture.workspace, answer));
    answer.level = 3;
    QVERIFY(edit::answer(*fixture.workspace, answer));
    QVERIFY(edit::clearAnswer(*fixture.workspace, answer));
    answer.level = 5;
    QVERIFY(edit::answer(*fixture.workspace, answer));
    const AnswerId id = fixture.workspace->list<Answer>(fixture.organisation).first().id;
    QStringList lines;
    for (const HistoryEntry &entry : fixture.workspace->history(id)) {
        const auto level = [](const std::optional<Row> &row) {
            return row ? QString::number(row->value(u"level"_s).toInt()) : u"none"_s;
        };
        lines << u"%1: %2 to %3"_s.arg(entry.author, level(entry.before), level(entry.after));
    }
    QCOMPARE(lines,
             QStringList({u"Consultant: none to 2"_s, u"Consultant: 2 to 3"_s,
                          u"Consultant: 3 to none"_s, u"Consultant: none to 5"_s}));
}

void WorkspaceTest::aRoundHoldsItsOwnAnswersAndFollowsChanges()
{
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    const auto first = support::startRound(fixture, {u"Ann"_s});
    fixture.clock.set(fixture.clock.now().addDays(1));
    const auto second = support::startRound(fixture, {u"Ben"_s});
    const auto levels = [&](const support::Round &round) {
        QList<int> result;
        for (const Answer &answer :
             workspace.list<Answer>(fixture.organisation, round.assessment.id))
            result << answer.level;
        return result;
    };
    QCOMPARE(levels(first), QList<int>());
    QCOMPARE(levels(second), QList<int>());
    QVERIFY(edit::answer(workspace, levelAnswer(first.respondents.first(), u"P4q2"_s, 4)));
    QVERIFY(edit::answer(workspace, levelAnswer(second.respondents.last(), u"P4q2"_s, 2)));
    QCOMPARE(levels(first), QList<int>{4});
    QCOMPARE(levels(second), QList<int>{2});
    QVERIFY(workspace.undo());
    QCOMPARE(levels(second), QList<int>());
    fixture.reopen();
    QCOMPARE(fixture.workspace->list<Answer>(fixture.organisation, first.assessment.id).size(), 1);
    QVERIFY(fixture.workspace->list<Answer>(fixture.organisation, AssessmentId()).isEmpty());
}

void WorkspaceTest::aChangeMadeElsewhereIsAConflictAndIsShown()
{
    Fixture fixture;
    const auto tool = edit::addTool(*fixture.workspace, fixture.organisation, u"Wiki"_s);
    Tool mine = *fixture.workspace->find<Tool>(fixture.organisation, *tool);
    {
        const auto other = Workspace::open(fixture.path(), fixture.clock);
        QVERIFY(other);
        Tool theirs = mine;
        theirs.name = u"Team wiki"_s;
        QVERIFY(edit::changeTool(**other, theirs));
    }
    QSignalSpy heard(fixture.workspace.get(), &Workspace::changed);
    mine.name = u"Old wiki"_s;
    const Status status = edit::changeTool(*fixture.workspace, mine);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Conflict);
    fixture.workspace->refresh();
    QCOMPARE(fixture.workspace->list<Tool>(fixture.organisation).first().name, u"Team wiki"_s);
    QVERIFY(!heard.isEmpty());
    QVERIFY(edit::changeTool(*fixture.workspace, mine));
    QCOMPARE(fixture.workspace->undoLabel(), u"Change Old wiki"_s);
    QVERIFY(fixture.workspace->undo());
    QCOMPARE(fixture.workspace->list<Tool>(fixture.organisation).first().name, u"Team wiki"_s);
}

void WorkspaceTest::failedEditLeavesNothingBehind()
{
    Fixture fixture;
    const Tool good{ToolId::create(), fixture.organisation, u"Wiki"_s, 0};
    const Tool unknown{ToolId::create(), fixture.organisation, u"Chat"_s, 1};
    Tool renamed = unknown;
    renamed.name = u"Talk"_s;
    const Edit edit{fixture.organisation,
                    u"Two things"_s,
                    {},
                    {rowChange<Tool>({}, good), rowChange<Tool>(unknown, renamed)}};
    QCOMPARE(fixture.workspace->commit(edit).error().kind, Error::Kind::Conflict);
    QVERIFY(fixture.workspace->list<Tool>(fixture.organisation).isEmpty());
    fixture.reopen();
    QVERIFY(fixture.workspace->list<Tool>(fixture.organisation).isEmpty());
    QCOMPARE(fixture.workspace->undoLabel(), u"Add Acme"_s);
}

void WorkspaceTest::whatIsReadAtOnceIsOfOneMoment()
{
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    const auto other = Workspace::open(fixture.path(), fixture.clock);
    QVERIFY(other);
    const Status read = workspace.readAtOnce([&] {
        QVERIFY(workspace.list<Objective>(fixture.organisation).isEmpty());
        QVERIFY(edit::addTool(**other, fixture.organisation, u"Wiki"_s));
        QVERIFY(workspace.list<Tool>(fixture.organisation).isEmpty());
    });
    QVERIFY(read);
    workspace.refresh();
    QCOMPARE(workspace.list<Tool>(fixture.organisation).size(), 1);
}

void WorkspaceTest::observersHearOfAChangeAfterItIsStored()
{
    Fixture fixture;
    QStringList heard;
    connect(fixture.workspace.get(), &Workspace::changed, this, [&](const Change &change) {
        const auto other = Workspace::open(fixture.path(), fixture.clock);
        heard << change.label + u": "_s
                + QString::number((*other)->list<Tool>(fixture.organisation).size());
        QVERIFY(change.touches<Tool>());
        QVERIFY(!change.touches<Answer>());
    });
    QVERIFY(edit::addTool(*fixture.workspace, fixture.organisation, u"Wiki"_s));
    QCOMPARE(heard, QStringList(u"Add Wiki: 1"_s));
}

void WorkspaceTest::removingARespondentTakesTheAnswersAndUndoBringsBoth()
{
    Fixture fixture;
    const auto round = support::startRound(fixture, {u"Ann"_s, u"Bob"_s});
    for (const Respondent &respondent : round.respondents)
        QVERIFY(edit::answer(*fixture.workspace, levelAnswer(respondent, u"P1q1"_s, 3)));
    QVERIFY(edit::removeRespondent(*fixture.workspace, round.respondents.first()));
    QCOMPARE(fixture.workspace->list<Answer>(fixture.organisation).size(), 1);
    QVERIFY(fixture.workspace->checkIntegrity());
    QVERIFY(fixture.workspace->undo());
    QCOMPARE(fixture.workspace->list<Answer>(fixture.organisation).size(), 2);
    QCOMPARE(fixture.workspace->list<Respondent>(fixture.organisation).size(), 2);
}

void WorkspaceTest::aNoteIsKeptUntilTheQuestionIsAnswered()
{
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    const auto round = support::startRound(fixture, {u"Ann"_s, u"Bob"_s});
    const Respondent ann = round.respondents.first();
    const auto keep = [&](const Respondent &respondent, const QString &text) {
        return edit::keepDraftNote(
            workspace,
            {{}, fixture.organisation, ann.assessment, respondent.id, {u"P4q2"_s}, text});
    };
    const auto kept = [&] {
        QStringList texts;
        for (const DraftNote &note : workspace.list<DraftNote>(fixture.organisation))
            texts << note.text;
        texts.sort();
        return texts;
    };
    QVERIFY(keep(ann, u"Ask IT"_s));
    QVERIFY(keep(round.respondents.last(), u"Ask a partner"_s));
    QVERIFY(edit::answer(workspace, levelAnswer(ann, u"P4q2"_s, 4)));
    QCOMPARE(kept(), QStringList{u"Ask a partner"_s});
    QVERIFY(workspace.undo());
    QCOMPARE(kept(), QStringList({u"Ask IT"_s, u"Ask a partner"_s}));
    Answer noted = levelAnswer(ann, u"P4q2"_s, 4);
    noted.note = u"Asked IT"_s;
    QVERIFY(edit::answer(workspace, noted));
    QVERIFY(edit::clearAnswer(workspace, noted));
    QCOMPARE(kept(), QStringList({u"Ask a partner"_s, u"Asked IT"_s}));
    const Responses file{{{ann.alias, ann.role}},
                         {{ann.alias, ann.role, {u"P4q2"_s}, Answer::Kind::Level, 3, {}, {}}}};
    QVERIFY(edit::importResponses(workspace, fixture.organisation, support::framework(), file));
    QCOMPARE(kept(), QStringList{u"Ask a partner"_s});
    QCOMPARE(workspace.list<Answer>(fixture.organisation).first().note, u"Asked IT"_s);
    QVERIFY(workspace.undo());
    QVERIFY(keep(ann, {}));
    QVERIFY(edit::removeRespondent(workspace, round.respondents.last()));
    QCOMPARE(kept(), QStringList());
    QVERIFY(!keep(round.respondents.last(), u"Gone"_s));
    QVERIFY(workspace.undo());
    QVERIFY(workspace.undo());
    QCOMPARE(kept(), QStringList({u"Ask a partner"_s, u"Asked IT"_s}));
    QVERIFY(workspace.checkIntegrity());
}

void WorkspaceTest::removingAnOrganisationLeavesTheOthers()
{
    Fixture fixture;
    const auto other = edit::addOrganisation(*fixture.workspace, u"Beta"_s);
    QVERIFY(edit::addTool(*fixture.workspace, *other, u"Chat"_s));
    QVERIFY(edit::addTool(*fixture.workspace, fixture.organisation, u"Wiki"_s));
    QVERIFY(edit::removeOrganisation(*fixture.workspace, fixture.organisation));
    QCOMPARE(fixture.workspace->organisations().size(), 1);
    QCOMPARE(fixture.workspace->list<Tool>(*other).size(), 1);
    QVERIFY(fixture.workspace->checkIntegrity());
    QVERIFY(fixture.workspace->undo());
    QCOMPARE(fixture.workspace->list<Tool>(fixture.organisation).size(), 1);
    QCOMPARE(fixture.workspace->organisations().first().name, u"Acme"_s);
}

void WorkspaceTest::scoringRuleChangesAreListedForTheAnnex()
{
    Fixture fixture;
    LiveDossier live(*fixture.workspace, support::framework(), fixture.organisation);
    QVERIFY(live.dossier().rulesChanges.isEmpty());
    ScoringRules rules = live.dossier().rules;
    rules.caps = {2, 4, 5};
    QVERIFY(edit::changeScoringRules(*fixture.workspace, rules));
    QCOMPARE(live.dossier().rulesChanges.size(), 1);
    QCOMPARE(live.dossier().rulesChanges.first().before.caps, (std::array{3, 4, 5}));
    QCOMPARE(live.dossier().rulesChanges.first().after.caps, (std::array{2, 4, 5}));
    QCOMPARE(live.dossier().rules.caps, (std::array{2, 4, 5}));
}

void WorkspaceTest::textOfAnyKindSurvives()
{
    Fixture fixture;
    Vision vision;
    vision.organisation = fixture.organisation;
    const QStringList texts
        = {u"Привет, 世界, مرحبا بالعالم, שלום 👩🏽‍⚖️ \u202e"_s,
           QString(10000, u'ß'), u"line\nline\ttab \"quoted\" 'single' ; DROP TABLE answer; --"_s,
           QString(u"null\0inside"_s)};
    for (const QString &text : texts) {
        vision.statement = text;
        QVERIFY(edit::changeVision(*fixture.workspace, vision));
        fixture.reopen();
        QCOMPARE(fixture.workspace->list<Vision>(fixture.organisation).first().statement, text);
    }
    vision.statement = u"half "_s + QChar(0xd83d);
    QVERIFY(edit::changeVision(*fixture.workspace, vision));
    vision.statement += u"!"_s;
    QVERIFY(edit::changeVision(*fixture.workspace, vision));
    QVERIFY(fixture.workspace->checkIntegrity());
}

void WorkspaceTest::editsRefuseWhatMakesNoSense()
{
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    const auto round = support::startRound(fixture, {u"Ann"_s});
    QVERIFY(!edit::addOrganisation(workspace, u"  "_s));
    QVERIFY(!edit::addRespondent(workspace, round.assessment, u"ann"_s, Role::Leader));
    QVERIFY(!edit::answer(workspace, levelAnswer(round.respondents.first(), u"P1q1"_s, 9)));
    Answer answer = levelAnswer(round.respondents.first(), u"P1q1"_s, 0);
    answer.kind = Answer::Kind::DoesNotApply;
    QVERIFY(!edit::answer(workspace, answer));
    QVERIFY(!edit::setTarget(workspace, fixture.organisation, {u"P1"_s}, 6));
    QVERIFY(!edit::refuseProposal(workspace, fixture.organisation, {}, u" "_s));
    Organisation card = workspace.list<Organisation>({}).first();
    card.desklessPercent = 101;
    QVERIFY(!edit::changeOrganisation(workspace, card));
    ScoringRules rules;
    rules.organisation = fixture.organisation;
    rules.groupWeights = {0, 0, 0, 0};
    QVERIFY(!edit::changeScoringRules(workspace, rules));
    QVERIFY(workspace.list<Answer>(fixture.organisation).isEmpty());
}

SIXPOINT_TEST(WorkspaceTest)

} // namespace tst_workspace

#include "tst_workspace.moc"
