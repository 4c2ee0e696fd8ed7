// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/checkcases.h"

#include "tests/support/dossiers.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

QList<CheckCase> peopleCases()
{
    return {
        {"reluctant-without-offer", [](Dossier &d) { d.supportOffers.removeLast(); },
         "error 8 There is no offer for reluctant people. > support-offer"},
        {"reluctant-without-offer but everybody",
         [](Dossier &d) { d.supportOffers.last().group.reset(); }, nullptr},
        {"group-without-offer", [](Dossier &d) { d.supportOffers.removeFirst(); },
         "warning 8 There is no offer for people who start early. > support-offer"},
        {"offer-without-date", [](Dossier &d) { d.supportOffers[1].date.reset(); },
         "warning 8 The offer “Hands-on session 2” has no date. > support-offer:2"},
        {"offer-without-owner", [](Dossier &d) { d.supportOffers[1].owner.clear(); },
         "warning 8 The offer “Hands-on session 2” has no owner. > support-offer:2"},
        {"offer-date-past", [](Dossier &d) { d.supportOffers[1].date = QDate(2026, 11, 2); },
         "hint 8 The offer “Hands-on session 2” was for 2 November 2026. > support-offer:2"},
        {"groups-not-sized", [](Dossier &d) { d.adopterGroups[1].people.reset(); },
         "warning 8 Nobody has said how many people are in the middle. > adopter-group"},
        {"groups-not-sized none", [](Dossier &d) { d.adopterGroups.clear(); },
         "warning 8 Nobody has said how many people are early to start, in the middle or "
         "reluctant. > adopter-group"},
        {"groups-do-not-add-up", [](Dossier &d) { d.adopterGroups[1].people = 61; },
         "warning 8 The groups add up to 97 people, but 96 work here. > adopter-group"},
        {"no-reluctance-reason", [](Dossier &d) { d.reluctanceReasons.clear(); },
         "warning 8 Nothing is known of why people hold back. > reluctance-reason"},
        {"too-few-champions", [](Dossier &d) { d.peoplePlan.champions = 3; },
         "warning 8 For 96 people there are 3 champions: more than 30 people each. > "
         "people-plan:champions"},
        {"too-few-champions none", [](Dossier &d) { d.peoplePlan.champions.reset(); },
         "warning 8 There are no champions yet. > people-plan:champions"},
        {"champions-without-hours", [](Dossier &d) { d.peoplePlan.championHours.reset(); },
         "warning 8 Champions have no hours for it. > people-plan:championHours"},
        {"no-month-four", [](Dossier &d) { d.peoplePlan.monthFour.clear(); },
         "warning 8 There is no plan for month four. > people-plan:monthFour"},
        {"inclusion-empty", [](Dossier &d) { d.inclusion[3].adjustment.clear(); },
         "warning 8 Nothing is planned so that people without a desk can take part. > "
         "inclusion:no-desk"},
        {"inclusion-empty at desks",
         [](Dossier &d) {
             d.inclusion[3].adjustment.clear();
             d.organisation.desklessPercent = 0;
         },
         nullptr},
        {"inclusion-empty devices", [](Dossier &d) { d.inclusion.remove(2); },
         "warning 8 Nothing is planned so that people who share a device can take part. > "
         "inclusion:shared-devices"},
        {"no-sponsor", [](Dossier &d) { d.leadership.sponsor.clear(); },
         "error 9 There is no sponsor. > leadership:sponsor"},
        {"sponsor-without-promise", [](Dossier &d) { d.leadership.promise.clear(); },
         "error 9 The sponsor, Managing partner, has promised nothing yet. > leadership:promise"},
        {"promise-without-date", [](Dossier &d) { d.leadership.promiseDate.reset(); },
         "warning 9 The sponsor’s promise has no date: “Answers one question a week where "
         "everyone can read it”. > leadership:promiseDate"},
        {"promise-date-past", [](Dossier &d) { d.leadership.promiseDate = QDate(2026, 11, 1); },
         "warning 9 The sponsor’s promise was for 1 November 2026. > leadership:promiseDate"},
        {"request-too-long",
         [](Dossier &d) { d.leadership.request = QStringList(61, u"please"_s).join(u' '); },
         "warning 9 The request to the sponsor has 61 words; 60 are enough. > leadership:request"},
        {"no-leader-habit", [](Dossier &d) { d.leaderHabits.clear(); },
         "warning 9 No leader has promised a habit that others can see. > leader-habit"},
        {"habit-without-leader", [](Dossier &d) { d.leaderHabits[0].leader.clear(); },
         "warning 9 Nobody is named for the habit “Answers a hard question in the open”. > "
         "leader-habit:1"},
        {"habit-without-date", [](Dossier &d) { d.leaderHabits[0].from.reset(); },
         "hint 9 The habit “Answers a hard question in the open” has no first day. > "
         "leader-habit:1"},
        {"seven-days-never-asked", [](Dossier &d) { d.leadership.askedOn.reset(); },
         "hint 9 Nobody has asked the leaders what they did in the last seven days. > "
         "leadership:sevenDays"},
        {"seven-days-old", [](Dossier &d) { d.leadership.askedOn = QDate(2026, 8, 24); },
         "hint 9 The leaders were last asked about their seven days on 24 August 2026. > "
         "leadership:sevenDays"},
        {"seven-days-old not quite", [](Dossier &d) { d.leadership.askedOn = QDate(2026, 8, 25); },
         nullptr},
        {"stakeholder-not-placed", [](Dossier &d) { d.stakeholders[0].enthusiasm.reset(); },
         "hint 9 Stakeholder “Head of disputes” has no place on the map. > stakeholder:1"},
        {"stakeholder-without-message", [](Dossier &d) { d.stakeholders[0].message.clear(); },
         "warning 9 Stakeholder “Head of disputes” has much influence (5 of 5) and little "
         "enthusiasm (2 of 5), but no message. > stakeholder:1"},
        {"stakeholder-without-message for it",
         [](Dossier &d) {
             d.stakeholders[0].message.clear();
             d.stakeholders[0].enthusiasm = 3;
         },
         nullptr},
        {"no-duty", [](Dossier &d) { d.duties.clear(); },
         "warning 9 Nobody has written down who does what. > duty"},
        {"duty-without-one-answerable",
         [](Dossier &d) { d.duties[0].setPart(DutyRole::CommunityManager, u'A'); },
         "warning 9 The number of roles that answer for the duty “Answer within a working day” is "
         "2, not one. > duty:1"},
        {"duty-without-doer", [](Dossier &d) { d.duties[0].parts = u"ACC----"_s; },
         "warning 9 No role does the duty “Answer within a working day”. > duty:1"},
        {"role-without-holder", [](Dossier &d) { d.roleHolders[2].name.clear(); },
         "warning 9 Nobody has the role “moderators”. > duty:moderators"},
    };
}

} // namespace support
