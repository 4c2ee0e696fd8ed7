// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/starters.h"
#include "tests/support/packcases.h"
#include "tests/support/testprogram.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_starters {

using namespace core;
using namespace Qt::StringLiterals;

class StartersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInFileHasNoFault();
    void everyMemberIsFilled();
    void thereIsEnoughOfEverything();
    void policyTextsHaveGapsToFill();
    void headingsAreThoseOfTheBrief();
    void crisisStepsSayHowSoon();
    void screeningAsksForTenDangers();
    void publicSectorChecksSayWhatTheyRestOn();
    void risksSayWhenAndWhy();
    void everyDutyHasOnePersonWhoAnswers();
    void nothingIsCalledCompliant();
    void wordsOfTheSchemaAreTheWordsOfTheCode();
    void faultsAreNamedByPlace_data();
    void faultsAreNamedByPlace();
    void truncationAnywhereIsRefused();
};

QByteArray builtIn()
{
    return support::fileText(u":/strategy/starters.json"_s);
}

QJsonObject schemaDefinitions()
{
    return QJsonDocument::fromJson(support::fileText(u":/strategy/starters.schema.json"_s))
        .object()["definitions"_L1]
        .toObject();
}

QStringList schemaWords(const QString &definition)
{
    QStringList words;
    for (const QJsonValue &word : schemaDefinitions()[definition]["enum"_L1].toArray())
        words.append(word.toString());
    return words;
}

int sentenceCount(const QString &text)
{
    static const QRegularExpression end(u"[.!?]”?(?=\\s|$)"_s);
    return int(text.count(end));
}

template<class List, class Member, class Value>
int countOf(const List &list, Member member, Value value)
{
    return int(std::ranges::count(list, value, member));
}

/// All texts in a JSON value.
QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    if (value.isString())
        texts.append(value.toString());
    for (const QJsonValue &each : value.toArray())
        texts.append(textsIn(each));
    for (const QJsonValue &each : value.toObject())
        texts.append(textsIn(each));
    return texts;
}

void StartersTest::theBuiltInFileHasNoFault()
{
    const Result<Starters> starters = readStarters(builtIn());
    QVERIFY2(starters, starters ? "" : qPrintable(starters.error().message));
    QCOMPARE(*starters, builtInStarters());
}

void StartersTest::everyMemberIsFilled()
{
    const Starters &known = builtInStarters();
    QCOMPARE(QDate::fromString(known.date, Qt::ISODate), QDate(2026, 6, 19));
    for (const QString &text : textsIn(QJsonDocument::fromJson(builtIn()).object()))
        QCOMPARE(text, text.trimmed());
    for (const CrisisStep &step : known.crisis)
        for (const QString &text : {step.example, step.lead, step.inside, step.review})
            QVERIFY(!text.isEmpty());
    for (const Starters::Check &check : known.checks) {
        QVERIFY2(check.question.endsWith(u'?'), qPrintable(check.code));
        QVERIFY2(sentenceCount(check.meaning) >= 1, qPrintable(check.code));
        QVERIFY2(!check.sureness.isEmpty(), qPrintable(check.code));
    }
    for (const Excuse &excuse : known.excuses)
        QVERIFY(!excuse.excuse.isEmpty() && !excuse.answer.isEmpty());
    for (const LeaderHabit &habit : known.habits)
        QVERIFY(!habit.habit.isEmpty() && !habit.promise.isEmpty());
    for (const Starters::Remedy &remedy : known.remedies)
        QVERIFY(!remedy.sign.isEmpty() && !remedy.remedy.isEmpty());
    for (const Starters::OfferStarter &offer : known.offers)
        QVERIFY(!offer.title.isEmpty() && !offer.format.isEmpty());
    QVERIFY(!known.moderation.isEmpty());
}

