// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/profilejson.h"
#include "tests/support/pdftext.h"
#include "tests/support/person.h"
#include "tests/support/photographs.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QTest>

namespace tst_wholejob {

using namespace Qt::StringLiterals;
using core::Chapter;
using support::Person;

/// From a blank file to the strategy on disk in the real window, with its real dialogs.
class WholeJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromABlankFileToThePdf_data();
    void fromABlankFileToThePdf();
    void everyControlOfEveryChapterHasAName();

private:
    void begin(Person &person, const QString &file);
    void describe(Person &person);
    void answer(Person &person);
    void seeResults(Person &person);
    void mapCoverage(Person &person);
    void envision(Person &person);
    void plan(Person &person);
    void exportReport(Person &person, const QString &pdf);

    const core::Dossier &dossier() const
    {
        return m_window->session()->live()->dossier();
    }

    std::unique_ptr<support::WindowFixture> m_fixture;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_mouse = false;
};

void WholeJobTest::init()
{
    ui::applyTheme(*qApp, ui::Shade::Light);
    m_window.reset();
    m_fixture = std::make_unique<support::WindowFixture>();
    m_window = m_fixture->windowWithDialogs();
}

void WholeJobTest::begin(Person &person, const QString &file)
{
    person.willAnswer({u"Riverside Trust"_s, file});
    DO(person.press(u"newOrganisation"_s));
    QTRY_VERIFY(m_window->session());
    QVERIFY(person.isBack());
    QVERIFY(QFile::exists(file));
    QCOMPARE(m_window->currentChapter(), Chapter::Organisation);
}

void WholeJobTest::describe(Person &person)
{
    DO(person.write(u"sector"_s, u"Housing charity"_s));
    DO(person.write(u"headcount"_s, u"42"_s));
    DO(person.write(u"desklessPercent"_s, u"60"_s));
    DO(person.write(u"problem"_s, u"Night staff hear of changes days later"_s));
    DO(person.write(u"authors"_s, u"R. Vale"_s));
    DO(person.goTo(u"classification"_s));
    QCOMPARE(dossier().organisation.headcount, 42);
    QCOMPARE(dossier().organisation.authors, u"R. Vale"_s);
}

void WholeJobTest::answer(Person &person)
{
    person.key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentChapter(), Chapter::Readiness);
    DO(person.goTo(u"respondentAlias"_s));
    person.type(u"Director\n"_s);
    // Strong on platforms, weak everywhere else, all of it shown.
    for (const core::Point &point : m_fixture->framework.points)
        for (qsizetype question = 0; question < point.questions.size(); ++question)
            person.type(point.id.text == u"P1"_s ? u"h4"_s : u"h2"_s);
    QCOMPARE(dossier().answers.size(), 43);
    // A second voice, from another group.
    DO(person.press(u"beginRespondent"_s));
    DO(person.goTo(u"respondentRole"_s));
    person.type(u"S"_s);
    if (QApplication::activePopupWidget())
        person.type(u"\n"_s);
    QVERIFY(person.isBack());
    DO(person.goTo(u"respondentAlias"_s));
    person.type(u"Night shift\n"_s);
    QCOMPARE(dossier().respondents.size(), 2);
    QCOMPARE(dossier().respondents.last().role, core::Role::Staff);
    DO(person.press(u"level3"_s));
    person.type(QString(42, u'2'));
    QCOMPARE(dossier().answers.size(), 86);
}

void WholeJobTest::seeResults(Person &person)
{
    if (m_mouse) {
        DO(person.press(u"readinessParts1"_s));
    } else {
        DO(person.goTo(u"readinessParts0"_s));
        person.key(Qt::Key_Right);
    }
    const auto *results = m_window->findChild<QWidget *>(u"results"_s);
    QTRY_VERIFY(results && results->isVisible());
    // Where it wants to be on the first two points.
    DO(person.goTo(u"pointsTable"_s));
    person.key(Qt::Key_Home, Qt::ControlModifier);
    person.type(u"4"_s);
    person.key(Qt::Key_Down);
    person.type(u"3"_s);
    QCOMPARE(dossier().targets.size(), 2);
}

