// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"

#include "ui/pages/organisationpage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace tst_organisationpage {

using namespace Qt::StringLiterals;

/// The window on the organisation page, and what is needed to act on it.
struct Desk
{
    Desk()
        : window(fixture.windowWith({u"Harbour & Finch"_s}))
    {
        window->goTo(core::Chapter::Organisation);
    }
    core::Organisation stored() const
    {
        return window->session()->live()->dossier().organisation;
    }
    QWidget *editor(const QString &name) const
    {
        return window->currentPage()->findChild<QWidget *>(name);
    }
    /// Types into a field and leaves it.
    void type(const QString &name, const QString &text) const
    {
        editor(name)->setFocus();
        QTest::keyClick(editor(name), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor(name), Qt::Key_Delete);
        QTest::keyClicks(editor(name), text);
        QTest::keyClick(editor(name), Qt::Key_Tab);
    }
    QString message(const QString &name) const
    {
        const auto *label = window->currentPage()->findChild<QLabel *>(name + u"Message"_s);
        return label->isVisible() ? label->text() : QString();
    }

    support::WindowFixture fixture;
    std::unique_ptr<ui::MainWindow> window;
};

class TestOrganisationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldIsStoredAsTyped();
    void numbersAreChecked_data();
    void numbersAreChecked();
    void anEmptiedNumberIsNotKnown();
    void aNameIsNeeded();
    void anImpossibleReviewDateIsNotStored();
    void undoTakesTheFieldBack();
    void leavingThePageStoresWhatIsTyped();
    void aSourceIsShownWithTheFocusInIt_data();
    void aSourceIsShownWithTheFocusInIt();
    void aReadOnlyFileCannotBeTypedInto();
    void tenThousandCharactersFit();
    void everyControlHasAName();
    void itIsPhotographed();
};

void TestOrganisationPage::initTestCase()
{
    ui::applyTheme(*qApp, ui::Shade::Light);
}

void TestOrganisationPage::everyFieldIsStoredAsTyped()
{
    const Desk desk;
    desk.type(u"name"_s, u"Harbour & Finch Solicitors"_s);
    desk.type(u"sector"_s, u"Legal services"_s);
    desk.type(u"activity"_s, u"Family law"_s);
    desk.type(u"headcount"_s, u"140"_s);
    desk.type(u"desklessPercent"_s, u"15"_s);
    desk.type(u"sites"_s, u"Three offices"_s);
    desk.type(u"audiences"_s, u"Private clients"_s);
    desk.type(u"workingPatterns"_s, u"Part time"_s);
    desk.type(u"culture"_s, u"In meetings"_s);
    desk.type(u"problem"_s, u"Nobody finds anything"_s);
    desk.type(u"rules"_s, u"Client confidentiality"_s);
    desk.type(u"authors"_s, u"R. Alder"_s);
    desk.type(u"documentVersion"_s, u"Draft 1"_s);
    desk.type(u"classification"_s, u"Confidential"_s);
    desk.type(u"reviewDate"_s, u"1/9/2026"_s);

    core::Organisation expected;
    expected.id = desk.stored().id;
    expected.name = u"Harbour & Finch Solicitors"_s;
    expected.sector = u"Legal services"_s;
    expected.activity = u"Family law"_s;
    expected.headcount = 140;
    expected.desklessPercent = 15;
    expected.sites = u"Three offices"_s;
    expected.audiences = u"Private clients"_s;
    expected.workingPatterns = u"Part time"_s;
    expected.culture = u"In meetings"_s;
    expected.problem = u"Nobody finds anything"_s;
    expected.rules = u"Client confidentiality"_s;
    expected.authors = u"R. Alder"_s;
    expected.documentVersion = u"Draft 1"_s;
    expected.classification = u"Confidential"_s;
    expected.reviewDate = QDate(2026, 9, 1);
    QCOMPARE(desk.stored(), expected);
    QCOMPARE(desk.fixture.prompt.told(), QStringList());
}

