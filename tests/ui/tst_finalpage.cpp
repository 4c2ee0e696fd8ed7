// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/versions.h"
#include "core/workspace/edit/workbench.h"
#include "tests/support/finaldossier.h"
#include "tests/support/pagestage.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/versiondialog.h"
#include "ui/pages/report/findingrow.h"
#include "ui/pages/report/reportpage.h"
#include "ui/pages/report/sectionstrip.h"
#include "ui/pages/report/versionrow.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QTimer>

namespace tst_finalpage {

using namespace core;
using namespace Qt::StringLiterals;

/// The report page over a strategy that can be called final.
struct FinalDesk
{
    FinalDesk()
    {
        stage.file.clock.set(QDateTime(support::FinalDay, QTime(12, 0), Qt::UTC));
        stage.file.workspace->setAuthor(u"Ann"_s);
        support::store(*stage.file.workspace, stage.file.organisation,
                       support::finalDossier(support::framework()));
        page = std::make_unique<ui::ReportPage>(stage.context());
    }
    void open()
    {
        support::open(page.get());
        click(u"reportSidePart1"_s);
    }
    Workspace &workspace()
    {
        return *stage.file.workspace;
    }
    template<class T>
    T first()
    {
        return workspace().list<T>(stage.file.organisation).first();
    }
    QList<StrategyVersion> versions()
    {
        return workspace().list<StrategyVersion>(stage.file.organisation);
    }
    /// Takes the baseline from the first objective and the goal from the second.
    void breakIt()
    {
        QList<Objective> objectives = workspace().list<Objective>(stage.file.organisation);
        objectives[0].baseline.clear();
        objectives[1].goal.clear();
        for (const Objective &objective : objectives.first(2))
            QVERIFY(edit::changeObjective(workspace(), objective));
    }
    void addVersion(const QString &name)
    {
        QVERIFY(edit::addVersion(workspace(), support::framework(), stage.file.organisation, name));
    }
    template<class T>
    T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    QString textOf(const QString &name) const
    {
        return find<QLabel>(name)->text();
    }
    /// Rows of findings as the person sees them.
    QStringList findings() const
    {
        QStringList texts;
        for (const ui::FindingRow *row : page->findChildren<ui::FindingRow *>())
            if (!row->isHidden())
                texts << row->value().text;
        return texts;
    }
    QStringList versionNames() const
    {
        QStringList names;
        for (const ui::VersionRow *row : page->findChildren<ui::VersionRow *>())
            if (!row->isHidden())
                names << row->value().name;
        return names;
    }

