// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/profile.h"
#include "tests/support/plainframework.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace core;

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenCheckOfTheScoringRule();
};

void TestProfile::goldenCheckOfTheScoringRule()
{
    Respondent respondent;
    respondent.id = RespondentId::create();
    respondent.role = Role::Leader;
    const std::array levels = {4, 3, 2, 5, 3, 0, 2};
    const std::array evidence
        = {Evidence::Said, Evidence::Shown, Evidence::Said, Evidence::Measured,
           Evidence::Said, Evidence::Said,  Evidence::Shown};
    QList<Answer> answers;
    for (int i = 0; i < 7; ++i) {
        Answer answer;
        answer.respondent = respondent.id;
        answer.question = {u"P4q%1"_s.arg(i + 1)};
        answer.kind = levels[i] ? Answer::Kind::Level : Answer::Kind::DontKnow;
        answer.level = levels[i];
        answer.evidence = evidence[i];
        answers.append(answer);
    }

    const Profile result = profile(plainFramework(), {}, std::span(&respondent, 1), answers);
    const PointProfile &point = result.points[3];
    QCOMPARE(point.status, PointStatus::Scored);
    QCOMPARE(point.score->toString(), u"3.00"_s);
    QCOMPARE(point.claimed->toString(), u"3.17"_s);
    QCOMPARE(point.level, 3);
    QCOMPARE(point.missing.toString(), u"0.14"_s);
    QCOMPARE(point.toFindOut, QList{QuestionCode{u"P4q6"_s}});
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
