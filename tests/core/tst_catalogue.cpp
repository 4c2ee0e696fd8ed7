// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platforms/catalogueview.h"
#include "core/platforms/criteria.h"
#include "core/platforms/toolmatch.h"
#include "tests/support/packcases.h"
#include "tests/support/recorded.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace tst_catalogue {

using namespace core;
using namespace Qt::StringLiterals;

/// Each catalogue under tests/data/catalogues has its findings beside it in <case>.expected.txt,
/// one a line. To add a case, write the catalogue, run this test with SIXPOINT_WRITE_CASES=1,
/// and read what it wrote.
class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsExpected_data();
    void findsWhatIsExpected();
    void readerAcceptsExactlyWhatHasNoError_data();
    void readerAcceptsExactlyWhatHasNoError();
    void truncationAnywhereIsRefused();
    void flippedBytesAreSurvived();

    void catalogueOfTheProgramHasNoFindings();
    void catalogueOfTheProgramIsWhole();
    void closedPlatformStaysAsALesson();
    void everyEntryOfTheProgramSaysHowSureItIs();
    void criteriaOfTheProgramHaveNoFindings();
    void damagedCriteriaNameTheLine();
    void wordsOfTheSchemaAreTheWordsOfTheCode();

    void fieldTextReadsBack();
    void wrongFieldTextLeavesThePlatformAsItWas_data();
    void wrongFieldTextLeavesThePlatformAsItWas();

    void toolIsFoundInTheCatalogue_data();
    void toolIsFoundInTheCatalogue();
};

QByteArray pack(const QString &name)
{
    return support::fileText(QStringLiteral(TEST_DATA "/catalogues/%1.json").arg(name));
}

/// The words that a definition of the schema allows.
QStringList schemaWords(const QString &definition)
{
    const QJsonObject schema
        = QJsonDocument::fromJson(support::fileText(u":/platforms/catalogue.schema.json"_s))
              .object();
    const QJsonArray words = schema["definitions"_L1][definition]["enum"_L1].toArray();
    QStringList result;
    for (const QJsonValue &word : words)
        result.append(word.toString());
    return result;
}

QStringList schemaMembers(const QString &definition)
{
    const QJsonObject schema
        = QJsonDocument::fromJson(support::fileText(u":/platforms/catalogue.schema.json"_s))
              .object();
    QStringList names = schema["definitions"_L1][definition]["properties"_L1].toObject().keys();
    names.sort();
    return names;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

void CatalogueTest::findsWhatIsExpected_data()
{
    support::listPacks(u"catalogues"_s);
}

void CatalogueTest::findsWhatIsExpected()
{
    QFETCH(QString, name);
    const QString found = support::render(lintCatalogue(pack(name), name + u".json"_s));
    QCOMPARE(support::differenceFromRecorded(u"catalogues/%1.expected.txt"_s.arg(name), found),
             QString());
    QCOMPARE(found.isEmpty(), name.startsWith(u"good"));
}

void CatalogueTest::readerAcceptsExactlyWhatHasNoError_data()
{
    support::listPacks(u"catalogues"_s);
}

void CatalogueTest::readerAcceptsExactlyWhatHasNoError()
{
    QFETCH(QString, name);
    const Result<Catalogue> catalogue = readCatalogue(pack(name), u"mine.json"_s);
    QCOMPARE(catalogue.has_value(), name.startsWith(u"good"));
    if (catalogue) {
        QCOMPARE(catalogue->platforms.size(), 2);
        QCOMPARE(catalogue->platform({u"board"_s})->trait(Trait::KeepsRecords), YesNo::Yes);
    } else {
        QCOMPARE(catalogue.error().kind, Error::Kind::Input);
        QVERIFY(catalogue.error().message.startsWith(u"mine.json, line "));
    }
}

void CatalogueTest::truncationAnywhereIsRefused()
{
    const QByteArray whole = pack(u"good"_s).trimmed();
    QVERIFY(!whole.isEmpty());
    for (qsizetype length = 0; length < whole.size(); length += 29) {
        const QList<Finding> findings = lintCatalogue(whole.first(length), u"cut.json"_s);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().line <= 1 + whole.first(length).count('\n'));
    }
}

