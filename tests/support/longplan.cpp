// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/longplan.h"

#include "tests/support/plans.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

const QDate FirstDay(2026, 11, 30);

struct Said
{
    QString title;
    QString owner;
    std::optional<Action::Phase> phase;
};

const QList<Said> &sayings()
{
    using enum Action::Phase;
    static const QList<Said> all
        = {{u"Name a sponsor among the partners"_s, u"Priya Shah"_s, Before},
           {u"Ask the managing partner to answer one question in public every week and to say "
            "when she does not know"_s,
            u"Priya Shah"_s, Before},
           {u"Write down who may post, and what never leaves the house"_s, u"Tom Okafor"_s, Before},
           {u"Choose the knowledge tool with six users"_s, u"Mei Chen"_s, During},
           {u"Close the two accounts that nobody owns"_s, u"Tom Okafor"_s, std::nullopt},
           {u"Move the first practice group"_s, u"Mei Chen"_s, During},
           {u"Train the champions"_s, {}, During},
           {u"Move the other practice groups, one a month"_s, u"Mei Chen"_s, During},
           {u"Measure how long an answer takes"_s, u"Ann Lee"_s, After},
           {u"Review and decide: keep, change or stop"_s, u"Priya Shah"_s, After},
           {u"Agree with IT how people sign in"_s, u"IT"_s, std::nullopt},
           {u"Invite two clients to a private group"_s, u"Ann Lee"_s, After},
           {u"Set up a page for alumni"_s, {}, std::nullopt},
           {u"Check the archive"_s, u"Tom Okafor"_s, std::nullopt}};
    return all;
}

/// The same with texts instead of letters.
ui::GanttPlan told(Plan plan)
{
    for (qsizetype i = 0; i < plan.actions.size(); ++i) {
        const Said &said = sayings()[i % sayings().size()];
        plan.actions[i].title = said.title;
        plan.actions[i].owner = said.owner;
        plan.actions[i].phase = said.phase;
    }
    return {plan.actions, plan.links, criticalChain(plan.actions, plan.links),
            FirstDay.addDays(45)};
}

} // namespace

ui::GanttPlan lawFirmPlan()
{
    return told(planOf(u"A 1–21; B 22–70 after A; C 22–49 after A; D 50–91 big after C;"
                       "E 10–14; F 92–140 big after D; G 92–112 after D; H 141–290 big after F G;"
                       "I 180–300 after F; J 291–311 after H; K 50–50; L 250–330 after H;"
                       "M; N 40–"_s,
                       FirstDay));
}

ui::GanttPlan longPlan(int actions)
{
    Plan plan;
    for (int i = 0; i < actions; ++i) {
        Action action;
        action.id = idOf(QString::number(i));
        action.start = FirstDay.addDays(i * 1000 / actions);
        action.end = action.start->addDays(3 + i * 7 % 40);
        action.bigMove = i % 11 == 0;
        plan.actions.append(action);
        for (const int before : {i - 3 - i % 5, i - 20}) {
            if (before < 0)
                continue;
            ActionLink link;
            link.action = action.id;
            link.after = plan.actions[before].id;
            plan.links.append(link);
        }
    }
    return told(plan);
}

} // namespace support
