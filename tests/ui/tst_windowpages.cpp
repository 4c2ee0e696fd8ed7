// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"

#include "core/workspace/edit.h"
#include "ui/shell/navigation.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

/// Going about the window: its pages, the rail, undo, size and shade.
namespace tst_windowpages {

using namespace Qt::StringLiterals;
using namespace ui;
using support::action;
using support::current;

class TestWindowPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeysReachEveryPage();
    void aKeyAnswersAsSoonAsTheQuestionsAreShown();
    void arrowsMoveAlongTheRail();
    void theRailSaysHowFarAChapterIs();
    void theRailShowsIconsAloneWhenNarrow();
    void undoAndRedoSayWhatTheyDo();
    void textSizeAndShadeAreKept();
    void aSourceOfEveryKindHasAChapter();
    void whatIsChosenAndTypedOutlastsAnotherSize();
    void whoIsAskedOutlastsAnotherSize();
    void undoTellsWhatItDid();
    void returnPressesTheButtonThatHasTheFocus();
    void returnInALinePressesNoButton();
    void atTwiceTheSizeEveryPageFitsASmallScreen();
};

void TestWindowPages::init()
{
    applyTheme(*qApp, Shade::Light);
}

void TestWindowPages::theKeysReachEveryPage()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    const int least = window->minimumSizeHint().width();
    int number = 2;
    for (const PageDescription &page : allPages()) {
        const Qt::Key key = number < 10 ? Qt::Key(Qt::Key_0 + number) : Qt::Key_R;
        QTest::keyClick(window.get(), key, Qt::ControlModifier);
        ++number;
        QCOMPARE(window->currentChapter(), page.chapter);
        QCOMPARE(window->currentPage()->objectName(), page.icon + u"Page"_s);
    }
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!window->currentChapter());
    // A page that needs more room does so only while it is shown.
    QTRY_COMPARE(window->minimumSizeHint().width(), least);
}

void TestWindowPages::aKeyAnswersAsSoonAsTheQuestionsAreShown()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Clerk"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    for (const Qt::Key page : {Qt::Key_2, Qt::Key_3})
        QTest::keyClick(window.get(), page, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    const QList<core::Answer> answers = window->session()->live()->dossier().answers;
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().level, 4);
}

void TestWindowPages::arrowsMoveAlongTheRail()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    auto *start = window->findChild<NavigationItem *>(u"navigateStart"_s);
    auto *organisation = window->findChild<NavigationItem *>(u"navigateOrganisation"_s);
    start->setFocus();
    QTest::keyClick(start, Qt::Key_Up);
    QVERIFY(start->hasFocus());
    QTest::keyClick(start, Qt::Key_Down);
    QVERIFY(organisation->hasFocus());
    QVERIFY(!window->currentChapter());
    QTest::keyClick(organisation, Qt::Key_Return);
    QCOMPARE(window->currentChapter(), core::Chapter::Organisation);
    QVERIFY(organisation->isChecked());
    QVERIFY(!start->isChecked());
}

void TestWindowPages::theRailSaysHowFarAChapterIs()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    auto *item = window->findChild<NavigationItem *>(u"navigateOrganisation"_s);
    const QString before = item->accessibleDescription();
    QVERIFY(!before.isEmpty());
    core::Organisation full = current(*window);
    for (QString core::Organisation::*member :
         {&core::Organisation::sector, &core::Organisation::activity, &core::Organisation::sites,
          &core::Organisation::audiences, &core::Organisation::rules,
          &core::Organisation::workingPatterns, &core::Organisation::culture,
          &core::Organisation::problem, &core::Organisation::authors,
          &core::Organisation::documentVersion, &core::Organisation::classification})
        full.*member = u"known"_s;
    full.headcount = 140;
    full.desklessPercent = 10;
    full.reviewDate = QDate(2026, 9, 1);
    QVERIFY(core::edit::changeOrganisation(window->session()->workspace(), full));
    QTRY_COMPARE(item->accessibleDescription(), u"Ready"_s);
    QVERIFY(before != item->accessibleDescription());
}

void TestWindowPages::theRailShowsIconsAloneWhenNarrow()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    auto *item = window->findChild<NavigationItem *>(u"navigateOrganisation"_s);
    const int wide = item->width();
    window->resize(720, 700);
    QTRY_VERIFY(item->width() < wide / 2);
    QVERIFY(item->toolTip().startsWith(u"Organisation"_s));
    QCOMPARE(window->width(), 720);
    window->resize(1180, 700);
    QTRY_COMPARE(item->width(), wide);
}

void TestWindowPages::undoAndRedoSayWhatTheyDo()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    core::Organisation changed = current(*window);
    changed.sector = u"Law"_s;
    QVERIFY(core::edit::changeOrganisation(window->session()->workspace(), changed));
    const QString label = window->session()->workspace().undoLabel();
    QVERIFY(!label.isEmpty());
    QCOMPARE(action(*window, "undo")->text(),
             u"Undo: "_s + QString(label).replace(u"&"_s, u"&&"_s));
    QVERIFY(!action(*window, "redo")->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(current(*window).sector, QString());
    QCOMPARE(action(*window, "redo")->text(),
             u"Redo: "_s + QString(label).replace(u"&"_s, u"&&"_s));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(current(*window).sector, u"Law"_s);
}

void TestWindowPages::textSizeAndShadeAreKept()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    window->goTo(core::Chapter::Organisation);
    action(*window, "shade2")->trigger();
    QCOMPARE(currentShade(), Shade::Dark);
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(currentScale(), 1.5);
    QCOMPARE(window->currentChapter(), core::Chapter::Organisation);
    QCOMPARE(window->currentPage()->findChild<QLineEdit *>(u"name"_s)->text(), u"Finch"_s);
    QVERIFY(action(*window, "textSize150")->isChecked());
    QCOMPARE(readAppearance(fixture.settings), (Appearance{ShadeChoice::Dark, 150}));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(currentScale(), 2.0);
    QTest::keyClick(window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(currentScale(), 1.75);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(currentScale(), 1.0);
    action(*window, "shade1")->trigger();
    QCOMPARE(currentShade(), Shade::Light);
}

