// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/framework/reader.h"
#include "core/strategy/unknowns.h"
#include "tests/support/dossiers.h"
#include "tests/support/testprogram.h"
#include "tests/support/tooldossiers.h"

#include <QSet>
#include <QTest>

namespace tst_unknowns {

using namespace core;
using namespace Qt::StringLiterals;

class UnknownsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyDossierLacksEverythingOnce();
    void aFieldThatIsFilledIsKnown();
    void spacesAreNotAnAnswer();
    void pointsAndQuestionsOfARoundAreAskedFor();
    void groupsThatDidNotAnswerAreNamed();
    void aMissingTargetIsNamedOnceTheFirstIsSet();
    void toolsWithoutAPurposeAreNamed();
    void everyEmptyFieldOfAnObjectiveIsOneUnknown();
    void refusedActionsNeedNoOwner();
    void decisionsNeedADeciderAndADate();
    void keysAreStableAndAllDifferent();
    void inquiriesNameOwnerAndDate();
    void notYetKnownSaysAsMuchAsIsSettled_data();
    void notYetKnownSaysAsMuchAsIsSettled();
    void theExampleKnowsNearlyEverything();
    void accountsAreAskedForByOwnerAndElseTogether();
    void aSelectionAsksForWhatItsStepsLack();
    void theOwnerOfAGateFindsOut();

private:
    QString keys(const Dossier &dossier, const QString &under) const;
    Framework m_framework;
};

void UnknownsTest::initTestCase()
{
    const Result<Framework> framework = builtInFramework();
    QVERIFY(framework);
    m_framework = *framework;
}

/// The keys that begin with `under`, in order, one space between.
QString UnknownsTest::keys(const Dossier &dossier, const QString &under) const
{
    QStringList found;
    for (const Unknown &unknown : unknowns(m_framework, dossier))
        if (unknown.key.startsWith(under))
            found.append(unknown.key);
    return found.join(u' ');
}

void UnknownsTest::anEmptyDossierLacksEverythingOnce()
{
    QCOMPARE(keys(support::emptyDossier(m_framework), {}),
             u"field:authors field:documentVersion field:classification field:reviewDate "
             "field:sector field:activity field:headcount field:sites field:desklessPercent "
             "field:audiences field:rules field:workingPatterns field:culture field:problem "
             "round target coverage register vision:futureDay vision:statement objective exclusion "
             "selection action decision"_s);
}

void UnknownsTest::aFieldThatIsFilledIsKnown()
{
    Dossier dossier = support::emptyDossier(m_framework);
    dossier.organisation.culture = u"At the door"_s;
    dossier.organisation.headcount = 0;
    dossier.organisation.desklessPercent = 0;
    const QString missing = keys(dossier, u"field"_s);
    QVERIFY(!missing.contains(u"culture"_s));
    QVERIFY(!missing.contains(u"headcount"_s));
    QVERIFY(!missing.contains(u"desklessPercent"_s));
    QVERIFY(missing.contains(u"sector"_s));
}

void UnknownsTest::spacesAreNotAnAnswer()
{
    Dossier dossier = support::emptyDossier(m_framework);
    dossier.organisation.culture = u" \n "_s;
    dossier.vision.statement = u"\t"_s;
    QVERIFY(keys(dossier, u"field"_s).contains(u"culture"_s));
    QVERIFY(keys(dossier, u"vision"_s).contains(u"statement"_s));
}

void UnknownsTest::pointsAndQuestionsOfARoundAreAskedFor()
{
    const Dossier dossier = support::thinDossier(m_framework);
    QCOMPARE(keys(dossier, u"point"_s), u"point:P1 point:P2 point:P3 point:P5 point:P6"_s);
    QCOMPARE(keys(dossier, u"question:P4"_s), u"question:P4q6"_s);
    for (const Unknown &unknown : unknowns(m_framework, dossier))
        if (unknown.key == u"question:P4q6"_s) {
            QCOMPARE(toString(unknown.place), u"question:P4q6"_s);
            QCOMPARE(unknown.text, m_framework.question({u"P4q6"_s})->text);
        }
}

