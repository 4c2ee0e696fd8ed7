// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/progress.h"

#include "core/base/text.h"
#include "core/strategy/plan.h"
#include "core/strategy/unknowns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

bool written(const QString &text)
{
    return !text.trimmed().isEmpty();
}

Mark fromCount(qsizetype done, qsizetype all)
{
    if (done == 0)
        return Mark::Empty;
    return done < all ? Mark::Thin : Mark::Ready;
}

/// The fields without which section 3 has nothing to say, each with whether it is filled.
QList<std::pair<QString, bool>> cardFields(const Organisation &card)
{
    return {{ProgressText::tr("sector"), written(card.sector)},
            {ProgressText::tr("what you do"), written(card.activity)},
            {ProgressText::tr("number of people"), card.headcount.has_value()},
            {ProgressText::tr("audiences"), written(card.audiences)},
            {ProgressText::tr("rules that bind you"), written(card.rules)},
            {ProgressText::tr("working patterns"), written(card.workingPatterns)},
            {ProgressText::tr("culture"), written(card.culture)},
            {ProgressText::tr("the problem"), written(card.problem)}};
}

Mark organisationMark(const Organisation &card)
{
    const auto fields = cardFields(card);
    const auto done = std::count_if(fields.begin(), fields.end(),
                                    [](const auto &entry) { return entry.second; });
    const bool other = written(card.sites) || card.desklessPercent.has_value();
    return done == 0 && other ? Mark::Thin : fromCount(done, fields.size());
}

Mark readinessMark(const Profile &profile)
{
    if (profile.respondents == 0)
        return Mark::Empty;
    const bool enough
        = std::none_of(profile.points.begin(), profile.points.end(), [](const PointProfile &point) {
              return point.status == PointStatus::NotEnoughKnown;
          });
    return enough ? Mark::Ready : Mark::Thin;
}

Mark coverageMark(const CoverageMap &map)
{
    if (map.tools.isEmpty())
        return Mark::Empty;
    const bool allUsed
        = std::all_of(map.strengths.begin(), map.strengths.end(), [](const QList<int> &row) {
              return std::any_of(row.begin(), row.end(), [](int strength) { return strength > 0; });
          });
    return allUsed && !map.isEmpty() ? Mark::Ready : Mark::Thin;
}

bool complete(const Objective &objective)
{
    return written(objective.title) && written(objective.goal) && written(objective.measure)
        && written(objective.baseline) && objective.baselineDate && written(objective.target)
        && objective.targetDate && written(objective.owner);
}

Mark visionMark(const Dossier &dossier)
{
    const bool day = written(dossier.vision.futureDay);
    const bool statement = written(dossier.vision.statement);
    if (!day && !statement && dossier.objectives.isEmpty() && dossier.exclusions.isEmpty())
        return Mark::Empty;
    const bool decided = !dossier.objectives.isEmpty()
        && std::all_of(dossier.objectives.begin(), dossier.objectives.end(), complete);
    return day && statement && decided ? Mark::Ready : Mark::Thin;
}

bool decided(const SelectionDossier &selection)
{
    return selection.record && !selection.record->choice.isNull()
        && written(selection.record->reasons) && selection.record->review;
}

Mark toolsMark(const Dossier &dossier)
{
    if (dossier.accounts.isEmpty() && dossier.selections.isEmpty() && dossier.ownPlatforms.isEmpty()
        && dossier.corrections.isEmpty())
        return Mark::Empty;
    const bool chosen = !dossier.selections.isEmpty()
        && std::all_of(dossier.selections.begin(), dossier.selections.end(), decided);
    return chosen && !dossier.accounts.isEmpty() ? Mark::Ready : Mark::Thin;
}

qsizetype undecided(const Framework &framework, const Dossier &dossier)
{
    const QList<Gap> gaps = rankedGaps(framework, dossier.profile, dossier.targets);
    return proposals(framework, gaps, dossier.actions).size();
}

Mark planMark(const Framework &framework, const Dossier &dossier)
{
    if (dossier.actions.isEmpty() && dossier.decisions.isEmpty())
        return Mark::Empty;
    qsizetype accepted = 0;
    for (const Action &action : dossier.actions) {
        if (action.state != Action::State::Accepted)
            continue;
        ++accepted;
        if (!written(action.title) || !written(action.owner) || !action.start || !action.end)
            return Mark::Thin;
    }
    return accepted > 0 && undecided(framework, dossier) == 0 ? Mark::Ready : Mark::Thin;
}

Mark fromParts(std::initializer_list<bool> begun, std::initializer_list<bool> done)
{
    if (std::ranges::none_of(begun, std::identity()) && std::ranges::none_of(done, std::identity()))
        return Mark::Empty;
    return std::ranges::all_of(done, std::identity()) ? Mark::Ready : Mark::Thin;
}

