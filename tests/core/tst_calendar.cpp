// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csvtable.h"
#include "core/roadmap/roadmap.h"
#include "tests/support/plans.h"
#include "tests/support/testprogram.h"

#include <QStringDecoder>
#include <QTest>

namespace tst_calendar {

using namespace Qt::StringLiterals;
using namespace core;
using support::Plan;
using support::planOf;

const QDateTime Stamp(QDate(2026, 11, 23), QTime(9, 5, 7), Qt::UTC);

QByteArray calendarOf(const QList<Action> &actions, const QString &organisation = u"Harbour"_s)
{
    return toCalendar(actions, organisation, Stamp);
}

QList<Action> titled(const QString &title)
{
    QList<Action> actions = planOf(u"A 1–2"_s).actions;
    actions.first().title = title;
    return actions;
}

/// The content lines as a calendar reads them: unfolded, in Unicode.
QStringList unfolded(QByteArray calendar)
{
    calendar.replace("\r\n ", "");
    QStringList lines = QString::fromUtf8(calendar).split(u"\r\n"_s);
    lines.removeLast();
    return lines;
}

QString valueOf(const QByteArray &calendar, const QString &name)
{
    for (const QString &line : unfolded(calendar)) {
        if (line.startsWith(name + u':') || line.startsWith(name + u';'))
            return line.sliced(line.indexOf(u':') + 1);
    }
    return u"none"_s;
}

/// A value of type TEXT without its escapes.
QString unescaped(const QString &value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != u'\\') {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == u'n' ? u'\n' : value[i];
    }
    return text;
}

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActionIsAnAllDayEvent();
    void theEndIsTheDayAfterTheLast_data();
    void theEndIsTheDayAfterTheLast();
    void onlyAcceptedActionsWithDatesAreEvents();
    void specialCharactersAreEscaped_data();
    void specialCharactersAreEscaped();
    void linesAreFoldedBetweenCharacters_data();
    void linesAreFoldedBetweenCharacters();
    void identifiersStayTheSame();
    void stampIsUtc();
    void tableHasARowForEachAction();
    void tableIsReadBackAsItWas();
    void formulasAreEscaped();
};

void TestCalendar::anActionIsAnAllDayEvent()
{
    QList<Action> actions = planOf(u"A 1–5 by:Priya"_s).actions;
    actions.first().title = u"Name a sponsor"_s;
    actions.first().signOfSuccess = u"Her name stands on the page"_s;
    QCOMPARE(unfolded(calendarOf(actions, u"Harbour & Finch"_s)).join(u'\n'),
             u"BEGIN:VCALENDAR\n"
             "VERSION:2.0\n"
             "PRODID:-//Sixpoint//Roadmap//EN\n"
             "CALSCALE:GREGORIAN\n"
             "X-WR-CALNAME:Roadmap: Harbour & Finch\n"
             "BEGIN:VEVENT\n"
             "UID:%1\n"
             "DTSTAMP:20261123T090507Z\n"
             "DTSTART;VALUE=DATE:20260301\n"
             "DTEND;VALUE=DATE:20260306\n"
             "SUMMARY:Name a sponsor\n"
             "DESCRIPTION:Owner: Priya\\nSign of success: Her name stands on the page\n"
             "TRANSP:TRANSPARENT\n"
             "END:VEVENT\n"
             "END:VCALENDAR"_s.arg(support::idOf(u"A"_s).toString()));
}

void TestCalendar::theEndIsTheDayAfterTheLast_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a leap day") << QDate(2028, 2, 29) << u"20280301"_s;
    QTest::newRow("before a leap day") << QDate(2028, 2, 28) << u"20280229"_s;
    QTest::newRow("February of a plain year") << QDate(2027, 2, 28) << u"20270301"_s;
    QTest::newRow("a century without a leap day") << QDate(2100, 2, 28) << u"21000301"_s;
    QTest::newRow("new year's eve") << QDate(2026, 12, 31) << u"20270101"_s;
}

void TestCalendar::theEndIsTheDayAfterTheLast()
{
    QFETCH(QDate, last);
    QFETCH(QString, expected);
    const QByteArray calendar = calendarOf(planOf(u"A 1–1"_s, last).actions);
    QCOMPARE(valueOf(calendar, u"DTSTART"_s), last.toString(u"yyyyMMdd"_s));
    QCOMPARE(valueOf(calendar, u"DTEND"_s), expected);
}

void TestCalendar::onlyAcceptedActionsWithDatesAreEvents()
{
    const QByteArray calendar
        = calendarOf(planOf(u"A 1–; B –1; C; D 1–2 refused; E 4–3; F 7–7"_s).actions);
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
    QCOMPARE(valueOf(calendar, u"SUMMARY"_s), u"F"_s);
    QVERIFY(calendarOf({}).endsWith("END:VCALENDAR\r\n"));
}

