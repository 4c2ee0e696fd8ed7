// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/report/builder.h"
#include "core/report/riskblocks.h"
#include "core/strategy/screening.h"
#include "core/strategy/starters.h"
#include "tests/support/dossiers.h"
#include "tests/support/recorded.h"
#include "tests/support/renderreport.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_rulesreport {

using namespace core;
using namespace core::report;
using namespace Qt::StringLiterals;

/// Sections 10, 14 and D with something in them; tests/data/report/rules/<kind>.txt is what they
/// print. After a change of wording that is meant, run this test once with SIXPOINT_WRITE_CASES=1
/// and read the difference.
class RulesReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reads_data();
    void reads();
    void theLawIsDated();
    void weaknessesOfAccountsAreToldInNumbersOnly();
    void publicSectorStaysAwayUntilSwitchedOn();
    void severityNobodySettledIsNotFilledIn();
    void risksStandGravestFirst();
    void oneRiskReadsWell();
    void risksWithoutGradesHaveNoMap();
    void refusedRisksAreSaidWithTheirReason();
    void whoFindsOutIsPrinted();
    void nothingIsCalledCompliant();
    void everySentenceWithDataSaysWhereItComesFrom();
    void writtenTextStaysAsItWasWritten();
    void titlesSpeakOasisWhenAsked();

private:
    Report report(Kind kind, const Dossier &dossier, const Options &options = {}) const;
    QString text(const Dossier &dossier, Kind kind = Kind::Consultant,
                 const Options &options = {}) const;
    Framework m_framework;
    Dossier m_dossier;
};

const QDate Today(2026, 11, 23);

CheckAnswer checked(Checklist list, const QString &code, YesNo answer, const QString &note = {},
                    const QString &owner = {}, const std::optional<QDate> &due = {})
{
    CheckAnswer value;
    value.list = list;
    value.code = code;
    value.answer = answer;
    value.note = note;
    value.owner = owner;
    value.due = due;
    return value;
}

Risk risk(int id, const QString &text, std::optional<int> likelihood, std::optional<int> impact)
{
    Risk value;
    value.id = support::fixedId<RiskId>(id);
    value.text = text;
    value.likelihood = likelihood;
    value.impact = impact;
    return value;
}

PolicyPart policy(const QString &code, PolicyPart::State state, const QString &owner = {},
                  const std::optional<QDate> &review = {})
{
    PolicyPart value;
    value.code = code;
    value.state = state;
    value.owner = owner;
    value.review = review;
    return value;
}

void addGovernance(Dossier &dossier)
{
    Governance &rules = dossier.governance;
    rules.moderationHours = u"Monday to Friday, 9:00 to 17:00"_s;
    rules.moderation = u"Criticism stays.\nThreats and personal data are removed and saved"_s;
    rules.outOfHoursContact = u"duty partner, 020 7946 0000"_s;
    rules.lawDate = QDate(2026, 11, 2);
    rules.publicSector = true;
    dossier.policy = {policy(u"purpose"_s, PolicyPart::State::Agreed, u"Operations director"_s,
                             QDate(2027, 11, 1)),
                      policy(u"security"_s, PolicyPart::State::Draft, u"IT manager"_s),
                      policy(u"ai"_s, PolicyPart::State::Missing, u"Knowledge lawyer"_s)};
    HouseRule rule;
    rule.id = support::fixedId<HouseRuleId>(1);
    rule.text = u"We keep criticism"_s;
    dossier.houseRules = {rule};
    CrisisStep step;
    step.severity = 3;
    step.example = u"Client data in a post"_s;
    step.lead = u"Managing partner"_s;
    step.firstWords = u"within 30 minutes"_s;
    step.inside = u"COLP, insurer"_s;
    dossier.crisisSteps = {step};
}

void addAnswers(Dossier &dossier)
{
    using enum YesNo;
    dossier.checkAnswers = {checked(Checklist::AccountSecurity, u"security-register"_s, Yes),
                            checked(Checklist::AccountSecurity, u"security-multi-factor"_s, No,
                                    u"X has none"_s, u"IT manager"_s, QDate(2026, 12, 1)),
                            checked(Checklist::Posts, u"posts-captions"_s, No, {}, u"Marketing"_s),
                            checked(Checklist::Posts, u"posts-emoji"_s, Yes),
                            checked(Checklist::PublicSector, u"public-online-safety"_s, No),
                            checked(Checklist::PublicSector, u"public-data-complaints"_s, No,
                                    u"No page yet"_s, {}, QDate(2026, 12, 15))};
    for (const QString &code : screeningCodes())
        dossier.checkAnswers.append(checked(Checklist::DataProtection, code, No));
    dossier.checkAnswers.last().answer = Unknown;
    CheckAnswer &watching = dossier.checkAnswers[dossier.checkAnswers.size() - ScreeningQuestions];
    watching.answer = Yes;
    watching.note = u"The chat shows who read what"_s;
    watching.owner = u"Data protection lead"_s;
}

