// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "tests/support/finaldossier.h"
#include "tests/support/programrun.h"
#include "tests/support/testprogram.h"
#include "tests/support/workspaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_finalcommands {

using namespace core;
using namespace Qt::StringLiterals;
using support::ProgramRun;
using support::runProgram;

/// A strategy in a file that the program reads on the real today: the dates are moved along, so
/// that they are as far ahead of it as they were of support::FinalDay.
class StrategyFile
{
public:
    StrategyFile()
    {
        Dossier dossier = support::finalDossier(support::framework());
        moveDates(dossier);
        support::store(*m_file.workspace, m_file.organisation, dossier);
    }
    /// Takes the baseline from the first objective.
    void breakIt()
    {
        Objective objective = m_file.workspace->list<Objective>(m_file.organisation).first();
        objective.baseline.clear();
        QVERIFY(edit::changeObjective(*m_file.workspace, objective));
    }
    void addEmptyOrganisation()
    {
        QVERIFY(edit::addOrganisation(*m_file.workspace, u"Marram"_s));
    }
    /// The path of the file, which is closed then.
    QString close()
    {
        const QString path = m_file.path();
        m_file.workspace.reset();
        return path;
    }
    QString at(const QString &name) const
    {
        return m_file.folder.filePath(name);
    }

private:
    static void moveDates(Dossier &dossier)
    {
        const qint64 days = support::FinalDay.daysTo(QDate::currentDate());
        const auto move = [days](auto &...dates) {
            ((dates ? void(dates = dates->addDays(days)) : void()), ...);
        };
        move(dossier.leadership.promiseDate, dossier.leadership.askedOn);
        for (LeaderHabit &habit : dossier.leaderHabits)
            move(habit.from);
        for (Objective &objective : dossier.objectives)
            move(objective.baselineDate, objective.targetDate);
        for (SupportOffer &offer : dossier.supportOffers)
            move(offer.date);
        for (Action &action : dossier.actions)
            move(action.start, action.end);
    }

    support::Fixture m_file;
};

class FinalCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundFileWithoutErrorsIsStatusZero();
    void findingsAreListedWithSectionAndRemedy();
    void everyOrganisationIsListed();
    void theListAsJson();
    void jsonBelongsToAFile();
    void damageIsToldBeforeAnyStrategy();
    void aFinalReportIsRefusedWhileAnErrorStands();
    void everyErrorIsNamed();
    void aFinalReportSaysSo();
    void theFinishedExampleIsFinal();
};

void FinalCommandsTest::aSoundFileWithoutErrorsIsStatusZero()
{
    StrategyFile strategy;
    const QString path = strategy.close();
    const ProgramRun outcome = runProgram({u"check"_s, path});
    QCOMPARE(outcome.out,
             path
                 + u" is sound.\n"
                   "Harbour & Finch Solicitors: errors 0, warnings 0, hints 0\n"_s);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, 0);
}

void FinalCommandsTest::findingsAreListedWithSectionAndRemedy()
{
    StrategyFile strategy;
    strategy.breakIt();
    const QString path = strategy.close();
    const ProgramRun outcome = runProgram({u"check"_s, path});
    QCOMPARE(outcome.out,
             path
                 + u" is sound.\n"
                   "Harbour & Finch Solicitors: errors 1, warnings 0, hints 0\n"
                   "error    6   Objective “Answer a repeated question once” has no baseline. "
                   "Measure once now, however roughly, and write it down.\n"_s);
    QCOMPARE(outcome.err, u"sixpoint: The file is sound; errors in its strategies: 1.\n"_s);
    QCOMPARE(outcome.status, 1);
}

void FinalCommandsTest::everyOrganisationIsListed()
{
    StrategyFile strategy;
    strategy.addEmptyOrganisation();
    const ProgramRun outcome = runProgram({u"check"_s, strategy.close()});
    QVERIFY2(outcome.out.contains(u"\nHarbour & Finch Solicitors: errors 0, "_s),
             qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(u"\nMarram: errors 7, "_s), qPrintable(outcome.out));
    QVERIFY(outcome.out.contains(u"\nerror    D   The data protection screening"_s));
    QCOMPARE(outcome.status, 1);
}

