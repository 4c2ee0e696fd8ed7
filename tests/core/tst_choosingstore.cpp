// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogue.h"
#include "core/platforms/platformjson.h"
#include "core/storage/mapping.h"
#include "core/workspace/choosingrows.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "tests/support/choosingstage.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_choosingstore {

using namespace core;
using namespace Qt::StringLiterals;
using support::ChoosingStage;
using support::Fixture;

/// What a workspace holds of choosing, each row as text.
QStringList rowsOf(const Workspace &workspace, OrganisationId organisation)
{
    QStringList lines;
    const auto take = [&]<class T>(const QList<T> &values) {
        for (const T &value : values)
            lines << tableOf<T>() + u' '
                    + QString::fromUtf8(QJsonDocument(toRow(value)).toJson(QJsonDocument::Compact));
    };
    take(workspace.list<OwnPlatform>(organisation));
    take(workspace.list<Correction>(organisation));
    take(workspace.list<AccountEntry>(organisation));
    take(workspace.list<Selection>(organisation));
    take(workspace.list<Participant>(organisation));
    take(workspace.list<Candidate>(organisation));
    take(workspace.list<Criterion>(organisation));
    take(workspace.list<Gate>(organisation));
    take(workspace.list<Weight>(organisation));
    take(workspace.list<Rating>(organisation));
    take(workspace.list<Trial>(organisation));
    take(workspace.list<Ballot>(organisation));
    take(workspace.list<Request>(organisation));
    take(workspace.list<DecisionRecord>(organisation));
    return lines;
}

QSet<QString> tablesIn(const QStringList &lines)
{
    QSet<QString> tables;
    for (const QString &line : lines)
        tables << line.section(u' ', 0, 0);
    return tables;
}

class ChoosingStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfValueReadsBackAsItWas();
    void aPlatformReadsBackFromItsJson();
    void undoLeadsBackToTheEmptyFileAndRedoForth();
    void anExportedOrganisationCarriesItsChoices();
    void removingAnOrganisationTakesItsChoicesAlong();
    void aRowOfSomethingThatIsNotThereIsFound_data();
    void aRowOfSomethingThatIsNotThereIsFound();
    void impossibleNumbersAreFound();
    void theDossierFollowsTheWalk();
    void answersAndMarksDoNotReadEachOtherAgain();
    void selectionsStandInTheOrderOfThePurposes();
};

void ChoosingStoreTest::everyKindOfValueReadsBackAsItWas()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    fillCatalogueAndRegister(fixture);
    const Workspace &before = *fixture.workspace;
    const OwnPlatform own = before.list<OwnPlatform>(fixture.organisation).first();
    const AccountEntry account = before.list<AccountEntry>(fixture.organisation).first();
    const SelectionDossier said = stage.dossier();
    const QStringList rows = rowsOf(before, fixture.organisation);
    QCOMPARE(tablesIn(rows).size(), 14);

    fixture.reopen();
    QCOMPARE(rowsOf(*fixture.workspace, fixture.organisation), rows);
    QVERIFY(stage.dossier() == said);
    QVERIFY(fixture.workspace->list<OwnPlatform>(fixture.organisation).first() == own);
    QVERIFY(fixture.workspace->list<AccountEntry>(fixture.organisation).first() == account);
    QCOMPARE(account.costPerYear, 9'007'199'254'740'991);
    QCOMPARE(said.selection.tasks[1], u"Ask \"why\""_s);
    QCOMPARE(said.selection.mainRoles, (QStringList{u"Staff"_s, u"Manager, part-time"_s}));
    QCOMPARE(said.ballots.first().ranking.size(), 2);
    const Status sound = fixture.workspace->checkIntegrity();
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message));
}

void ChoosingStoreTest::aPlatformReadsBackFromItsJson()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    QVERIFY(catalogue);
    for (const Platform &platform : catalogue->platforms) {
        const QByteArray json = QJsonDocument(toJson(platform)).toJson();
        QVERIFY2(readPlatformLeniently(json) == platform, json.constData());
    }
    QVERIFY(readPlatformLeniently("[") == Platform());
}

