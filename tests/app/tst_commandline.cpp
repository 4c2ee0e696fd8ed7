// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/meddler.h"
#include "tests/support/programrun.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_commandline {

using namespace Qt::StringLiterals;
using support::ProgramRun;
using support::runProgram;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// One line, which is what scripts and people expect of a failure.
bool isOneLine(const QString &text)
{
    return text.endsWith(u'\n') && text.count(u'\n') == 1 && text.size() > 10;
}

const QByteArray Golden = "respondent,role,question,answer,evidence,note\n"
                          "Ann,leader,P4q1,4,said,\nAnn,leader,P4q2,3,shown,\n"
                          "Ann,leader,P4q3,2,said,\nAnn,leader,P4q4,5,measured,\n"
                          "Ann,leader,P4q5,3,said,\nAnn,leader,P4q6,dk,,\n"
                          "Ann,leader,P4q7,2,shown,\n";

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theGoldenCheckComesOutOfAFileFromScratch();
    void importingTwiceChangesNothingTheSecondTime();
    void aBadResponseFileImportsNothing_data();
    void aBadResponseFileImportsNothing();
    void theSampleScoresWithEveryPoint();
    void theOtherSampleIsWrittenByName();
    void reportsComeInEveryFormatAndKind();
    void whoAdministersWhatIsPrintedOnlyWhenAsked();
    void theReportSaysTheSameNumbersAsTheScore();
    void aReportThatCannotBeWrittenLeavesNothing();
    void nothingIsPrintedOfAFileThatCannotBeReadWhole();
    void theSampleDecidesCloselyAndSaysSo();
    void theDecisionAsJsonSaysTheSame();
    void aChoiceThatIsNotThereIsNamed();
    void checkTellsSoundFromDamaged();
    void checkNamesTheLineOfAFaultInAPack();
    void checkNamesTheLineOfAFaultInOtherContent_data();
    void checkNamesTheLineOfAFaultInOtherContent();
    void wrongUseIsStatusTwo_data();
    void wrongUseIsStatusTwo();
    void inputAtFaultIsStatusOneAndOneLine_data();
    void inputAtFaultIsStatusOneAndOneLine();
    void helpNamesEveryCommand();

private:
    QString at(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    QString newFile() const
    {
        runProgram({u"new"_s, at(u"a.sixpoint"_s), u"--organisation"_s, u"Acme"_s});
        return at(u"a.sixpoint"_s);
    }
    QString sampleFile() const
    {
        runProgram({u"sample"_s, at(u"sample.sixpoint"_s)});
        return at(u"sample.sixpoint"_s);
    }
    ProgramRun import(const QString &file, const QByteArray &csv) const
    {
        write(at(u"r.csv"_s), csv);
        return runProgram({u"import"_s, file, at(u"r.csv"_s)});
    }
    QJsonObject score(const QString &file) const
    {
        return QJsonDocument::fromJson(runProgram({u"score"_s, file, u"--json"_s}).out.toUtf8())
            .object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void CommandLineTest::theGoldenCheckComesOutOfAFileFromScratch()
{
    const QString file = newFile();
    QCOMPARE(import(file, Golden).out, u"7 answers are new or changed.\n"_s);
    const QJsonObject profile = score(file);
    QCOMPARE(profile.value(u"organisation"_s).toString(), u"Acme"_s);
    QCOMPARE(profile.value(u"respondents"_s).toInt(), 1);
    const QJsonObject point = profile.value(u"points"_s).toArray().at(3).toObject();
    QCOMPARE(point.value(u"score"_s).toDouble(), 3.00);
    QCOMPARE(point.value(u"claimed"_s).toDouble(), 3.17);
    QCOMPARE(point.value(u"missing"_s).toDouble(), 0.14);
    QCOMPARE(point.value(u"word"_s).toString(), u"Structured"_s);
}

void CommandLineTest::importingTwiceChangesNothingTheSecondTime()
{
    const QString file = newFile();
    import(file, Golden);
    const QJsonObject before = score(file);
    QCOMPARE(import(file, Golden).out, u"0 answers are new or changed.\n"_s);
    QCOMPARE(score(file), before);
}

void CommandLineTest::aBadResponseFileImportsNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("level of 9") << QByteArray("Ann,leader,P1q1,9,said,") << u"9"_s;
    QTest::newRow("unknown question") << QByteArray("Ann,leader,P9q9,3,said,") << u"P9q9"_s;
    QTest::newRow("answered twice") << QByteArray("Ann,leader,P4q1,4,said,") << u"P4q1"_s;
    QTest::newRow("role that changes") << QByteArray("Ann,staff,P1q1,4,said,") << u"Ann"_s;
    QTest::newRow("na without a reason") << QByteArray("Ann,leader,P1q1,na,,") << u"na"_s;
    QTest::newRow("not UTF-8") << QByteArray("Ann,leader,P1q1,4,said,caf\xe9") << u"UTF-8"_s;
}

void CommandLineTest::aBadResponseFileImportsNothing()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, said);
    const QString file = newFile();
    const ProgramRun outcome = import(file, Golden + line + "\n");
    QCOMPARE(outcome.status, 1);
    QVERIFY2(isOneLine(outcome.err), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(u"line 9"_s, Qt::CaseInsensitive), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(said), qPrintable(outcome.err));
    QCOMPARE(score(file).value(u"respondents"_s).toInt(), 0);
}

