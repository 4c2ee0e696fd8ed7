// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/checks.h"
#include "core/checks/finality.h"
#include "tests/support/pdftext.h"
#include "tests/support/programrun.h"
#include "tests/support/strategywriter.h"
#include "tests/support/testprogram.h"
#include "tests/support/windowfixture.h"
#include "ui/pages/report/versionrow.h"
#include "ui/shell/theme.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace tst_wholestrategy {

using namespace Qt::StringLiterals;
using core::Chapter;
using support::Person;
using support::StrategyWriter;

/// Something the Report chapter says against the strategy, and how it is mended.
struct Mend
{
    QString finding; ///< words of it
    Chapter chapter;
    QString focus; ///< the control that the jump leads to
    std::function<void()> write;
};

/// From a blank file to a strategy that is called final, in the real window with its dialogs.
class WholeStrategyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromABlankFileToAFinalStrategy_data();
    void fromABlankFileToAFinalStrategy();

private:
    using Step = std::function<void()>;

    QList<std::pair<const char *, Step>> steps();
    void openFinish();
    void isRefused();
    Step type(const QString &text);
    Step write(const QString &field, const QString &text, const QString &inside);
    QList<Mend> mends();
    void mendOne(const Mend &mend);
    void mendAll();
    void timeProcess();
    void giveCost();
    void callFinal();
    void exportFinal();
    void readBack();
    QStringList phrases() const;
    void changeAndUndo();
    void checkWithTheProgram();

    StrategyWriter &writer()
    {
        return *m_writer;
    }
    const core::Dossier &dossier() const
    {
        return m_writer->dossier();
    }
    QList<core::StrategyFinding> findings() const
    {
        return core::check(m_fixture->framework, dossier(), m_fixture->clock.today());
    }
    QStringList listedVersions() const;
    QString focus() const;
    QString path(const QString &name) const
    {
        return m_fixture->path(name);
    }

    std::unique_ptr<support::WindowFixture> m_fixture;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<Person> m_person;
    std::unique_ptr<StrategyWriter> m_writer;
};

/// The program, which checks the file at the end, lives on the real day; so does the window.
void WholeStrategyTest::init()
{
    ui::applyTheme(*qApp, ui::Shade::Light);
    m_writer.reset();
    m_person.reset();
    m_window.reset();
    m_fixture = std::make_unique<support::WindowFixture>();
    m_fixture->clock.set(QDateTime(QDate::currentDate(), QTime(9, 0), Qt::UTC));
    m_window = m_fixture->windowWithDialogs();
}

QString WholeStrategyTest::focus() const
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