void addRisks(Dossier &dossier)
{
    Risk empty = risk(1, u"Nobody talks in the wiki"_s, 4, 4);
    empty.cause = u"No first questions"_s;
    empty.response = u"Seed it with ten real questions"_s;
    empty.owner = u"Knowledge lawyer"_s;
    empty.earlySign = u"Fewer than 20 active people in a week"_s;
    Risk refused = risk(5, u"Elections"_s, 2, 4);
    refused.refused = true;
    refused.response = u"We are no public body"_s;
    dossier.risks = {risk(2, u"Somebody takes over an account"_s, 3, 5), empty,
                     risk(3, u"A slow leak"_s, 1, 2), risk(4, u"Not placed yet"_s, {}, 3), refused};
}

Report onlyRules(Report report)
{
    report.sections.removeIf([](const Section &section) {
        return !QStringList({u"10"_s, u"14"_s, u"D"_s}).contains(section.number);
    });
    return report;
}

void RulesReportTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
    m_dossier = support::emptyDossier(m_framework);
    addGovernance(m_dossier);
    addAnswers(m_dossier);
    addRisks(m_dossier);
    AccountEntry page;
    page.id = support::fixedId<AccountId>(1);
    page.name = u"LinkedIn"_s;
    page.lawfulBasis = LawfulBasis::LegitimateInterests;
    AccountEntry chat = page;
    chat.id = support::fixedId<AccountId>(2);
    chat.lawfulBasis = LawfulBasis::Unknown;
    chat.assessment = AssessmentState::Needed;
    m_dossier.accounts = {page, chat};
}

Report RulesReportTest::report(Kind kind, const Dossier &dossier, const Options &options) const
{
    return onlyRules(build(kind, m_framework, dossier, Today, options));
}

QString RulesReportTest::text(const Dossier &dossier, Kind kind, const Options &options) const
{
    return support::render(report(kind, dossier, options)).simplified();
}

void RulesReportTest::reads_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("course") << Kind::Course;
    QTest::newRow("consultant") << Kind::Consultant;
}

void RulesReportTest::reads()
{
    QFETCH(Kind, kind);
    const QString made = support::render(report(kind, m_dossier));
    QCOMPARE(support::differenceFromRecorded(u"report/rules/%1.txt"_s.arg(toWord(kind)), made),
             QString());
}

void RulesReportTest::theLawIsDated()
{
    for (const Kind kind : {Kind::Course, Kind::Consultant}) {
        const QString made = text(m_dossier, kind);
        QVERIFY(made.contains(u"Planning aid, not legal advice"_s));
        QVERIFY(made.contains(u"the law as known on 19 June 2026."_s));
        QVERIFY(made.contains(u"Our answers are about the law on 2 November 2026."_s));
    }
    Dossier known = m_dossier;
    known.governance.lawDate.reset();
    QVERIFY(!text(known).contains(u"Our answers are about the law"_s));
}

void RulesReportTest::weaknessesOfAccountsAreToldInNumbersOnly()
{
    QVERIFY(text(m_dossier).contains(u"In place: 1 of 10; to be done: 1; not yet known: 8."_s));
    QVERIFY(!text(m_dossier).contains(u"X has none"_s));
    QVERIFY(text(m_dossier, Kind::Consultant, {.securityColumns = true})
                .contains(u"no | X has none – IT manager, by 1 Dec 2026"_s));
}

void RulesReportTest::publicSectorStaysAwayUntilSwitchedOn()
{
    QVERIFY(text(m_dossier).contains(u"-- Checklist of the public sector --"_s));
    Dossier known = m_dossier;
    known.governance.publicSector = false;
    for (const QString &words : {u"public sector"_s, u"Welsh"_s, u"Online Safety"_s})
        QVERIFY2(!text(known).contains(words), qPrintable(words));
}

void RulesReportTest::severityNobodySettledIsNotFilledIn()
{
    const QString made = text(m_dossier);
    QVERIFY(made.contains(u"1 Low | not yet known | – | –"_s));
    QVERIFY(made.contains(u"3 High | Client data in a post | Managing partner | within 30 minutes "
                          "| COLP, insurer | not yet known"_s));
    for (const CrisisStep &usual : builtInStarters().crisis)
        QVERIFY(!made.contains(usual.example));
}

void RulesReportTest::risksStandGravestFirst()
{
    const QString made = text(m_dossier);
    QVERIFY(made.contains(u"Figure (matrix): Two of three risks are high or very high"_s));
    QVERIFY(made.contains(u"1 | Nobody talks in the wiki | No first questions | 4 × 4 = 16 "
                          "very high | Seed it with ten real questions"_s));
    QVERIFY(made.contains(u"2 | Somebody takes over an account"_s));
    QVERIFY(made.contains(u"3 | A slow leak"_s));
    QVERIFY(made.contains(u"4 | Not placed yet | not yet known | ? × 3: not yet known"_s));
    // The map on the page has a table of its own; in the report that of the risks takes its place.
    Report map = report(Kind::Consultant, m_dossier);
    map.sections = {{u"14"_s, u"Risks"_s, riskMapBlocks(m_dossier)}};
    QVERIFY(support::render(map).simplified().contains(
        u"4 likely | low | medium | high | very high: 1 | very high"_s));
    QVERIFY(!made.contains(u"very high: 1"_s));
    QVERIFY(made.contains(u"Likelihood or impact not yet known for number 4."_s));
}

