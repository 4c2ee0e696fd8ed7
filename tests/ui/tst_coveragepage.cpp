// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/choosing.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/workedexample.h"
#include "ui/pages/coverage/coveragemodel.h"
#include "ui/pages/coverage/coveragepage.h"
#include "ui/pages/coverage/coverageview.h"
#include "ui/pages/coverage/coveragewords.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace tst_coveragepage {

using namespace Qt::StringLiterals;

/// "LinkedIn | 3 2 0 0 0 0", a line for each row.
QString render(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList strengths;
        for (int column = 1; column < model.columnCount(); ++column)
            strengths.append(model.index(row, column).data().toString());
        lines.append(model.index(row, 0).data().toString() + u" | "_s + strengths.join(u' '));
    }
    return lines.join(u'\n');
}

struct Desk
{
    explicit Desk(const QStringList &tools = {})
    {
        for (const QString &tool : tools)
            (void)core::edit::addTool(*stage.file.workspace, stage.file.organisation, tool);
        page.reset(ui::createCoveragePage(stage.context(), nullptr));
        support::open(page.get());
        view = page->findChild<ui::CoverageView *>();
        view->setFocus();
    }
    QString map() const
    {
        return render(*view->model());
    }
    QString sentence() const
    {
        return page->findChild<QLabel *>(u"coverageSentence"_s)->text();
    }
    QString current() const
    {
        return view->currentIndex().data(Qt::AccessibleTextRole).toString();
    }
    void click(int row, int column) const
    {
        const QRect cell = view->visualRect(view->model()->index(row, column));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void press(const QList<Qt::Key> &keys) const
    {
        for (Qt::Key key : keys)
            QTest::keyClick(QApplication::focusWidget(), key);
    }

    support::PageStage stage;
    std::unique_ptr<ui::Page> page;
    ui::CoverageView *view = nullptr;
};

class TestCoveragePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void theModelKeepsTheRulesOfModels()
    {
        support::WorkedExample sample;
        ui::CoverageModel model;
        QAbstractItemModelTester tester(&model);
        model.setMap(sample.dossier().coverage);
        QCOMPARE(model.rowCount(), int(sample.dossier().coverage.tools.size()));
        QVERIFY(core::edit::setCoverage(*sample.workspace, sample.dossier().coverage.tools.first(),
                                        core::Purpose::Knowledge, 3));
        model.setMap(sample.dossier().coverage);
        QVERIFY(core::edit::removeTool(*sample.workspace, sample.dossier().coverage.tools.first()));
        model.setMap(sample.dossier().coverage);
        model.setMap({});
        QCOMPARE(model.rowCount(), 0);
    }