void StartersTest::thereIsEnoughOfEverything()
{
    const Starters &known = builtInStarters();
    QVERIFY(known.houseRules.size() >= 8);
    QCOMPARE(known.crisis.size(), 4);
    QVERIFY(known.crisisAlways.size() >= 5);
    QVERIFY(known.checksOf(Checklist::AccountSecurity).size() >= 8);
    QCOMPARE(known.checksOf(Checklist::DataProtection).size(), ScreeningQuestions);
    QVERIFY(known.checksOf(Checklist::PublicSector).size() >= 16);
    QVERIFY(known.checksOf(Checklist::Posts).size() >= 7);
    QVERIFY(known.risks.size() >= 15);
    QVERIFY(known.excuses.size() >= 8);
    for (const Word<LeaderHabit::Kind> &kind : wordsOf<LeaderHabit::Kind>())
        QVERIFY(countOf(known.habits, &LeaderHabit::kind, kind.value) >= 3);
    QVERIFY(known.duties.size() >= 10);
    for (const Word<ReluctanceReason::Kind> &kind : wordsOf<ReluctanceReason::Kind>())
        QVERIFY(countOf(known.remedies, &Starters::Remedy::kind, kind.value) >= 3);
    for (const Adopters group : AllAdopters)
        QVERIFY(countOf(known.offers, &Starters::OfferStarter::group, group) >= 3);
    QCOMPARE(known.confidenceStatements.size(), 6);
    QVERIFY(known.monthFour.size() >= 6);
}

void StartersTest::policyTextsHaveGapsToFill()
{
    static const QRegularExpression gap(u"\\[[^\\[\\]]+\\]"_s);
    for (const Starters::PolicyHeading &heading : builtInStarters().policy) {
        QVERIFY2(heading.text.contains(gap), qPrintable(heading.code));
        const int sentences = sentenceCount(heading.text);
        QVERIFY2(sentences >= 2 && sentences <= 4, qPrintable(heading.code));
        QCOMPARE(heading.text.count(u'['), heading.text.count(u']'));
    }
}

void StartersTest::headingsAreThoseOfTheBrief()
{
    const Starters &known = builtInStarters();
    for (const QString &code :
         {u"purpose"_s,  u"scope"_s,     u"definitions"_s,   u"ownership"_s,   u"opening-closing"_s,
          u"security"_s, u"speaking"_s,  u"personal-use"_s,  u"respect"_s,     u"confidentiality"_s,
          u"images"_s,   u"copyright"_s, u"accessibility"_s, u"advertising"_s, u"neutrality"_s,
          u"records"_s,  u"ai"_s,        u"monitoring"_s,    u"moderation"_s,  u"breaches"_s,
          u"training"_s, u"review"_s})
        QVERIFY2(known.policyHeading(code), qPrintable(code));
    QCOMPARE(known.policy.size(), 22);
    QVERIFY(!known.policyHeading(u"nothing"_s));
}

void StartersTest::crisisStepsSayHowSoon()
{
    static const QRegularExpression time(
        u"[0-9]+ (to [0-9]+ )?(minutes|hours|day)|same working day"_s);
    int severity = 0;
    for (const CrisisStep &step : builtInStarters().crisis) {
        QCOMPARE(step.severity, ++severity);
        QVERIFY2(step.firstWords.contains(time), qPrintable(step.firstWords));
    }
    QVERIFY(builtInStarters().crisis.at(2).inside.contains(u"72 hours"_s));
}

void StartersTest::screeningAsksForTenDangers()
{
    for (const Starters::Check &check : builtInStarters().checks)
        if (check.list == Checklist::DataProtection) {
            QCOMPARE(check.good, YesNo::No);
            QVERIFY(!check.requirement.isEmpty());
        }
}