void TestWindowPages::aSourceOfEveryKindHasAChapter()
{
    using Kind = core::Source::Kind;
    QCOMPARE(chapterOf({Kind::Field, u"sector"_s}), core::Chapter::Organisation);
    for (const Kind kind : {Kind::Round, Kind::Point, Kind::Question, Kind::Answer, Kind::Rule})
        QCOMPARE(chapterOf({kind, {}}), core::Chapter::Readiness);
    QCOMPARE(chapterOf({Kind::Tool, {}}), core::Chapter::Coverage);
    for (const Kind kind : {Kind::Vision, Kind::Objective, Kind::Exclusion})
        QCOMPARE(chapterOf({kind, {}}), core::Chapter::Vision);
    for (const Kind kind : {Kind::Platform, Kind::Account, Kind::Selection})
        QCOMPARE(chapterOf({kind, {}}), core::Chapter::Tools);
    for (const Kind kind : {Kind::Action, Kind::Decision})
        QCOMPARE(chapterOf({kind, {}}), core::Chapter::Plan);
    QCOMPARE(chapterOf({Kind::Passage, {}}), core::Chapter::Report);
}

void TestWindowPages::whatIsChosenAndTypedOutlastsAnotherSize()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    window->goTo(core::Chapter::Tools);
    QTest::mouseClick(window->findChild<QWidget *>(u"toolsParts1"_s), Qt::LeftButton);
    QTest::keyClicks(window->findChild<QLineEdit *>(u"addAccount"_s), u"Staff wi"_s);
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    auto *line = window->findChild<QLineEdit *>(u"addAccount"_s);
    QTRY_VERIFY(line->isVisible());
    QTest::keyClicks(line, u"ki"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(window->session()->live()->dossier().accounts.first().name, u"Staff wiki"_s);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
}

void TestWindowPages::whoIsAskedOutlastsAnotherSize()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    window->goTo(core::Chapter::Readiness);
    QTest::keyClicks(QApplication::focusWidget(), u"Ann"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    core::Workspace &workspace = window->session()->workspace();
    const core::Assessment round = *window->session()->live()->dossier().assessment;
    const auto bob = core::edit::addRespondent(workspace, round, u"Bob"_s, core::Role::Staff);
    auto *people = window->findChild<QComboBox *>(u"respondents"_s);
    people->setFocus();
    QTest::keyClick(people, Qt::Key_End);
    window->goTo(core::Chapter::Report);
    QTest::mouseClick(window->findChild<QWidget *>(u"reportKind0"_s), Qt::LeftButton);
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(window->findChild<QPushButton *>(u"reportKind0"_s)->isChecked());
    window->goTo(core::Chapter::Readiness);
    people = window->findChild<QComboBox *>(u"respondents"_s);
    people->setFocus();
    QTest::keyClick(people, Qt::Key_End);
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    auto *question = window->findChild<QWidget *>(u"questionView"_s);
    QTRY_VERIFY(question->isVisible());
    window->activateWindow(); // offscreen it is not any more
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    question->setFocus();
    QTest::keyClick(question, Qt::Key_4);
    QCOMPARE(window->session()->live()->dossier().answers.size(), 1);
    QCOMPARE(window->session()->live()->dossier().answers.first().respondent, *bob);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
}

void TestWindowPages::undoTellsWhatItDid()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    const core::OrganisationId organisation = window->session()->organisation();
    QVERIFY(core::edit::addTool(window->session()->workspace(), organisation, u"Wiki"_s));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.prompt.noted(), QStringList{u"Undone: Add Wiki"_s});
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.prompt.noted().last(), u"Done again: Add Wiki"_s);
}

void TestWindowPages::returnPressesTheButtonThatHasTheFocus()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    window->goTo(core::Chapter::Tools);
    for (const QString &name : {u"toolsParts1"_s, u"toolsParts2"_s}) {
        auto *part = window->findChild<QPushButton *>(name);
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Return);
        QVERIFY(part->isChecked());
    }
}

void TestWindowPages::atTwiceTheSizeEveryPageFitsASmallScreen()
{
    constexpr QSize SmallScreen(1180, 700);
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    window->resize(SmallScreen);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(currentScale(), 2.0);
    for (const PageDescription &page : allPages()) {
        window->goTo(page.chapter);
        QCoreApplication::processEvents();
        QVERIFY2(window->size() == SmallScreen, qPrintable(page.title));
    }
    auto *last = window->findChild<NavigationItem *>(u"navigateReport"_s);
    QVERIFY(!last->visibleRegion().isEmpty()); // the rail scrolls to it
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
}

void TestWindowPages::returnInALinePressesNoButton()
{
    support::WindowFixture fixture;
    const auto window = fixture.windowWith({u"Finch"_s});
    window->goTo(core::Chapter::Tools);
    auto *line = new QLineEdit(window->currentPage());
    auto *part = window->findChild<QPushButton *>(u"toolsParts1"_s);
    connect(line, &QLineEdit::returnPressed, part, [part] { part->setFocus(); });
    line->show();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(part->hasFocus());
    QVERIFY(!part->isChecked());
    QTest::keyClick(part, Qt::Key_Return);
    QVERIFY(part->isChecked());
}

SIXPOINT_TEST(TestWindowPages)

} // namespace tst_windowpages

#include "tst_windowpages.moc"