    void clicksRaiseAStrengthAndBeginAgain()
    {
        Desk desk({u"LinkedIn"_s, u"Wiki"_s});
        QCOMPARE(desk.map(), u"LinkedIn | 0 0 0 0 0 0\nWiki | 0 0 0 0 0 0"_s);
        desk.click(1, 6);
        desk.click(1, 6);
        QCOMPARE(desk.map(), u"LinkedIn | 0 0 0 0 0 0\nWiki | 0 0 0 0 0 2"_s);
        desk.click(1, 6);
        desk.click(1, 6);
        QCOMPARE(desk.map(), u"LinkedIn | 0 0 0 0 0 0\nWiki | 0 0 0 0 0 0"_s);
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.map(), u"LinkedIn | 0 0 0 0 0 0\nWiki | 0 0 0 0 0 3"_s);
    }

    void quickClicksAllCount()
    {
        Desk desk({u"LinkedIn"_s});
        const QPoint cell = desk.view->visualRect(desk.view->model()->index(0, 1)).center();
        QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, cell);
        QTest::mouseDClick(desk.view->viewport(), Qt::LeftButton, {}, cell);
        QCOMPARE(desk.map(), u"LinkedIn | 2 0 0 0 0 0"_s);
    }

    void keysAloneFillTheMap()
    {
        Desk desk({u"LinkedIn"_s, u"Wiki"_s});
        QCOMPARE(desk.current(), u"LinkedIn for sales: 0 none"_s);
        desk.press({Qt::Key_3, Qt::Key_Right, Qt::Key_2, Qt::Key_Down, Qt::Key_Space});
        QCOMPARE(desk.map(), u"LinkedIn | 3 2 0 0 0 0\nWiki | 0 1 0 0 0 0"_s);
        QCOMPARE(desk.current(), u"Wiki for marketing: 1 a little"_s);
        desk.press({Qt::Key_Delete});
        QCOMPARE(desk.map(), u"LinkedIn | 3 2 0 0 0 0\nWiki | 0 0 0 0 0 0"_s);
        QCOMPARE(QApplication::focusWidget(), desk.view);
        desk.press({Qt::Key_Tab});
        QVERIFY(QApplication::focusWidget() != desk.view);
    }

    void theSentenceFollowsEveryClick()
    {
        Desk desk({u"LinkedIn"_s, u"Wiki"_s});
        QCOMPARE(desk.sentence(), u"Now say what each of them is used for."_s);
        desk.press({Qt::Key_1});
        QCOMPARE(desk.sentence(),
                 u"We use social media only a little for sales, but not for marketing, "
                 u"customer service, internal communication, collaboration or knowledge "
                 u"sharing."_s);
        desk.press({Qt::Key_3, Qt::Key_Right, Qt::Key_1, Qt::Key_Right, Qt::Key_2});
        QCOMPARE(desk.sentence(),
                 u"We use social media for sales and customer service, a little for marketing, but "
                 u"not for internal communication, collaboration or knowledge sharing."_s);
        desk.press({Qt::Key_Left, Qt::Key_2, Qt::Key_Right});
        QCOMPARE(desk.sentence(),
                 u"We use social media for sales, marketing and customer service but not for "
                 u"internal communication, collaboration or knowledge sharing."_s);
        QVERIFY(desk.page->findChild<QLabel *>(u"coveragePattern"_s)
                    ->text()
                    .contains(u"Shop window"_s));
        desk.press({Qt::Key_Right, Qt::Key_2, Qt::Key_Right, Qt::Key_3, Qt::Key_Right, Qt::Key_2});
        QCOMPARE(desk.sentence(), u"We use social media for all six purposes."_s);
    }

    void toolsAreAddedByNameAndBySuggestion()
    {
        Desk desk;
        QCOMPARE(desk.sentence(), u"Begin with the accounts and tools that people use today."_s);
        auto *line = desk.page->findChild<QLineEdit *>(u"addTool"_s);
        line->setFocus();
        QTest::keyClicks(line, u"Client forum"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk.map(), u"Client forum | 0 0 0 0 0 0"_s);
        QCOMPARE(line->text(), QString());
        auto *suggestion = desk.page->findChild<QAbstractButton *>(u"suggestTool0"_s);
        QCOMPARE(suggestion->accessibleName(), u"Add LinkedIn"_s);
        QTest::mouseClick(suggestion, Qt::LeftButton);
        QCOMPARE(desk.map(), u"Client forum | 0 0 0 0 0 0\nLinkedIn | 0 0 0 0 0 0"_s);
        QCOMPARE(suggestion->accessibleName(), u"Add Facebook"_s);
    }

    void aToolIsRenamedInItsPlace()
    {
        Desk desk({u"Linkd"_s});
        desk.press({Qt::Key_Left, Qt::Key_F2});
        auto *editor = desk.page->findChild<QLineEdit *>(u"coverageToolName"_s);
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"LinkedIn"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.map(), u"LinkedIn | 0 0 0 0 0 0"_s);
    }

    void aNameBeingTypedIsKeptWhenThePageIsLeft()
    {
        Desk desk({u"Linkd"_s});
        desk.press({Qt::Key_Left, Qt::Key_F2});
        auto *editor = desk.page->findChild<QLineEdit *>(u"coverageToolName"_s);
        editor->selectAll();
        QTest::keyClicks(editor, u"LinkedIn"_s);
        desk.page.reset();
        QCOMPARE(desk.stage.live.dossier().coverage.tools.first().name, u"LinkedIn"_s);
    }

    void aToolIsRemovedAfterAsking()
    {
        Desk desk({u"LinkedIn"_s, u"Wiki"_s});
        desk.press({Qt::Key_Left, Qt::Key_Delete});
        QCOMPARE(desk.view->model()->rowCount(), 2);
        desk.stage.prompt.answerConfirm(true);
        desk.press({Qt::Key_Delete});
        QCOMPARE(desk.map(), u"Wiki | 0 0 0 0 0 0"_s);
        QVERIFY(desk.stage.file.workspace->undo());
        QCOMPARE(desk.view->model()->rowCount(), 2);
    }

    void headersSayHowStrongAPurposeIs()
    {
        Desk desk({u"LinkedIn"_s});
        desk.press({Qt::Key_2});
        QCOMPARE(
            desk.view->model()->headerData(1, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
            u"Sales, outside the organisation. Strongest use: 2 regularly"_s);
        QCOMPARE(
            desk.view->model()->headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
            u"Knowledge, inside the organisation. Strongest use: 0 none"_s);
    }

    void aPlaceNamedElsewhereIsShown()
    {
        Desk desk({u"LinkedIn"_s, u"Wiki"_s});
        const core::ToolId wiki = desk.stage.live.dossier().coverage.tools.last().id;
        desk.page->reveal({core::Source::Kind::Tool, wiki.toString()});
        QCOMPARE(desk.current(), u"Wiki for sales: 0 none"_s);
        QCOMPARE(QApplication::focusWidget(), desk.view);
    }

    void accountsOfTheRegisterArePutOnTheMap()
    {
        Desk desk({u"LinkedIn"_s});
        auto *button = desk.page->findChild<QAbstractButton *>(u"coverageMapThem"_s);
        auto *notice = desk.page->findChild<QWidget *>(u"coverageUnmapped"_s);
        QVERIFY(!notice->isVisible());
        for (const QString &name : {u"LinkedIn"_s, u"Wiki"_s})
            QVERIFY(core::edit::addAccount(*desk.stage.file.workspace, desk.stage.file.organisation,
                                           name));
        QVERIFY(notice->isVisible());
        QVERIFY(notice->accessibleName().contains(u"LinkedIn and Wiki"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!notice->isVisible());
        QCOMPARE(desk.map(), u"LinkedIn | 0 0 0 0 0 0\nWiki | 0 0 0 0 0 0"_s);
        QVERIFY(desk.page->findChild<QLabel *>(u"coverageCurrent"_s)
                    ->text()
                    .endsWith(u"It stands in the register."_s));
        QVERIFY(desk.stage.file.workspace->undo());
        QVERIFY(notice->isVisible());
    }

    void everyControlHasAName()
    {
        support::WorkedExample sample;
        const std::unique_ptr<ui::Page> page(ui::createCoveragePage(sample.context(), nullptr));
        QCOMPARE(support::namelessControls(page.get()).join(u'\n'), QString());
    }

    void isPhotographed()
    {
        support::WorkedExample sample;
        const auto make = [&] { return ui::createCoveragePage(sample.context(), nullptr); };
        QCOMPARE(support::photograph(u"coverage"_s, make, {1200, 1250}).size(), support::looks());
        support::PageStage empty;
        support::photograph(u"coverage-empty"_s,
                            [&] { return ui::createCoveragePage(empty.context(), nullptr); });
    }
};

SIXPOINT_TEST(TestCoveragePage)

} // namespace tst_coveragepage

#include "tst_coveragepage.moc"