void StartersTest::publicSectorChecksSayWhatTheyRestOn()
{
    QString all;
    for (const Starters::Check &check : builtInStarters().checksOf(Checklist::PublicSector)) {
        QVERIFY2(!check.requirement.isEmpty(), qPrintable(check.code));
        all += check.requirement + u' ' + check.meaning + u'\n';
    }
    for (const QString &words : {u"Regulations 2018"_s,
                                 u"23 September 2018"_s,
                                 u"WCAG 2.2"_s,
                                 u"Equality Act 2010"_s,
                                 u"Data Protection Act 2018"_s,
                                 u"Data (Use and Access) Act 2025"_s,
                                 u"19 June 2026"_s,
                                 u"30 days"_s,
                                 u"3 October 2023"_s,
                                 u"Freedom of Information"_s,
                                 u"Online Safety Act 2023"_s,
                                 u"July 2025"_s,
                                 u"Prevent"_s,
                                 u"Freedom of Speech"_s,
                                 u"pre-election"_s,
                                 u"Advertising"_s,
                                 u"Copyright"_s,
                                 u"Welsh Language Standards"_s,
                                 u"Cyber Essentials"_s,
                                 u"TikTok"_s,
                                 u"OASIS"_s,
                                 u"Procurement Act 2023"_s})
        QVERIFY2(all.contains(words), qPrintable(words));
}

void StartersTest::risksSayWhenAndWhy()
{
    QSet<QString> points;
    int conditional = 0;
    for (const Starters::RiskStarter &starter : builtInStarters().risks) {
        const Risk &risk = starter.risk;
        for (const QString &text : {risk.text, risk.cause, risk.response, risk.owner,
                                    risk.earlySign, risk.origin, starter.reason})
            QVERIFY2(!text.isEmpty(), qPrintable(risk.origin));
        QVERIFY2(risk.score().value_or(0) >= 1, qPrintable(risk.origin));
        conditional += starter.when != Starters::When();
        points.insert(starter.when.point.text);
    }
    QVERIFY(conditional >= 15);
    for (const QString &point : {u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s, u"P6"_s})
        QVERIFY2(points.contains(point), qPrintable(point));
}

void StartersTest::everyDutyHasOnePersonWhoAnswers()
{
    for (const Duty &duty : builtInStarters().duties) {
        QCOMPARE(duty.parts.size(), AllDutyRoles.size());
        QCOMPARE(duty.parts.count(u'A'), 1);
        QVERIFY2(duty.parts.contains(u'R'), qPrintable(duty.task));
    }
}

void StartersTest::nothingIsCalledCompliant()
{
    QVERIFY(!builtIn().toLower().contains("complian"));
}

void StartersTest::wordsOfTheSchemaAreTheWordsOfTheCode()
{
    QCOMPARE(schemaWords(u"checklist"_s), allWords<Checklist>());
    QCOMPARE(schemaWords(u"habitKind"_s), allWords<LeaderHabit::Kind>());
    QCOMPARE(schemaWords(u"reluctanceKind"_s), allWords<ReluctanceReason::Kind>());
    QCOMPARE(schemaWords(u"adopters"_s), allWords<Adopters>());
    for (const QString &word : schemaWords(u"answer"_s))
        QVERIFY(valueFor<YesNo>(word));
    QStringList roles = allWords<DutyRole>();
    roles.sort();
    QCOMPARE(schemaDefinitions()["parts"_L1]["properties"_L1].toObject().keys(), roles);

    QStringList members = {
        u"$schema"_s,  u"id"_s,           u"version"_s,  u"language"_s,   u"title"_s,
        u"sources"_s,  u"date"_s,         u"policy"_s,   u"houseRules"_s, u"moderation"_s,
        u"crisis"_s,   u"crisisAlways"_s, u"checks"_s,   u"risks"_s,      u"excuses"_s,
        u"habits"_s,   u"duties"_s,       u"remedies"_s, u"offers"_s,     u"confidenceStatements"_s,
        u"monthFour"_s};
    members.sort();
    QCOMPARE(schemaDefinitions()["starters"_L1]["properties"_L1].toObject().keys(), members);
}

