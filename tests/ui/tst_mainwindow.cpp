// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/meddler.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"

#include "core/workspace/edit.h"
#include "ui/dialogs/historydialog.h"
#include "ui/shell/filenames.h"
#include "ui/shell/navigation.h"
#include "ui/shell/organisationswitcher.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/widgetprompt.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>

namespace tst_mainwindow {

using namespace Qt::StringLiterals;
using namespace ui;
using support::action;
using support::current;

QStringList organisationNames(const MainWindow &window)
{
    QStringList names;
    for (const core::NamedOrganisation &organisation :
         window.session()->workspace().organisations())
        names.append(organisation.name);
    return names;
}

void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAFileThereIsOnlyTheStartPage();
    void aNewOrganisationIsKeptInAFileOfItsOwn();
    void aNewOrganisationNeedsAName();
    void aCancelledQuestionChangesNothing();
    void aNewFileNeverOverwritesAnother();
    void aFileThatCannotBeOpenedIsToldOverTheStartPage();
    void aFailureKeepsTheFileThatIsOpen();
    void theWorkedExamplesAreOneClickAway();
    void whatCannotBeReadIsToldOnce();
    void aDroppedFileIsOpened();
    void anotherOrganisationIsAddedAndChosen();
    void anOrganisationIsRemovedOnlyWhenConfirmed();
    void undoOfAnAddedOrganisationLetsItsPagesGo();
    void anOrganisationTravelsFromFileToFile();
    void theWindowRemembersItsSizeAndFiles();
    void recentFilesAreFewAndDifferent();
    void closingTheFileLeadsBackToTheStart();
    void typingIsStoredWhenTheWindowCloses();
    void everyControlHasAName();
    void itIsPhotographed();
};

void TestMainWindow::init()
{
    applyTheme(*qApp, Shade::Light);
}

void TestMainWindow::withoutAFileThereIsOnlyTheStartPage()
{
    support::WindowFixture fixture;
    const auto window = fixture.window();
    QVERIFY(!window->session());
    QCOMPARE(window->currentPage()->objectName(), u"startPage"_s);
    QVERIFY(!window->findChild<NavigationItem *>(u"navigateOrganisation"_s)->isEnabled());
    QVERIFY(!action(*window, "undo")->isEnabled());
    QVERIFY(!action(*window, "close")->isEnabled());
    QVERIFY(!action(*window, "addOrganisation")->isEnabled());
    QCOMPARE(window->windowTitle(), u"Sixpoint"_s);
    window->goTo(core::Chapter::Organisation);
    QVERIFY(!window->currentChapter());
}

void TestMainWindow::aNewOrganisationIsKeptInAFileOfItsOwn()
{
    support::WindowFixture fixture;
    const auto window = fixture.window();
    fixture.prompt.answerText(u" Riverside Trust "_s).answerFile(fixture.path(u"river"_s));
    QTest::keyClick(window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(fixture.prompt.log(),
             QStringList({u"text New organisation"_s,
                          u"save Where to keep Riverside Trust: riverside-trust.sixpoint"_s}));
    QVERIFY(QFile::exists(fixture.path(u"river.sixpoint"_s)));
    QCOMPARE(organisationNames(*window), QStringList(u"Riverside Trust"_s));
    QCOMPARE(window->currentChapter(), core::Chapter::Organisation);
    QCOMPARE(window->windowTitle(), u"Riverside Trust – river.sixpoint – Sixpoint"_s);
}

void TestMainWindow::aNewOrganisationNeedsAName()
{
    support::WindowFixture fixture;
    const auto window = fixture.window();
    fixture.prompt.answerText(u"   "_s);
    window->perform(Command::New);
    QCOMPARE(fixture.prompt.told(),
             QStringList(u"An organisation needs a name. Nothing was changed."_s));
    QVERIFY(!window->session());
}

void TestMainWindow::aCancelledQuestionChangesNothing()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    for (const Command command :
         {Command::New, Command::Open, Command::Sample, Command::AddOrganisation,
          Command::AddOrganisationsFrom, Command::ExportOrganisation, Command::RenameOrganisation,
          Command::RemoveOrganisation, Command::Author})
        window->perform(command);
    QCOMPARE(fixture.prompt.log().size(), 9);
    QCOMPARE(fixture.prompt.told(), QStringList());
    QCOMPARE(organisationNames(*window), QStringList(u"Finch"_s));
}

