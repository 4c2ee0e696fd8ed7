// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/decisionjson.h"
#include "tests/support/selectionrows.h"
#include "tests/support/selectiontext.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_decisionjson {

using namespace Qt::StringLiterals;
using namespace core;

/// Weights of two thirds and one third, which two decimals do not hold.
SelectionDossier example()
{
    SelectionDossier dossier = selectionFrom({
        u"rule ranked"_s,
        u"roles Clerk"_s,
        u"person Ann Clerk"_s,
        u"person Ben"_s,
        u"candidate Wiki"_s,
        u"candidate Chat"_s,
        u"candidate Mail"_s,
        u"criterion A1"_s,
        u"criterion B1"_s,
        u"gate C1"_s,
        u"state Mail C1 fail IT"_s,
        u"weights Ann A1 2 B1 1"_s,
        u"marks Ann Wiki A1 4 B1 0"_s,
        u"marks Ann Chat A1 1 B1 1"_s,
        u"marks Ben Wiki B1 4"_s,
        u"vote Ann Wiki > Chat"_s,
        u"vote Ben Chat > Mail"_s,
    });
    dossier.selection.purpose = Purpose::Knowledge;
    dossier.selection.who = u"Everybody"_s;
    dossier.selection.tasks = {u"Find a precedent"_s, u"資料を探す"_s, {}};
    Request request;
    request.text = u"Two screens"_s;
    request.state = RequestState::Refused;
    request.answer = u"Next year"_s;
    dossier.requests = {request};
    return dossier;
}

QJsonObject json(const SelectionDossier &dossier)
{
    return toJson(decide(dossier, {.weightings = 100}), dossier);
}

QString written(const QJsonValue &value)
{
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2)).replace(u'"', u'\'');
}

QString idOf(const QString &candidate)
{
    return candidateNamed(candidate).toString();
}

class TestDecisionJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreRoundedAndExact();
    void candidatesCarryAllThatWasWorkedOut();
    void removedCandidateKeepsItsGates();
    void robustnessNamesCriteriaAndCandidates();
    void ballotStandsWithItsDuels();
    void needRequestsAndFindingsStandInWords();
    void recordIsNullUntilThereIsOne();
    void everyKeyIsThereWhenNothingIs();
};

void TestDecisionJson::sharesAreRoundedAndExact()
{
    const QJsonArray criteria = json(example())[u"criteria"_s].toArray();
    QCOMPARE(criteria.size(), 3);
    QCOMPARE(written(criteria[0][u"weight"_s]), u"{'exact':'2/3','percent':66.67}"_s);
    QCOMPARE(criteria[0][u"code"_s].toString(), u"A1"_s);
    QCOMPARE(criteria[2][u"kind"_s].toString(), u"gate"_s);
    QVERIFY(criteria[2][u"weight"_s].isUndefined());
}

void TestDecisionJson::candidatesCarryAllThatWasWorkedOut()
{
    const QJsonValue wiki = json(example())[u"candidates"_s].toArray()[0];
    QCOMPARE(wiki[u"id"_s].toString(), idOf(u"Wiki"_s));
    QCOMPARE(wiki[u"name"_s].toString(), u"Wiki"_s);
    QCOMPARE(written(wiki[u"score"_s]), u"{'exact':'5/6','percent':83.33}"_s);
    QCOMPARE(wiki[u"place"_s].toInt(), 1);
    QCOMPARE(written(wiki[u"firstPlaceShare"_s]), u"{'exact':'1','percent':100}"_s);
    QCOMPARE(wiki[u"rankShares"_s].toArray().size(), 2);
    const QJsonValue b1 = wiki[u"criteria"_s].toArray()[1];
    QCOMPARE(written(b1),
             u"{'contribution':{'exact':'1/6','percent':16.67},'criterion':'"_s
                 + criterionNamed(u"B1"_s).toString()
                 + u"','highest':4,'lowest':0,'marks':2,'median':2,'wide':true}"_s);
}

void TestDecisionJson::removedCandidateKeepsItsGates()
{
    const QJsonValue mail = json(example())[u"candidates"_s].toArray()[2];
    QVERIFY(mail[u"removed"_s].toBool());
    QVERIFY(mail[u"score"_s].isNull());
    QVERIFY(mail[u"firstPlaceShare"_s].isNull());
    QVERIFY(mail[u"criteria"_s].toArray()[0][u"lowest"_s].isNull());
    QCOMPARE(written(mail[u"gates"_s]),
             u"[{'criterion':'"_s + criterionNamed(u"C1"_s).toString()
                 + u"','note':'','owner':'IT','state':'fail'}]"_s);
}

