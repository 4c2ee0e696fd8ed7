// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/choosingrows.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/choosing.h"
#include "tests/support/choosingstage.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_choosingedits {

using namespace core;
using namespace Qt::StringLiterals;
using support::Fixture;

AccountEntry accountCalled(const QString &name, const QList<Purpose> &purposes = {})
{
    AccountEntry account;
    account.name = name;
    account.purposes = purposes;
    return account;
}

/// "Wiki: sales 1, knowledge 3", in page order.
QStringList mapOf(const Fixture &fixture)
{
    QStringList lines;
    const CoverageMap map
        = coverageMap(fixture.workspace->list<Tool>(fixture.organisation),
                      fixture.workspace->list<CoverageEntry>(fixture.organisation));
    for (qsizetype tool = 0; tool < map.tools.size(); ++tool) {
        QStringList strengths;
        for (qsizetype purpose = 0; purpose < map.strengths[tool].size(); ++purpose)
            if (const int strength = map.strengths[tool][purpose])
                strengths << toWord(AllPurposes[size_t(purpose)]) + u' '
                        + QString::number(strength);
        lines << map.tools[tool].name + u": "_s + strengths.join(u", "_s);
    }
    return lines;
}

/// What a person can do to the catalogue and the register.
class ChoosingEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOwnPlatformGetsAnIdThatNoCatalogueHas();
    void aPlatformNeedsAName();
    void typingIntoOneFieldOfAnOwnPlatformIsOneStep();
    void removingAnOwnPlatformTakesItsCorrectionsAlong();
    void aSecondCorrectionOfAFieldReplacesTheFirst();
    void aCorrectionKeepsItsHistory();
    void anAccountNeedsANameAndNoNegativeCost();
    void anImportIsOneStepBehindWhatIsThere();
    void anImportWithAFaultAddsNothing();
    void accountsArePutOnTheCoverageMapOnce();
    void aToolOfTheSameNameIsLinkedAndKeepsWhatWasSaid();
    void removingAToolUnlinksItsAccounts();
    void whatWasRemovedIsNotFound();
};

void ChoosingEditsTest::anOwnPlatformGetsAnIdThatNoCatalogueHas()
{
    Fixture fixture;
    Platform board;
    board.id = {u"bookstack"_s};
    board.name = u"  Kitchen board "_s;
    const auto code = edit::addOwnPlatform(*fixture.workspace, fixture.organisation, board,
                                           u"Ann"_s, QDate(2026, 9, 30));
    QVERIFY(code);
    QVERIFY(isOwn(*code));
    const OwnPlatform own = fixture.workspace->list<OwnPlatform>(fixture.organisation).first();
    QCOMPARE(own.platform.id, *code);
    QCOMPARE(own.platform.name, u"Kitchen board"_s);
    QCOMPARE(own.platform.asOf, QDate(2026, 9, 30));
    QCOMPARE(own.by, u"Ann"_s);
    QCOMPARE(own.id, idOf(own));
    QCOMPARE(fixture.workspace->undoLabel(), u"Add Kitchen board to the catalogue"_s);
}

void ChoosingEditsTest::aPlatformNeedsAName()
{
    Fixture fixture;
    const auto nameless = edit::addOwnPlatform(*fixture.workspace, fixture.organisation, {},
                                               u"Ann"_s, QDate(2026, 9, 30));
    QCOMPARE(nameless.error().kind, Error::Kind::Input);
    fillCatalogueAndRegister(fixture);
    OwnPlatform own = fixture.workspace->list<OwnPlatform>(fixture.organisation).first();
    own.platform.name = u" "_s;
    QCOMPARE(edit::changeOwnPlatform(*fixture.workspace, own).error().kind, Error::Kind::Input);
    Correction homeless;
    homeless.organisation = fixture.organisation;
    QCOMPARE(edit::correct(*fixture.workspace, homeless).error().kind, Error::Kind::Input);
}

void ChoosingEditsTest::typingIntoOneFieldOfAnOwnPlatformIsOneStep()
{
    Fixture fixture;
    fillCatalogueAndRegister(fixture);
    const OwnPlatform first = fixture.workspace->list<OwnPlatform>(fixture.organisation).first();
    OwnPlatform own = first;
    for (const QString &typed : {u"C"_s, u"Ch"_s, u"Cheap"_s}) {
        QVERIFY(setFieldText(own.platform, CatalogueField::PriceWords, typed));
        QVERIFY(edit::changeOwnPlatform(*fixture.workspace, own));
    }
    const OwnPlatform priced = own;
    QVERIFY(setFieldText(own.platform, CatalogueField::Notes, u"N"_s));
    QVERIFY(edit::changeOwnPlatform(*fixture.workspace, own));
    QVERIFY(fixture.workspace->undo());
    QVERIFY(fixture.workspace->list<OwnPlatform>(fixture.organisation).first() == priced);
    QVERIFY(fixture.workspace->undo());
    QVERIFY(fixture.workspace->list<OwnPlatform>(fixture.organisation).first() == first);
}

