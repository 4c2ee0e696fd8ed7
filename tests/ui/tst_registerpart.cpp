// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/choosing.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/tools/register/accountcard.h"
#include "ui/pages/tools/register/registerpreviewmodel.h"
#include "ui/pages/tools/toolspart.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace tst_registerpart {

using namespace Qt::StringLiterals;

constexpr auto Pasted = "tool\towner\tadministrator\tlast used\tcost per year\n"
                        "LinkedIn, main page\tPriya\tSam\t2026-11-01\t1,200\n"
                        "Old forum\t\t\t31 February 2026\t\n"
                        "Slack\tJo\tJo\t1/3/2026\t=2+2\n"
                        "Wiki\tAlex\tJo\t20/11/2026\t\n";

/// The register part on its own in a window.
struct RegisterDesk
{
    explicit RegisterDesk(const QStringList &accounts = {})
    {
        for (const QString &name : accounts)
            (void)core::edit::addAccount(*stage.file.workspace, stage.file.organisation, name);
        part.reset(ui::createRegisterPart(stage.context(), nullptr));
        support::open(part.get());
    }
    template<class Widget>
    Widget *find(const QString &name) const
    {
        for (Widget *each : part->findChildren<Widget *>(name))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void write(const QString &name, const QString &text) const
    {
        auto *editor = find<QWidget>(name);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
    }
    QString notice() const
    {
        const auto *found = find<QWidget>(u"registerNotice"_s);
        return found ? found->accessibleName() : QString();
    }
    const QList<core::AccountEntry> &accounts() const
    {
        return stage.live.dossier().accounts;
    }
    QStringList preview() const
    {
        QStringList lines;
        const QAbstractItemModel *model = find<QTableView>(u"registerPreviewTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            lines.append(cells.join(u" | "_s));
        }
        return lines;
    }

    support::PageStage stage;
    std::unique_ptr<ui::ToolsPart> part;
};

/// What a firm may have: some of it in order.
void fillRegister(core::Workspace &workspace, core::OrganisationId organisation)
{
    core::AccountEntry linkedIn;
    linkedIn.name = u"LinkedIn, main page"_s;
    linkedIn.purposes = {core::Purpose::Sales, core::Purpose::Marketing};
    linkedIn.audience = u"Clients and future staff"_s;
    linkedIn.owner = u"Priya, head of marketing"_s;
    linkedIn.ownerStillHere = core::YesNo::Yes;
    linkedIn.administrator = u"Priya"_s;
    linkedIn.secondAdministrator = u"Sam"_s;
    linkedIn.multiFactor = core::YesNo::Yes;
    linkedIn.lastUsed = QDate(2026, 11, 20);
    linkedIn.costPerYear = 120000;
    linkedIn.decision = core::AccountDecision::Keep;
    core::AccountEntry facebook;
    facebook.name = u"Facebook page"_s;
    facebook.purposes = {core::Purpose::Marketing};
    facebook.owner = u"A trainee of 2021"_s;
    facebook.ownerStillHere = core::YesNo::No;
    facebook.administrator = u"A trainee of 2021"_s;
    facebook.multiFactor = core::YesNo::No;
    facebook.sharedLogin = core::YesNo::Yes;
    facebook.lastUsed = QDate(2025, 1, 20);
    core::AccountEntry wiki;
    wiki.name = u"Old wiki"_s;
    (void)core::edit::importAccounts(workspace, organisation, QList{linkedIn, facebook, wiki});
}

class TestRegisterPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void theModelKeepsTheRulesOfModels()
    {
        ui::RegisterPreviewModel model;
        QAbstractItemModelTester tester(&model);
        model.setPreview(*core::previewRegister(Pasted, {}, {}));
        QCOMPARE(model.rowCount(), 4);
        model.setPreview({});
        QCOMPARE(model.rowCount(), 0);
    }