void TestOrganisationPage::numbersAreChecked_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("stored"); // -1: not known
    QTest::addColumn<QString>("message");
    const QString whole = u"Write a whole number, 0 or more."_s;
    const QString share = u"Write a whole number from 0 to 100."_s;
    QTest::newRow("people") << u"headcount"_s << u"140"_s << 140 << QString();
    QTest::newRow("nobody") << u"headcount"_s << u"0"_s << 0 << QString();
    QTest::newRow("thousands") << u"headcount"_s << u"1,200"_s << 1200 << QString();
    QTest::newRow("words") << u"headcount"_s << u"about 50"_s << -1 << whole;
    QTest::newRow("less than nobody") << u"headcount"_s << u"-3"_s << -1 << whole;
    QTest::newRow("half a person") << u"headcount"_s << u"3.5"_s << -1 << whole;
    QTest::newRow("too many digits") << u"headcount"_s << u"99999999999999999999"_s << -1 << whole;
    QTest::newRow("share") << u"desklessPercent"_s << u"40"_s << 40 << QString();
    QTest::newRow("with its sign") << u"desklessPercent"_s << u"40 %"_s << 40 << QString();
    QTest::newRow("all") << u"desklessPercent"_s << u"100"_s << 100 << QString();
    QTest::newRow("more than all") << u"desklessPercent"_s << u"101"_s << -1 << share;
    QTest::newRow("less than none") << u"desklessPercent"_s << u"-1"_s << -1 << share;
}

void TestOrganisationPage::numbersAreChecked()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(int, stored);
    QFETCH(QString, message);
    const Desk desk;
    desk.type(field, typed);
    const core::Organisation organisation = desk.stored();
    const auto value
        = field == u"headcount"_s ? organisation.headcount : organisation.desklessPercent;
    QCOMPARE(value.value_or(-1), stored);
    QCOMPARE(desk.message(field), message);
    // What was typed stays, so that it can be corrected.
    QCOMPARE(static_cast<QLineEdit *>(desk.editor(field))->text(), typed);
}

void TestOrganisationPage::anEmptiedNumberIsNotKnown()
{
    const Desk desk;
    desk.type(u"headcount"_s, u"140"_s);
    desk.type(u"headcount"_s, QString());
    QVERIFY(!desk.stored().headcount);
    QCOMPARE(desk.message(u"headcount"_s), QString());
}

void TestOrganisationPage::aNameIsNeeded()
{
    const Desk desk;
    desk.type(u"name"_s, u"  "_s);
    QCOMPARE(desk.stored().name, u"Harbour & Finch"_s);
    QCOMPARE(desk.message(u"name"_s), u"An organisation needs a name."_s);
    desk.type(u"name"_s, u"Finch"_s);
    QCOMPARE(desk.stored().name, u"Finch"_s);
    QCOMPARE(desk.message(u"name"_s), QString());
}

void TestOrganisationPage::anImpossibleReviewDateIsNotStored()
{
    const Desk desk;
    desk.type(u"reviewDate"_s, u"31/2/2026"_s);
    QVERIFY(!desk.stored().reviewDate);
    QVERIFY(!desk.message(u"reviewDate"_s).isEmpty());
}

void TestOrganisationPage::undoTakesTheFieldBack()
{
    const Desk desk;
    desk.type(u"sector"_s, u"Law"_s);
    desk.editor(u"sites"_s)->setFocus();
    QTest::keyClicks(desk.editor(u"sites"_s), u"Three"_s);
    QTest::keyClick(desk.editor(u"sites"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.stored().sites, QString());
    QCOMPARE(static_cast<QLineEdit *>(desk.editor(u"sites"_s))->text(), QString());
    QCOMPARE(desk.stored().sector, u"Law"_s);
    QTest::keyClick(desk.editor(u"sites"_s), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.stored().sites, u"Three"_s);
}

void TestOrganisationPage::leavingThePageStoresWhatIsTyped()
{
    const Desk desk;
    desk.editor(u"culture"_s)->setFocus();
    QTest::keyClicks(desk.editor(u"culture"_s), u"In the corridor"_s);
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!desk.window->currentChapter());
    QCOMPARE(desk.stored().culture, u"In the corridor"_s);
}