void TestDecisionJson::robustnessNamesCriteriaAndCandidates()
{
    const QJsonObject object = json(example());
    const QJsonValue robustness = object[u"robustness"_s];
    QCOMPARE(robustness[u"closeCall"_s].toBool(), false);
    QCOMPARE(robustness[u"shifts"_s].toArray().size(), 4);
    const QJsonValue down = robustness[u"shifts"_s].toArray()[1];
    QCOMPARE(down[u"factor"_s].toDouble(), 0.5);
    QCOMPARE(written(down[u"scores"_s][0]), u"{'exact':'3/4','percent':75}"_s);
    const QJsonValue stable = robustness[u"stability"_s].toArray()[0];
    QCOMPARE(stable[u"candidate"_s].toString(), idOf(u"Wiki"_s));
    QCOMPARE(written(stable[u"highest"_s]), u"{'exact':'1','percent':100}"_s);
    QCOMPARE(written(object[u"lead"_s]), u"{'exact':'7/12','percent':58.33}"_s);
    QCOMPARE(written(object[u"first"_s]), u"['"_s + idOf(u"Wiki"_s) + u"']"_s);
    QCOMPARE(object[u"weightings"_s].toInt(), 100);
}

void TestDecisionJson::ballotStandsWithItsDuels()
{
    const QJsonObject object = json(example());
    const QJsonValue ballot = object[u"ballot"_s];
    QCOMPARE(ballot[u"rule"_s].toString(), u"ranked"_s);
    QCOMPARE(ballot[u"votes"_s].toInt(), 2);
    QVERIFY(ballot[u"condorcetWinner"_s].isNull());
    QCOMPARE(ballot[u"winners"_s].toArray().size(), 2);
    QCOMPARE(ballot[u"order"_s].toArray()[0].toArray().size(), 2);
    QCOMPARE(ballot[u"duels"_s][0][u"forCandidate"_s].toInt(), 1);
    QCOMPARE(object[u"ballotAndScores"_s].toString(), u"same"_s);
}

void TestDecisionJson::needRequestsAndFindingsStandInWords()
{
    const QJsonObject object = json(example());
    QCOMPARE(object[u"purpose"_s].toString(), u"knowledge"_s);
    QCOMPARE(written(object[u"need"_s][u"tasks"_s]), u"['Find a precedent','資料を探す','']"_s);
    QCOMPARE(object[u"need"_s][u"missingVoices"_s][0][u"kind"_s].toString(), u"too few"_s);
    QCOMPARE(written(object[u"requests"_s]),
             u"[{'answer':'Next year','state':'refused','text':'Two screens'}]"_s);
    bool met = false;
    for (const QJsonValue &finding : object[u"findings"_s].toArray()) {
        if (finding[u"kind"_s].toString() != u"candidate left"_s)
            continue;
        met = true;
        QCOMPARE(finding[u"participant"_s].toString(), personNamed(u"Ben"_s).toString());
        QCOMPARE(finding[u"candidate"_s].toString(), idOf(u"Mail"_s));
        QVERIFY(finding[u"criterion"_s].isNull());
        QVERIFY(finding[u"text"_s].toString().contains(u"Ben names Mail"_s));
    }
    QVERIFY(met);
}

void TestDecisionJson::recordIsNullUntilThereIsOne()
{
    SelectionDossier dossier = example();
    QVERIFY(json(dossier)[u"record"_s].isNull());
    DecisionRecord record;
    record.choice = candidateNamed(u"Wiki"_s);
    record.reasons = u"It finds things"_s;
    record.review = QDate(2027, 1, 31);
    dossier.record = record;
    const QJsonValue written = json(dossier)[u"record"_s];
    QCOMPARE(written[u"choice"_s].toString(), idOf(u"Wiki"_s));
    QCOMPARE(written[u"review"_s].toString(), u"2027-01-31"_s);
    QVERIFY(written[u"decided"_s].isNull());
}

void TestDecisionJson::everyKeyIsThereWhenNothingIs()
{
    const QJsonObject full = json(example());
    const QJsonObject empty = json({});
    QCOMPARE(empty.keys(), full.keys());
    QVERIFY(empty[u"lead"_s].isNull());
    QVERIFY(empty[u"candidates"_s].toArray().isEmpty());
    QCOMPARE(empty[u"ballot"_s].toObject().keys(), full[u"ballot"_s].toObject().keys());
}

SIXPOINT_TEST(TestDecisionJson)

} // namespace tst_decisionjson

#include "tst_decisionjson.moc"
