// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/linter.h"
#include "core/framework/reader.h"
#include "tests/support/packcases.h"
#include "tests/support/recorded.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

namespace tst_linter {

using namespace core;
using namespace Qt::StringLiterals;

/// Each pack under tests/data/packs has its findings beside it in <case>.expected.txt, one a line;
/// an empty file for a pack without fault. To add a case, write the pack, run this test with
/// SIXPOINT_WRITE_CASES=1, and read what it wrote.
class LinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsExpected_data();
    void findsWhatIsExpected();
    void readerAcceptsExactlyWhatHasNoError_data();
    void readerAcceptsExactlyWhatHasNoError();
    void packOfTheProgramHasNoFindings();
    void errorOfTheReaderNamesFileAndLine();
    void translatedPackKeepsItsScript();
    void truncationAnywhereIsRefused();
    void flippedBytesAreSurvived();
};

QByteArray pack(const QString &name)
{
    return support::fileText(QStringLiteral(TEST_DATA "/packs/%1.json").arg(name));
}

void LinterTest::findsWhatIsExpected_data()
{
    support::listPacks(u"packs"_s);
}

void LinterTest::findsWhatIsExpected()
{
    QFETCH(QString, name);
    const QString found = support::render(lint(pack(name), name + u".json"_s));
    QCOMPARE(support::differenceFromRecorded(u"packs/%1.expected.txt"_s.arg(name), found),
             QString());
}

void LinterTest::readerAcceptsExactlyWhatHasNoError_data()
{
    support::listPacks(u"packs"_s);
}

void LinterTest::readerAcceptsExactlyWhatHasNoError()
{
    QFETCH(QString, name);
    const QByteArray json = pack(name);
    const QList<Finding> findings = lint(json, name);
    const auto isError
        = [](const Finding &finding) { return finding.severity == Finding::Severity::Error; };
    const Result<Framework> framework = readFramework(json, name);
    QCOMPARE(framework.has_value(), std::ranges::none_of(findings, isError));
    if (framework) {
        QCOMPARE(framework->points.size(), 6);
        QVERIFY(!framework->points[5].questions.isEmpty());
    }
}

void LinterTest::packOfTheProgramHasNoFindings()
{
    const QByteArray json = support::fileText(u":/framework/sixpoint.json"_s);
    QVERIFY(!json.isEmpty());
    QCOMPARE(support::render(lint(json, u"sixpoint.json"_s)), QString());
}

void LinterTest::errorOfTheReaderNamesFileAndLine()
{
    const auto framework = readFramework(pack(u"comma-missing"_s), u"my pack.json"_s);
    QVERIFY(!framework);
    QCOMPARE(framework.error().kind, Error::Kind::Input);
    QCOMPARE(framework.error().message,
             u"my pack.json, line 4: A comma or a closing } is missing before this."_s);
}

void LinterTest::translatedPackKeepsItsScript()
{
    const auto greek = readFramework(pack(u"good-greek"_s), u"good-greek.json"_s);
    QVERIFY(greek);
    QCOMPARE(greek->language, u"el"_s);
    QCOMPARE(greek->point({u"P4"_s})->shortName, u"Ηγεσία"_s);
    const auto arabic = readFramework(pack(u"good-arabic"_s), u"good-arabic.json"_s);
    QVERIFY(arabic);
    QCOMPARE(arabic->question({u"P1q1"_s})->text, u"كيف الحال؟ 🙂"_s);
}

void LinterTest::truncationAnywhereIsRefused()
{
    const QByteArray whole = pack(u"good"_s).trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 29) {
        const QList<Finding> findings = lint(whole.first(length), u"cut.json"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().severity, Finding::Severity::Error);
        QVERIFY(findings.first().line <= 1 + whole.first(length).count('\n'));
    }
}

void LinterTest::flippedBytesAreSurvived()
{
    const QByteArray whole = pack(u"good"_s);
    const auto lines = whole.count('\n') + 1;
    for (qsizetype i = 0; i < whole.size(); i += 37) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
        for (const Finding &finding : lint(damaged, u"flipped.json"_s))
            QVERIFY(finding.line >= 1 && finding.line <= lines + 1 && !finding.message.isEmpty());
    }
}

SIXPOINT_TEST(LinterTest)

} // namespace tst_linter

#include "tst_linter.moc"