void TestOrganisationPage::aSourceIsShownWithTheFocusInIt_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"name", "headcount", "desklessPercent", "rules", "workingPatterns",
                              "problem", "classification", "reviewDate"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestOrganisationPage::aSourceIsShownWithTheFocusInIt()
{
    QFETCH(QString, field);
    const Desk desk;
    desk.window->goToStart();
    desk.window->goTo(core::Source{core::Source::Kind::Field, field});
    QCOMPARE(desk.window->currentChapter(), core::Chapter::Organisation);
    QTRY_VERIFY(desk.editor(field)->hasFocus());
    QVERIFY(!desk.editor(field)->visibleRegion().isEmpty());
}

void TestOrganisationPage::aReadOnlyFileCannotBeTypedInto()
{
    support::WindowFixture fixture;
    const QString path = fixture.fileWith({u"Finch"_s});
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery(database).exec(u"PRAGMA user_version = 999"_s);
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    const auto window = fixture.window();
    QVERIFY(window->openFile(path));
    window->goTo(core::Chapter::Readiness);
    QVERIFY(window->currentPage()->findChild<QPlainTextEdit *>(u"note"_s)->isReadOnly());
    window->goTo(core::Chapter::Organisation);
    auto *sector = window->currentPage()->findChild<QLineEdit *>(u"sector"_s);
    QVERIFY(sector->isReadOnly());
    auto *bar = window->findChild<QWidget *>(u"readOnlyBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->accessibleName().contains(u"later version of Sixpoint"_s));
    QVERIFY(!window->findChild<QAction *>(u"removeOrganisation"_s)->isEnabled());
    window->grab().save(support::photographsFolder() + u"/read-only.png"_s);
}

void TestOrganisationPage::tenThousandCharactersFit()
{
    const Desk desk;
    const QString text = u"Sätze 漢字 עברית 🙂 "_s.repeated(625);
    auto *problem = static_cast<QPlainTextEdit *>(desk.editor(u"problem"_s));
    problem->setFocus();
    problem->insertPlainText(text);
    QTest::keyClick(problem, Qt::Key_Tab);
    QCOMPARE(desk.stored().problem, text);
    QVERIFY(problem->height() < 400);
}

void TestOrganisationPage::everyControlHasAName()
{
    const Desk desk;
    QCOMPARE(support::namelessControls(desk.window->currentPage()), QStringList());
}

void TestOrganisationPage::itIsPhotographed()
{
    support::WindowFixture fixture;
    const QString path = fixture.fileWith({u"Harbour & Finch Solicitors"_s});
    {
        const auto window = fixture.window();
        window->openFile(path);
        window->goTo(core::Chapter::Organisation);
        const auto set = [&](const QString &name, const QString &text) {
            auto *editor = window->currentPage()->findChild<QWidget *>(name);
            editor->setFocus();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Tab);
        };
        set(u"sector"_s, u"Legal services"_s);
        set(u"headcount"_s, u"140"_s);
        set(u"activity"_s,
            u"Family, property and employment law for private clients and small "
            "firms along the coast."_s);
        set(u"culture"_s,
            u"People share in the corridor and by e-mail. Writing in the open feels "
            "like being checked."_s);
        set(u"authors"_s, u"R. Alder"_s);
    }
    const auto make = [&] {
        auto window = std::make_unique<ui::MainWindow>(
            ui::Environment{fixture.framework, fixture.clock, fixture.settings, fixture.writeSample,
                            &fixture.prompt});
        window->openFile(path);
        window->goTo(core::Chapter::Organisation);
        return window.release();
    };
    for (const QString &picture : support::photograph(u"organisation"_s, make))
        QVERIFY2(QFileInfo(picture).size() > 10000, qPrintable(picture));
}

SIXPOINT_TEST(TestOrganisationPage)

} // namespace tst_organisationpage

#include "tst_organisationpage.moc"