void CatalogueTest::flippedBytesAreSurvived()
{
    const QByteArray whole = pack(u"good"_s);
    const auto lines = whole.count('\n') + 1;
    for (qsizetype i = 0; i < whole.size(); i += 23) {
        QByteArray damaged = whole;
        damaged[i] = char(damaged[i] ^ (1 << (i % 8)));
        for (const Finding &finding : lintCatalogue(damaged, u"flipped.json"_s))
            QVERIFY(finding.line >= 1 && finding.line <= lines + 1 && !finding.message.isEmpty());
    }
}

void CatalogueTest::catalogueOfTheProgramHasNoFindings()
{
    const QByteArray json = support::fileText(u":/platforms/catalogue.json"_s);
    QVERIFY(!json.isEmpty());
    QCOMPARE(support::render(lintCatalogue(json, u"catalogue.json"_s)), QString());
}

void CatalogueTest::catalogueOfTheProgramIsWhole()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    QVERIFY(catalogue);
    QCOMPARE(catalogue->platforms.size(), 39);
    QVERIFY(catalogue->advice.contains(u"Check the supplier's page"));
    QSet<Purpose> purposes;
    for (const Platform &platform : catalogue->platforms) {
        QCOMPARE(platform.asOf, QDate(2026, 11, 22));
        for (const Purpose purpose : platform.purposes)
            purposes.insert(purpose);
    }
    QCOMPARE(purposes.size(), qsizetype(AllPurposes.size()));
    QVERIFY(!catalogue->platform({u"nowhere"_s}));
}

void CatalogueTest::closedPlatformStaysAsALesson()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    const Platform *closed = catalogue->platform({u"workplace"_s});
    QVERIFY(closed);
    QCOMPARE(closed->status, PlatformStatus::Closed);
    QVERIFY(!closed->topic(Topic::Lesson).isEmpty());
    QCOMPARE(closed->dates.last().on, QDate(2026, 6, 1));
    const Platform *ending = catalogue->platform({u"confluence"_s});
    QCOMPARE(ending->dates.last().on, QDate(2029, 3, 28));
    QCOMPARE(ending->dates.last().says.sure, Sureness::SecondHand);
}

void CatalogueTest::everyEntryOfTheProgramSaysHowSureItIs()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    for (const Platform &platform : catalogue->platforms)
        for (const Word<Topic> &topic : wordsOf<Topic>())
            for (const Statement &statement : platform.topic(topic.value)) {
                QVERIFY(statement.sure != Sureness::Theirs);
                QVERIFY2(statement.text.endsWith(u'.'), qPrintable(statement.text));
            }
    const Platform *threads = catalogue->platform({u"threads"_s});
    QCOMPARE(threads->topic(Topic::Figures).first().sure, Sureness::Unsure);
    const Platform *slack = catalogue->platform({u"slack"_s});
    QCOMPARE(slack->topic(Topic::Price).first().sure, Sureness::Checked);
    QCOMPARE(slack->topic(Topic::Price).last().sure, Sureness::Unsure);
}

void CatalogueTest::criteriaOfTheProgramHaveNoFindings()
{
    const QByteArray json = support::fileText(u":/platforms/criteria.json"_s);
    QCOMPARE(support::render(lintCriteria(json, u"criteria.json"_s)), QString());
    const Result<CriteriaList> list = builtInCriteria();
    QVERIFY(list);
    QCOMPARE(list->criteria.size(), 27);
    QStringList gates;
    for (const ListedCriterion &criterion : list->criteria)
        if (criterion.kind == ListedCriterion::Kind::Gate)
            gates.append(criterion.code);
    QCOMPARE(gates.join(u' '), u"B3 C1 C4 C5 C6 C7 D2"_s);
    QCOMPARE(list->groups.size(), 5);
    QCOMPARE(list->criterion(u"E5"_s)->name, u"Somebody can run it"_s);
    QVERIFY(!list->criterion(u"F1"_s));
}

void CatalogueTest::damagedCriteriaNameTheLine()
{
    QByteArray json = support::fileText(u":/platforms/criteria.json"_s);
    json.replace("\"id\": \"A2\"", "\"id\": \"A1\"")
        .replace("\"kind\": \"gate\"", "\"kind\": \"x\"");
    const QList<Finding> findings = lintCriteria(json, u"mine.json"_s);
    QCOMPARE(findings.size(), 8);
    QCOMPARE(toString(findings.first()), u"mine.json, line 25: “A1” is used twice."_s);
    QCOMPARE(findings[1].message, u"“x” is not one of “score”, “gate”."_s);
    QVERIFY(!readCriteria(json, u"mine.json"_s));
}