void TestMainWindow::aNewFileNeverOverwritesAnother()
{
    support::WindowFixture fixture;
    const QString path = fixture.fileWith({u"Finch"_s});
    const auto window = fixture.window();
    fixture.prompt.answerText(u"Other"_s).answerFile(path);
    window->perform(Command::New);
    QCOMPARE(fixture.prompt.told().size(), 1);
    QVERIFY(!window->session());
    QVERIFY(window->openFile(path));
    QCOMPARE(organisationNames(*window), QStringList(u"Finch"_s));
}

void TestMainWindow::aFileThatCannotBeOpenedIsToldOverTheStartPage()
{
    support::WindowFixture fixture;
    const QString path = fixture.path(u"letter.sixpoint"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear Sir or Madam, this is not a file of this program at all.");
    file.close();
    const auto window = fixture.window();
    QVERIFY(!window->openFile(path));
    QVERIFY(!window->openFile(fixture.path(u"missing.sixpoint"_s)));
    QCOMPARE(fixture.prompt.told().size(), 2);
    QVERIFY(!window->session());
    QCOMPARE(window->currentPage()->objectName(), u"startPage"_s);
    QCOMPARE(RecentFiles(fixture.settings).paths(), QStringList());
}

void TestMainWindow::aFailureKeepsTheFileThatIsOpen()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    window->goTo(core::Chapter::Organisation);
    QVERIFY(!window->openFile(fixture.path(u"missing.sixpoint"_s)));
    QCOMPARE(organisationNames(*window), QStringList(u"Finch"_s));
    QCOMPARE(window->currentChapter(), core::Chapter::Organisation);
}

void TestMainWindow::theWorkedExamplesAreOneClickAway()
{
    support::WindowFixture fixture;
    const auto window = fixture.window();
    fixture.prompt.answerFile(fixture.path(u"example.sixpoint"_s));
    QTest::mouseClick(window->findChild<QPushButton *>(u"openSample"_s), Qt::LeftButton);
    QCOMPARE(organisationNames(*window), QStringList(u"Harbour & Finch"_s));
    window->goToStart();
    fixture.prompt.answerFile(fixture.path(u"department.sixpoint"_s));
    QTest::mouseClick(window->findChild<QPushButton *>(u"openUniversity"_s), Qt::LeftButton);
    QCOMPARE(organisationNames(*window), QStringList(u"Northmoor"_s));
}

void TestMainWindow::whatCannotBeReadIsToldOnce()
{
    support::WindowFixture fixture;
    const QString path = fixture.fileWith({u"Finch"_s});
    support::damageBehindTheCheck(path, u"action"_s);
    const auto window = fixture.window();
    QVERIFY(window->openFile(path));
    for (const core::Chapter chapter : {core::Chapter::Plan, core::Chapter::Report}) {
        window->goTo(chapter);
        QCoreApplication::processEvents();
    }
    QCOMPARE(fixture.prompt.told().size(), 1);
    QVERIFY(fixture.prompt.told().first().contains(u"may be incomplete"_s));
    // Nothing is printed from it, so nobody is asked where to.
    QTest::mouseClick(window->findChild<QPushButton *>(u"exportPdf"_s), Qt::LeftButton);
    QCOMPARE(fixture.prompt.told().size(), 2);
    QVERIFY(fixture.prompt.told().last().contains(u"damaged"_s));
}

void TestMainWindow::aDroppedFileIsOpened()
{
    support::WindowFixture fixture;
    const QString path = fixture.fileWith({u"Finch"_s});
    const auto window = fixture.window();
    drop(*window, path);
    QVERIFY(window->session());
    QCOMPARE(organisationNames(*window), QStringList(u"Finch"_s));
}

