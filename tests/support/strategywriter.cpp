// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/strategywriter.h"

#include "core/strategy/starters.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Chapter;

namespace support {

StrategyWriter::StrategyWriter(ui::MainWindow &window, Person &who, const QDate &today)
    : m_window(window)
    , person(who)
    , m_today(today)
{ }

QString StrategyWriter::day(int fromToday) const
{
    return m_today.addDays(fromToday).toString(u"d/M/yyyy"_s);
}

const core::Dossier &StrategyWriter::dossier() const
{
    return m_window.session()->live()->dossier();
}

void StrategyWriter::goTo(Qt::Key digit, Chapter expected)
{
    person.key(digit, Qt::ControlModifier);
    QCOMPARE(m_window.currentChapter(), expected);
}

void StrategyWriter::begin(const QString &file)
{
    person.willAnswer({u"Riverside Trust"_s, file});
    DO(person.press(u"newOrganisation"_s));
    QTRY_VERIFY(m_window.session());
    QVERIFY(person.isBack());
    QCOMPARE(m_window.currentChapter(), Chapter::Organisation);
}

void StrategyWriter::describe()
{
    DO(person.write(u"sector"_s, u"Housing charity"_s));
    DO(person.write(u"headcount"_s, u"42"_s));
    DO(person.write(u"desklessPercent"_s, u"60"_s));
    DO(person.write(u"problem"_s, u"Night staff hear of changes days later"_s));
    DO(person.write(u"authors"_s, u"R. Vale"_s));
    DO(person.goTo(u"classification"_s));
    QCOMPARE(dossier().organisation.headcount, 42);
    QCOMPARE(dossier().organisation.authors, u"R. Vale"_s);
}

void StrategyWriter::answer()
{
    goTo(Qt::Key_3, Chapter::Readiness);
    DO(person.goTo(u"respondentAlias"_s));
    person.type(u"Director\n"_s);
    for (const core::Point &point : m_window.framework().points)
        for (qsizetype question = 0; question < point.questions.size(); ++question)
            person.type(point.id.text == u"P1"_s ? u"h4"_s : u"h2"_s);
    QCOMPARE(dossier().answers.size(), 43);
}

void StrategyWriter::envision()
{
    goTo(Qt::Key_5, Chapter::Vision);
    DO(person.write(u"visionStatement"_s, Statement));
    DO(person.press(u"firstObjective"_s));
    DO(person.write(u"objectiveTitle"_s, u"Changes reach the night shift"_s));
    DO(person.write(u"objectiveGoal"_s, u"Safe homes"_s));
    DO(person.write(u"objectiveMeasure"_s, u"Hours until a change is read"_s));
    DO(person.write(u"objectiveTarget"_s, u"8 hours"_s));
    DO(person.write(u"objectiveTargetDate"_s, day(270)));
    DO(person.write(u"objectiveOwner"_s, u"Night manager"_s));
    DO(person.goTo(u"addExclusion"_s));
    person.type(u"Open an account on a new network\n"_s);
    QCOMPARE(dossier().objectives.size(), 1);
    QCOMPARE(dossier().objectives.first().targetDate, m_today.addDays(270));
    QCOMPARE(dossier().objectives.first().owner, u"Night manager"_s);
    QCOMPARE(dossier().exclusions.size(), 1);
}

void StrategyWriter::lead()
{
    goTo(Qt::Key_7, Chapter::People);
    DO(person.write(u"leadershipSponsor"_s, u"Director of homes"_s));
    DO(person.write(u"leadershipRequest"_s, u"Open the night handover for ten minutes a week."_s));
    DO(person.goTo(u"listenHabitAdd"_s));
    person.type(u"Reads one thread of the night shift\n"_s);
    DO(person.write(u"listenHabitLeader"_s, u"Director of homes"_s));
    DO(person.write(u"listenHabitFrom"_s, day(14)));
    DO(person.goTo(u"listenHabitAdd"_s));
    QCOMPARE(dossier().leadership.sponsor, u"Director of homes"_s);
    QVERIFY(dossier().leadership.request.startsWith(u"Open the night"_s));
    QCOMPARE(dossier().leaderHabits.size(), 1);
    QCOMPARE(dossier().leaderHabits.first().from, m_today.addDays(14));
}

void StrategyWriter::supportPeople()
{
    DO(person.press(u"peopleParts1"_s));
    DO(person.press(u"adopterHeadcount"_s));
    for (const QString &offer : {EarlyOffer, MiddleOffer}) {
        DO(person.goTo(u"offerAdd"_s));
        person.type(offer + u"\n"_s);
        DO(person.write(u"offerDate"_s, day(30), offer));
        DO(person.write(u"offerOwner"_s, u"Training lead"_s, offer));
    }
    DO(person.write(u"planChampions"_s, u"2"_s));
    DO(person.write(u"planChampionHours"_s, u"3"_s));
    DO(person.write(u"planHelpRoute"_s, u"Ask the champion of the shift"_s));
    DO(person.goTo(u"planMonthFour"_s));
    int people = 0;
    for (const core::AdopterGroup &group : dossier().adopterGroups)
        people += group.people.value_or(0);
    QCOMPARE(people, 42);
    QCOMPARE(dossier().supportOffers.size(), 2);
    for (const core::SupportOffer &offer : dossier().supportOffers) {
        QCOMPARE(offer.owner, u"Training lead"_s);
        QCOMPARE(offer.date, m_today.addDays(30));
    }
    QCOMPARE(dossier().peoplePlan.champions, 2);
    QCOMPARE(dossier().peoplePlan.helpRoute, u"Ask the champion of the shift"_s);
}

void StrategyWriter::improve()
{
    DO(person.press(u"peopleParts2"_s));
    DO(person.goTo(u"processAdd"_s));
    person.type(u"Find out what was decided\n"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"processName"_s);
    DO(person.write(u"processProblem"_s, u"Everyone asks everyone"_s));
    for (const QString &side : {u"todayStep"_s, u"tomorrowStep"_s}) {
        const bool today = side == u"todayStep"_s;
        DO(person.goTo(side + u"Add"_s));
        person.type(today ? u"Ask around by telephone\n"_s : u"Search the answers\n"_s);
        DO(person.press(side + u"Open"_s));
        DO(person.write(side + u"Minutes"_s, today ? u"30"_s : u"10"_s));
    }
    DO(person.write(u"processPeople"_s, u"40"_s));
    DO(person.write(u"processTimes"_s, u"50"_s));
    DO(person.press(u"processEstimate"_s));
    QCOMPARE(dossier().processes.size(), 1);
    QCOMPARE(dossier().processes.first().timesPerYear, 50);
    QCOMPARE(dossier().processSteps.size(), 2);
    QCOMPARE(dossier().processSteps.last().minutes, 10);
    QCOMPARE(dossier().valueLines.size(), 1);
}

void StrategyWriter::setRules()
{
    goTo(Qt::Key_8, Chapter::Rules);
    DO(person.press(u"policyAll"_s));
    QVERIFY(dossier().policy.size() > 5);
    DO(person.press(u"rulesParts1"_s));
    DO(person.press(u"houseRuleIdea0"_s));
    DO(person.press(u"houseRuleIdea0"_s));
    QCOMPARE(dossier().houseRules.size(), 2);
    DO(person.press(u"rulesParts2"_s));
    DO(person.press(u"crisisUsual"_s));
    QCOMPARE(dossier().crisisSteps.size(), 4);
}

void StrategyWriter::screen()
{
    DO(person.press(u"rulesParts3"_s));
    const auto questions = core::builtInStarters().checksOf(core::Checklist::DataProtection);
    for (const core::Starters::Check &check : questions) {
        if (check.code == questions.last().code)
            continue;
        // From "Not known", where the Tab key leads, to "No".
        DO(person.goTo(u"checkAnswer2"_s, check.question));
        person.key(Qt::Key_Left);
    }
    QCOMPARE(dossier().checkAnswers.size(), 9);
    QCOMPARE(dossier().checkAnswers.last().answer, core::YesNo::No);
}

void StrategyWriter::planActions()
{
    goTo(Qt::Key_9, Chapter::Plan);
    DO(person.press(u"proposalAccept"_s));
    DO(person.press(u"proposalAccept"_s));
    DO(person.press(u"proposalRefuse"_s));
    DO(person.write(u"proposalWhyNot"_s, u"No money before April"_s));
    DO(person.press(u"proposalRefuseNow"_s));
    DO(person.goTo(u"addAction"_s));
    person.type(OwnAction + u"\n"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"actionOwner"_s);
    DO(person.write(u"actionStart"_s, day(20)));
    DO(person.write(u"actionEnd"_s, day(34)));
    DO(person.write(u"actionSign"_s, u"Three shifts have asked for it again"_s));
    DO(person.goTo(u"addDecision"_s));
    person.type(u"Who pays for shared tablets\n"_s);
    const core::Action own = dossier().actions.last();
    QCOMPARE(dossier().actions.size(), 4);
    QCOMPARE(own.title, OwnAction);
    QCOMPARE(own.start, m_today.addDays(20));
    QCOMPARE(own.end, m_today.addDays(34));
    QVERIFY(own.owner.isEmpty());
    QCOMPARE(dossier().decisions.size(), 1);
}

void StrategyWriter::planRisk()
{
    DO(person.press(u"planParts2"_s));
    DO(person.goTo(u"riskAdd"_s));
    person.type(SeriousRisk + u"\n"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"riskText"_s);
    DO(person.choose(u"riskLikelihood"_s, u"4"_s));
    DO(person.choose(u"riskImpact"_s, u"5"_s));
    DO(person.write(u"riskResponse"_s, u"A login for each person"_s));
    DO(person.goTo(u"riskAdd"_s));
    QCOMPARE(dossier().risks.size(), 1);
    QCOMPARE(dossier().risks.first().score(), 20);
    QCOMPARE(dossier().risks.first().response, u"A login for each person"_s);
}

void StrategyWriter::countValue()
{
    DO(person.press(u"planParts3"_s));
    DO(person.write(u"valueHourRate"_s, u"30"_s));
    DO(person.goTo(u"costAdd"_s));
    QCOMPARE(dossier().valueSettings.hourRate, 3'000);
}

void StrategyWriter::moveRoadmap()
{
    DO(person.press(u"planParts1"_s));
    DO(person.goTo(u"ganttView"_s));
    person.key(Qt::Key_End);
    const QList<core::Action> before = dossier().actions;
    person.key(Qt::Key_Right, Qt::ShiftModifier);
    QStringList moved;
    for (qsizetype i = 0; i < before.size(); ++i)
        if (dossier().actions.at(i) != before.at(i)) {
            moved << before.at(i).title;
            QCOMPARE(dossier().actions.at(i).start, before.at(i).start->addDays(7));
            QCOMPARE(dossier().actions.at(i).end, before.at(i).end->addDays(7));
        }
    QCOMPARE(moved.size(), 1);
}

} // namespace support