void CatalogueTest::wordsOfTheSchemaAreTheWordsOfTheCode()
{
    QCOMPARE(schemaWords(u"purpose"_s), allWords<Purpose>());
    QCOMPARE(schemaWords(u"family"_s), allWords<Family>());
    QCOMPARE(schemaWords(u"status"_s), allWords<PlatformStatus>());
    QCOMPARE(schemaWords(u"hostingKind"_s), allWords<Hosting>());
    QCOMPARE(schemaWords(u"place"_s), allWords<DataPlace>());
    QCOMPARE(schemaWords(u"suite"_s), allWords<Suite>());
    QCOMPARE(sorted(schemaWords(u"effortLevel"_s)), sorted(allWords<Effort>()));
    QCOMPARE(schemaWords(u"priceClass"_s), allWords<PriceClass>());
    QCOMPARE(sorted(schemaWords(u"answer"_s)), sorted(allWords<YesNo>()));
    QCOMPARE(schemaWords(u"setting"_s), allWords<Setting>());
    // “theirs” is for people, not for catalogues.
    QCOMPARE(schemaWords(u"sureness"_s) << u"theirs"_s, allWords<Sureness>());
    QCOMPARE(schemaMembers(u"traits"_s), sorted(allWords<Trait>()));
    for (const QString &topic : allWords<Topic>())
        QVERIFY2(schemaMembers(u"platform"_s).contains(topic), qPrintable(topic));
}

void CatalogueTest::fieldTextReadsBack()
{
    const Result<Catalogue> catalogue = builtInCatalogue();
    for (const Platform &platform : catalogue->platforms)
        for (const Word<CatalogueField> &field : wordsOf<CatalogueField>()) {
            const QString text = fieldText(platform, field.value);
            Platform other = catalogue->platforms.first();
            QVERIFY2(setFieldText(other, field.value, text), field.word);
            QCOMPARE(fieldText(other, field.value), text);
        }
}

void CatalogueTest::wrongFieldTextLeavesThePlatformAsItWas_data()
{
    QTest::addColumn<CatalogueField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << CatalogueField::Name << u"  "_s;
    QTest::newRow("no such purpose") << CatalogueField::Purposes << u"knowledge, gossip"_s;
    QTest::newRow("no such day") << CatalogueField::AsOf << u"2026-02-30"_s;
    QTest::newRow("nobody") << CatalogueField::FreeUpTo << u"0"_s;
    QTest::newRow("maybe") << CatalogueField::KeepsRecords << u"maybe"_s;
    QTest::newRow("no such suite") << CatalogueField::Suite << u"lotus"_s;
}

void CatalogueTest::wrongFieldTextLeavesThePlatformAsItWas()
{
    QFETCH(CatalogueField, field);
    QFETCH(QString, text);
    const Result<Catalogue> catalogue = builtInCatalogue();
    Platform platform = catalogue->platforms.first();
    const Status status = setFieldText(platform, field, text);
    QVERIFY(!status);
    QVERIFY(!status.error().message.isEmpty());
    QCOMPARE(platform, catalogue->platforms.first());
}

void CatalogueTest::toolIsFoundInTheCatalogue_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    const QList<std::pair<const char *, const char *>> tools
        = {{"LinkedIn", "linkedin"},
           {"linkedin  page", "linkedin"},
           {"Slack (dispute resolution)", "slack"},
           {"Yammer", "vivaengage"},
           {"Twitter", "x"},
           {"X", "x"},
           {"X-ray viewer", ""},
           {"Teams", "teams"},
           {"Microsoft Teams", "teams"},
           {"Google", ""},
           {"Google Chat", "googlechat"},
           {"SharePoint", "sharepoint"},
           {"Sharepointless", ""},
           {"Facebook", "facebook"},
           {"Wiki", ""},
           {"", ""},
           {"Stack Overflow for Teams", "stackinternal"}};
    for (const auto &[name, id] : tools)
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(id);
}

void CatalogueTest::toolIsFoundInTheCatalogue()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    const QList<CatalogueEntry> entries = merged(*builtInCatalogue(), {}, {}).entries;
    const CatalogueEntry *entry = entryForTool(entries, name);
    QCOMPARE(entry ? entry->platform.id.text : QString(), id);
}

SIXPOINT_TEST(CatalogueTest)

} // namespace tst_catalogue

#include "tst_catalogue.moc"