Mark peopleMark(const Dossier &dossier)
{
    const auto offered = [&](Adopters group) {
        return std::ranges::any_of(dossier.supportOffers, [&](const SupportOffer &offer) {
            return (!offer.group || *offer.group == group) && written(offer.title);
        });
    };
    const bool sized = dossier.adopterGroups.size() == qsizetype(AllAdopters.size())
        && std::ranges::all_of(dossier.adopterGroups,
                               [](const AdopterGroup &group) { return group.people.has_value(); });
    return fromParts({!dossier.stakeholders.isEmpty(), !dossier.adopterGroups.isEmpty(),
                      !dossier.processes.isEmpty(), !dossier.duties.isEmpty(),
                      !dossier.reluctanceReasons.isEmpty(), !dossier.confidence.isEmpty()},
                     {written(dossier.leadership.sponsor), written(dossier.leadership.promise),
                      !dossier.leaderHabits.isEmpty(), sized,
                      std::ranges::all_of(AllAdopters, offered),
                      written(dossier.peoplePlan.monthFour)});
}

Mark rulesMark(const Dossier &dossier)
{
    const auto begun
        = [](const PolicyPart &part) { return part.state != PolicyPart::State::Missing; };
    const auto screened
        = std::ranges::count_if(dossier.checkAnswers, [](const CheckAnswer &answer) {
              return answer.list == Checklist::DataProtection && answer.answer != YesNo::Unknown;
          });
    return fromParts(
        {screened > 0, !dossier.crisisSteps.isEmpty(), !dossier.checkAnswers.isEmpty()},
        {std::ranges::any_of(dossier.policy, begun), !dossier.houseRules.isEmpty(),
         screened >= ScreeningQuestions, written(dossier.governance.outOfHoursContact)});
}

// People and aims come before tools. Choosing one takes a group of people and weeks, and a draft
// plan need not wait for it.
constexpr std::array Work
    = {Chapter::Organisation, Chapter::Readiness, Chapter::Vision, Chapter::Coverage,
       Chapter::People,       Chapter::Rules,     Chapter::Plan,   Chapter::Tools};

Mark reportMark(const Framework &framework, const Dossier &dossier)
{
    qsizetype begun = 0;
    qsizetype ready = 0;
    for (const Chapter chapter : Work) {
        const Mark here = mark(chapter, framework, dossier);
        begun += here == Mark::Empty ? 0 : 1;
        ready += here == Mark::Ready ? 1 : 0;
    }
    if (begun == 0)
        return Mark::Empty;
    return ready == qsizetype(Work.size()) ? Mark::Ready : Mark::Thin;
}

NextStep organisationStep(const Dossier &dossier, Mark mark)
{
    if (mark == Mark::Empty)
        return {Chapter::Organisation, ProgressText::tr("Describe the organisation"),
                ProgressText::tr(
                    "Who you are and how people work decides what will fit. It takes about ten "
                    "minutes.")};
    QStringList lacking;
    for (const auto &[name, filled] : cardFields(dossier.organisation))
        if (!filled)
            lacking.append(name);
    return {Chapter::Organisation, ProgressText::tr("Finish the profile card"),
            ProgressText::tr("Still empty: %1.").arg(joined(lacking))};
}

NextStep readinessStep(const Framework &framework, const Dossier &dossier, Mark mark)
{
    // Half a minute to a minute and a half a question, as people read and think.
    const int minutes = qMax(5, framework.questionCount() * 3 / 4 / 5 * 5);
    if (mark == Mark::Empty)
        return {Chapter::Readiness, ProgressText::tr("Answer the readiness questions"),
                ProgressText::tr(
                    "They show where you stand and what holds you back: %1 questions, about %2 "
                    "minutes.")
                    .arg(QString::number(framework.questionCount()), QString::number(minutes))};
    QStringList thin;
    for (const PointProfile &profile : dossier.profile.points)
        if (profile.status == PointStatus::NotEnoughKnown)
            if (const Point *point = framework.point(profile.point))
                thin.append(point->shortName);
    return {Chapter::Readiness, ProgressText::tr("Answer more readiness questions"),
            ProgressText::tr("Too little is known about %1 for a score.").arg(joined(thin))};
}

NextStep visionStep(const Dossier &dossier, Mark mark)
{
    if (mark == Mark::Empty)
        return {Chapter::Vision, ProgressText::tr("Say where you want to be"),
                ProgressText::tr(
                    "Picture a working day when it has worked, then say it in %1 words. It takes "
                    "about fifteen minutes.")
                    .arg(VisionWordLimit)};
    if (!written(dossier.vision.futureDay) || !written(dossier.vision.statement))
        return {Chapter::Vision, ProgressText::tr("Finish the vision"),
                ProgressText::tr(
                    "Without a picture of the better working day, nobody can tell success from "
                    "noise.")};
    if (dossier.objectives.isEmpty())
        return {
            Chapter::Vision, ProgressText::tr("Set an objective"),
            ProgressText::tr(
                "An objective names a goal, a measure, a date and an owner. Three are enough.")};
    const auto open = std::count_if(dossier.objectives.begin(), dossier.objectives.end(),
                                    [](const Objective &entry) { return !complete(entry); });
    return {Chapter::Vision, ProgressText::tr("Complete the objectives"),
            ProgressText::tr("Objectives with something still to decide: %1 of %2.")
                .arg(QString::number(open), QString::number(dossier.objectives.size()))};
}