    support::PageStage stage;
    std::unique_ptr<ui::ReportPage> page;
};

class TestFinalPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Shade::Light);
    }

    void theStripShowsHowFarEachSectionIs()
    {
        FinalDesk desk;
        desk.open();
        QCOMPARE(desk.textOf(u"sectionWords"_s), u"Sections ready: 15 of 15."_s);
        desk.breakIt();
        QCOMPARE(desk.textOf(u"sectionWords"_s), u"Sections ready: 14 of 15."_s);
        auto *vision = desk.find<ui::SectionChip>(u"section6"_s);
        QCOMPARE(vision->accessibleName(),
                 u"6 Our vision and objectives: begun. Objective “Answer a repeated question "
                 "once” has no baseline."_s);
        QTest::mouseClick(vision, Qt::LeftButton);
        QCOMPARE(desk.stage.navigator.visited,
                 QStringList{u"objective:"_s + desk.first<Objective>().id.toString()});
    }

    void keysMoveAlongTheStrip()
    {
        FinalDesk desk;
        desk.open();
        auto *first = desk.find<ui::SectionChip>(u"section1"_s);
        first->setFocus(Qt::TabFocusReason);
        QVERIFY(desk.textOf(u"sectionWords"_s).startsWith(u"1 Summary on one page: ready"_s));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"section3"_s);
        QVERIFY(desk.textOf(u"sectionWords"_s).startsWith(u"3 Our organisation"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(desk.stage.navigator.visited, QStringList{u"field:sector"_s});
    }

    void findingsAreListedAndFiltered()
    {
        FinalDesk desk;
        desk.open();
        QCOMPARE(desk.textOf(u"findingCount"_s), u"Nothing is to be said against the strategy"_s);
        QVERIFY(desk.find<QWidget>(u"findingFilter"_s)->isHidden());
        desk.breakIt();
        QCOMPARE(desk.textOf(u"findingCount"_s), u"Errors 1, warnings 1, hints 0"_s);
        QCOMPARE(desk.findings().size(), 2);
        desk.click(u"findingFilter1"_s);
        QCOMPARE(desk.findings(),
                 QStringList{u"Objective “Answer a repeated question once” has no baseline."_s});
        QTest::keyClick(desk.find<QWidget>(u"findingFilter1"_s), Qt::Key_Right);
        QCOMPARE(desk.findings().size(), 1);
        QVERIFY(desk.findings().first().contains(u"serves no goal"_s));
        desk.click(u"findingFilter3"_s);
        QVERIFY(desk.findings().isEmpty());
        QCOMPARE(desk.textOf(u"findingWords"_s), u"There is no hint."_s);
    }

    void aFindingLeadsToItsPlace()
    {
        FinalDesk desk;
        desk.breakIt();
        desk.open();
        auto *go = desk.find<QPushButton>(u"findingGo"_s);
        QCOMPARE(go->accessibleName(), u"Go there: "_s + desk.findings().first());
        go->setFocus();
        QTest::keyClick(go, Qt::Key_Space);
        QCOMPARE(desk.stage.navigator.visited,
                 QStringList{u"objective:"_s + desk.first<Objective>().id.toString()});
    }

    void aPutRightFindingGoes()
    {
        FinalDesk desk;
        desk.breakIt();
        desk.open();
        Objective objective = desk.first<Objective>();
        objective.baseline = u"46%"_s;
        QVERIFY(edit::changeObjective(desk.workspace(), objective));
        QCOMPARE(desk.findings().size(), 1);
    }

    void whileAnErrorStandsItIsRefused()
    {
        FinalDesk desk;
        desk.breakIt();
        desk.open();
        auto *refusal = desk.find<ui::Notice>(u"finalRefusal"_s);
        QVERIFY(refusal->isHidden());
        desk.click(u"callFinal"_s);
        QVERIFY(!refusal->isHidden());
        QCOMPARE(refusal->text(),
                 u"Not final yet: one error stands\nObjective “Answer a repeated question once” "
                 "has no baseline."_s);
        QVERIFY(desk.stage.prompt.log().isEmpty());
        QVERIFY(desk.versions().isEmpty());
    }

    void callingItFinalAsksForAName()
    {
        FinalDesk desk;
        desk.open();
        desk.stage.prompt.answerText(u"1.0 as agreed"_s);
        auto *call = desk.find<QPushButton>(u"callFinal"_s);
        call->setFocus();
        QTest::keyClick(call, Qt::Key_Space);
        QCOMPARE(desk.versionNames(), QStringList{u"1.0 as agreed"_s});
        QCOMPARE(desk.stage.prompt.noted(),
                 QStringList{u"“1.0 as agreed” is kept as it is today."_s});
        desk.click(u"callFinal"_s); // cancelled
        QCOMPARE(desk.versions().size(), 1);
        desk.stage.prompt.answerText(u"1.0 AS AGREED"_s);
        desk.click(u"callFinal"_s);
        QCOMPARE(desk.stage.prompt.told().size(), 1);
        QVERIFY(desk.workspace().undo());
        QVERIFY(desk.versionNames().isEmpty());
    }

    void versionsAreRenamedAndRemoved()
    {
        FinalDesk desk;
        desk.addVersion(u"1.0"_s);
        desk.open();
        desk.stage.prompt.answerText(u"1.1"_s);
        desk.click(u"versionRename"_s);
        QCOMPARE(desk.versionNames(), QStringList{u"1.1"_s});
        desk.stage.prompt.answerConfirm(false).answerConfirm(true);
        desk.click(u"versionRemove"_s);
        QCOMPARE(desk.versions().size(), 1);
        desk.click(u"versionRemove"_s);
        QVERIFY(desk.versions().isEmpty());
    }

    void aVersionIsComparedWithNow()
    {
        FinalDesk desk;
        desk.addVersion(u"1.0"_s);
        desk.breakIt();
        desk.open();
        desk.click(u"versionCompare"_s);
        auto *dialog = desk.find<QDialog>(u"versionDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"From “1.0” to now"_s);
        const auto *model = dialog->findChild<QTableView *>(u"versionChanges"_s)->model();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), u"Now"_s);
        QCOMPARE(model->index(0, 0).data().toString(), u"Changed"_s);
        QCOMPARE(model->index(0, 1).data().toString(),
                 u"Objective “Answer a repeated question once”"_s);
        QCOMPARE(model->index(0, 3).data().toString(), u"baseline: nothing"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk.find<QDialog>(u"versionDialog"_s));
    }

    void twoVersionsAreComparedInTheirOrder()
    {
        FinalDesk desk;
        desk.addVersion(u"1.0"_s);
        Organisation card = desk.first<Organisation>();
        card.sector = u"Law"_s;
        QVERIFY(edit::changeOrganisation(desk.workspace(), card));
        desk.addVersion(u"2.0"_s);
        desk.open();
        desk.stage.prompt.answerChoice(1);
        for (ui::VersionRow *row : desk.page->findChildren<ui::VersionRow *>())
            if (row->value().name == u"2.0"_s)
                QTest::mouseClick(row->findChild<QPushButton *>(u"versionCompare"_s),
                                  Qt::LeftButton);
        auto *dialog = desk.find<QDialog>(u"versionDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"From “1.0” to “2.0”"_s);
        dialog->close();
    }

    void aFrozenVersionIsExported()
    {
        FinalDesk desk;
        desk.addVersion(u"1.0"_s);
        desk.breakIt();
        desk.open();
        const QString path = desk.stage.file.folder.filePath(u"final"_s);
        desk.stage.prompt.answerFile(path);
        desk.click(u"versionExport"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.stage.prompt.noted(), QStringList{u"Saved as final.pdf"_s},
                                  30'000);
        QFile file(path + u".pdf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void versionsAreRevealed()
    {
        FinalDesk desk;
        desk.open();
        desk.click(u"reportSidePart0"_s);
        desk.page->reveal({Source::Kind::Version, {}});
        QCOMPARE(QApplication::focusWidget()->objectName(), u"callFinal"_s);
    }

    void inANarrowWindowItHasAPartOfItsOwn()
    {
        FinalDesk desk;
        support::open(desk.page.get(), {720, 900});
        QCOMPARE(desk.page->width(), 720);
        QVERIFY(!desk.find<QWidget>(u"finalSide"_s)->isVisible());
        desk.click(u"reportPart2"_s);
        QVERIFY(desk.find<QWidget>(u"finalSide"_s)->isVisible());
        QVERIFY(!desk.find<QWidget>(u"reportPages"_s)->isVisible());
    }

    void everythingHasAName()
    {
        FinalDesk desk;
        desk.addVersion(u"1.0"_s);
        desk.breakIt();
        desk.open();
        QCOMPARE(support::namelessControls(desk.page.get()), QStringList());
    }

    void itIsPhotographed()
    {
        std::unique_ptr<FinalDesk> desk;
        const QStringList pictures = support::photograph(u"final"_s, [&desk] {
            desk = std::make_unique<FinalDesk>();
            desk->addVersion(u"1.0 as agreed by the partners"_s);
            desk->breakIt();
            ui::ReportPage *page = desk->page.release();
            page->reveal({Source::Kind::Version, {}});
            // The refusal goes when the page is shown afresh, so it is asked for after that.
            QTimer::singleShot(0, page->findChild<QAbstractButton *>(u"callFinal"_s),
                               &QAbstractButton::click);
            return page;
        });
        QCOMPARE(pictures.size(), support::looks());
    }

    void theComparisonIsPhotographed()
    {
        FinalDesk desk;
        desk.addVersion(u"1.0 as agreed"_s);
        desk.breakIt();
        Organisation card = desk.first<Organisation>();
        card.problem = card.problem + u" And nobody knows whom to ask."_s;
        QVERIFY(edit::changeOrganisation(desk.workspace(), card));
        QVERIFY(edit::addDecision(desk.workspace(), desk.stage.file.organisation,
                                  u"Pay for four hours of a community manager a week"_s));
        QVERIFY(edit::removeRow(desk.workspace(), desk.first<Stakeholder>()));
        QVERIFY(edit::clearAnswer(desk.workspace(), desk.first<Answer>()));
        const QString now = *desk.workspace().snapshot(desk.stage.file.organisation);
        const QStringList pictures = support::photograph(
            u"versions"_s,
            [&] { return ui::showVersionChanges(desk.versions().first(), {}, now, nullptr); },
            {900, 600});
        QCOMPARE(pictures.size(), support::looks());
    }
};

SIXPOINT_TEST(TestFinalPage)

} // namespace tst_finalpage

#include "tst_finalpage.moc"