void ChoosingStoreTest::undoLeadsBackToTheEmptyFileAndRedoForth()
{
    Fixture fixture;
    {
        ChoosingStage stage(fixture);
        sayEverything(stage);
        fillCatalogueAndRegister(fixture);
        QVERIFY(edit::removeCandidate(stage.workspace, stage.candidates.first()));
        QVERIFY(edit::removeCriterion(stage.workspace, stage.criteria.last()));
        QVERIFY(edit::removeParticipant(stage.workspace, stage.people.first()));
    }
    const QStringList rows = rowsOf(*fixture.workspace, fixture.organisation);
    fixture.reopen();
    Workspace &workspace = *fixture.workspace;
    int steps = 0;
    while (workspace.undoLabel() != u"Add Acme"_s) {
        QVERIFY(!workspace.undoLabel().isEmpty());
        QVERIFY(workspace.undo());
        ++steps;
    }
    QVERIFY(steps > 50);
    QCOMPARE(rowsOf(workspace, fixture.organisation), QStringList());
    QVERIFY(workspace.list<Tool>(fixture.organisation).isEmpty());
    QVERIFY(workspace.checkIntegrity());
    while (workspace.canRedo())
        QVERIFY(workspace.redo());
    QCOMPARE(rowsOf(workspace, fixture.organisation), rows);
    QVERIFY(workspace.checkIntegrity());
}

void ChoosingStoreTest::anExportedOrganisationCarriesItsChoices()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    fillCatalogueAndRegister(fixture);
    const QString path = fixture.folder.filePath(u"client.sixpoint"_s);
    QVERIFY(fixture.workspace->exportOrganisation(fixture.organisation, path));
    Fixture consultant(u"Beta"_s);
    QVERIFY(consultant.workspace->addOrganisationsFrom(path));
    QCOMPARE(rowsOf(*consultant.workspace, fixture.organisation),
             rowsOf(*fixture.workspace, fixture.organisation));
    QVERIFY(consultant.workspace->checkIntegrity());
    const RatingId rating = stage.dossier().ratings.first().id;
    QCOMPARE(consultant.workspace->history(rating).size(), 2); // the mark, and the adding
    QVERIFY(consultant.workspace->undo());
    QVERIFY(rowsOf(*consultant.workspace, fixture.organisation).isEmpty());
}

void ChoosingStoreTest::removingAnOrganisationTakesItsChoicesAlong()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    fillCatalogueAndRegister(fixture);
    const QStringList rows = rowsOf(*fixture.workspace, fixture.organisation);
    QVERIFY(edit::removeOrganisation(*fixture.workspace, fixture.organisation));
    QVERIFY(rowsOf(*fixture.workspace, fixture.organisation).isEmpty());
    QVERIFY(fixture.workspace->checkIntegrity());
    QVERIFY(fixture.workspace->undo());
    QCOMPARE(rowsOf(*fixture.workspace, fixture.organisation), rows);
}

void ChoosingStoreTest::aRowOfSomethingThatIsNotThereIsFound_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"participant", "candidate", "criterion", "gate", "weight", "rating",
                              "trial", "ballot", "request", "decision_record", "account"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void ChoosingStoreTest::aRowOfSomethingThatIsNotThereIsFound()
{
    QFETCH(QString, table);
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    fillCatalogueAndRegister(fixture);
    const auto lost = [&]<class T>(T value) {
        const T before = value;
        if constexpr (requires {
                          value.tool;
                          value.purposes;
                      })
            value.tool = ToolId::create();
        else
            value.selection = SelectionId::create();
        return rowChange<T>(before, value);
    };
    QList<RowChange> changes;
    const auto take = [&]<class T>(const QList<T> &values) {
        if (tableOf<T>() == table)
            changes << lost(values.first());
    };
    const SelectionDossier said = stage.dossier();
    take(said.participants);
    take(said.candidates);
    take(said.criteria);
    take(said.gates);
    take(said.weights);
    take(said.ratings);
    take(said.trials);
    take(said.ballots);
    take(said.requests);
    take(QList<DecisionRecord>{*said.record});
    take(stage.workspace.list<AccountEntry>(fixture.organisation));
    QCOMPARE(changes.size(), 1);
    QVERIFY(stage.workspace.commit({fixture.organisation, u"Break"_s, {}, changes}));
    const Status sound = stage.workspace.checkIntegrity();
    QVERIFY(!sound);
    QVERIFY2(sound.error().message.contains(table), qPrintable(sound.error().message));
}