void CommandLineTest::theSampleScoresWithEveryPoint()
{
    const QString file = sampleFile();
    const QJsonObject profile = score(file);
    QCOMPARE(profile.value(u"respondents"_s).toInt(), 9);
    QCOMPARE(profile.value(u"points"_s).toArray().size(), 6);
    QCOMPARE(profile.value(u"round"_s).toString(), u"2026-09-30"_s);
    QVERIFY(!profile.value(u"heldBackBy"_s).toArray().isEmpty());
    QVERIFY(runProgram({u"score"_s, file}).out.contains(u"Held back by"_s));
}

void CommandLineTest::theOtherSampleIsWrittenByName()
{
    const QString file = at(u"department.sixpoint"_s);
    QCOMPARE(runProgram({u"sample"_s, file, u"--example"_s, u"university"_s}).status, 0);
    QVERIFY(score(file).value(u"organisation"_s).toString().contains(u"Northmoor"_s));
    const QString none = at(u"none.sixpoint"_s);
    const ProgramRun wrong = runProgram({u"sample"_s, none, u"--example"_s, u"school"_s});
    QCOMPARE(wrong.status, 2);
    QVERIFY2(wrong.err.contains(u"harbour-finch or university"_s), qPrintable(wrong.err));
    QVERIFY(!QFile::exists(none));
}

void CommandLineTest::reportsComeInEveryFormatAndKind()
{
    const QString file = sampleFile();
    const QList<QPair<QString, QByteArray>> formats
        = {{u"pdf"_s, "%PDF-1."}, {u"html"_s, "<!DOCTYPE html>"}, {u"odt"_s, "PK\x03\x04"}};
    for (const QString &kind : {u"course"_s, u"consultant"_s, u"board"_s, u"handout"_s})
        for (const auto &[ending, magic] : formats) {
            const QString path = at(kind + u'.' + ending);
            const ProgramRun outcome
                = runProgram({u"report"_s, file, u"-o"_s, path, u"--kind"_s, kind});
            QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
            QVERIFY2(contents(path).startsWith(magic), qPrintable(path));
        }
}

void CommandLineTest::whoAdministersWhatIsPrintedOnlyWhenAsked()
{
    const QString file = sampleFile();
    const QString path = at(u"report.html"_s);
    QCOMPARE(runProgram({u"report"_s, file, u"-o"_s, path}).status, 0);
    QVERIFY(!contents(path).contains("Who gets in, and how"));
    QCOMPARE(runProgram({u"report"_s, file, u"-o"_s, path, u"--security-columns"_s}).status, 0);
    QVERIFY(contents(path).contains("Who gets in, and how"));
}

void CommandLineTest::theReportSaysTheSameNumbersAsTheScore()
{
    const QString file = sampleFile();
    const QString path = at(u"report.html"_s);
    QCOMPARE(runProgram({u"report"_s, file, u"-o"_s, path}).status, 0);
    const QString html = QString::fromUtf8(contents(path));
    for (const QJsonValue value : score(file).value(u"points"_s).toArray())
        for (const QString &key : {u"score"_s, u"claimed"_s}) {
            if (value[key].isNull())
                continue;
            const QString number = QString::number(value[key].toDouble(), 'f', 2);
            QVERIFY2(html.contains(number), qPrintable(value[u"id"_s].toString() + number));
        }
}

void CommandLineTest::aReportThatCannotBeWrittenLeavesNothing()
{
    const ProgramRun outcome
        = runProgram({u"report"_s, sampleFile(), u"-o"_s, at(u"no/such/folder/report.pdf"_s)});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(isOneLine(outcome.err), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(at(u"no"_s)));
}

void CommandLineTest::nothingIsPrintedOfAFileThatCannotBeReadWhole()
{
    const QString file = sampleFile();
    support::damageBehindTheCheck(file, u"answer"_s);
    const QString report = at(u"report.pdf"_s);
    for (const QStringList &arguments : {QStringList{u"score"_s, file, u"--json"_s},
                                         {u"decide"_s, file},
                                         {u"report"_s, file, u"-o"_s, report},
                                         {u"check"_s, file}}) {
        const ProgramRun outcome = runProgram(arguments);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(isOneLine(outcome.err), qPrintable(outcome.err));
        QVERIFY2(outcome.out.isEmpty(), qPrintable(outcome.out));
    }
    QVERIFY(!QFile::exists(report));
}

