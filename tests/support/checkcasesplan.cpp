// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/checkcases.h"

#include "tests/support/dossiers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

ActionLink linkBetween(const Action &action, const Action &after)
{
    ActionLink link;
    link.id = fixedId<ActionLinkId>(99);
    link.action = action.id;
    link.after = after.id;
    return link;
}

} // namespace

QList<CheckCase> planCases()
{
    return {
        {"no-action",
         [](Dossier &d) {
             for (Action &action : d.actions)
                 action.state = Action::State::Refused;
             for (PointProfile &point : d.profile.points) {
                 point.status = PointStatus::DoesNotApply;
                 point.score.reset();
             }
             d.actionLinks.clear();
         },
         "error 13 The plan has no action. > action"},
        {"action-without-owner", [](Dossier &d) { d.actions[1].owner.clear(); },
         "error 13 Action “Write down the 50 questions asked most often, and answer the first ten "
         "on one page each” has no owner. > action:2"},
        {"action-without-dates", [](Dossier &d) { d.actions[7].end.reset(); },
         "error 13 Action “Move open questions to the chosen place, export Slack and close it” "
         "has no start or no end. > action:8"},
        {"action-without-sign", [](Dossier &d) { d.actions[7].signOfSuccess.clear(); },
         "warning 13 Action “Move open questions to the chosen place, export Slack and close it” "
         "does not say how you see that it worked. > action:8"},
        {"action-past",
         [](Dossier &d) {
             d.actions[0].start = QDate(2026, 10, 1);
             d.actions[0].end = QDate(2026, 11, 22);
         },
         "warning 13 Action “Find one respected leader with a real problem to solve, and coach "
         "them for ten minutes…” was to end on 22 November 2026. > action:1"},
        {"undecided-proposal", [](Dossier &d) { d.actions[2].fromLevel = 0; },
         "warning 13 * > action:P2"},
        {"no-action-for-lowest",
         [](Dossier &d) {
             d.actions[0].state = Action::State::Refused;
             d.actions[3].point = {};
         },
         "warning 13 Leadership support has the lowest score, 1.60, and the plan does nothing for "
         "it. > action:P4"},
        {"actions-in-circle",
         [](Dossier &d) {
             d.actionLinks = {linkBetween(d.actions[0], d.actions[1]),
                              linkBetween(d.actions[1], d.actions[0])};
         },
         "error 13 * > action:1"},
        {"action-ends-before-start",
         [](Dossier &d) { d.actions[7].end = d.actions[7].start->addDays(-1); },
         "error 13 * > action:8"},
        {"action-starts-too-early",
         [](Dossier &d) { d.actionLinks = {linkBetween(d.actions[1], d.actions[0])}; },
         "error 13 * > action:2"},
        {"action-waits-for-nothing",
         [](Dossier &d) { d.actionLinks[0].after = fixedId<ActionId>(77); },
         "warning 13 * > action:5"},
        {"too-many-big-moves",
         [](Dossier &d) {
             for (qsizetype i = 3; i < 7; ++i)
                 d.actions[i].bigMove = true;
         },
         "warning 13 * > action:4"},
        {"owner-overloaded", [](Dossier &d) { d.actions[0].effortDays = 60; },
         "warning 13 * > action:1"},
        {"decision-without-decider", [](Dossier &d) { d.decisions[4].decider.clear(); },
         "warning 15 Nobody is named who decides “Stop posting on TikTok, and put the hours into "
         "written guides and short videos for clients”. > decision:5"},
        {"decision-without-date", [](Dossier &d) { d.decisions[4].due.reset(); },
         "warning 15 There is no day by which “Stop posting on TikTok, and put the hours into "
         "written guides and short videos for clients” is decided. > decision:5"},
        {"no-decision", [](Dossier &d) { d.decisions.clear(); },
         "hint 15 The report asks for no decision. > decision"},
    };
}

} // namespace support