void ChoosingEditsTest::removingAnOwnPlatformTakesItsCorrectionsAlong()
{
    Fixture fixture;
    fillCatalogueAndRegister(fixture);
    const OwnPlatform own = fixture.workspace->list<OwnPlatform>(fixture.organisation).first();
    Correction correction;
    correction.organisation = fixture.organisation;
    correction.platform = own.platform.id;
    QVERIFY(edit::correct(*fixture.workspace, correction));
    QVERIFY(edit::removeOwnPlatform(*fixture.workspace, own));
    QVERIFY(fixture.workspace->list<OwnPlatform>(fixture.organisation).isEmpty());
    QCOMPARE(fixture.workspace->list<Correction>(fixture.organisation).size(), 1);
    QVERIFY(fixture.workspace->undo());
    QCOMPARE(fixture.workspace->list<Correction>(fixture.organisation).size(), 2);
}

void ChoosingEditsTest::aSecondCorrectionOfAFieldReplacesTheFirst()
{
    Fixture fixture;
    fillCatalogueAndRegister(fixture);
    Correction correction = fixture.workspace->list<Correction>(fixture.organisation).first();
    correction.id = CorrectionId::create();
    correction.value = u"high"_s;
    QVERIFY(edit::correct(*fixture.workspace, correction));
    QCOMPARE(fixture.workspace->list<Correction>(fixture.organisation).size(), 1);
    QCOMPARE(fixture.workspace->list<Correction>(fixture.organisation).first().value, u"high"_s);
    correction.field = CatalogueField::Notes;
    QVERIFY(edit::correct(*fixture.workspace, correction));
    QCOMPARE(fixture.workspace->list<Correction>(fixture.organisation).size(), 2);
}

void ChoosingEditsTest::aCorrectionKeepsItsHistory()
{
    Fixture fixture;
    fillCatalogueAndRegister(fixture);
    const Correction correction = fixture.workspace->list<Correction>(fixture.organisation).first();
    QVERIFY(edit::removeCorrection(*fixture.workspace, fixture.organisation, correction.platform,
                                   correction.field));
    QVERIFY(fixture.workspace->list<Correction>(fixture.organisation).isEmpty());
    QVERIFY(edit::correct(*fixture.workspace, correction));
    QCOMPARE(fixture.workspace->history(correction.id).size(), 3);
}

void ChoosingEditsTest::anAccountNeedsANameAndNoNegativeCost()
{
    Fixture fixture;
    QCOMPARE(edit::addAccount(*fixture.workspace, fixture.organisation, u" "_s).error().kind,
             Error::Kind::Input);
    const auto id = edit::addAccount(*fixture.workspace, fixture.organisation, u"LinkedIn"_s);
    AccountEntry account = *fixture.workspace->find<AccountEntry>(fixture.organisation, *id);
    account.costPerYear = -1;
    QCOMPARE(edit::changeAccount(*fixture.workspace, account).error().kind, Error::Kind::Input);
    account.costPerYear = 0;
    QVERIFY(edit::changeAccount(*fixture.workspace, account));
    account.name.clear();
    QCOMPARE(edit::changeAccount(*fixture.workspace, account).error().kind, Error::Kind::Input);
    QCOMPARE(fixture.workspace->list<AccountEntry>(fixture.organisation).first().name,
             u"LinkedIn"_s);
}

void ChoosingEditsTest::anImportIsOneStepBehindWhatIsThere()
{
    Fixture fixture;
    QVERIFY(edit::addAccount(*fixture.workspace, fixture.organisation, u"LinkedIn"_s));
    const QList<AccountEntry> rows = {accountCalled(u"Wiki"_s), accountCalled(u"Forum"_s)};
    QVERIFY(edit::importAccounts(*fixture.workspace, fixture.organisation, rows));
    QStringList names;
    for (const AccountEntry &account : fixture.workspace->list<AccountEntry>(fixture.organisation))
        names << account.name;
    QCOMPARE(names, (QStringList{u"LinkedIn"_s, u"Wiki"_s, u"Forum"_s}));
    QCOMPARE(fixture.workspace->undoLabel(), u"Import accounts: 2"_s);
    QVERIFY(fixture.workspace->undo());
    QCOMPARE(fixture.workspace->list<AccountEntry>(fixture.organisation).size(), 1);
}