void CommandLineTest::theSampleDecidesCloselyAndSaysSo()
{
    const ProgramRun outcome = runProgram({u"decide"_s, sampleFile()});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.isEmpty(), qPrintable(outcome.err));
    const QStringList lines = outcome.out.split(u'\n');
    for (const QString &line :
         {u"Harbour & Finch Solicitors, choosing a tool for: knowledge"_s,
          u"People who choose: 7"_s,
          u"  BookStack                          71.23 of 100, place 1, first in 50.31 % of 10000 "
          "weightings"_s,
          u"  Wiki                               out: fails a gate"_s,
          u"  Is where we already work           20.09 %, BookStack stays first from 0.00 % to "
          "23.59 %"_s,
          u"    Useful in ten minutes            2.00, from 0 to 4, far apart: talk about it"_s,
          u"  The lead is 1.15 points."_s,
          u"  Less than 5 points apart, so take them as equal: SharePoint and BookStack."_s,
          u"Vote (approval), votes that count: 7"_s, u"  The vote goes to SharePoint."_s,
          u"  The vote goes to one of those that the marks take as equal."_s,
          u"Chosen: SharePoint"_s, u"  To be reviewed on 31 May 2027."_s})
        QVERIFY2(lines.contains(line), qPrintable(line + u"\n\n"_s + outcome.out));
    QVERIFY(outcome.out.contains(u"Data in the right place: unknown (IT manager finds out)"_s));
    QVERIFY(outcome.out.contains(u"Asked for, refused: An hour a week"_s));
}

void CommandLineTest::theDecisionAsJsonSaysTheSame()
{
    const QString file = sampleFile();
    const QString json = runProgram({u"decide"_s, file, u"--json"_s}).out;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QCOMPARE(object.value(u"organisation"_s).toString(), u"Harbour & Finch Solicitors"_s);
    const QJsonArray selections = object.value(u"selections"_s).toArray();
    QCOMPARE(selections.size(), 1);
    const QJsonObject selection = selections.first().toObject();
    QCOMPARE(selection.value(u"purpose"_s).toString(), u"knowledge"_s);
    QCOMPARE(selection.value(u"ballotAndScores"_s).toString(), u"among equals"_s);
    const QJsonObject second = selection.value(u"candidates"_s).toArray().at(1).toObject();
    QCOMPARE(second.value(u"name"_s).toString(), u"BookStack"_s);
    QCOMPARE(second.value(u"score"_s).toObject().value(u"percent"_s).toDouble(), 71.23);
    const QStringList arguments = {u"decide"_s, file, u"--json"_s, u"--purpose"_s, u"knowledge"_s};
    QCOMPARE(runProgram(arguments).out, json);
}

void CommandLineTest::aChoiceThatIsNotThereIsNamed()
{
    const ProgramRun none = runProgram({u"decide"_s, newFile()});
    QCOMPARE(none.status, 1);
    QVERIFY2(isOneLine(none.err) && none.err.contains(u"there is no selection"_s),
             qPrintable(none.err));
    const ProgramRun other = runProgram({u"decide"_s, sampleFile(), u"--purpose"_s, u"sales"_s});
    QCOMPARE(other.status, 1);
    QVERIFY2(isOneLine(other.err) && other.err.contains(u"but for: knowledge"_s),
             qPrintable(other.err));
    const ProgramRun unknown = runProgram({u"decide"_s, sampleFile(), u"--purpose"_s, u"fun"_s});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(isOneLine(unknown.err) && unknown.err.contains(u"internal-communication"_s),
             qPrintable(unknown.err));
    QVERIFY(unknown.out.isEmpty());
}

void CommandLineTest::checkTellsSoundFromDamaged()
{
    const QString file = sampleFile();
    QVERIFY(runProgram({u"check"_s, file}).out.startsWith(file + u" is sound.\n"_s));
    QByteArray broken = contents(file);
    broken.truncate(broken.size() / 2);
    write(at(u"broken.sixpoint"_s), broken);
    const ProgramRun outcome = runProgram({u"check"_s, at(u"broken.sixpoint"_s)});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(isOneLine(outcome.err), qPrintable(outcome.err));
}

void CommandLineTest::checkNamesTheLineOfAFaultInAPack()
{
    const QString pack = QStringLiteral(SOURCE_ROOT) + u"/resources/framework/sixpoint.json"_s;
    QCOMPARE(runProgram({u"check"_s, u"--framework"_s, pack}).status, 0);
    QByteArray changed = contents(pack);
    const qsizetype at = changed.indexOf("\"P4q2\"");
    QVERIFY(at > 0);
    changed.replace(at, 6, "\"P4q1\"");
    const qsizetype line = changed.left(at).count('\n') + 1;
    const QString path = m_folder->filePath(u"pack.json"_s);
    write(path, changed);
    const ProgramRun outcome = runProgram({u"check"_s, u"--framework"_s, path});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"pack.json, line %1"_s.arg(line)), qPrintable(outcome.err));
}

