// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/report/builder.h"
#include "core/strategy/dutyfindings.h"
#include "core/strategy/leadershipwords.h"
#include "core/strategy/unknowns.h"
#include "tests/support/dossiers.h"
#include "tests/support/renderreport.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

namespace tst_leadershipreport {

using namespace core;
using namespace Qt::StringLiterals;

const QDate Today(2026, 11, 23);

Duty dutyOf(int number, const QString &task, const QString &parts)
{
    Duty duty;
    duty.id = support::fixedId<DutyId>(number);
    duty.task = task;
    duty.parts = parts;
    return duty;
}

RoleHolder holderFor(DutyRole role, const QString &name)
{
    RoleHolder holder;
    holder.role = role;
    holder.name = name;
    return holder;
}

void addPeople(Dossier &dossier)
{
    Stakeholder partner;
    partner.id = support::fixedId<StakeholderId>(1);
    partner.name = u"Managing partner"_s;
    partner.influence = 5;
    partner.enthusiasm = 2;
    partner.message = u"What an unanswered client costs us."_s;
    Stakeholder council;
    council.id = support::fixedId<StakeholderId>(2);
    council.name = u"Works council"_s;
    dossier.stakeholders = {partner, council};
    LeaderHabit answer;
    answer.id = support::fixedId<LeaderHabitId>(3);
    answer.kind = LeaderHabit::Kind::Responding;
    answer.leader = u"Managing partner"_s;
    answer.habit = u"Answers open questions"_s;
    answer.promise = u"within two days"_s;
    answer.from = QDate(2026, 12, 1);
    LeaderHabit read;
    read.id = support::fixedId<LeaderHabitId>(4);
    read.habit = u"Reads one thread"_s;
    dossier.leaderHabits = {answer, read};
    Excuse time;
    time.id = support::fixedId<ExcuseId>(5);
    time.excuse = u"I have no time."_s;
    time.answer = u"Ten minutes, twice a week"_s;
    dossier.excuses = {time};
}

Dossier filled(const Framework &framework)
{
    Dossier dossier = support::emptyDossier(framework);
    dossier.leadership.sponsor = u"Managing partner"_s;
    dossier.leadership.request = u"Give us two hours a week"_s;
    dossier.leadership.promise = u"A thread every Tuesday"_s;
    dossier.leadership.promiseDate = QDate(2027, 1, 15);
    dossier.leadership.consequence = u"It stands in the review"_s;
    dossier.leadership.askedOn = QDate(2026, 11, 2);
    dossier.leadership.leadersAsked = 7;
    dossier.leadership.leadersActive = 3;
    dossier.leadership.whatTheyDid = u"Two answered questions"_s;
    dossier.leadership.managersGain = u"Fewer status meetings"_s;
    addPeople(dossier);
    dossier.duties = {dutyOf(6, u"Answer posts"_s, u"ARC---I"_s),
                      dutyOf(7, u"Keep accounts safe"_s, u"A----A-"_s)};
    dossier.roleHolders
        = {holderFor(DutyRole::Owner, u"Dana"_s), holderFor(DutyRole::It, u"Lee"_s)};
    return dossier;
}

QString lines(const QList<DutyFinding> &findings)
{
    QStringList texts;
    for (const DutyFinding &finding : findings)
        texts << finding.text;
    return texts.join(u'\n');
}

class LeadershipReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSectionStandsInTheConsultantsReportAlone();
    void nothingSaidSaysWhyItMatters();
    void allThatWasSaidIsPrinted();
    void everySentenceHasItsSource();
    void anOldAnswerIsSaidToBeOld();
    void oldDraftsGetNoNewGaps();
    void aBegunPartAsksForSponsorAndPromise();
    void dutiesAreCheckedOneByOne_data();
    void dutiesAreCheckedOneByOne();
    void rolesWithoutANameAreListedTogether();
    void onePersonWhoAnswersForMostIsNamed();
    void stancesAreTheCornersOfTheMap();

private:
    report::Section section(const Dossier &dossier, report::Kind kind) const;
    QString text(const Dossier &dossier) const;
    QStringList unknownKeys(const Dossier &dossier) const;
    Framework m_framework;
};

void LeadershipReportTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
}

report::Section LeadershipReportTest::section(const Dossier &dossier, report::Kind kind) const
{
    for (const report::Section &each : report::build(kind, m_framework, dossier, Today).sections)
        if (each.number == u"9"_s)
            return each;
    return {};
}