NextStep coverageStep(Mark mark)
{
    if (mark == Mark::Empty)
        return {
            Chapter::Coverage, ProgressText::tr("Map the tools you use"),
            ProgressText::tr(
                "It shows which purposes your tools serve and which none serves. It takes about "
                "ten minutes.")};
    return {Chapter::Coverage, ProgressText::tr("Finish the coverage map"),
            ProgressText::tr(
                "Some tools have no purpose yet. Say what each is used for, or remove it.")};
}

NextStep planStep(const Framework &framework, const Dossier &dossier, Mark mark)
{
    const qsizetype open = undecided(framework, dossier);
    if (mark == Mark::Empty || open > 0)
        return {Chapter::Plan, ProgressText::tr("Decide what to do"),
                open > 0 ? ProgressText::tr("Proposed actions to accept or refuse: %1.").arg(open)
                         : ProgressText::tr("Write down the first step, its owner and its dates.")};
    const bool accepted
        = std::any_of(dossier.actions.begin(), dossier.actions.end(),
                      [](const Action &a) { return a.state == Action::State::Accepted; });
    if (!accepted)
        return {Chapter::Plan, ProgressText::tr("Add a step to the plan"),
                ProgressText::tr("An aim without a step stays a wish.")};
    return {Chapter::Plan, ProgressText::tr("Give every action an owner and dates"),
            ProgressText::tr("Nobody does what nobody owns.")};
}

NextStep peopleStep(Mark mark)
{
    if (mark == Mark::Empty)
        return {Chapter::People, ProgressText::tr("Win leaders and help people"),
                ProgressText::tr(
                    "Who has to be won, who holds back, and what does each group get? It takes "
                    "about twenty minutes.")};
    return {Chapter::People, ProgressText::tr("Finish the plan for people"),
            ProgressText::tr(
                "It needs a sponsor with a promise, a habit of a leader, the size of each group, "
                "an offer for each, and a plan for month four.")};
}

NextStep rulesStep(Mark mark)
{
    if (mark == Mark::Empty)
        return {
            Chapter::Rules, ProgressText::tr("Make it safe to start"),
            ProgressText::tr(
                "A few rules, ten questions about personal data, and a number to call at night. "
                "There is text to start from.")};
    return {Chapter::Rules, ProgressText::tr("Finish the rules"),
            ProgressText::tr(
                "They need a policy that is begun, house rules, the ten answers about personal "
                "data and a contact out of hours.")};
}

NextStep toolsStep(const Dossier &dossier)
{
    if (dossier.accounts.isEmpty())
        return {Chapter::Tools, ProgressText::tr("List the accounts you have"),
                ProgressText::tr(
                    "Who owns each account, and who could lock you out of it? Paste a list, or "
                    "begin with one.")};
    if (dossier.selections.isEmpty())
        return {Chapter::Tools, ProgressText::tr("Let the users choose a tool"),
                ProgressText::tr(
                    "Take one purpose that no tool serves well. Six to ten people who will use the "
                    "tool choose it.")};
    return {
        Chapter::Tools, ProgressText::tr("Finish choosing"),
        ProgressText::tr("A choice is finished when its record has reasons and a day of review.")};
}

} // namespace

Mark mark(Chapter chapter, const Framework &framework, const Dossier &dossier)
{
    switch (chapter) {
    case Chapter::Organisation:
        return organisationMark(dossier.organisation);
    case Chapter::Readiness:
        return readinessMark(dossier.profile);
    case Chapter::Coverage:
        return coverageMark(dossier.coverage);
    case Chapter::Vision:
        return visionMark(dossier);
    case Chapter::Tools:
        return toolsMark(dossier);
    case Chapter::People:
        return peopleMark(dossier);
    case Chapter::Rules:
        return rulesMark(dossier);
    case Chapter::Plan:
        return planMark(framework, dossier);
    case Chapter::Report:
        return reportMark(framework, dossier);
    }
    return Mark::Empty;
}

NextStep nextStep(const Framework &framework, const Dossier &dossier)
{
    for (const Chapter chapter : Work) {
        const Mark here = mark(chapter, framework, dossier);
        if (here == Mark::Ready)
            continue;
        switch (chapter) {
        case Chapter::Organisation:
            return organisationStep(dossier, here);
        case Chapter::Readiness:
            return readinessStep(framework, dossier, here);
        case Chapter::Vision:
            return visionStep(dossier, here);
        case Chapter::Coverage:
            return coverageStep(here);
        case Chapter::Tools:
            return toolsStep(dossier);
        case Chapter::People:
            return peopleStep(here);
        case Chapter::Rules:
            return rulesStep(here);
        default:
            return planStep(framework, dossier, here);
        }
    }
    const qsizetype open = unknowns(framework, dossier).size();
    return {
        Chapter::Report, ProgressText::tr("Read and export the report"),
        open == 0
            ? ProgressText::tr("Everything the draft asks for is there.")
            : ProgressText::tr("The draft is ready to read. Things not yet known: %1.").arg(open)};
}

} // namespace core