void TestCalendar::specialCharactersAreEscaped_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("expected");
    QTest::newRow("comma and semicolon") << u"one, two; three"_s << u"one\\, two\\; three"_s;
    QTest::newRow("backslash") << u"C:\\new"_s << u"C:\\\\new"_s;
    QTest::newRow("lines") << u"one\r\ntwo\rthree\nfour"_s << u"one\\ntwo\\nthree\\nfour"_s;
    QTest::newRow("colon and quotes") << u"say: \"yes\""_s << u"say: \"yes\""_s;
    QTest::newRow("control characters") << u"a\u0007b\u0000c\td\u0085"_s << u"abc\td"_s;
    QTest::newRow("a forged line") << u"x\nEND:VEVENT"_s << u"x\\nEND:VEVENT"_s;
}

void TestCalendar::specialCharactersAreEscaped()
{
    QFETCH(QString, sign);
    QFETCH(QString, expected);
    QList<Action> actions = titled(u"A"_s);
    actions.first().signOfSuccess = sign;
    QCOMPARE(valueOf(calendarOf(actions), u"DESCRIPTION"_s), u"Sign of success: "_s + expected);
}

void TestCalendar::linesAreFoldedBetweenCharacters_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("one octet") << u"Ask, "_s.repeated(99).trimmed();
    QTest::newRow("two octets") << u"Приём"_s.repeated(80);
    QTest::newRow("three octets") << u"हम साथ काम करते हैं"_s.repeated(30);
    QTest::newRow("right to left") << u"نحن نعمل معا"_s.repeated(30);
    QTest::newRow("four octets") << u"👩\u200d💻🙂𝒜"_s.repeated(60);
    for (int length = 60; length < 80; ++length)
        QTest::addRow("about %d", length) << QString(length, u'x') + u"é€🙂"_s;
}

void TestCalendar::linesAreFoldedBetweenCharacters()
{
    QFETCH(QString, title);
    const QByteArray calendar = calendarOf(titled(title), title);
    QList<QByteArray> lines;
    for (qsizetype from = 0; from < calendar.size();) {
        const qsizetype end = calendar.indexOf("\r\n", from);
        QVERIFY(end >= 0);
        lines.append(calendar.sliced(from, end - from));
        from = end + 2;
    }
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 75, line.constData());
        QVERIFY(!line.contains('\r') && !line.contains('\n'));
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(line);
        QVERIFY2(!decoder.hasError(), line.constData());
    }
    QCOMPARE(unescaped(valueOf(calendar, u"SUMMARY"_s)), title.simplified());
}

void TestCalendar::identifiersStayTheSame()
{
    QList<Action> actions = planOf(u"A 1–2; B 1–2"_s).actions;
    const QByteArray before = calendarOf(actions);
    actions.first().title = u"Renamed"_s;
    actions.first().end = QDate(2027, 1, 1);
    QCOMPARE(valueOf(calendarOf(actions), u"UID"_s), valueOf(before, u"UID"_s));
    QCOMPARE(before.count("UID:" + actions.last().id.toString().toUtf8()), 1);
}

void TestCalendar::stampIsUtc()
{
    const QDateTime elsewhere(QDate(2026, 1, 1), QTime(0, 30), Qt::OffsetFromUTC, 3600);
    const QByteArray calendar = toCalendar(titled(u"A"_s), {}, elsewhere);
    QCOMPARE(valueOf(calendar, u"DTSTAMP"_s), u"20251231T233000Z"_s);
}

void TestCalendar::tableHasARowForEachAction()
{
    Plan plan = planOf(u"A 1–5 by:Priya point:P4 effort:3 big; X refused; B 6– after A; "
                       "C after A B X"_s);
    plan.actions.first().phase = Action::Phase::Before;
    plan.actions.first().signOfSuccess = u"Named"_s;
    QCOMPARE(QString::fromUtf8(toCsv(plan.actions, plan.links)),
             u"No.,Action,Point,Phase,Owner,Start,End,\"Effort in days\",\"Big move\",\"Waits "
             "for\",\"Sign of success\"\n"
             "1,A,P4,before,Priya,2026-03-01,2026-03-05,3,yes,,Named\n"
             "2,B,,,,2026-03-06,,,,1,\n"
             "3,C,,,,,,,,\"1, 2\",\n"_s);
}

void TestCalendar::tableIsReadBackAsItWas()
{
    QList<Action> actions = titled(u"Say \"yes\",\nthen; نعم 🙂"_s);
    actions.first().owner = u"O'Brien"_s;
    const Result<QList<CsvRow>> rows = readCsv(toCsv(actions, {}));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(0).fields.size(), rows->at(1).fields.size());
    QCOMPARE(rows->at(1).fields[1], actions.first().title);
    QCOMPARE(rows->at(1).fields[4], actions.first().owner);
}

void TestCalendar::formulasAreEscaped()
{
    for (const QString &title : {u"=1+1"_s, u"+cmd"_s, u"-2"_s, u"@SUM(A1)"_s}) {
        QList<Action> actions = titled(title);
        actions.first().signOfSuccess = title;
        const QByteArray line = toCsv(actions, {}).split('\n').at(1);
        QCOMPARE(line.count("'" + title.toUtf8()), 2);
        QCOMPARE(withoutFormulaGuard(readCsv(toCsv(actions, {}))->at(1).fields[1]), title);
    }
}

SIXPOINT_TEST(TestCalendar)

} // namespace tst_calendar

#include "tst_calendar.moc"