QString LeadershipReportTest::text(const Dossier &dossier) const
{
    report::Report report;
    report.sections = {section(dossier, report::Kind::Consultant)};
    // Wrapping is for people who read cases.
    return support::render(report).replace(QRegularExpression(u"\\n\\s*"_s), u" "_s);
}

QStringList LeadershipReportTest::unknownKeys(const Dossier &dossier) const
{
    QStringList keys;
    for (const Unknown &unknown : unknowns(m_framework, dossier))
        if (unknown.key.startsWith(u"leadership"_s))
            keys << unknown.key;
    return keys;
}

void LeadershipReportTest::theSectionStandsInTheConsultantsReportAlone()
{
    const Dossier dossier = filled(m_framework);
    for (const report::Kind kind : report::AllKinds)
        QCOMPARE(!section(dossier, kind).blocks.isEmpty(), kind == report::Kind::Consultant);
}

void LeadershipReportTest::nothingSaidSaysWhyItMatters()
{
    const report::Section empty
        = section(support::emptyDossier(m_framework), report::Kind::Consultant);
    QCOMPARE(empty.blocks.size(), 1);
    const auto *missing = std::get_if<report::Missing>(&empty.blocks.first());
    QVERIFY(missing);
    QVERIFY(!missing->why.isEmpty());
    QCOMPARE(missing->items.size(), 4);
    for (const report::Sentence &item : missing->items)
        QVERIFY(!item.sources.isEmpty());
}

void LeadershipReportTest::allThatWasSaidIsPrinted()
{
    const QString printed = text(filled(m_framework));
    for (const QString &words :
         {u"Our sponsor: Managing partner."_s,
          u"What we ask of the sponsor: Give us two hours a week."_s,
          u"What the sponsor promised, to be kept by 15 January 2027: A thread every Tuesday."_s,
          u"What happens to the sponsor if this fails: It stands in the review."_s,
          u"in the last seven days: 3 of 7 leaders, asked on 2 November 2026."_s,
          u"What they did: Two answered questions."_s,
          u"Managing partner | 5 | 2 | win over | What an unanswered client costs us"_s,
          u"Works council | not yet known | not yet known | – | not yet known"_s,
          u"listen | not yet known | Reads one thread | not yet known | not yet known"_s,
          u"respond | Managing partner | Answers open questions | within two days | 1 Dec 2026"_s,
          u"I have no time | Ten minutes, twice a week."_s,
          u"What middle managers lose and gain: Fewer status meetings."_s,
          u"Owner: Dana. Community manager: nobody yet. Moderators: nobody yet."_s,
          u"IT: Lee. Communications: nobody yet."_s, u"Answer posts | A | R | C | – | – | – | I"_s,
          u"“Keep accounts safe”: two roles answer for it instead of one and nobody does it."_s})
        QVERIFY2(printed.contains(words), qPrintable(words + u"\nin\n"_s + printed));
    QVERIFY(printed.indexOf(u"Reads one thread"_s) < printed.indexOf(u"Answers open"_s));
}

void LeadershipReportTest::everySentenceHasItsSource()
{
    static const QRegularExpression data(u"[0-9]"_s);
    report::Report report;
    report.sections = {section(filled(m_framework), report::Kind::Consultant)};
    QStringList kinds;
    for (const report::Sentence &sentence : support::sentences(report)) {
        QVERIFY2(!sentence.sources.isEmpty() || !sentence.text.contains(data),
                 qPrintable(sentence.text));
        for (const Source &source : sentence.sources)
            kinds << toWord(source.kind);
    }
    kinds.removeDuplicates();
    kinds.sort();
    QCOMPARE(kinds.join(u' '), u"duty excuse leader-habit leadership stakeholder"_s);
}

void LeadershipReportTest::anOldAnswerIsSaidToBeOld()
{
    Dossier dossier = filled(m_framework);
    dossier.leadership.askedOn = Today.addDays(-SevenDaysGoodFor);
    QVERIFY(!text(dossier).contains(u"days ago"_s));
    dossier.leadership.askedOn = Today.addDays(-SevenDaysGoodFor - 1);
    QVERIFY(text(dossier).contains(u"That was 91 days ago"_s));
    dossier.leadership.leadersAsked.reset();
    QVERIFY(text(dossier).contains(u"in the last seven days: not yet known."_s));
}

void LeadershipReportTest::oldDraftsGetNoNewGaps()
{
    Dossier dossier = support::emptyDossier(m_framework);
    QCOMPARE(unknownKeys(dossier), QStringList());
    QCOMPARE(unknownKeys(support::fullDossier(m_framework)), QStringList());
    dossier.duties = {dutyOf(1, u"Answer posts"_s, u"AR-----"_s)};
    QCOMPARE(unknownKeys(dossier), QStringList());
    QVERIFY(text(dossier).contains(u"Who the sponsor is: not yet known."_s));
}

