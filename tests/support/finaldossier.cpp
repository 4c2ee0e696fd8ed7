// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/finaldossier.h"

#include "core/storage/mapping.h"
#include "core/strategy/starters.h"
#include "core/workspace/choosingrows.h"
#include "core/workspace/edit/support.h"
#include "core/workspace/workbenchrows.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace support {

namespace {

/// Ids and positions in the order of the list.
template<class T>
void number(QList<T> &list)
{
    int next = 0;
    for (T &row : list) {
        row.id = fixedId<decltype(row.id)>(next + 1);
        if constexpr (requires { row.position; })
            row.position = next;
        ++next;
    }
}

void addLeaders(Dossier &dossier)
{
    Leadership &leadership = dossier.leadership;
    leadership.sponsor = u"Managing partner"_s;
    leadership.request = u"Please open the floor for ten minutes a week, and answer in the open."_s;
    leadership.promise = u"Answers one question a week where everyone can read it"_s;
    leadership.promiseDate = QDate(2027, 2, 5);
    leadership.askedOn = QDate(2026, 9, 30);
    leadership.leadersAsked = 6;
    leadership.leadersActive = 1;

    Stakeholder doubter;
    doubter.name = u"Head of disputes"_s;
    doubter.influence = 5;
    doubter.enthusiasm = 2;
    doubter.message = u"Two partners lost a day each to a question that had been answered."_s;
    doubter.leader = true;
    dossier.stakeholders = {doubter};

    LeaderHabit habit;
    habit.leader = u"Managing partner"_s;
    habit.habit = u"Answers a hard question in the open"_s;
    habit.from = QDate(2027, 1, 11);
    dossier.leaderHabits = {habit};

    Duty duty;
    duty.task = u"Answer within a working day"_s;
    duty.parts = u"ARR----"_s;
    dossier.duties = {duty};
    for (const auto &[role, name] : {std::pair{DutyRole::Owner, u"Operations director"_s},
                                     {DutyRole::CommunityManager, u"Knowledge lawyer"_s},
                                     {DutyRole::Moderators, u"Associates’ group"_s}})
        dossier.roleHolders.append({{}, {}, role, name});
}

void addGroups(Dossier &dossier)
{
    for (const auto &[group, people] :
         {std::pair{Adopters::Early, 12}, {Adopters::Middle, 60}, {Adopters::Reluctant, 24}}) {
        AdopterGroup row;
        row.group = group;
        row.people = people;
        dossier.adopterGroups.append(row);
        SupportOffer offer;
        offer.group = group;
        offer.title = u"Hands-on session %1"_s.arg(int(group) + 1);
        offer.date = QDate(2027, 3, 1);
        offer.owner = u"Communications lead"_s;
        dossier.supportOffers.append(offer);
    }
    ReluctanceReason reason;
    reason.reason = u"A question in public looks like a gap in knowledge"_s;
    reason.kind = ReluctanceReason::Kind::SocialInfluence;
    dossier.reluctanceReasons = {reason};
    PeoplePlan &plan = dossier.peoplePlan;
    plan.champions = 4;
    plan.championHours = 2;
    plan.monthFour = u"Each team shows one answer that saved an hour"_s;
    for (const Inclusion::Kind kind : AllInclusionKinds)
        dossier.inclusion.append({{}, {}, kind, u"Two of them try it before it starts"_s, {}});
}

void addRules(Dossier &dossier)
{
    Governance &governance = dossier.governance;
    governance.moderation = u"We remove threats and personal data."_s;
    governance.outOfHoursContact = u"Operations director, 020 7946 0018"_s;
    governance.records = u"Kept for six years"_s;
    PolicyPart part;
    part.code = u"security"_s;
    part.state = PolicyPart::State::Agreed;
    dossier.policy = {part};
    HouseRule rule;
    rule.text = u"We answer from nine to five."_s;
    dossier.houseRules = {rule};
    CrisisStep step;
    step.severity = 3;
    step.lead = u"Managing partner"_s;
    dossier.crisisSteps = {step};
    for (const Starters::Check &check : builtInStarters().checks) {
        if (check.list != Checklist::DataProtection && check.list != Checklist::AccountSecurity)
            continue;
        CheckAnswer answer;
        answer.list = check.list;
        answer.code = check.code;
        answer.answer = check.good;
        dossier.checkAnswers.append(answer);
    }
    Risk risk;
    risk.text = u"A client matter is discussed in the open"_s;
    risk.likelihood = 3;
    risk.impact = 5;
    risk.response = u"Short training, and a moderator each day"_s;
    risk.owner = u"Risk partner"_s;
    Risk small = risk;
    small.text = u"Two places stay in use"_s;
    small.impact = 2;
    dossier.risks = {risk, small};
}

ValueLine lineOf(ValueLine::Kind kind, const QString &title, qint64 low, qint64 likely, qint64 high)
{
    ValueLine line;
    line.kind = kind;
    line.unit = ValueLine::Unit::Hours;
    line.title = title;
    line.low = low;
    line.likely = likely;
    line.high = high;
    return line;
}

void addValue(Dossier &dossier)
{
    dossier.valueSettings.hourRate = 6'000;
    dossier.valueLines
        = {lineOf(ValueLine::Kind::CommunityManager, u"Knowledge lawyer"_s, 150, 190, 240),
           lineOf(ValueLine::Kind::TimeSaved, u"Questions asked once"_s, 400, 900, 1'600)};
    dossier.valueLines.last().assumption = u"A quarter of repeated questions is found"_s;
}

void addFinalPlan(Dossier &dossier)
{
    Action step;
    step.point = {u"P5"_s};
    step.title = u"Hold a session in each team"_s;
    step.owner = u"Training lead"_s;
    step.start = QDate(2027, 3, 1);
    step.end = QDate(2027, 3, 12);
    step.signOfSuccess = u"Half of those who came ask in the open"_s;
    dossier.actions.append(step);
    ActionLink link;
    link.action = dossier.actions.at(4).id;
    link.after = dossier.actions.at(2).id;
    dossier.actionLinks = {link};
}

void addChoice(Dossier &dossier)
{
    SelectionDossier choice;
    choice.selection.id = fixedId<SelectionId>(1);
    Candidate wiki;
    wiki.id = fixedId<CandidateId>(1);
    wiki.selection = choice.selection.id;
    wiki.name = u"BookStack"_s;
    choice.candidates = {wiki};
    DecisionRecord record;
    record.id = fixedId<DecisionRecordId>(1);
    record.selection = choice.selection.id;
    record.choice = wiki.id;
    record.reasons = u"People find an answer in it fastest."_s;
    record.decided = QDate(2026, 11, 12);
    record.review = QDate(2027, 11, 12);
    choice.record = record;
    dossier.selections = {choice};
    AccountEntry account;
    account.name = u"LinkedIn, main page"_s;
    account.owner = u"Communications lead"_s;
    account.ownerStillHere = YesNo::Yes;
    dossier.accounts = {account};
}

/// The id that the program itself gives.
template<class T>
decltype(T::id) usualId(const T &row)
{
    if constexpr (std::is_same_v<T, Vision>)
        return VisionId::of(row.organisation, u"vision"_s);
    else if constexpr (std::is_same_v<T, Target>)
        return TargetId::of(row.organisation, row.point.text);
    else if constexpr (std::is_same_v<T, Answer>)
        return edit::answerId(row.respondent, row.question);
    else if constexpr (std::is_same_v<T, CoverageEntry>)
        return CoverageId::of(row.tool, toWord(row.purpose));
    else if constexpr (std::is_same_v<T, Inquiry>)
        return InquiryId::of(row.organisation, row.subject);
    else if constexpr (requires { idOf(row); })
        return idOf(row);
    else
        return row.id.isNull() ? decltype(T::id)::create() : row.id;
}

/// Everything of one type, with its organisation, as insertions.
template<class T>
void addTo(Edit &edit, QList<T> rows)
{
    for (T &row : rows) {
        row.organisation = edit.organisation;
        row.id = usualId(row);
        edit.changes << rowChange<T>({}, row);
    }
}

template<class T>
void addTo(Edit &edit, T row)
{
    addTo(edit, QList<T>{row});
}

QList<CoverageEntry> entriesOf(const CoverageMap &map)
{
    QList<CoverageEntry> entries;
    for (qsizetype tool = 0; tool < map.tools.size(); ++tool)
        for (const Purpose purpose : AllPurposes)
            if (const int strength = map.strengths.at(tool).at(int(purpose)); strength > 0)
                entries.append({{}, {}, map.tools.at(tool).id, purpose, strength});
    return entries;
}

void addSelection(Edit &edit, const SelectionDossier &choice)
{
    addTo(edit, choice.selection);
    addTo(edit, choice.candidates);
    if (choice.record)
        addTo(edit, *choice.record);
}

} // namespace

Dossier finalDossier(const Framework &framework)
{
    Dossier dossier = fullDossier(framework);
    number(dossier.actions);
    addLeaders(dossier);
    addGroups(dossier);
    addRules(dossier);
    addValue(dossier);
    addFinalPlan(dossier);
    addChoice(dossier);
    number(dossier.actions);
    const auto numberAll = [](auto &...lists) { (number(lists), ...); };
    numberAll(dossier.actionLinks, dossier.stakeholders, dossier.leaderHabits, dossier.duties,
              dossier.roleHolders, dossier.adopterGroups, dossier.reluctanceReasons,
              dossier.supportOffers, dossier.inclusion, dossier.policy, dossier.houseRules,
              dossier.crisisSteps, dossier.checkAnswers, dossier.risks, dossier.valueLines,
              dossier.accounts);
    return dossier;
}

void store(Workspace &workspace, OrganisationId organisation, Dossier dossier)
{
    Edit edit{organisation, u"Store a dossier"_s, {}, {}};
    const auto before = workspace.find<Organisation>(organisation, organisation);
    dossier.organisation.id = organisation;
    edit.changes << rowChange<Organisation>(before, dossier.organisation);
    if (dossier.assessment)
        addTo(edit, *dossier.assessment);
    const auto addAll = [&](const auto &...lists) { (addTo(edit, lists), ...); };
    addAll(dossier.respondents, dossier.answers, dossier.targets, dossier.coverage.tools,
           entriesOf(dossier.coverage), dossier.accounts, dossier.vision, dossier.objectives,
           dossier.exclusions, dossier.actions, dossier.actionLinks, dossier.decisions,
           dossier.inquiries, dossier.leadership, dossier.stakeholders, dossier.leaderHabits,
           dossier.duties, dossier.roleHolders, dossier.adopterGroups, dossier.reluctanceReasons,
           dossier.supportOffers, dossier.peoplePlan, dossier.inclusion, dossier.governance,
           dossier.policy, dossier.houseRules, dossier.crisisSteps, dossier.checkAnswers,
           dossier.risks, dossier.valueSettings, dossier.valueLines);
    for (const SelectionDossier &choice : dossier.selections)
        addSelection(edit, choice);
    if (const Status stored = workspace.commit(edit); !stored)
        qFatal("%s", qPrintable(stored.error().message));
}

} // namespace support