void UnknownsTest::groupsThatDidNotAnswerAreNamed()
{
    Dossier dossier = support::thinDossier(m_framework);
    QCOMPARE(keys(dossier, u"round"_s), u"round:manager round:staff"_s);
    dossier.answers.last().respondent = dossier.respondents.last().id;
    support::score(dossier, m_framework);
    QCOMPARE(keys(dossier, u"round"_s), u"round:manager"_s);
}

void UnknownsTest::aMissingTargetIsNamedOnceTheFirstIsSet()
{
    Dossier dossier = support::thinDossier(m_framework);
    QCOMPARE(keys(dossier, u"target"_s), u"target"_s);
    Target target;
    target.point = {u"P2"_s};
    dossier.targets = {target};
    QCOMPARE(keys(dossier, u"target"_s), u"target:P1 target:P3 target:P4 target:P5 target:P6"_s);
}

void UnknownsTest::toolsWithoutAPurposeAreNamed()
{
    const Dossier dossier = support::thinDossier(m_framework);
    const QString chat = dossier.coverage.tools.last().id.toString();
    QCOMPARE(keys(dossier, u"tool"_s), u"tool:"_s + chat);
    QCOMPARE(keys(dossier, u"coverage"_s), QString());
}

void UnknownsTest::everyEmptyFieldOfAnObjectiveIsOneUnknown()
{
    const Dossier dossier = support::thinDossier(m_framework);
    const QString key = u"objective:"_s + dossier.objectives.first().id.toString() + u':';
    QStringList expected;
    for (const QString &name :
         {u"goal"_s, u"baseline"_s, u"baselineDate"_s, u"targetDate"_s, u"owner"_s})
        expected.append(key + name);
    QCOMPARE(keys(dossier, u"objective"_s), expected.join(u' '));
}

void UnknownsTest::refusedActionsNeedNoOwner()
{
    Dossier dossier = support::thinDossier(m_framework);
    const QString key = u"action:"_s + dossier.actions.first().id.toString();
    dossier.actions.removeLast();
    QCOMPARE(keys(dossier, u"action"_s), key + u":owner "_s + key + u":signOfSuccess"_s);
    dossier.actions.first().state = Action::State::Refused;
    QCOMPARE(keys(dossier, u"action"_s), u"action"_s);
}

void UnknownsTest::decisionsNeedADeciderAndADate()
{
    Dossier dossier = support::emptyDossier(m_framework);
    Decision decision;
    decision.id = support::fixedId<DecisionId>(1);
    decision.text = u"Name a sponsor."_s;
    dossier.decisions = {decision};
    const QString key = u"decision:"_s + decision.id.toString();
    QCOMPARE(keys(dossier, u"decision"_s), key + u":decider "_s + key + u":due"_s);
    dossier.decisions.first().decider = u"The board"_s;
    dossier.decisions.first().due = QDate(2026, 12, 1);
    QCOMPARE(keys(dossier, u"decision"_s), QString());
}

void UnknownsTest::keysAreStableAndAllDifferent()
{
    const Dossier dossier = support::thinDossier(m_framework);
    const QList<Unknown> first = unknowns(m_framework, dossier);
    QCOMPARE(unknowns(m_framework, dossier), first);
    QSet<QString> seen;
    for (const Unknown &unknown : first) {
        QVERIFY2(!seen.contains(unknown.key), qPrintable(unknown.key));
        QVERIFY2(!unknown.text.isEmpty(), qPrintable(unknown.key));
        QVERIFY2(!unknown.text.contains(u"%1"_s), qPrintable(unknown.text));
        seen.insert(unknown.key);
    }
}

void UnknownsTest::inquiriesNameOwnerAndDate()
{
    for (const Unknown &unknown : unknowns(m_framework, support::thinDossier(m_framework))) {
        const bool asked = unknown.key == u"field:headcount"_s;
        QCOMPARE(unknown.owner, asked ? u"the office manager"_s : QString());
        QCOMPARE(unknown.due.has_value(), asked);
    }
}