void LeadershipReportTest::aBegunPartAsksForSponsorAndPromise()
{
    Dossier dossier = support::emptyDossier(m_framework);
    addPeople(dossier);
    QCOMPARE(unknownKeys(dossier), QStringList({u"leadership:sponsor"_s, u"leadership:promise"_s}));
    Inquiry inquiry;
    inquiry.subject = u"leadership:sponsor"_s;
    inquiry.owner = u"Priya"_s;
    dossier.inquiries = {inquiry};
    QVERIFY(
        text(dossier).contains(u"Who the sponsor is: not yet known – to be found out by Priya."_s));
    dossier.leadership.sponsor = u"Managing partner"_s;
    QCOMPARE(unknownKeys(dossier), QStringList{u"leadership:promise"_s});
    QCOMPARE(unknownKeys(filled(m_framework)), QStringList());
}

void LeadershipReportTest::dutiesAreCheckedOneByOne_data()
{
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("found");
    QTest::newRow("clear") << u"AR-----"_s << QString();
    QTest::newRow("two do it") << u"ARR--RR"_s << QString();
    QTest::newRow("nobody answers") << u"-R---CI"_s << u"“Post”: nobody answers for it."_s;
    QTest::newRow("nobody does it") << u"A-CI---"_s << u"“Post”: nobody does it."_s;
    QTest::newRow("nothing") << u"-------"_s
                             << u"“Post”: nobody answers for it and nobody does it."_s;
    QTest::newRow("three answer") << u"AAAR---"_s
                                  << u"“Post”: three roles answer for it instead of one."_s;
}

void LeadershipReportTest::dutiesAreCheckedOneByOne()
{
    QFETCH(QString, parts);
    QFETCH(QString, found);
    QList<RoleHolder> holders;
    for (const DutyRole role : AllDutyRoles)
        holders.append(holderFor(role, nameOf(role)));
    const QList<Duty> duties = {dutyOf(1, u"Post."_s, parts)};
    const QList<DutyFinding> findings = dutyFindings(duties, holders);
    QCOMPARE(lines(findings), found);
    if (!findings.isEmpty())
        QCOMPARE(findings.first().duty, duties.first().id);
}

void LeadershipReportTest::rolesWithoutANameAreListedTogether()
{
    const QList<Duty> duties = {dutyOf(1, u"Post"_s, u"AR---C-"_s)};
    const QList<RoleHolder> holders
        = {holderFor(DutyRole::Owner, u"Dana"_s), holderFor(DutyRole::It, u"  "_s)};
    QCOMPARE(lines(dutyFindings(duties, holders)),
             u"Nobody is named yet for: community manager, IT."_s);
    QCOMPARE(lines(dutyFindings({}, holders)), QString());
}

void LeadershipReportTest::onePersonWhoAnswersForMostIsNamed()
{
    QList<Duty> duties;
    for (int i = 0; i < 6; ++i)
        duties.append(dutyOf(i, u"Duty %1"_s.arg(i), i % 2 ? u"AR-----"_s : u"RA-----"_s));
    const QList<RoleHolder> holders = {holderFor(DutyRole::Owner, u"Dana"_s),
                                       holderFor(DutyRole::CommunityManager, u" dana "_s)};
    QCOMPARE(lines(dutyFindings(duties, holders)),
             u"Dana answers for six of six duties. Share them out, or name a deputy."_s);
    const QList<RoleHolder> two
        = {holderFor(DutyRole::Owner, u"Dana"_s), holderFor(DutyRole::CommunityManager, u"Lee"_s)};
    QCOMPARE(lines(dutyFindings(duties, two)), QString());
    duties.resize(3);
    QCOMPARE(lines(dutyFindings(duties, holders)), QString());
}

void LeadershipReportTest::stancesAreTheCornersOfTheMap()
{
    QCOMPARE(stanceOf(5, 4), std::optional(Stance::KeepClose));
    QCOMPARE(stanceOf(4, 1), std::optional(Stance::WinOver));
    QCOMPARE(stanceOf(2, 5), std::optional(Stance::KeepInformed));
    QCOMPARE(stanceOf(1, 2), std::optional(Stance::DoNotForget));
    QVERIFY(!stanceOf(3, 5));
    QVERIFY(!stanceOf(5, 3));
    QVERIFY(!stanceOf(5, {}));
}

SIXPOINT_TEST(LeadershipReportTest)

} // namespace tst_leadershipreport

#include "tst_leadershipreport.moc"
