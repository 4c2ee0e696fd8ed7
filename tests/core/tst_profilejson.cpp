// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/profilejson.h"
#include "tests/support/plainframework.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_profilejson {

using namespace Qt::StringLiterals;
using namespace core;

QString withoutSpaces(const QByteArray &json)
{
    return QString::fromUtf8(json).remove(u' ').remove(u'\n');
}

/// The single quotes of a readable expectation become the double quotes of JSON.
QString quoted(QString text)
{
    return text.remove(u' ').remove(u'\n').replace(u'\'', u'"');
}

/// The first point of the example in the scoring rule.
PointProfile fullPoint()
{
    PointProfile point;
    point.point = {u"P1"_s};
    point.status = PointStatus::Scored;
    point.score = Score(261);
    point.claimed = Score(302);
    point.level = 3;
    point.missing = Share(8);
    point.leaveOneOut = ScoreRange{Score(240), Score(275)};
    point.groups = {
        {Role::Staff, {PointStatus::DoesNotApply, {}, {}, Share(0)}},
        {Role::Leader, {PointStatus::Scored, Score(310), Score(360), Share(0)}},
    };
    point.disagreements = {{{u"P1q2"_s}, 1, 4, Hundredths(250), 9, Hundredths(92), false},
                           {{u"P1q3"_s}, 1, 3, Hundredths(200), 9, Hundredths(44), true}};
    point.gaps = {{{u"P1q2"_s}, Role::Leader, Role::Staff, Hundredths(133)}};
    point.toFindOut = {{u"P1q5"_s}};
    return point;
}

class TestProfileJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingStandsInItsPlace();
    void pointWithoutScoreIsNull();
    void emptyRoundHasAllPointsAndEmptyLists();
    void textInAnyScriptIsKept();
    void numbersKeepTwoDecimals();
};

void TestProfileJson::everythingStandsInItsPlace()
{
    Profile profile;
    profile.respondents = 9;
    profile.points = {fullPoint()};
    profile.heldBackBy = {{u"P4"_s}};
    profile.mean = Score(248);
    profile.dependencies = {u"P2>P4"_s};

    const QByteArray json
        = toJson(profile, plainFramework(), {u"Harbour"_s, QDate(2026, 9, 30), u"sixpoint"_s});
    QCOMPARE(withoutSpaces(json), quoted(uR"json(
{'organisation': 'Harbour', 'round': '2026-09-30', 'framework': 'sixpoint', 'respondents': 9,
 'points': [
  {'id': 'P1', 'status': 'scored', 'score': 2.61, 'claimed': 3.02, 'level': 3, 'word': 'Structured',
   'missing': 0.08, 'leaveOneOut': [2.40, 2.75], 'claimAhead': false,
   'groups': {'leader': {'status': 'scored', 'score': 3.10, 'claimed': 3.60, 'missing': 0.00},
              'staff': {'status': 'does not apply', 'score': null, 'claimed': null,
                        'missing': 0.00}},
   'disagreements': [
    {'question': 'P1q2', 'lowest': 1, 'highest': 4, 'median': 2.50, 'count': 9,
     'averageDeviation': 0.92, 'agreement': 'split'},
    {'question': 'P1q3', 'lowest': 1, 'highest': 3, 'median': 2.00, 'count': 9,
     'averageDeviation': 0.44, 'agreement': 'broad agreement'}],
   'gaps': [{'question': 'P1q2', 'higher': 'leader', 'lower': 'staff', 'difference': 1.33}],
   'toFindOut': ['P1q5']}
 ],
 'heldBackBy': ['P4'], 'mean': 2.48, 'dependencies': ['P2>P4']})json"_s));
    QVERIFY(json.endsWith("}\n"));
}

void TestProfileJson::pointWithoutScoreIsNull()
{
    Profile profile;
    PointProfile point;
    point.point = {u"P1"_s};
    point.missing = Share(43);
    profile.points = {point};

    QVERIFY(withoutSpaces(toJson(profile, plainFramework(), {}))
                .contains(quoted(u"{'id': 'P1', 'status': 'not enough known', 'score': null,"
                                 "'claimed': null, 'level': null, 'word': null, 'missing': 0.43,"
                                 "'leaveOneOut': null, 'claimAhead': false, 'groups': {},"
                                 "'disagreements': [], 'gaps': [], 'toFindOut': []}"_s)));
}

void TestProfileJson::emptyRoundHasAllPointsAndEmptyLists()
{
    const Profile nobody = profile(plainFramework(), {}, {}, {});
    const QByteArray json = toJson(nobody, plainFramework(), {u"New"_s, {}, u"plain 1"_s});
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QVERIFY(root[u"round"].isNull());
    QVERIFY(root[u"mean"].isNull());
    QCOMPARE(root[u"respondents"].toInt(-1), 0);
    QCOMPARE(root[u"heldBackBy"].type(), QJsonValue::Array);
    QCOMPARE(root[u"dependencies"].type(), QJsonValue::Array);
    QStringList ids;
    for (const QJsonValue &point : root[u"points"].toArray())
        ids.append(point[u"id"].toString());
    QCOMPARE(ids.join(u' '), u"P1 P2 P3 P4 P5 P6"_s);
}

void TestProfileJson::textInAnyScriptIsKept()
{
    const QString name = u"Müller \"& Söhne\" \\ 日本 🙂\n\u0001"_s;
    const QByteArray json = toJson({}, plainFramework(), {name, {}, {}});
    QCOMPARE(QJsonDocument::fromJson(json)[u"organisation"].toString(), name);
}

void TestProfileJson::numbersKeepTwoDecimals()
{
    Profile profile;
    profile.mean = Score(305);
    QVERIFY(toJson(profile, plainFramework(), {}).contains("\"mean\": 3.05,"));
}

SIXPOINT_TEST(TestProfileJson)

} // namespace tst_profilejson

#include "tst_profilejson.moc"