void StartersTest::faultsAreNamedByPlace_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *part, const char *instead, QString message) {
        QTest::newRow(name) << QByteArray(part) << QByteArray(instead) << message;
    };
    row("member missing",
        "\"cause\": \"No problem that it solves, no first conversations, old "
        "ways stay open\",",
        "", u"risks[7]: “cause” is missing here."_s);
    row("empty text", "\"title\": \"Security of accounts\"", "\"title\": \"\"",
        u"policy[5].title: “title” is empty."_s);
    row("unknown member", "\"title\": \"Security of accounts\"",
        "\"titel\": \"x\", \"title\": \"x\"",
        u"policy[5].titel: “titel” is not known here. Known are “code”, “title”, “text”."_s);
    row("unknown word", "\"kind\": \"effort\", \"sign\": \"I do not know",
        "\"kind\": \"ease\", \"sign\": \"I do not know",
        u"remedies[4].kind: “ease” is not one of “usefulness”, “effort”, “social-influence”, "
        "“conditions”."_s);
    row("likelihood of six", "\"likelihood\": 2", "\"likelihood\": 6",
        u"risks[3].likelihood: 6 is not a number from 1 to 5."_s);
    row("code twice", "\"code\": \"locked-out\"", "\"code\": \"account-takeover\"",
        u"risks[1].code: “account-takeover” is used twice."_s);
    row("point without level", "{\"point\": \"P2\", \"level\": 2}", "{\"point\": \"P2\"}",
        u"risks[7].when: “point” and “level” stand together or not at all."_s);
    row("point of no framework", "{\"point\": \"P2\", \"level\": 2}",
        "{\"point\": \"P7\", \"level\": 2}",
        u"risks[7].when.point: “P7” is not a point from “P1” to “P6”."_s);
    row("severity twice", "\"severity\": 2", "\"severity\": 1",
        u"crisis[1].severity: Severities stand in order: 2 was expected here, not 1."_s);
    row("nine questions of screening",
        "\"list\": \"data-protection\",\n      \"code\": "
        "\"screening-surprise\"",
        "\"list\": \"posts\",\n      \"code\": \"screening-surprise\"",
        u"checks: The screening has 10 questions; found: 9."_s);
    row("two who answer",
        "{\"owner\": \"I\", \"community-manager\": \"R\", \"moderators\": \"I\", "
        "\"accessibility\": \"C\", \"communications\": \"A\"}",
        "{\"owner\": \"A\", \"community-manager\": \"R\", \"communications\": \"A\"}",
        u"duties[3].parts: Exactly one role must answer for a duty (A); found: 2."_s);
    row("nobody who does it",
        "{\"owner\": \"I\", \"community-manager\": \"R\", \"moderators\": "
        "\"I\", \"accessibility\": \"C\", \"communications\": \"A\"}",
        "{\"owner\": \"A\"}", u"duties[3].parts: Nobody does this duty (R)."_s);
    row("no such day", "\"date\": \"2026-06-19\"", "\"date\": \"2026-06-31\"",
        u"date: There is no such day."_s);
    row("seven statements", "\"confidenceStatements\": [", "\"confidenceStatements\": [\"One\",",
        u"confidenceStatements: “confidenceStatements” must have 6 entries; found: 7."_s);
}

void StartersTest::faultsAreNamedByPlace()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, instead);
    QFETCH(QString, message);
    QByteArray broken = builtIn();
    const qsizetype at = broken.indexOf(part);
    QVERIFY(at > 0);
    broken.replace(at, part.size(), instead);
    const Result<Starters> starters = readStarters(broken);
    QVERIFY(!starters);
    QCOMPARE(starters.error().kind, Error::Kind::Input);
    QCOMPARE(starters.error().message, message);
    QVERIFY(starters.error().detail.contains(u"line "_s));
}

void StartersTest::truncationAnywhereIsRefused()
{
    const QByteArray whole = builtIn().trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 997)
        QVERIFY(!readStarters(whole.first(length)));
}

SIXPOINT_TEST(StartersTest)

} // namespace tst_starters

#include "tst_starters.moc"