    void anAccountIsAddedAndFilledInWithKeys()
    {
        RegisterDesk desk;
        desk.click(u"registerFirst"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Client forum"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.accounts().size(), 1);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"accountName"_s);
        desk.write(u"accountOwner"_s, u"Priya"_s);
        desk.write(u"accountCost"_s, u"1,200.5"_s);
        QTest::keyClick(desk.find<QCheckBox>(u"accountPurpose-knowledge"_s), Qt::Key_Space);
        auto *decision = desk.find<QComboBox>(u"accountDecision"_s);
        QTest::keyClick(decision, Qt::Key_Down);
        desk.part->flush();
        const core::AccountEntry account = desk.accounts().first();
        QCOMPARE(account.owner, u"Priya"_s);
        QCOMPARE(account.costPerYear, std::optional<qint64>(120050));
        QCOMPARE(account.purposes, QList{core::Purpose::Knowledge});
        QCOMPARE(account.decision, core::AccountDecision::Keep);
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(desk.accounts().first() != account);
        QVERIFY(desk.stage.file.workspace->redo());
        QCOMPARE(desk.accounts().first(), account);
    }

    void anAccountThatIsInTheCatalogueIsLinkedToIt()
    {
        RegisterDesk desk;
        desk.write(u"addAccount"_s, u"Slack (sales)"_s);
        desk.click(u"addAccountButton"_s);
        QCOMPARE(desk.accounts().first().platform.text, u"slack"_s);
    }

    void aCostThatMeansNothingIsPointedOut()
    {
        RegisterDesk desk({u"Wiki"_s});
        desk.click(u"accountOpen"_s);
        desk.write(u"accountCost"_s, u"a lot"_s);
        desk.part->flush();
        QVERIFY(desk.find<QLabel>(u"accountCostMessage"_s)->text().contains(u"a lot"_s));
        QVERIFY(!desk.accounts().first().costPerYear);
    }

    void aFindingLeadsToItsAccount()
    {
        RegisterDesk desk({u"Wiki"_s, u"Forum"_s});
        auto *finding = desk.find<QLabel>(u"registerFinding0-2"_s);
        QCOMPARE(finding->accessibleName(), u"Forum has no owner."_s);
        finding->setFocus(Qt::TabFocusReason);
        QTest::keyClick(finding, Qt::Key_Return);
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QCOMPARE(name->text(), u"Forum"_s);
    }

    void aTableIsShownBeforeAnythingIsStored()
    {
        RegisterDesk desk;
        QGuiApplication::clipboard()->setText(QString::fromUtf8(Pasted));
        QTest::keyClick(desk.part.get(), Qt::Key_V, Qt::ControlModifier);
        const QStringList lines = desk.preview();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"2 | LinkedIn, main page | New"_s);
        QVERIFY(lines[1].startsWith(u"3 | Old forum | Refused. Last used: “31 February 2026”"_s));
        QVERIFY(lines[2].startsWith(u"4 | Slack | Refused. Cost per year: “=2+2”"_s));
        QVERIFY(desk.accounts().isEmpty());
        QCOMPARE(desk.find<QAbstractButton>(u"registerTake"_s)->text(), u"Import 2 accounts"_s);
        desk.click(u"registerCancel"_s);
        QVERIFY(desk.accounts().isEmpty());
        QCOMPARE(desk.notice(), u"Nothing was imported."_s);
        desk.click(u"registerPaste"_s);
        desk.click(u"registerTake"_s);
        QCOMPARE(desk.accounts().size(), 2);
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(desk.accounts().isEmpty());
    }

    void aTableChangesWhatIsThereInItsPlace()
    {
        RegisterDesk desk({u"Wiki"_s, u"Forum"_s});
        QGuiApplication::clipboard()->setText(u"tool,owner\nwiki,Alex\nForum,\n"_s);
        desk.click(u"registerPaste"_s);
        QCOMPARE(desk.preview().join(u'\n'),
                 u"2 | Wiki | Changes: owner\n3 | Forum | Stays as it is"_s);
        desk.click(u"registerTake"_s);
        QCOMPARE(desk.accounts().size(), 2);
        QCOMPARE(desk.accounts().first().owner, u"Alex"_s);
    }

    void aTableThatCannotBeReadSaysWhy()
    {
        RegisterDesk desk;
        QGuiApplication::clipboard()->setText(u"colour,shape\nred,round\n"_s);
        desk.click(u"registerPaste"_s);
        QVERIFY(desk.notice().contains(u"There is no column “tool” in the first line."_s));
        QGuiApplication::clipboard()->clear();
        desk.click(u"registerPaste"_s);
        QVERIFY(desk.notice().contains(u"There is nothing to paste."_s));
    }