void RulesReportTest::oneRiskReadsWell()
{
    Dossier known = m_dossier;
    known.risks = {risk(1, u"One"_s, 1, 1)};
    QVERIFY(text(known).contains(u"The one risk we placed is low or medium"_s));
    known.risks = {risk(1, u"One"_s, 5, 5)};
    QVERIFY(text(known).contains(u"The one risk we placed is high or very high"_s));
    known.risks += risk(2, u"Two"_s, 1, 1);
    QVERIFY(text(known).contains(u"One of two risks is high or very high"_s));
    known.risks.first().impact = 1;
    QVERIFY(text(known).contains(u"None of two risks is high or very high"_s));
}

void RulesReportTest::risksWithoutGradesHaveNoMap()
{
    Dossier known = m_dossier;
    known.risks = {risk(1, u"One"_s, {}, {})};
    QVERIFY(!text(known).contains(u"Figure (matrix)"_s));
    known.risks.clear();
    QVERIFY(riskMapBlocks(known).isEmpty());
}

void RulesReportTest::refusedRisksAreSaidWithTheirReason()
{
    QVERIFY(text(m_dossier).contains(u"Elections: We are no public body"_s));
    Dossier known = m_dossier;
    known.risks = {m_dossier.risks.last()};
    const QString made = text(known);
    QVERIFY(made.contains(u"? What may go wrong, and what we do about it."_s));
    QVERIFY(made.contains(u"Elections: We are no public body"_s));
}

void RulesReportTest::whoFindsOutIsPrinted()
{
    Dossier known = m_dossier;
    Inquiry inquiry;
    inquiry.subject = u"records"_s;
    inquiry.owner = u"the records manager"_s;
    inquiry.due = QDate(2026, 12, 1);
    known.inquiries = {inquiry};
    QVERIFY(text(known).contains(u"-- Records -- Not yet known – to be found out by the records "
                                 "manager on 1 December 2026."_s));
}

void RulesReportTest::nothingIsCalledCompliant()
{
    QVERIFY(!text(m_dossier, Kind::Consultant, {.securityColumns = true})
                 .contains(u"complian"_s, Qt::CaseInsensitive));
}

void RulesReportTest::everySentenceWithDataSaysWhereItComesFrom()
{
    static const QRegularExpression digits(u"[0-9]"_s);
    const Report made = report(Kind::Consultant, m_dossier, {.securityColumns = true});
    for (const Sentence &sentence : support::sentences(made))
        if (sentence.sources.isEmpty())
            QVERIFY2(!sentence.text.contains(digits), qPrintable(sentence.text));
    for (const Section &section : made.sections)
        for (const Block &block : section.blocks) {
            const auto *figure = std::get_if<Figure>(&block);
            const auto *table = figure ? &figure->twin : std::get_if<Table>(&block);
            if (table)
                for (const QList<Cell> &row : table->rows)
                    QCOMPARE(row.size(), table->columns.size());
        }
}

void RulesReportTest::writtenTextStaysAsItWasWritten()
{
    Dossier known = m_dossier;
    known.governance.moderationHours = u"%1 to %2"_s;
    known.governance.outOfHoursContact = u"%2, %1"_s;
    known.risks[1].text = u"%1 of %2"_s;
    known.checkAnswers[5].owner = u"%2 team"_s;
    known.policy[0].owner = u"%1 director"_s;
    const QString made = text(known);
    for (const QString &words :
         {u"Somebody watches: %1 to %2."_s, u"Out of hours: %2, %1."_s, u"1 | %1 of %2 | "_s,
          u"%2 team, by 15 Dec 2026"_s, u"agreed | %1 director"_s})
        QVERIFY2(made.contains(words), qPrintable(words));
}

void RulesReportTest::titlesSpeakOasisWhenAsked()
{
    const auto titles = [this](bool oasis) {
        Dossier known = m_dossier;
        known.governance.oasis = oasis;
        QStringList found;
        for (const Section &section : build(Kind::Consultant, m_framework, known, Today).sections)
            found.append(section.title);
        return found;
    };
    QVERIFY(!titles(false).contains(u"Our vision and objectives (Objectives)"_s));
    const QStringList found = titles(true);
    for (const QString &title :
         {u"Our vision and objectives (Objectives)"_s,
          u"How we use social media now (Audience insight)"_s,
          u"Rules, safety and law (Implementation)"_s, u"Our roadmap (Implementation)"_s,
          u"Annex: data protection screening and checklists"_s})
        QVERIFY2(found.contains(title), qPrintable(found.join(u'\n')));
    QVERIFY(found.filter(u"(Strategy/ideas)"_s).size() >= 1);
}

SIXPOINT_TEST(RulesReportTest)

} // namespace tst_rulesreport

#include "tst_rulesreport.moc"