void TestMainWindow::anotherOrganisationIsAddedAndChosen()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    auto *switcher = window->findChild<OrganisationSwitcher *>(u"organisationSwitcher"_s);
    QCOMPARE(switcher->accessibleName(), u"Organisation: Finch"_s);
    fixture.prompt.answerText(u"Alder & Co"_s);
    action(*window, "addOrganisation")->trigger();
    QCOMPARE(current(*window).name, u"Alder & Co"_s);
    QCOMPARE(window->currentChapter(), core::Chapter::Organisation);
    QCOMPARE(switcher->accessibleName(), u"Organisation: Alder & Co"_s);

    // And back with the switcher; the page is the other organisation's.
    Q_EMIT switcher->menu()->aboutToShow();
    QCOMPARE(switcher->menu()->actions().first()->text(), u"Alder && Co"_s);
    switcher->menu()->actions().at(1)->trigger();
    QCOMPARE(current(*window).name, u"Finch"_s);
    QCOMPARE(window->currentPage()->findChild<QLineEdit *>(u"name"_s)->text(), u"Finch"_s);
}

void TestMainWindow::anOrganisationIsRemovedOnlyWhenConfirmed()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Alder"_s, u"Finch"_s});
    window->goTo(core::Chapter::Organisation);
    fixture.prompt.answerConfirm(false).answerConfirm(true).answerConfirm(true);
    action(*window, "removeOrganisation")->trigger();
    QCOMPARE(organisationNames(*window), QStringList({u"Alder"_s, u"Finch"_s}));
    action(*window, "removeOrganisation")->trigger();
    QCOMPARE(organisationNames(*window), QStringList(u"Finch"_s));
    QCOMPARE(window->currentPage()->findChild<QLineEdit *>(u"name"_s)->text(), u"Finch"_s);
    action(*window, "removeOrganisation")->trigger();
    QCOMPARE(organisationNames(*window), QStringList());
    QCOMPARE(window->currentPage()->objectName(), u"startPage"_s);
    action(*window, "undo")->trigger();
    QCOMPARE(current(*window).name, u"Finch"_s);
}

void TestMainWindow::undoOfAnAddedOrganisationLetsItsPagesGo()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    fixture.prompt.answerText(u"Alder"_s);
    action(*window, "addOrganisation")->trigger();
    QCOMPARE(window->currentPage()->findChild<QLineEdit *>(u"name"_s)->text(), u"Alder"_s);
    action(*window, "undo")->trigger();
    QCOMPARE(organisationNames(*window), QStringList(u"Finch"_s));
    QCOMPARE(current(*window).name, u"Finch"_s);
    QCOMPARE(window->currentPage()->findChild<QLineEdit *>(u"name"_s)->text(), u"Finch"_s);
}

void TestMainWindow::anOrganisationTravelsFromFileToFile()
{
    support::WindowFixture fixture;
    const QString other = fixture.fileWith({u"Alder"_s}, u"other.sixpoint"_s);
    const auto window = fixture.windowWith({u"Finch"_s});
    fixture.prompt.answerFile(fixture.path(u"finch alone.sixpoint"_s));
    action(*window, "exportOrganisation")->trigger();
    QCOMPARE(fixture.prompt.noted(), QStringList(u"Exported Finch to finch alone.sixpoint."_s));
    QVERIFY(window->openFile(other));
    fixture.prompt.answerFile(fixture.path(u"finch alone.sixpoint"_s));
    action(*window, "addOrganisationsFrom")->trigger();
    QCOMPARE(fixture.prompt.told(), QStringList());
    QCOMPARE(organisationNames(*window), QStringList({u"Alder"_s, u"Finch"_s}));
}

