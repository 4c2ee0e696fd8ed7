// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/checks.h"
#include "core/framework/reader.h"
#include "tests/support/checkcases.h"
#include "tests/support/finaldossier.h"
#include "tests/support/recorded.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace tst_checks {

using namespace core;
using namespace Qt::StringLiterals;

/// What is long stands in tests/data/checks/<name>.txt. After a change of wording that is meant,
/// run this test once with SIXPOINT_WRITE_CASES=1 and read the difference.
class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsSaidAgainstTheFinalStrategy();
    void aChangeBreaksExactlyOneRule_data();
    void aChangeBreaksExactlyOneRule();
    void everyRuleHasACase();
    void everyRuleSaysWhatAndWhy();
    void errorsComeFirstThenSectionsInOrder();
    void anEmptyStrategyLacksAllThis();
    void everyFindingHasItsRemedy();
    void numbersInNamesStayAsTheyAre();
    void sectionsOfTheFinalStrategyAreReady();
    void sectionsOfAnEmptyStrategyAreEmpty();
    void aSectionSaysWhatItLacks();
    void anErrorKeepsASectionFromBeingReady();

private:
    void compareWithFile(const QString &name, const QString &text) const;
    QList<StrategyFinding> found(const Dossier &dossier) const;
    Framework m_framework;
};

/// "warning 6 Objective … > objective:1".
QString toLine(const StrategyFinding &finding)
{
    static const QRegularExpression fixed(u"0*([0-9a-f]+)-6001-4000-8000-000000000001"_s);
    QString place = toString(finding.place);
    const QRegularExpressionMatch id = fixed.match(place);
    if (id.hasMatch())
        place.replace(id.captured(0), QString::number(id.captured(1).toInt(nullptr, 16)));
    return u"%1 %2 %3 > %4"_s.arg(toWord(finding.severity), finding.section, finding.text, place);
}

void ChecksTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
}

void ChecksTest::compareWithFile(const QString &name, const QString &text) const
{
    QCOMPARE(support::differenceFromRecorded(u"checks/%1.txt"_s.arg(name), text), QString());
}

QList<StrategyFinding> ChecksTest::found(const Dossier &dossier) const
{
    return check(m_framework, dossier, support::FinalDay);
}

void ChecksTest::nothingIsSaidAgainstTheFinalStrategy()
{
    QStringList lines;
    for (const StrategyFinding &finding : found(support::finalDossier(m_framework)))
        lines << toLine(finding);
    QCOMPARE(lines.join(u'\n'), QString());
}

void ChecksTest::aChangeBreaksExactlyOneRule_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const support::CheckCase &one : support::allCheckCases())
        QTest::newRow(one.name) << number++;
}

void ChecksTest::aChangeBreaksExactlyOneRule()
{
    QFETCH(int, number);
    static const QRegularExpression badArguments(u"QString::arg"_s);
    QTest::failOnWarning(badArguments);
    const support::CheckCase one = support::allCheckCases().at(number);
    Dossier dossier = support::finalDossier(m_framework);
    one.change(dossier);
    const QList<StrategyFinding> findings = found(dossier);
    QStringList lines;
    for (const StrategyFinding &finding : findings)
        lines << toLine(finding);
    const QString expected = QString::fromUtf8(one.expected);
    if (!expected.contains(u'*')) {
        QCOMPARE(lines.join(u'\n'), expected);
        return;
    }
    // The sentence comes from a part that has tests of its own.
    QVERIFY2(lines.size() == 1, qPrintable(lines.join(u'\n')));
    const QStringList ends = expected.split(u'*');
    QVERIFY2(lines[0].startsWith(ends[0]) && lines[0].endsWith(ends[1])
                 && lines[0].size() > expected.size(),
             qPrintable(lines[0]));
    QCOMPARE(findings.first().rule, QString::fromLatin1(one.name).section(u' ', 0, 0));
}

void ChecksTest::everyRuleHasACase()
{
    QSet<QString> broken;
    for (const support::CheckCase &one : support::allCheckCases())
        if (one.expected)
            broken << QString::fromLatin1(one.name).section(u' ', 0, 0);
    QSet<QString> rules;
    for (const StrategyRule &rule : strategyRules())
        rules << rule.rule;
    QCOMPARE(rules.size(), qsizetype(strategyRules().size()));
    QVERIFY(rules.size() >= 30);
    QCOMPARE(QStringList((rules - broken).values()).join(u' '), QString());
    QCOMPARE(QStringList((broken - rules).values()).join(u' '), QString());
}

