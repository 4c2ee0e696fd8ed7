// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/riskproposals.h"
#include "tests/support/dossiers.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

namespace tst_risks {

using namespace core;
using namespace Qt::StringLiterals;

class RisksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAlwaysHoldsIsProposedForAnybody();
    void levelsAreTheBound();
    void pointsWithoutAScoreProposeNothing();
    void shareWithoutADeskMustBeKnown();
    void onlyToolsForPurposesOutsideCount();
    void everyPartOfAConditionMustHold();
    void decidedProposalsAreGone();
    void bandsHaveTheirLimits();
    void ranksByScoreAndKeepsTheOrderOfEquals();
    void matrixHoldsTheNumbersOfTheRanking();
};

PointProfile pointAt(const QString &code, int level)
{
    PointProfile point;
    point.point = {code};
    point.status = PointStatus::Scored;
    point.level = level;
    return point;
}

Tool toolCalled(const QString &name, int number)
{
    Tool tool;
    tool.id = support::fixedId<ToolId>(number);
    tool.name = name;
    return tool;
}

CoverageEntry serving(const Tool &tool, Purpose purpose, int strength)
{
    CoverageEntry entry;
    entry.tool = tool.id;
    entry.purpose = purpose;
    entry.strength = strength;
    return entry;
}

QStringList codesOf(const QList<RiskProposal> &proposals)
{
    QStringList codes;
    for (const RiskProposal &proposal : proposals)
        codes.append(proposal.risk.origin);
    return codes;
}

QString reasonOf(const QString &code, const Dossier &dossier)
{
    for (const RiskProposal &proposal : proposedRisks(builtInStarters(), dossier))
        if (proposal.risk.origin == code)
            return proposal.reason;
    return {};
}

Risk risk(const QString &text, std::optional<int> likelihood, std::optional<int> impact)
{
    Risk value;
    value.text = text;
    value.likelihood = likelihood;
    value.impact = impact;
    return value;
}

Dossier withPublicPage()
{
    Dossier dossier;
    const Tool page = toolCalled(u"Page"_s, 1);
    dossier.coverage = coverageMap(QList{page}, QList{serving(page, Purpose::Marketing, 1)});
    return dossier;
}

void RisksTest::whatAlwaysHoldsIsProposedForAnybody()
{
    QCOMPARE(codesOf(proposedRisks(builtInStarters(), {})),
             QStringList({u"watching-people"_s, u"supplier-changes"_s, u"ai-errors"_s}));
    QCOMPARE(reasonOf(u"ai-errors"_s, {}), u"AI features are now part of most tools."_s);
}

void RisksTest::levelsAreTheBound()
{
    Dossier dossier;
    dossier.profile.points = {pointAt(u"P4"_s, 2)};
    QCOMPARE(reasonOf(u"leaders-absent"_s, dossier),
             u"Few leaders take part so far (P4 stands at level 2)."_s);
    QVERIFY(!reasonOf(u"sponsor-leaves"_s, dossier).isEmpty());
    dossier.profile.points = {pointAt(u"P4"_s, 3)};
    QVERIFY(reasonOf(u"leaders-absent"_s, dossier).isEmpty());
    QVERIFY(!reasonOf(u"sponsor-leaves"_s, dossier).isEmpty());
    dossier.profile.points = {pointAt(u"P4"_s, 4)};
    QVERIFY(reasonOf(u"sponsor-leaves"_s, dossier).isEmpty());
}

void RisksTest::pointsWithoutAScoreProposeNothing()
{
    Dossier dossier;
    dossier.profile.points = {pointAt(u"P4"_s, 1)};
    dossier.profile.points.first().level.reset();
    QVERIFY(reasonOf(u"leaders-absent"_s, dossier).isEmpty());
}

void RisksTest::shareWithoutADeskMustBeKnown()
{
    Dossier dossier;
    QVERIFY(reasonOf(u"no-desk-left-out"_s, dossier).isEmpty());
    dossier.organisation.desklessPercent = 0;
    QVERIFY(reasonOf(u"no-desk-left-out"_s, dossier).isEmpty());
    dossier.organisation.desklessPercent = 6;
    QCOMPARE(reasonOf(u"no-desk-left-out"_s, dossier),
             u"Some of our people work without a desk (6% of our people)."_s);
}