void WholeJobTest::mapCoverage(Person &person)
{
    person.key(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(m_window->currentChapter(), Chapter::Coverage);
    DO(person.goTo(u"addTool"_s));
    person.type(u"Facebook page\n"_s);
    DO(person.goTo(u"coverageMap"_s));
    person.key(Qt::Key_Home);
    person.key(Qt::Key_Right);
    person.type(u"2"_s);
    QCOMPARE(dossier().coverage.tools.size(), 1);
    QVERIFY(!dossier().coverage.isEmpty());
}

void WholeJobTest::envision(Person &person)
{
    person.key(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(m_window->currentChapter(), Chapter::Vision);
    DO(person.write(u"visionStatement"_s,
                    u"Everyone on every shift hears the same news on the same day."_s));
    DO(person.press(u"firstObjective"_s));
    DO(person.write(u"objectiveTitle"_s, u"Changes reach the night shift"_s));
    DO(person.write(u"objectiveGoal"_s, u"Safe homes"_s));
    DO(person.write(u"objectiveMeasure"_s, u"Hours until a change is read"_s));
    DO(person.write(u"objectiveBaseline"_s, u"70 hours"_s));
    DO(person.write(u"objectiveBaselineDate"_s, u"1/2/2026"_s));
    DO(person.write(u"objectiveTarget"_s, u"8 hours"_s));
    DO(person.write(u"objectiveTargetDate"_s, u"1/12/2026"_s));
    DO(person.write(u"objectiveOwner"_s, u"Night manager"_s));
    DO(person.goTo(u"addExclusion"_s));
    person.type(u"Open an account on a new network\n"_s);
    QCOMPARE(dossier().objectives.size(), 1);
    QCOMPARE(dossier().objectives.first().targetDate, QDate(2026, 12, 1));
    QCOMPARE(dossier().exclusions.size(), 1);
}

void WholeJobTest::plan(Person &person)
{
    person.key(Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_window->currentChapter(), Chapter::Plan);
    DO(person.press(u"proposalAccept"_s));
    DO(person.press(u"proposalRefuse"_s));
    DO(person.write(u"proposalWhyNot"_s, u"No money before April"_s));
    DO(person.press(u"proposalRefuseNow"_s));
    DO(person.goTo(u"addDecision"_s));
    person.type(u"Who pays for shared tablets\n"_s);
    QCOMPARE(dossier().actions.size(), 2);
    QCOMPARE(dossier().decisions.size(), 1);
}

void WholeJobTest::exportReport(Person &person, const QString &pdf)
{
    person.key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_window->currentChapter(), Chapter::Report);
    person.willAnswer({pdf});
    DO(person.press(u"exportPdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 20'000);
}

void WholeJobTest::fromABlankFileToThePdf_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("by keyboard alone") << false;
    QTest::newRow("with the mouse") << true;
}

void WholeJobTest::fromABlankFileToThePdf()
{
    QFETCH(const bool, mouse);
    m_mouse = mouse;
    Person person(*m_window, mouse ? Person::Uses::Mouse : Person::Uses::KeyboardAlone);
    const QString pdf = m_fixture->path(u"strategy.pdf"_s);

    for (const std::function<void()> &step : std::initializer_list<std::function<void()>>{
             [&] { begin(person, m_fixture->path(u"river.sixpoint"_s)); },
             [&] { describe(person); }, [&] { answer(person); }, [&] { seeResults(person); },
             [&] { mapCoverage(person); }, [&] { envision(person); }, [&] { plan(person); },
             [&] { exportReport(person, pdf); }}) {
        step();
        if (QTest::currentTestFailed())
            return;
    }

    const QString text = support::textOfPdf(pdf);
    for (const QString &phrase :
         {u"Riverside Trust"_s, u"Draft social media strategy"_s, u"Housing charity"_s,
          u"R. Vale"_s, u"Everyone on every shift hears the same news on the same day."_s,
          u"Changes reach the night shift"_s, u"70 hours"_s, u"8 hours"_s, u"Facebook page"_s,
          u"Open an account on a new network"_s, u"No money before April"_s,
          u"Who pays for shared tablets"_s, u"not yet known"_s, u"Page 2 of"_s})
        QVERIFY2(text.contains(phrase, Qt::CaseInsensitive),
                 qPrintable(phrase + u" is not in: "_s + text.left(3000)));
    for (const core::PointProfile &point : dossier().profile.points)
        QVERIFY2(text.contains(point.score->toString()), qPrintable(point.point.text));
}

void WholeJobTest::everyControlOfEveryChapterHasAName()
{
    QVERIFY(m_window->openFile(m_fixture->fileWith({u"Riverside Trust"_s})));
    for (const Chapter chapter :
         {Chapter::Organisation, Chapter::Readiness, Chapter::Coverage, Chapter::Vision,
          Chapter::Tools, Chapter::Plan, Chapter::Report}) {
        m_window->goTo(chapter);
        QCoreApplication::processEvents();
        QCOMPARE(support::namelessControls(m_window.get()).join(u'\n'), QString());
    }
}

SIXPOINT_TEST(WholeJobTest)

} // namespace tst_wholejob

#include "tst_wholejob.moc"