void ChoosingStoreTest::impossibleNumbersAreFound()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    Rating rating = stage.dossier().ratings.first();
    const Rating before = rating;
    rating.mark = BestMark + 1;
    QVERIFY(stage.workspace.commit(
        {fixture.organisation, u"Break"_s, {}, {rowChange<Rating>(before, rating)}}));
    QVERIFY(!stage.workspace.checkIntegrity());
    QVERIFY(stage.workspace.undo());
    RowChange word = rowChange<Selection>(stage.dossier().selection, stage.dossier().selection);
    (*word.after)[u"ballot_rule"_s] = u"dance"_s;
    QVERIFY(stage.workspace.commit({fixture.organisation, u"Break"_s, {}, {word}}));
    QVERIFY(!stage.workspace.checkIntegrity());
}

void ChoosingStoreTest::theDossierFollowsTheWalk()
{
    Fixture fixture;
    LiveDossier live(*fixture.workspace, support::framework(), fixture.organisation);
    QVERIFY(live.dossier().selections.isEmpty());
    ChoosingStage stage(fixture);
    sayEverything(stage);
    fillCatalogueAndRegister(fixture);
    QCOMPARE(live.dossier().selections.size(), 1);
    QVERIFY(live.dossier().selections.first() == stage.dossier());
    QCOMPARE(live.dossier().ownPlatforms.size(), 1);
    QCOMPARE(live.dossier().corrections.size(), 1);
    QCOMPARE(live.dossier().accounts.size(), 1);
    QCOMPARE(live.dossier().coverage.tools.size(), 1);
    const Participant ann = stage.people.first();
    QVERIFY(
        edit::rate(stage.workspace, ann, stage.candidates.first().id, stage.criteria.last().id, 4));
    QVERIFY(live.dossier().selections.first() == stage.dossier());
    QVERIFY(edit::removeSelection(stage.workspace, stage.selection));
    QVERIFY(live.dossier().selections.isEmpty());
    QVERIFY(stage.workspace.undo());
    QVERIFY(live.dossier().selections.first() == stage.dossier());
}

void ChoosingStoreTest::answersAndMarksDoNotReadEachOtherAgain()
{
    Fixture fixture;
    ChoosingStage stage(fixture);
    sayEverything(stage);
    const auto round = support::startRound(fixture, {u"Ann"_s});
    const LiveDossier live(*fixture.workspace, support::framework(), fixture.organisation);
    const auto *selections = live.dossier().selections.constData(); // new when read again
    QVERIFY(edit::answer(stage.workspace,
                         support::levelAnswer(round.respondents.first(), u"P4q2"_s, 4)));
    QCOMPARE(live.dossier().answers.size(), 1);
    QCOMPARE(live.dossier().selections.constData(), selections);
    const auto *points = live.dossier().profile.points.constData();
    QVERIFY(edit::rate(stage.workspace, stage.people.first(), stage.candidates.first().id,
                       stage.criteria.last().id, 4));
    QVERIFY(live.dossier().selections.first() == stage.dossier());
    QCOMPARE(live.dossier().profile.points.constData(), points);
}

void ChoosingStoreTest::selectionsStandInTheOrderOfThePurposes()
{
    Fixture fixture;
    for (const Purpose purpose : {Purpose::Knowledge, Purpose::Sales, Purpose::Collaboration})
        QVERIFY(edit::startSelection(*fixture.workspace, fixture.organisation, purpose));
    QStringList purposes;
    for (const SelectionDossier &dossier :
         selectionDossiers(*fixture.workspace, fixture.organisation))
        purposes << toWord(dossier.selection.purpose);
    QCOMPARE(purposes, (QStringList{u"sales"_s, u"collaboration"_s, u"knowledge"_s}));
}

SIXPOINT_TEST(ChoosingStoreTest)

} // namespace tst_choosingstore

#include "tst_choosingstore.moc"
