// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"

#include "ui/pages/startpage.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_startpage {

using namespace Qt::StringLiterals;
using namespace ui;

void click(const QWidget &page, const QString &name)
{
    auto *button = page.findChild<QPushButton *>(name);
    QVERIFY2(button, qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

QString textOf(const QWidget &page)
{
    QStringList lines;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            lines.append(label->text());
    return lines.join(u'\n');
}

class TestStartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWaysToBeginAreOffered();
    void withoutAnExampleNoneIsOffered();
    void withoutRecentFilesItSaysSo();
    void aRecentFileIsOpenedWithAClick();
    void aFileThatIsGoneCannotBeOpenedButForgotten();
    void theNextStepLeadsToItsChapter();
    void everyControlHasAName();
    void itIsPhotographed();
};

void TestStartPage::initTestCase()
{
    applyTheme(*qApp, Shade::Light);
}

void TestStartPage::theWaysToBeginAreOffered()
{
    StartPage page(true);
    page.show();
    QSignalSpy newAsked(&page, &StartPage::newAsked);
    QSignalSpy openAsked(&page, &StartPage::openAsked);
    QSignalSpy sampleAsked(&page, &StartPage::sampleAsked);
    QSignalSpy universityAsked(&page, &StartPage::universityAsked);
    click(page, u"newOrganisation"_s);
    click(page, u"openFile"_s);
    click(page, u"openSample"_s);
    click(page, u"openUniversity"_s);
    QCOMPARE(newAsked.size(), 1);
    QCOMPARE(openAsked.size(), 1);
    QCOMPARE(sampleAsked.size(), 1);
    QCOMPARE(universityAsked.size(), 1);
}

void TestStartPage::withoutAnExampleNoneIsOffered()
{
    const StartPage page(false);
    QVERIFY(!page.findChild<QPushButton *>(u"openSample"_s));
    QVERIFY(!page.findChild<QPushButton *>(u"openUniversity"_s));
}

void TestStartPage::withoutRecentFilesItSaysSo()
{
    StartPage page(true);
    QVERIFY(textOf(page).contains(u"Files that you open are listed here."_s));
    page.setRecentFiles({u"/somewhere/finch.sixpoint"_s});
    QVERIFY(!textOf(page).contains(u"Files that you open are listed here."_s));
}

void TestStartPage::aRecentFileIsOpenedWithAClick()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"finch.sixpoint"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    StartPage page(true);
    page.setRecentFiles({path});
    page.show();
    QSignalSpy fileAsked(&page, &StartPage::fileAsked);
    QCOMPARE(page.findChild<QPushButton *>(u"recent0"_s)->text(), u"finch"_s);
    click(page, u"recent0"_s);
    QCOMPARE(fileAsked.size(), 1);
    QCOMPARE(fileAsked.first().first().toString(), path);
}

void TestStartPage::aFileThatIsGoneCannotBeOpenedButForgotten()
{
    StartPage page(true);
    page.setRecentFiles({u"/nowhere/finch.sixpoint"_s});
    page.show();
    QVERIFY(!page.findChild<QPushButton *>(u"recent0"_s)->isEnabled());
    QVERIFY(textOf(page).contains(u"not there any more"_s));
    QSignalSpy forgetAsked(&page, &StartPage::forgetAsked);
    click(page, u"forget0"_s);
    QCOMPARE(forgetAsked.first().first().toString(), u"/nowhere/finch.sixpoint"_s);
}

void TestStartPage::theNextStepLeadsToItsChapter()
{
    StartPage page(true);
    QVERIFY(!page.findChild<QWidget *>(u"nextStep"_s));
    page.setNextStep(
        core::NextStep{core::Chapter::Vision, u"State the vision"_s, u"In 50 words."_s},
        u"Finch"_s);
    page.show();
    QVERIFY(textOf(page).contains(u"Next step for Finch\nState the vision\nIn 50 words."_s));
    QSignalSpy chapterAsked(&page, &StartPage::chapterAsked);
    click(page, u"goToNextStep"_s);
    QCOMPARE(chapterAsked.first().first().value<core::Chapter>(), core::Chapter::Vision);
    page.setNextStep({});
    QVERIFY(!textOf(page).contains(u"Next step"_s));
}

void TestStartPage::everyControlHasAName()
{
    StartPage page(true);
    page.setRecentFiles({u"/nowhere/finch.sixpoint"_s});
    page.setNextStep(core::NextStep{core::Chapter::Vision, u"State the vision"_s, {}}, u"Finch"_s);
    QCOMPARE(support::namelessControls(&page), QStringList());
}

void TestStartPage::itIsPhotographed()
{
    support::WindowFixture fixture;
    const QString path
        = fixture.fileWith({u"Harbour & Finch Solicitors"_s}, u"harbour-finch.sixpoint"_s);
    fixture.settings.setValue(
        u"recentFiles"_s, QStringList({path, u"/media/stick/clients/riverside-trust.sixpoint"_s}));
    const auto make = [&](bool open) {
        return [&fixture, &path, open]() -> QWidget * {
            auto *window
                = new MainWindow(Environment{fixture.framework, fixture.clock, fixture.settings,
                                             fixture.writeSample, &fixture.prompt});
            if (open)
                window->openFile(path);
            return window;
        };
    };
    QStringList pictures = support::photograph(u"start"_s, make(false));
    pictures += support::photograph(u"start-open"_s, make(true));
    for (const QString &picture : std::as_const(pictures))
        QVERIFY2(QFileInfo(picture).size() > 10000, qPrintable(picture));
}

SIXPOINT_TEST(TestStartPage)

} // namespace tst_startpage

#include "tst_startpage.moc"