void FinalCommandsTest::theListAsJson()
{
    StrategyFile strategy;
    strategy.breakIt();
    strategy.addEmptyOrganisation();
    const ProgramRun outcome = runProgram({u"check"_s, strategy.close(), u"--json"_s});
    const QJsonArray list = QJsonDocument::fromJson(outcome.out.toUtf8()).array();
    QCOMPARE(list.size(), 2);
    const QJsonObject first = list.at(0).toObject();
    QCOMPARE(first.value(u"organisation"_s).toString(), u"Harbour & Finch Solicitors"_s);
    QCOMPARE(first.value(u"errors"_s).toInt(), 1);
    QCOMPARE(first.value(u"warnings"_s).toInt(), 0);
    const QJsonObject finding = first.value(u"findings"_s).toArray().first().toObject();
    QCOMPARE(finding.value(u"rule"_s).toString(), u"objective-without-baseline"_s);
    QCOMPARE(finding.value(u"severity"_s).toString(), u"error"_s);
    QCOMPARE(finding.value(u"section"_s).toString(), u"6"_s);
    QVERIFY(finding.value(u"text"_s).toString().endsWith(u"has no baseline."_s));
    QVERIFY(finding.value(u"remedy"_s).toString().startsWith(u"Measure once"_s));
    QVERIFY(finding.value(u"place"_s).toString().startsWith(u"objective:"_s));
    QCOMPARE(outcome.status, 1);
}

void FinalCommandsTest::jsonBelongsToAFile()
{
    QCOMPARE(runProgram({u"check"_s, u"--json"_s}).status, 2);
    QCOMPARE(runProgram({u"check"_s, u"--json"_s, u"--framework"_s, u"a"_s}).status, 2);
}

void FinalCommandsTest::damageIsToldBeforeAnyStrategy()
{
    StrategyFile strategy;
    const QString path = strategy.close();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const ProgramRun outcome = runProgram({u"check"_s, path, u"--json"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out, QString());
    QVERIFY(!outcome.err.isEmpty());
}

void FinalCommandsTest::aFinalReportIsRefusedWhileAnErrorStands()
{
    StrategyFile strategy;
    strategy.breakIt();
    const QString out = strategy.at(u"out.html"_s);
    const ProgramRun outcome
        = runProgram({u"report"_s, strategy.close(), u"-o"_s, out, u"--final"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err,
             u"sixpoint: The strategy is not final while one error stands: Objective “Answer a "
             "repeated question once” has no baseline.\n"_s);
    QVERIFY(!QFile::exists(out));
}

void FinalCommandsTest::aFinalReportSaysSo()
{
    StrategyFile strategy;
    const QString out = strategy.at(u"out.html"_s);
    const QString draft = strategy.at(u"draft.html"_s);
    const QString path = strategy.close();
    QCOMPARE(runProgram({u"report"_s, path, u"-o"_s, draft}).status, 0);
    QCOMPARE(runProgram({u"report"_s, path, u"-o"_s, out, u"--final"_s}).status, 0);
    const auto text = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QVERIFY(text(draft).contains(u"DRAFT"_s));
    QVERIFY(!text(draft).contains(u"FINAL"_s));
    QVERIFY(text(out).contains(u"FINAL"_s));
    QVERIFY(!text(out).contains(u"DRAFT"_s));
    QVERIFY(!text(out).contains(u"Draft social"_s));
    QVERIFY(text(out).contains(u"Social media strategy"_s));
}

void FinalCommandsTest::everyErrorIsNamed()
{
    support::Fixture file;
    const QString path = file.path();
    const QString out = file.folder.filePath(u"out.pdf"_s);
    file.workspace.reset();
    const ProgramRun outcome = runProgram({u"report"_s, path, u"-o"_s, out, u"--final"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.startsWith(
                 u"sixpoint: The strategy is not final while 7 errors stand: There is no vision "
                 "statement. "_s),
             qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"The plan has no action."_s), qPrintable(outcome.err));
    QVERIFY2(!outcome.err.contains(u"more."_s), qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
    QVERIFY(!QFile::exists(out));
}

/// Its errors do not depend on the day, its warnings do.
void FinalCommandsTest::theFinishedExampleIsFinal()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"university.sixpoint"_s);
    QCOMPARE(runProgram({u"sample"_s, path, u"--example"_s, u"university"_s}).status, 0);
    const ProgramRun checked = runProgram({u"check"_s, path});
    QCOMPARE(checked.status, 0);
    QVERIFY2(checked.out.contains(u": errors 0, "_s), qPrintable(checked.out));
    QCOMPARE(checked.err, QString());
    const QString out = folder.filePath(u"out.odt"_s);
    const ProgramRun written = runProgram({u"report"_s, path, u"-o"_s, out, u"--final"_s});
    QCOMPARE(written.err, QString());
    QCOMPARE(written.status, 0);
    QVERIFY(QFile::exists(out));
}

SIXPOINT_TEST(FinalCommandsTest)

} // namespace tst_finalcommands

#include "tst_finalcommands.moc"
