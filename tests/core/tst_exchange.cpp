// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <QTest>

namespace tst_exchange {

using namespace core;
using namespace Qt::StringLiterals;
using support::Fixture;
using support::levelAnswer;

class ExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportedOrganisationIsCompleteAndAlone();
    void theHistoryGoesAlong();
    void addingAnOrganisationIsOneStepToUndo();
    void addingOneThatIsHereAlreadyIsRefused();
    void aDamagedFileAddsNothing();
    void exportingOverTheOpenFileIsRefused();
};

void ExchangeTest::anExportedOrganisationIsCompleteAndAlone()
{
    Fixture fixture;
    const auto round = support::startRound(fixture, {u"Ann"_s});
    QVERIFY(edit::answer(*fixture.workspace, levelAnswer(round.respondents.first(), u"P4q2"_s, 4)));
    const auto other = edit::addOrganisation(*fixture.workspace, u"Beta"_s);
    QVERIFY(edit::addTool(*fixture.workspace, *other, u"Chat"_s));
    const QString path = fixture.folder.filePath(u"client.sixpoint"_s);
    QVERIFY(fixture.workspace->exportOrganisation(fixture.organisation, path));

    const auto client = Workspace::open(path, fixture.clock);
    QVERIFY(client);
    QCOMPARE((*client)->organisations().size(), 1);
    QCOMPARE((*client)->organisations().first().name, u"Acme"_s);
    QCOMPARE((*client)->list<Answer>(fixture.organisation),
             fixture.workspace->list<Answer>(fixture.organisation));
    QVERIFY((*client)->list<Tool>(*other).isEmpty());
    QVERIFY((*client)->checkIntegrity());
    QVERIFY(!(*client)->canUndo());
}

void ExchangeTest::theHistoryGoesAlong()
{
    Fixture fixture;
    const auto round = support::startRound(fixture, {u"Ann"_s});
    Answer answer = levelAnswer(round.respondents.first(), u"P4q2"_s, 4);
    QVERIFY(edit::answer(*fixture.workspace, answer));
    answer.level = 2;
    QVERIFY(edit::answer(*fixture.workspace, answer));
    const AnswerId id = fixture.workspace->list<Answer>(fixture.organisation).first().id;
    const QString path = fixture.folder.filePath(u"client.sixpoint"_s);
    QVERIFY(fixture.workspace->exportOrganisation(fixture.organisation, path));
    const auto client = Workspace::open(path, fixture.clock);
    QCOMPARE((*client)->history(id).size(), 2);

    Fixture consultant(u"Beta"_s);
    QVERIFY(consultant.workspace->addOrganisationsFrom(path));
    QCOMPARE(consultant.workspace->history(id).size(), 3); // and the adding itself
}

void ExchangeTest::addingAnOrganisationIsOneStepToUndo()
{
    Fixture client;
    QVERIFY(edit::addTool(*client.workspace, client.organisation, u"Wiki"_s));
    Fixture consultant(u"Beta"_s);
    QVERIFY(consultant.workspace->addOrganisationsFrom(client.path()));
    QCOMPARE(consultant.workspace->organisations().size(), 2);
    QCOMPARE(consultant.workspace->list<Tool>(client.organisation).size(), 1);
    QVERIFY(consultant.workspace->checkIntegrity());
    QVERIFY(consultant.workspace->undo());
    QCOMPARE(consultant.workspace->organisations().size(), 1);
    QVERIFY(consultant.workspace->list<Tool>(client.organisation).isEmpty());
}

void ExchangeTest::addingOneThatIsHereAlreadyIsRefused()
{
    Fixture client;
    Fixture consultant(u"Beta"_s);
    QVERIFY(consultant.workspace->addOrganisationsFrom(client.path()));
    const Status again = consultant.workspace->addOrganisationsFrom(client.path());
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QCOMPARE(consultant.workspace->organisations().size(), 2);
}

void ExchangeTest::aDamagedFileAddsNothing()
{
    Fixture consultant(u"Beta"_s);
    const QString path = consultant.folder.filePath(u"bad.sixpoint"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a database");
    file.close();
    QCOMPARE(consultant.workspace->addOrganisationsFrom(path).error().kind, Error::Kind::NotOurs);
    QCOMPARE(consultant.workspace->organisations().size(), 1);
}

void ExchangeTest::exportingOverTheOpenFileIsRefused()
{
    Fixture fixture;
    QCOMPARE(
        fixture.workspace->exportOrganisation(fixture.organisation, fixture.path()).error().kind,
        Error::Kind::Input);
    QCOMPARE(fixture.workspace->organisations().size(), 1);
}

SIXPOINT_TEST(ExchangeTest)

} // namespace tst_exchange

#include "tst_exchange.moc"