void TestMainWindow::theWindowRemembersItsSizeAndFiles()
{
    support::WindowFixture fixture;
    const QString path = fixture.fileWith({u"Finch"_s});
    {
        const auto window = fixture.window();
        QVERIFY(window->openFile(path));
        window->resize(901, 703);
        window->close();
    }
    MainWindow again(
        Environment{fixture.framework, fixture.clock, fixture.settings, {}, &fixture.prompt});
    QCOMPARE(again.size(), QSize(901, 703));
    QCOMPARE(RecentFiles(fixture.settings).paths(), QStringList(path));
    again.show();
    QTest::mouseClick(again.findChild<QPushButton *>(u"recent0"_s), Qt::LeftButton);
    QVERIFY(again.session());
}

void TestMainWindow::recentFilesAreFewAndDifferent()
{
    support::WindowFixture fixture;
    RecentFiles files(fixture.settings);
    for (int i = 0; i < 15; ++i)
        files.add(u"/tmp/%1.sixpoint"_s.arg(i));
    QCOMPARE(files.paths().size(), RecentFiles::Most);
    QCOMPARE(files.paths().first(), u"/tmp/14.sixpoint"_s);
    files.add(u"/tmp/10.sixpoint"_s);
    QCOMPARE(files.paths().size(), RecentFiles::Most);
    QCOMPARE(files.paths().first(), u"/tmp/10.sixpoint"_s);
    files.remove(u"/tmp/10.sixpoint"_s);
    QVERIFY(!files.paths().contains(u"/tmp/10.sixpoint"_s));
}

void TestMainWindow::closingTheFileLeadsBackToTheStart()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    window->goTo(core::Chapter::Organisation);
    QTest::keyClick(window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!window->session());
    QCOMPARE(window->currentPage()->objectName(), u"startPage"_s);
    QVERIFY(!window->findChild<QWidget *>(u"organisationSwitcher"_s)->isVisible());
}

void TestMainWindow::typingIsStoredWhenTheWindowCloses()
{
    support::WindowFixture fixture;
    const QString path = fixture.fileWith({u"Finch"_s});
    {
        const auto window = fixture.window();
        QVERIFY(window->openFile(path));
        window->goTo(core::Chapter::Organisation);
        QTest::keyClicks(window->currentPage()->findChild<QLineEdit *>(u"sector"_s), u"Law"_s);
        window->close();
    }
    const auto window = fixture.window();
    QVERIFY(window->openFile(path));
    QCOMPARE(current(*window).sector, u"Law"_s);
}

void TestMainWindow::everyControlHasAName()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    QCOMPARE(support::namelessControls(window.get()), QStringList());
    for (const QAction *one : window->findChildren<QAction *>())
        if (!one->isSeparator() && !one->menu())
            QVERIFY2(!one->text().isEmpty(), qPrintable(one->objectName()));
}

void TestMainWindow::itIsPhotographed()
{
    support::WindowFixture fixture;
    const QString path = fixture.fileWith({u"Harbour & Finch Solicitors"_s, u"Riverside Trust"_s});
    const auto window = fixture.window();
    QVERIFY(window->openFile(path));
    auto *switcher = window->findChild<OrganisationSwitcher *>(u"organisationSwitcher"_s);
    Q_EMIT switcher->menu()->aboutToShow();
    switcher->menu()->popup(switcher->mapToGlobal(QPoint(0, switcher->height())));
    switcher->menu()->grab().save(support::photographsFolder() + u"/organisation-menu.png"_s);
    switcher->menu()->close();
    auto *file = window->menuBar()->actions().first()->menu();
    file->popup(QPoint(0, 0));
    file->grab().save(support::photographsFolder() + u"/file-menu.png"_s);
    file->close();
    WidgetPrompt(window.get(), fixture.settings).note(u"Exported Finch to finch.sixpoint."_s);
    window->perform(Command::History);
    auto *dialog = window->findChild<HistoryDialog *>();
    dialog->grab().save(support::photographsFolder() + u"/history.png"_s);
    dialog->close();
    window->grab().save(support::photographsFolder() + u"/window-note.png"_s);
}

SIXPOINT_TEST(TestMainWindow)

} // namespace tst_mainwindow

#include "tst_mainwindow.moc"