void WholeStrategyTest::openFinish()
{
    Person &person = *m_person;
    person.key(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(m_window->currentChapter(), Chapter::Report);
    DO(person.press(u"reportSidePart1"_s));
}

/// Every error is named beside the button.
void WholeStrategyTest::isRefused()
{
    openFinish();
    Person &person = *m_person;
    DO(person.press(u"callFinal"_s));
    const auto *refusal = m_window->findChild<ui::Notice *>(u"finalRefusal"_s);
    QVERIFY(refusal->isVisible());
    const QList<core::StrategyFinding> all = findings();
    QCOMPARE(core::countBySeverity(all).errors, 9);
    for (const core::StrategyFinding &finding : all.first(8)) // it names no more at once
        QVERIFY2(refusal->text().contains(finding.text), qPrintable(finding.text));
    QVERIFY(dossier().versions.isEmpty());
}

/// Types where the jump led to.
WholeStrategyTest::Step WholeStrategyTest::type(const QString &text)
{
    return [&person = *m_person, text] { person.type(text); };
}

/// Writes into a field beside it.
WholeStrategyTest::Step WholeStrategyTest::write(const QString &field, const QString &text,
                                                 const QString &inside)
{
    return [&person = *m_person, field, text, inside] { DO(person.write(field, text, inside)); };
}

QList<Mend> WholeStrategyTest::mends()
{
    return {
        {u"has no baseline"_s, Chapter::Vision, u"objectiveTitle"_s,
         write(u"objectiveBaseline"_s, u"70 hours"_s, {})},
        {u"no offer for reluctant people"_s, Chapter::People, u"offerAdd"_s,
         type(support::ReluctantOffer + u"\n"_s)},
        {u"has promised nothing yet"_s, Chapter::People, u"leadershipPromise"_s,
         type(u"Answers one question a week"_s)},
        {u"no contact out of hours"_s, Chapter::Rules, u"crisisContact"_s,
         type(u"Director of homes, 020 7946 0018"_s)},
        {u"screening is not complete"_s, Chapter::Rules, u"checkAnswer2"_s,
         [this] { m_person->key(Qt::Key_Left); }},
        {u"how many minutes it saves"_s, Chapter::People, u"processName"_s,
         [this] { timeProcess(); }},
        {u"benefits but no costs"_s, Chapter::Plan, u"costAdd"_s, [this] { giveCost(); }},
        {support::OwnAction, Chapter::Plan, u"actionTitle"_s,
         write(u"actionOwner"_s, u"Shift leader"_s, support::OwnAction)},
        {u"Nobody watches risk"_s, Chapter::Plan, u"riskText"_s,
         write(u"riskOwner"_s, u"Head of IT"_s, support::SeriousRisk)},
        {u"when it is reviewed"_s, Chapter::Organisation, u"reviewDate"_s,
         type(writer().day(300) + u"\n"_s)},
        {u"Nobody has decided about the proposal"_s, Chapter::Plan, u"proposalAccept"_s,
         [this] { m_person->key(Qt::Key_Space); }},
    };
}

void WholeStrategyTest::timeProcess()
{
    Person &person = *m_person;
    DO(person.write(u"processLow"_s, u"15"_s));
    DO(person.write(u"processHigh"_s, u"25"_s));
    DO(person.goTo(u"processEstimate"_s));
}

void WholeStrategyTest::giveCost()
{
    Person &person = *m_person;
    person.type(u"Knowledge keeper\n"_s);
    QCOMPARE(focus(), u"costTitle"_s);
    DO(person.choose(u"costUnit"_s, u"H"_s));
    DO(person.write(u"costLow"_s, u"100"_s));
    DO(person.write(u"costLikely"_s, u"150"_s));
    DO(person.write(u"costHigh"_s, u"200"_s));
    DO(person.goTo(u"costAssumption"_s));
}

/// The jump leads to where it is mended, and the finding goes.
void WholeStrategyTest::mendOne(const Mend &mend)
{
    Person &person = *m_person;
    const QString text = [&] {
        for (const core::StrategyFinding &finding : findings())
            if (finding.text.contains(mend.finding))
                return finding.text;
        return QString();
    }();
    QVERIFY2(!text.isEmpty(), qPrintable(mend.finding + u" is not found"_s));
    openFinish();
    DO(person.press(u"findingGo"_s, text));
    QCOMPARE(m_window->currentChapter(), mend.chapter);
    QTRY_COMPARE(focus(), mend.focus);
    QTRY_VERIFY2(!QApplication::focusWidget()->visibleRegion().isEmpty(), "out of sight");
    mend.write();
    person.key(Qt::Key_R, Qt::ControlModifier);
    for (const core::StrategyFinding &finding : findings())
        QVERIFY2(finding.text != text, qPrintable(text + u" still stands"_s));
}

void WholeStrategyTest::mendAll()
{
    for (const Mend &mend : mends()) {
        mendOne(mend);
        if (QTest::currentTestFailed()) {
            qWarning("while mending “%s”", qPrintable(mend.finding));
            return;
        }
    }
    Person &person = *m_person;
    openFinish();
    DO(person.press(u"findingFilter1"_s));
    QCOMPARE(m_window->findChild<QLabel *>(u"findingWords"_s)->text(),
             u"No error stands: you can call the strategy final."_s);
    QCOMPARE(dossier().supportOffers.last().group, core::Adopters::Reluctant);
}

void WholeStrategyTest::callFinal()
{
    Person &person = *m_person;
    person.willAnswer({u"1.0 as agreed"_s});
    DO(person.press(u"callFinal"_s));
    QTRY_COMPARE(listedVersions(), QStringList{u"1.0 as agreed"_s});
    QVERIFY(person.isBack());
    QVERIFY(!m_window->findChild<ui::Notice *>(u"finalRefusal"_s)->isVisible());
}

QStringList WholeStrategyTest::listedVersions() const
{
    QStringList names;
    for (const ui::VersionRow *row : m_window->findChildren<ui::VersionRow *>())
        if (row->isVisible())
            names << row->value().name;
    return names;
}

void WholeStrategyTest::exportFinal()
{
    Person &person = *m_person;
    const QString pdf = path(u"final.pdf"_s);
    person.willAnswer({pdf});
    DO(person.press(u"versionExport"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 20'000);
    QVERIFY(person.isBack());
}

void WholeStrategyTest::readBack()
{
    const QString text = support::textOfPdf(path(u"final.pdf"_s));
    for (const QString &phrase : phrases())
        QVERIFY2(text.contains(phrase.simplified()),
                 qPrintable(phrase + u" is not in: "_s + text.left(3000)));
    QVERIFY(!text.contains(u"DRAFT"_s));
    QVERIFY(!text.contains(u"Draft social"_s));
}

/// What must stand in the final strategy.
QStringList WholeStrategyTest::phrases() const
{
    QStringList phrases
        = {u"Riverside Trust"_s, u"Social media strategy"_s, support::Statement,
           u"Director of homes"_s, u"Answers one question a week"_s, support::EarlyOffer,
           support::MiddleOffer, support::ReluctantOffer, u"Knowledge keeper"_s,
           // 100, 150 and 200 hours at £30 in each of three years
           u"£13,500 £9,000 to £18,000"_s,
           // 40 people, 50 times, 15 to 25 minutes; 20 to 50 percent come true
           u"£9,000 to £37,500"_s, support::SeriousRisk, u"Head of IT"_s,
           u"No money before April"_s, u"Version 1.0 as agreed"_s, u"FINAL"_s};
    for (const core::Action &action : dossier().actions)
        phrases << action.title;
    const auto moved
        = std::ranges::find(dossier().actions, support::OwnAction, &core::Action::title);
    phrases << QLocale(QLocale::English).toString(*moved->start, u"d MMM yyyy"_s);
    return phrases;
}

/// A version stays as it is whatever comes later. Calling it final is a step like others: it is
/// undone after what came later, and can be done again.
void WholeStrategyTest::changeAndUndo()
{
    Person &person = *m_person;
    const QList<core::StrategyVersion> kept = dossier().versions;
    person.key(Qt::Key_5, Qt::ControlModifier);
    DO(person.write(u"visionStatement"_s, u"Something else."_s));
    openFinish();
    QCOMPARE(dossier().vision.statement, u"Something else."_s);
    QCOMPARE(dossier().versions, kept);
    person.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(dossier().vision.statement, support::Statement);
    QCOMPARE(listedVersions(), QStringList{u"1.0 as agreed"_s});
    person.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(listedVersions(), QStringList());
    person.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(listedVersions(), QStringList{u"1.0 as agreed"_s});
    QCOMPARE(dossier().versions, kept);
    QCOMPARE(dossier().vision.statement, support::Statement);
}

void WholeStrategyTest::checkWithTheProgram()
{
    m_writer.reset();
    m_person.reset();
    m_window.reset();
    const support::ProgramRun check = support::runProgram({u"check"_s, path(u"river.sixpoint"_s)});
    QVERIFY2(check.out.contains(u"\nRiverside Trust: errors 0, "_s), qPrintable(check.out));
    QCOMPARE(check.status, 0);
}

QList<std::pair<const char *, WholeStrategyTest::Step>> WholeStrategyTest::steps()
{
    return {
        {"begin", [this] { writer().begin(path(u"river.sixpoint"_s)); }},
        {"describe", [this] { writer().describe(); }},
        {"answer", [this] { writer().answer(); }},
        {"envision", [this] { writer().envision(); }},
        {"lead", [this] { writer().lead(); }},
        {"support people", [this] { writer().supportPeople(); }},
        {"improve", [this] { writer().improve(); }},
        {"set rules", [this] { writer().setRules(); }},
        {"screen", [this] { writer().screen(); }},
        {"plan actions", [this] { writer().planActions(); }},
        {"move roadmap", [this] { writer().moveRoadmap(); }},
        {"plan risk", [this] { writer().planRisk(); }},
        {"count value", [this] { writer().countValue(); }},
        {"is refused", [this] { isRefused(); }},
        {"mend all", [this] { mendAll(); }},
        {"call final", [this] { callFinal(); }},
        {"export final", [this] { exportFinal(); }},
        {"read back", [this] { readBack(); }},
        {"change and undo", [this] { changeAndUndo(); }},
        {"check with the program", [this] { checkWithTheProgram(); }},
    };
}

void WholeStrategyTest::fromABlankFileToAFinalStrategy_data()
{
    QTest::addColumn<bool>("mouse");
    QTest::newRow("by keyboard alone") << false;
    if (!support::isSanitized()) // the same calls from another hand
        QTest::newRow("with the mouse") << true;
}

void WholeStrategyTest::fromABlankFileToAFinalStrategy()
{
    QFETCH(const bool, mouse);
    m_person = std::make_unique<Person>(*m_window,
                                        mouse ? Person::Uses::Mouse : Person::Uses::KeyboardAlone);
    m_writer = std::make_unique<StrategyWriter>(*m_window, *m_person, m_fixture->clock.today());
    for (const auto &[name, step] : steps()) {
        step();
        if (QTest::currentTestFailed()) {
            qWarning("at the step “%s”", name);
            return;
        }
    }
}

SIXPOINT_TEST(WholeStrategyTest)

} // namespace tst_wholestrategy

#include "tst_wholestrategy.moc"