    void aFieldKeepsItsOwnPaste()
    {
        RegisterDesk desk({u"Wiki"_s});
        desk.click(u"accountOpen"_s);
        QGuiApplication::clipboard()->setText(u"Priya"_s);
        auto *owner = desk.find<QLineEdit>(u"accountOwner"_s);
        owner->setFocus();
        QTest::keyClick(owner, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(owner->text(), u"Priya"_s);
        QVERIFY(!desk.find<QWidget>(u"registerPreview"_s));
    }

    void filesComeInAndGoOut()
    {
        RegisterDesk desk({u"=cmd()"_s});
        const QString out = desk.stage.file.folder.filePath(u"out.csv"_s);
        desk.stage.prompt.answerFile(out);
        desk.click(u"registerExport"_s);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QVERIFY(text.startsWith("tool,purposes,"));
        QVERIFY(!text.contains("\n=cmd()"));
        QCOMPARE(desk.stage.prompt.noted(), QStringList{u"1 account written to out.csv."_s});
        desk.stage.prompt.answerFile(out);
        desk.click(u"registerImport"_s);
        QCOMPARE(desk.preview(), QStringList{u"2 | =cmd() | Stays as it is"_s});
        QVERIFY(!desk.find<QAbstractButton>(u"registerTake"_s)->isEnabled());
        desk.stage.prompt.answerFile(desk.stage.file.folder.filePath(u"missing.csv"_s));
        desk.click(u"registerImport"_s);
        QVERIFY(desk.stage.prompt.told().last().contains(u"Nothing was imported."_s));
    }

    void anAccountIsRemovedAfterAsking()
    {
        RegisterDesk desk({u"Wiki"_s});
        desk.click(u"accountOpen"_s);
        desk.click(u"accountRemove"_s);
        QCOMPARE(desk.accounts().size(), 1);
        desk.stage.prompt.answerConfirm(true);
        desk.click(u"accountRemove"_s);
        QVERIFY(desk.accounts().isEmpty());
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.accounts().size(), 1);
    }

    void theToolsOfTheMapAreTakenOver()
    {
        RegisterDesk desk;
        const auto tool = core::edit::addTool(*desk.stage.file.workspace,
                                              desk.stage.file.organisation, u"Wiki"_s);
        QVERIFY(tool);
        QVERIFY(core::edit::setCoverage(*desk.stage.file.workspace,
                                        desk.stage.live.dossier().coverage.tools.first(),
                                        core::Purpose::Knowledge, 2));
        desk.click(u"registerFirst"_s);
        QCOMPARE(desk.accounts().size(), 1);
        QCOMPARE(desk.accounts().first().tool, *tool);
        QCOMPARE(desk.accounts().first().purposes, QList{core::Purpose::Knowledge});
    }

    void aPlaceNamedElsewhereIsShown()
    {
        RegisterDesk desk({u"Wiki"_s, u"Forum"_s});
        desk.part->reveal({core::Source::Kind::Account, desk.accounts().last().id.toString()});
        auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(name);
        QCOMPARE(name->text(), u"Forum"_s);
        desk.part->reveal({core::Source::Kind::Account, {}});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"addAccount"_s);
    }

    void everyControlHasAName()
    {
        RegisterDesk desk({u"Wiki"_s});
        desk.click(u"accountOpen"_s);
        QCOMPARE(support::namelessControls(desk.part.get()).join(u'\n'), QString());
    }

    void isPhotographed()
    {
        support::WorkedExample sample;
        fillRegister(*sample.workspace, sample.organisation);
        const auto make = [&sample] { return ui::createRegisterPart(sample.context(), nullptr); };
        QCOMPARE(support::photograph(u"tools-register"_s, make, {1200, 1100}).size(),
                 support::looks());
        support::photograph(u"tools-register-edit"_s,
                            [&] {
                                ui::ToolsPart *part = make();
                                part->findChild<ui::AccountCard *>()->open();
                                return part;
                            },
                            {1200, 1600});
        QGuiApplication::clipboard()->setText(QString::fromUtf8(Pasted));
        support::photograph(u"tools-register-paste"_s,
                            [&] {
                                ui::ToolsPart *part = make();
                                part->findChild<QAbstractButton *>(u"registerPaste"_s)->click();
                                return part;
                            },
                            {1200, 1100});
        support::PageStage empty;
        support::photograph(u"tools-register-empty"_s,
                            [&] { return ui::createRegisterPart(empty.context(), nullptr); });
    }
};

SIXPOINT_TEST(TestRegisterPart)

} // namespace tst_registerpart

#include "tst_registerpart.moc"