void UnknownsTest::notYetKnownSaysAsMuchAsIsSettled_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("text");
    const QDate day(2026, 9, 30);
    QTest::newRow("nothing") << QString() << QDate() << u"not yet known"_s;
    QTest::newRow("owner") << u"the IT manager"_s << QDate()
                           << u"not yet known – to be found out by the IT manager"_s;
    QTest::newRow("date") << u" "_s << day
                          << u"not yet known – to be found out by 30 September 2026"_s;
    QTest::newRow("both") << u"the IT manager"_s << day
                          << u"not yet known – to be found out by the IT manager on 30 September "
                             "2026"_s;
}

void UnknownsTest::notYetKnownSaysAsMuchAsIsSettled()
{
    QFETCH(QString, owner);
    QFETCH(QDate, due);
    QFETCH(QString, text);
    Unknown unknown;
    unknown.owner = owner;
    if (due.isValid())
        unknown.due = due;
    QCOMPARE(notYetKnown(unknown), text);
}

void UnknownsTest::theExampleKnowsNearlyEverything()
{
    QCOMPARE(keys(support::fullDossier(m_framework), {}),
             u"question:P5q6 question:P6q8 register selection"_s);
}

void UnknownsTest::accountsAreAskedForByOwnerAndElseTogether()
{
    const Dossier dossier = support::fullToolDossier(m_framework);
    const auto key = [](int account, const QString &what) {
        return u"account:"_s + support::fixedId<AccountId>(account).toString() + u':' + what;
    };
    QCOMPARE(keys(dossier, u"account"_s),
             QStringList({key(3, u"owner"_s), key(4, u"owner"_s), key(5, u"ownerStillHere"_s)})
                 .join(u' '));
    // Facebook and the wiki are to be closed: what they cost nobody needs to find out.
    QCOMPARE(keys(dossier, u"register"_s),
             u"register:costPerYear register:lawfulBasis register:assessment register:decision"_s);
    for (const Unknown &unknown : unknowns(m_framework, dossier))
        if (unknown.key == u"register:decision"_s)
            QCOMPARE(unknown.text, u"What becomes of Instagram"_s);
}

void UnknownsTest::aSelectionAsksForWhatItsStepsLack()
{
    const QString key = u"selection:"_s + support::fixedId<SelectionId>(1).toString() + u':';
    Dossier dossier = support::emptyDossier(m_framework);
    SelectionDossier bare;
    bare.selection.id = support::fixedId<SelectionId>(1);
    dossier.selections = {bare};
    QCOMPARE(keys(dossier, u"selection"_s),
             key
                 + QStringList({u"who"_s, u"tasks"_s, u"group"_s, u"candidates"_s, u"choice"_s})
                       .join(u' ' + key));
    dossier.selections.first().record = DecisionRecord();
    dossier.selections.first().record->choice = support::fixedId<CandidateId>(1);
    const QString decided = keys(dossier, u"selection"_s);
    QVERIFY(!decided.contains(key + u"choice"_s));
    for (const QString &what : {u"decided"_s, u"reasons"_s, u"review"_s})
        QVERIFY(decided.contains(key + what));
}

void UnknownsTest::theOwnerOfAGateFindsOut()
{
    Dossier dossier = support::fullToolDossier(m_framework);
    const auto gate = [&] {
        for (const Unknown &unknown : unknowns(m_framework, dossier))
            if (unknown.key.contains(u":gate:"_s))
                return unknown;
        return Unknown();
    };
    QCOMPARE(gate().text, u"Whether BookStack passes the gate “Records can be kept and found”"_s);
    QCOMPARE(gate().owner, u"Records manager"_s);
    Inquiry inquiry;
    inquiry.subject = gate().key;
    inquiry.owner = u"The archivist"_s;
    dossier.inquiries.append(inquiry);
    QCOMPARE(gate().owner, u"The archivist"_s);
    std::optional<DecisionRecord> &record = dossier.selections.first().record;
    record = DecisionRecord();
    QVERIFY(!gate().key.isEmpty());
    record->choice = support::fixedId<CandidateId>(99); // another one
    QVERIFY(gate().key.isEmpty());
    record.reset();
    for (Gate &each : dossier.selections.first().gates)
        each.state = GateState::Fail;
    QVERIFY(gate().key.isEmpty());
}

SIXPOINT_TEST(UnknownsTest)

} // namespace tst_unknowns

#include "tst_unknowns.moc"