void ChecksTest::everyRuleSaysWhatAndWhy()
{
    for (const StrategyRule &rule : strategyRules()) {
        QVERIFY2(!rule.title.isEmpty() && !rule.title.endsWith(u'.'), qPrintable(rule.rule));
        QVERIFY2(rule.why.endsWith(u'.'), qPrintable(rule.rule));
    }
}

void ChecksTest::errorsComeFirstThenSectionsInOrder()
{
    const QStringList sections
        = {u"1"_s, u"2"_s,  u"3"_s,  u"4"_s,  u"5"_s,  u"6"_s,  u"7"_s, u"8"_s,
           u"9"_s, u"10"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s, u"D"_s};
    Severity severity = Severity::Error;
    qsizetype section = 0;
    for (const StrategyFinding &finding : found(support::thinDossier(m_framework))) {
        QVERIFY(finding.severity >= severity);
        if (finding.severity != severity)
            section = 0;
        severity = finding.severity;
        QVERIFY2(sections.indexOf(finding.section) >= section, qPrintable(toLine(finding)));
        section = sections.indexOf(finding.section);
    }
    QCOMPARE(severity, Severity::Hint);
}

void ChecksTest::anEmptyStrategyLacksAllThis()
{
    QString text;
    for (const StrategyFinding &finding : found(support::emptyDossier(m_framework)))
        text += toLine(finding) + u'\n';
    compareWithFile(u"empty"_s, text);
}

void ChecksTest::everyFindingHasItsRemedy()
{
    for (const Dossier &dossier :
         {support::emptyDossier(m_framework), support::thinDossier(m_framework)})
        for (const StrategyFinding &finding : found(dossier)) {
            QVERIFY2(finding.text.endsWith(u'.'), qPrintable(finding.text));
            QVERIFY2(finding.remedy.endsWith(u'.'), qPrintable(finding.remedy));
            QVERIFY2(finding.remedy.count(u'.') == 1, qPrintable(finding.remedy));
        }
}

void ChecksTest::numbersInNamesStayAsTheyAre()
{
    Dossier dossier = support::finalDossier(m_framework);
    dossier.objectives[0].title = u"%2 of %1 and %3"_s;
    dossier.objectives[0].targetDate = QDate(2026, 1, 1);
    dossier.objectives[0].baselineDate = QDate(2025, 12, 31);
    QCOMPARE(found(dossier).first().text,
             u"The target of objective “%2 of %1 and %3” was for 1 January 2026."_s);
}

QString progressText(const QList<SectionProgress> &all)
{
    QStringList lines;
    for (const SectionProgress &section : all) {
        static const QStringList states = {u"empty"_s, u"thin"_s, u"ready"_s};
        QString line = section.number + u' ' + states.at(int(section.state));
        if (!section.lacking.isEmpty())
            line += u": "_s + section.lacking;
        lines << line;
    }
    return lines.join(u'\n');
}

void ChecksTest::sectionsOfTheFinalStrategyAreReady()
{
    QCOMPARE(progressText(sectionProgress(m_framework, support::finalDossier(m_framework),
                                          support::FinalDay)),
             u"1 ready\n2 ready\n3 ready\n4 ready\n5 ready\n6 ready\n7 ready\n8 ready\n9 ready\n"
             "10 ready\n12 ready\n13 ready\n14 ready\n15 ready\nD ready"_s);
}

void ChecksTest::sectionsOfAnEmptyStrategyAreEmpty()
{
    for (const SectionProgress &section :
         sectionProgress(m_framework, support::emptyDossier(m_framework), support::FinalDay)) {
        QCOMPARE(section.state, SectionProgress::State::Empty);
        QVERIFY(!section.lacking.isEmpty());
        QVERIFY(!section.title.isEmpty());
    }
}

void ChecksTest::aSectionSaysWhatItLacks()
{
    compareWithFile(u"thin-sections"_s,
                    progressText(sectionProgress(m_framework, support::thinDossier(m_framework),
                                                 support::FinalDay))
                        + u'\n');
}

void ChecksTest::anErrorKeepsASectionFromBeingReady()
{
    Dossier dossier = support::finalDossier(m_framework);
    dossier.objectives[1].owner.clear();
    const SectionProgress vision = sectionProgress(m_framework, dossier, support::FinalDay).at(5);
    QCOMPARE(vision.state, SectionProgress::State::Thin);
    QCOMPARE(vision.lacking,
             u"Objective “Find a checked answer within three minutes” has no owner."_s);
    QCOMPARE(vision.place.kind, Source::Kind::Objective);
}

SIXPOINT_TEST(ChecksTest)

} // namespace tst_checks

#include "tst_checks.moc"
