// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/screening.h"
#include "core/strategy/starters.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_screening {

using namespace core;
using namespace Qt::StringLiterals;

class ScreeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreThoseOfTheStarters();
    void resultFollowsFromTheAnswers_data();
    void resultFollowsFromTheAnswers();
    void otherListsAndCodesArePassedOver();
    void noResultSpeaksOfCompliance();
};

/// Answers in the order of the questions: y, n, or ? for a row without an answer; a dot for no row.
QList<CheckAnswer> answered(const QString &letters)
{
    QList<CheckAnswer> answers;
    const QStringList codes = screeningCodes();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (letters.at(i) == u'.')
            continue;
        CheckAnswer answer;
        answer.list = Checklist::DataProtection;
        answer.code = codes.at(i);
        answer.answer = letters.at(i) == u'y' ? YesNo::Yes
            : letters.at(i) == u'n'           ? YesNo::No
                                              : YesNo::Unknown;
        answers.append(answer);
    }
    return answers;
}

void ScreeningTest::codesAreThoseOfTheStarters()
{
    QStringList codes;
    for (const Starters::Check &check : builtInStarters().checksOf(Checklist::DataProtection))
        codes.append(check.code);
    QCOMPARE(screeningCodes(), codes);
    codes.removeIf([](const QString &code) { return !isHeavy(code); });
    QCOMPARE(codes,
             QStringList({u"screening-watching-staff"_s, u"screening-vulnerable"_s,
                          u"screening-special-category"_s, u"screening-automated"_s}));
}

void ScreeningTest::resultFollowsFromTheAnswers_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<Screening>("result");
    QTest::addColumn<QString>("sentence");
    using enum Screening;
    const auto row
        = [](const char *name, const QString &letters, Screening result, const QString &sentence) {
              QTest::newRow(name) << letters << result << sentence;
          };
    row("no answers", u""_s, NotAnswered,
        u"Nothing can be said yet; 0 of 10 questions are answered."_s);
    row("only open ones", u"??????????"_s, NotAnswered,
        u"Nothing can be said yet; 0 of 10 questions are answered."_s);
    row("ten times no", u"nnnnnnnnnn"_s, NotIndicated,
        u"By these answers an assessment is not called for; 10 of 10 questions are answered."_s);
    row("nine times no", u"nnnnnnnnn."_s, Advisable,
        u"By these answers an assessment is advisable; 9 of 10 questions are answered."_s);
    row("nine times no and a row left open", u"nnnn?nnnnn"_s, Advisable,
        u"By these answers an assessment is advisable; 9 of 10 questions are answered."_s);
    row("one light yes", u"nnnynnnnnn"_s, Advisable,
        u"By these answers an assessment is advisable; 10 of 10 questions are answered."_s);
    row("two light ones", u"nnnynnnnny"_s, Needed,
        u"By these answers an assessment is needed; 10 of 10 questions are answered."_s);
    row("two light ones, all else open", u"...y.....y"_s, Needed,
        u"By these answers an assessment is needed; 2 of 10 questions are answered."_s);
    row("watching staff", u"y"_s, Needed,
        u"By these answers an assessment is needed; 1 of 10 questions are answered."_s);
    row("children", u"nynnnnnnnn"_s, Needed,
        u"By these answers an assessment is needed; 10 of 10 questions are answered."_s);
    row("special category", u"nnynnnnnnn"_s, Needed,
        u"By these answers an assessment is needed; 10 of 10 questions are answered."_s);
    row("automated decisions", u"nnnnnynnnn"_s, Needed,
        u"By these answers an assessment is needed; 10 of 10 questions are answered."_s);
}

void ScreeningTest::resultFollowsFromTheAnswers()
{
    QFETCH(QString, letters);
    QFETCH(Screening, result);
    QFETCH(QString, sentence);
    const ScreeningResult found = screening(answered(letters));
    QCOMPARE(found.result, result);
    QCOMPARE(found.yes.size(), letters.count(u'y'));
    QCOMPARE(found.answered, letters.count(u'y') + letters.count(u'n'));
    QCOMPARE(screeningSentence(found), sentence);
}

void ScreeningTest::otherListsAndCodesArePassedOver()
{
    QList<CheckAnswer> answers = answered(u"yyyyyyyyyy"_s);
    for (CheckAnswer &answer : answers)
        answer.list = Checklist::AccountSecurity;
    QCOMPARE(screening(answers), ScreeningResult());
    CheckAnswer unknownCode = answered(u"y"_s).first();
    unknownCode.code = u"screening-of-last-year"_s;
    QCOMPARE(screening(QList{unknownCode}), ScreeningResult());
}

void ScreeningTest::noResultSpeaksOfCompliance()
{
    for (const QString &letters : {u""_s, u"y"_s, u"n"_s, u"nnnnnnnnnn"_s})
        QVERIFY(!screeningSentence(screening(answered(letters))).contains(u"complian"_s));
}

SIXPOINT_TEST(ScreeningTest)

} // namespace tst_screening

#include "tst_screening.moc"
