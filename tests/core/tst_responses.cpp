// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/responses.h"
#include "core/assessment/responsesexport.h"
#include "tests/support/plainframework.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

namespace tst_responses {

using namespace Qt::StringLiterals;
using namespace core;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString render(const Response &response)
{
    QString text = u"%1 %2: "_s.arg(response.respondent, response.question.text);
    switch (response.kind) {
    case Answer::Kind::Level:
        text += u"%1 %2"_s.arg(QString::number(response.level), toWord(response.evidence));
        break;
    case Answer::Kind::DontKnow:
        text += u"dk"_s;
        break;
    case Answer::Kind::DoesNotApply:
        text += u"na"_s;
        break;
    }
    if (response.kind != Answer::Kind::Level && response.evidence != Evidence::Said)
        text += u" but "_s + toWord(response.evidence);
    QString note = response.note;
    return note.isEmpty() ? text : text + u" (%1)"_s.arg(note.replace(u'\n', u'/'));
}

/// People first, then answers, one line each; or the error.
QString render(const Result<Responses> &responses)
{
    if (!responses)
        return responses.error().message + u'\n';
    QString text;
    for (const Responses::Person &person : responses->people)
        text += u"%1, %2\n"_s.arg(person.alias, toWord(person.role));
    for (const Response &response : responses->responses)
        text += render(response) + u'\n';
    return text.isEmpty() ? u"\n"_s : text;
}

struct Round
{
    QList<Respondent> respondents;
    QList<Answer> answers;
};

/// What an import makes of a file.
Round roundOf(const Responses &responses)
{
    Round round;
    for (const Responses::Person &person : responses.people) {
        Respondent respondent;
        respondent.id = RespondentId::create();
        respondent.alias = person.alias;
        respondent.role = person.role;
        round.respondents.append(respondent);
    }
    for (const Response &response : responses.responses) {
        Answer answer;
        for (const Respondent &respondent : std::as_const(round.respondents)) {
            if (respondent.alias == response.respondent)
                answer.respondent = respondent.id;
        }
        answer.question = response.question;
        answer.kind = response.kind;
        answer.level = response.level;
        answer.evidence = response.evidence;
        answer.note = response.note;
        round.answers.append(answer);
    }
    return round;
}

QByteArray written(const Round &round)
{
    return writeResponses(plainFramework(), round.respondents, round.answers);
}

class TestResponses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileReadsAsExpected_data();
    void fileReadsAsExpected();
    void errorIsTheFaultOfTheInput();
    void writtenRoundReadsBackTheSame();
    void formulaIsGuardedWhenWritten();
    void writtenTwiceIsTheSame();
    void longNoteSurvives();
};

void TestResponses::fileReadsAsExpected_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(TEST_DATA "/responses")).entryList({u"*.csv"_s});
    QVERIFY(files.size() > 40);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestResponses::fileReadsAsExpected()
{
    QFETCH(QString, name);
    const QString path = QStringLiteral(TEST_DATA "/responses/") + name;
    const auto responses = readResponses(contents(path + u".csv"_s), plainFramework());
    QCOMPARE(render(responses), QString::fromUtf8(contents(path + u".txt"_s)));
    QCOMPARE(!responses.has_value(), name.startsWith(u"error-"));
}

void TestResponses::errorIsTheFaultOfTheInput()
{
    const auto responses = readResponses("\xff\xfe", plainFramework());
    QVERIFY(!responses);
    QCOMPARE(responses.error().kind, Error::Kind::Input);
}

void TestResponses::writtenRoundReadsBackTheSame()
{
    Responses original;
    const QStringList notes
        = {u"Yes, \"really\""_s, u"two\nlines"_s, u" spaces "_s, u"=SUM(A1)"_s,
           u"'=guarded once"_s,  u"''"_s,         u"\tTab"_s,    u"semi;colon"_s};
    original.people = {{u"-Anna"_s, Role::Leader}, {u"Ben"_s, Role::Staff}};
    for (qsizetype i = 0; i < notes.size(); ++i) {
        const QuestionCode question{u"P%1q%2"_s.arg(i / 7 + 1).arg(i % 7 + 1)};
        original.responses.append({u"-Anna"_s, Role::Leader, question, Answer::Kind::Level,
                                   int(i) % 5 + 1, AllEvidence[i % 3], notes[i]});
    }

    const auto read = readResponses(written(roundOf(original)), plainFramework());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(render(read), render(original));
    QVERIFY(*read == original);
}

void TestResponses::formulaIsGuardedWhenWritten()
{
    Responses original;
    original.people = {{u"=1+1"_s, Role::Leader}};
    const QStringList notes = {u"+44"_s, u"-x"_s, u"@home"_s, u"x=1"_s};
    for (qsizetype i = 0; i < notes.size(); ++i)
        original.responses.append({u"=1+1"_s,
                                   Role::Leader,
                                   {u"P1q%1"_s.arg(i + 1)},
                                   Answer::Kind::DoesNotApply,
                                   0,
                                   Evidence::Said,
                                   notes[i]});
    QCOMPARE(QString::fromUtf8(written(roundOf(original))),
             u"respondent,role,question,answer,evidence,note\n"
             "\"'=1+1\",leader,P1q1,na,,\"'+44\"\n"
             "\"'=1+1\",leader,P1q2,na,,\"'-x\"\n"
             "\"'=1+1\",leader,P1q3,na,,\"'@home\"\n"
             "\"'=1+1\",leader,P1q4,na,,x=1\n"_s);
}

void TestResponses::writtenTwiceIsTheSame()
{
    const QByteArray csv = contents(QStringLiteral(TEST_DATA "/responses/empty-answers.csv"));
    const QByteArray once = written(roundOf(*readResponses(csv, plainFramework())));
    const QByteArray twice = written(roundOf(*readResponses(once, plainFramework())));
    QVERIFY(once.contains("Ben,staff,P1q1,,,"));
    QCOMPARE(twice, once);
}

void TestResponses::longNoteSurvives()
{
    const QString note = u"שלום 🙂 "_s.repeated(10'000) + u'.';
    Responses original;
    original.people = {{u"Anna"_s, Role::Leader}};
    original.responses.append(
        {u"Anna"_s, Role::Leader, {u"P1q1"_s}, Answer::Kind::DontKnow, 0, Evidence::Said, note});
    const auto read = readResponses(written(roundOf(original)), plainFramework());
    QVERIFY(read);
    QCOMPARE(read->responses.first().note, note);
}

SIXPOINT_TEST(TestResponses)

} // namespace tst_responses

#include "tst_responses.moc"