void RisksTest::onlyToolsForPurposesOutsideCount()
{
    Dossier dossier;
    const Tool chat = toolCalled(u"Chat"_s, 1), page = toolCalled(u"Page"_s, 2),
               video = toolCalled(u"Video"_s, 3);
    const QList inside
        = {serving(chat, Purpose::InternalCommunication, 3), serving(page, Purpose::Sales, 0)};
    dossier.coverage = coverageMap(QList{chat, page}, inside);
    QVERIFY(reasonOf(u"account-takeover"_s, dossier).isEmpty());
    QCOMPARE(reasonOf(u"account-takeover"_s, withPublicPage()),
             u"We use tools that the public sees (one tool on the coverage map looks outside)."_s);
    dossier.coverage = coverageMap(
        QList{chat, page, video},
        inside + QList{serving(video, Purpose::Sales, 2), serving(page, Purpose::Service, 1)});
    QCOMPARE(reasonOf(u"account-takeover"_s, dossier),
             u"We use tools that the public sees (two tools on the coverage map look outside)."_s);
}

void RisksTest::everyPartOfAConditionMustHold()
{
    Dossier dossier = withPublicPage();
    QVERIFY(reasonOf(u"locked-out"_s, dossier).isEmpty());
    QVERIFY(reasonOf(u"harm-disclosed"_s, dossier).isEmpty());
    dossier.profile.points = {pointAt(u"P6"_s, 2)};
    dossier.governance.publicSector = true;
    QVERIFY(!reasonOf(u"locked-out"_s, dossier).isEmpty());
    QVERIFY(reasonOf(u"harm-disclosed"_s, dossier)
                .endsWith(u"(one tool on the coverage map looks outside; the checklist of the "
                          "public sector is switched on)."_s));
    dossier.coverage = {};
    QVERIFY(reasonOf(u"locked-out"_s, dossier).isEmpty());
    QVERIFY(!reasonOf(u"request-not-met"_s, dossier).isEmpty());
}

void RisksTest::decidedProposalsAreGone()
{
    Dossier dossier;
    dossier.risks
        = {proposedRisks(builtInStarters(), dossier).at(0).risk,
           proposedRisks(builtInStarters(), dossier).at(1).risk, risk(u"By hand"_s, 1, 1)};
    dossier.risks[1].refused = true;
    QCOMPARE(codesOf(proposedRisks(builtInStarters(), dossier)), QStringList(u"ai-errors"_s));
}

void RisksTest::bandsHaveTheirLimits()
{
    const QList<std::pair<int, RiskBand>> limits
        = {{1, RiskBand::Low},       {4, RiskBand::Low},      {5, RiskBand::Medium},
           {9, RiskBand::Medium},    {10, RiskBand::High},    {15, RiskBand::High},
           {16, RiskBand::VeryHigh}, {25, RiskBand::VeryHigh}};
    for (const auto &[score, band] : limits)
        QCOMPARE(riskBand(score), band);
    QStringList names;
    for (const RiskBand band : AllRiskBands)
        names.append(riskBandName(band));
    QCOMPARE(names, QStringList({u"low"_s, u"medium"_s, u"high"_s, u"very high"_s}));
}

void RisksTest::ranksByScoreAndKeepsTheOrderOfEquals()
{
    Risk refused = risk(u"refused"_s, 5, 5);
    refused.refused = true;
    QStringList names;
    for (const Risk &each : rankedRisks(QList{risk(u"open"_s, {}, 5), risk(u"six"_s, 2, 3), refused,
                                              risk(u"twenty"_s, 4, 5), risk(u"also six"_s, 3, 2)}))
        names.append(each.text);
    QCOMPARE(names, QStringList({u"twenty"_s, u"six"_s, u"also six"_s, u"open"_s}));
}

void RisksTest::matrixHoldsTheNumbersOfTheRanking()
{
    const QList risks = {risk(u"open"_s, {}, 5), risk(u"six"_s, 2, 3), risk(u"twenty"_s, 4, 5),
                         risk(u"six here too"_s, 2, 3), risk(u"out of range"_s, 6, 1)};
    const RiskMatrix matrix = riskMatrix(risks);
    // 1 twenty, 2 six, 3 six here too, 4 out of range, 5 open
    QCOMPARE(matrix.at(4, 5), QList<int>({1}));
    QCOMPARE(matrix.at(2, 3), QList<int>({2, 3}));
    QCOMPARE(matrix.at(3, 2), QList<int>());
    QCOMPARE(matrix.unplaced, QList<int>({4, 5}));
    QCOMPARE(matrix.placed(), 3);
    QCOMPARE(matrix.count(RiskBand::Medium), 2);
    QCOMPARE(matrix.count(RiskBand::VeryHigh), 1);
    QCOMPARE(matrix.count(RiskBand::Low) + matrix.count(RiskBand::High), 0);
    QCOMPARE(riskMatrix({}), RiskMatrix());
}

SIXPOINT_TEST(RisksTest)

} // namespace tst_risks

#include "tst_risks.moc"