void CommandLineTest::checkNamesTheLineOfAFaultInOtherContent_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("catalogue") << u"catalogue"_s << QByteArray("\"id\": \"zulip\"")
                               << QByteArray("\"id\": \"slack\"");
    QTest::newRow("criteria") << u"criteria"_s << QByteArray("\"A2\"") << QByteArray("\"A1\"");
}

void CommandLineTest::checkNamesTheLineOfAFaultInOtherContent()
{
    QFETCH(QString, content);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    const QString path
        = QStringLiteral(SOURCE_ROOT) + u"/resources/platforms/%1.json"_s.arg(content);
    const ProgramRun sound = runProgram({u"check"_s, u"--"_s + content, path});
    QCOMPARE(sound.status, 0);
    QVERIFY2(sound.out.contains(u"is a sound"_s), qPrintable(sound.out));
    QByteArray changed = contents(path);
    const qsizetype place = changed.indexOf(right);
    QVERIFY(place > 0);
    changed.replace(place, right.size(), wrong);
    const qsizetype line = changed.left(place).count('\n') + 1;
    write(at(u"changed.json"_s), changed);
    const ProgramRun outcome = runProgram({u"check"_s, u"--"_s + content, at(u"changed.json"_s)});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"changed.json, line %1"_s.arg(line)), qPrintable(outcome.err));
}

void CommandLineTest::wrongUseIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("new without a name") << QStringList{u"new"_s, u"x.sixpoint"_s};
    QTest::newRow("score without a file") << QStringList{u"score"_s};
    QTest::newRow("score with two files") << QStringList{u"score"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown option") << QStringList{u"score"_s, u"a"_s, u"--colour"_s};
    QTest::newRow("report without output") << QStringList{u"report"_s, u"a"_s};
    QTest::newRow("report of no format") << QStringList{u"report"_s, u"a"_s, u"-o"_s, u"r.doc"_s};
    QTest::newRow("report of no kind")
        << QStringList{u"report"_s, u"a"_s, u"-o"_s, u"r.pdf"_s, u"--kind"_s, u"novel"_s};
    QTest::newRow("check of nothing") << QStringList{u"check"_s};
    QTest::newRow("check of two things")
        << QStringList{u"check"_s, u"--framework"_s, u"a"_s, u"--criteria"_s, u"b"_s};
    QTest::newRow("decide without a file") << QStringList{u"decide"_s};
}

void CommandLineTest::wrongUseIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    const ProgramRun outcome = runProgram(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(isOneLine(outcome.err), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void CommandLineTest::inputAtFaultIsStatusOneAndOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such file") << QStringList{u"score"_s, u"/nowhere/a.sixpoint"_s};
    QTest::newRow("not ours") << QStringList{u"score"_s, support::programPath()};
    QTest::newRow("report of nothing")
        << QStringList{u"report"_s, u"/nowhere/a.sixpoint"_s, u"-o"_s, u"r.pdf"_s};
    QTest::newRow("no such pack") << QStringList{u"check"_s, u"--framework"_s,
                                                 u"/nowhere/pack.json"_s};
    QTest::newRow("decide on no file") << QStringList{u"decide"_s, u"/nowhere/a.sixpoint"_s};
    QTest::newRow("no such catalogue")
        << QStringList{u"check"_s, u"--catalogue"_s, u"/nowhere/catalogue.json"_s};
    QTest::newRow("sample nowhere") << QStringList{u"sample"_s, u"/nowhere/at/all.sixpoint"_s};
}

void CommandLineTest::inputAtFaultIsStatusOneAndOneLine()
{
    QFETCH(QStringList, arguments);
    const ProgramRun outcome = runProgram(arguments);
    QCOMPARE(outcome.status, 1);
    QVERIFY2(isOneLine(outcome.err), qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void CommandLineTest::helpNamesEveryCommand()
{
    const ProgramRun outcome = runProgram({u"--help"_s});
    QCOMPARE(outcome.status, 0);
    for (const QString &command :
         {u"new"_s, u"sample"_s, u"import"_s, u"score"_s, u"decide"_s, u"report"_s, u"check"_s})
        QVERIFY(outcome.out.contains(u"sixpoint "_s + command));
    QCOMPARE(runProgram({u"--version"_s}).status, 0);
}

SIXPOINT_TEST(CommandLineTest)

} // namespace tst_commandline

#include "tst_commandline.moc"