void ChoosingEditsTest::anImportWithAFaultAddsNothing()
{
    Fixture fixture;
    const QList<AccountEntry> rows = {accountCalled(u"Wiki"_s), accountCalled(u""_s)};
    QCOMPARE(edit::importAccounts(*fixture.workspace, fixture.organisation, rows).error().kind,
             Error::Kind::Input);
    QVERIFY(fixture.workspace->list<AccountEntry>(fixture.organisation).isEmpty());
}

void ChoosingEditsTest::accountsArePutOnTheCoverageMapOnce()
{
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    QVERIFY(edit::importAccounts(
        workspace, fixture.organisation,
        QList<AccountEntry>{accountCalled(u"LinkedIn"_s, {Purpose::Sales, Purpose::Marketing}),
                            accountCalled(u"Wiki"_s, {Purpose::Knowledge})}));
    const QList<AccountEntry> accounts = workspace.list<AccountEntry>(fixture.organisation);
    QVERIFY(edit::mapAccounts(workspace, fixture.organisation, accounts + accounts));
    const QStringList mapped = {u"LinkedIn: sales 1, marketing 1"_s, u"Wiki: knowledge 1"_s};
    QCOMPARE(mapOf(fixture), mapped);
    QCOMPARE(workspace.undoLabel(), u"Put accounts on the coverage map: 2"_s);
    QVERIFY(!workspace.list<AccountEntry>(fixture.organisation).first().tool.isNull());
    QVERIFY(workspace.checkIntegrity());
    QVERIFY(edit::mapAccounts(workspace, fixture.organisation, accounts));
    QCOMPARE(mapOf(fixture), mapped);
    QVERIFY(workspace.undo());
    QCOMPARE(mapOf(fixture), QStringList());
    QVERIFY(workspace.list<AccountEntry>(fixture.organisation).first().tool.isNull());
}

void ChoosingEditsTest::aToolOfTheSameNameIsLinkedAndKeepsWhatWasSaid()
{
    Fixture fixture;
    Workspace &workspace = *fixture.workspace;
    const auto id = edit::addTool(workspace, fixture.organisation, u"Wiki"_s);
    const Tool wiki = *workspace.find<Tool>(fixture.organisation, *id);
    QVERIFY(edit::setCoverage(workspace, wiki, Purpose::Knowledge, 3));
    QVERIFY(edit::importAccounts(
        workspace, fixture.organisation,
        QList<AccountEntry>{accountCalled(u"wiki "_s, {Purpose::Sales, Purpose::Knowledge})}));
    QVERIFY(edit::mapAccounts(workspace, fixture.organisation,
                              workspace.list<AccountEntry>(fixture.organisation)));
    QCOMPARE(mapOf(fixture), QStringList(u"Wiki: sales 1, knowledge 3"_s));
    QCOMPARE(workspace.list<AccountEntry>(fixture.organisation).first().tool, wiki.id);
    QCOMPARE(workspace.undoLabel(), u"Put wiki on the coverage map"_s);
}

void ChoosingEditsTest::removingAToolUnlinksItsAccounts()
{
    Fixture fixture;
    fillCatalogueAndRegister(fixture);
    Workspace &workspace = *fixture.workspace;
    const Tool tool = workspace.list<Tool>(fixture.organisation).first();
    QVERIFY(edit::removeTool(workspace, tool));
    QVERIFY(workspace.list<AccountEntry>(fixture.organisation).first().tool.isNull());
    QVERIFY(workspace.checkIntegrity());
    QVERIFY(workspace.undo());
    QCOMPARE(workspace.list<AccountEntry>(fixture.organisation).first().tool, tool.id);
}

void ChoosingEditsTest::whatWasRemovedIsNotFound()
{
    Fixture fixture;
    fillCatalogueAndRegister(fixture);
    Workspace &workspace = *fixture.workspace;
    const OwnPlatform own = workspace.list<OwnPlatform>(fixture.organisation).first();
    const AccountEntry account = workspace.list<AccountEntry>(fixture.organisation).first();
    QVERIFY(edit::removeOwnPlatform(workspace, own));
    QVERIFY(edit::removeAccount(workspace, account));
    QCOMPARE(edit::changeOwnPlatform(workspace, own).error().kind, Error::Kind::NotFound);
    QCOMPARE(edit::changeAccount(workspace, account).error().kind, Error::Kind::NotFound);
    QCOMPARE(edit::mapAccounts(workspace, fixture.organisation, {&account, 1}).error().kind,
             Error::Kind::NotFound);
    QVERIFY(edit::removeAccount(workspace, account)); // it is gone, which is what was wanted
}

SIXPOINT_TEST(ChoosingEditsTest)

} // namespace tst_choosingedits

#include "tst_choosingedits.moc"
