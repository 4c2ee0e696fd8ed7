// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/sectionparts.h"

#include "core/strategy/plan.h"
#include "core/strategy/screening.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::checks {

namespace {

struct PartText
{
    Q_DECLARE_TR_FUNCTIONS(core::checks)
};

bool isThere(const QString &text)
{
    return !isMissing(text);
}

/// Whether there are any and every one of them fits.
template<class T, class Fits>
bool allFit(const QList<T> &list, Fits fits)
{
    return !list.isEmpty() && std::ranges::all_of(list, fits);
}

bool isAnswered(const Dossier &dossier)
{
    return dossier.profile.respondents > 0;
}

bool hasAction(const Dossier &dossier)
{
    return std::ranges::any_of(dossier.actions, [](const Action &action) {
        return action.state == Action::State::Accepted;
    });
}

bool hasLine(const Dossier &dossier, bool cost)
{
    return std::ranges::any_of(dossier.valueLines,
                               [cost](const ValueLine &line) { return line.isCost() == cost; });
}

/// Of what is not there nobody is told what it lacks as well.
QList<SectionPart> withDetail(const SectionPart &whole, const SectionPart &detail)
{
    return whole.there ? QList<SectionPart>{whole, detail} : QList<SectionPart>{whole};
}

} // namespace

QList<SectionPart> summaryParts(const Framework &, const Dossier &dossier)
{
    return {{PartText::tr("answers on readiness"), isAnswered(dossier)},
            {PartText::tr("a vision"), isThere(dossier.vision.statement)},
            {PartText::tr("an objective"), !dossier.objectives.isEmpty()},
            {PartText::tr("a first step"), hasAction(dossier)},
            {PartText::tr("a decision asked for"), !dossier.decisions.isEmpty()},
            {PartText::tr("costs and benefits"), !dossier.valueLines.isEmpty()}};
}

QList<SectionPart> aboutParts(const Framework &, const Dossier &dossier)
{
    const Organisation &card = dossier.organisation;
    return {{PartText::tr("authors"), isThere(card.authors)},
            {PartText::tr("version"), isThere(card.documentVersion)},
            {PartText::tr("who may read it"), isThere(card.classification)},
            {PartText::tr("date of review"), card.reviewDate.has_value()},
            {PartText::tr("people who answered"), isAnswered(dossier)}};
}

QList<SectionPart> organisationParts(const Framework &, const Dossier &dossier)
{
    const Organisation &card = dossier.organisation;
    return {{PartText::tr("sector"), isThere(card.sector)},
            {PartText::tr("what you do"), isThere(card.activity)},
            {PartText::tr("number of people"), card.headcount.has_value()},
            {PartText::tr("audiences"), isThere(card.audiences)},
            {PartText::tr("rules that bind you"), isThere(card.rules)},
            {PartText::tr("working patterns"), isThere(card.workingPatterns)},
            {PartText::tr("culture"), isThere(card.culture)},
            {PartText::tr("the problem"), isThere(card.problem)}};
}

QList<SectionPart> readinessParts(const Framework &framework, const Dossier &dossier)
{
    QList<SectionPart> parts = {{PartText::tr("answers"), isAnswered(dossier)}};
    for (const Point &point : framework.points) {
        const PointProfile *profile = dossier.profile.point(point.id);
        parts.append({point.shortName, profile && profile->status != PointStatus::NotEnoughKnown});
    }
    parts.append({PartText::tr("targets"), !dossier.targets.isEmpty()});
    return parts;
}

QList<SectionPart> useParts(const Framework &, const Dossier &dossier)
{
    const auto isUsed = [](const QList<int> &row) {
        return std::ranges::any_of(row, [](int strength) { return strength > 0; });
    };
    return withDetail({PartText::tr("tools"), !dossier.coverage.tools.isEmpty()},
                      {PartText::tr("a purpose for each tool"),
                       allFit(dossier.coverage.strengths, isUsed)})
        + QList<SectionPart>{
            {PartText::tr("the register of accounts"), !dossier.accounts.isEmpty()}};
}

QList<SectionPart> visionParts(const Framework &, const Dossier &dossier)
{
    return {{PartText::tr("a working day when it has worked"), isThere(dossier.vision.futureDay)},
            {PartText::tr("a vision"), isThere(dossier.vision.statement)},
            {PartText::tr("an objective"), !dossier.objectives.isEmpty()},
            {PartText::tr("what you will not do"), !dossier.exclusions.isEmpty()}};
}

QList<SectionPart> choiceParts(const Framework &, const Dossier &dossier)
{
    const auto decided = [](const SelectionDossier &selection) {
        return selection.record && !selection.record->choice.isNull();
    };
    return withDetail(
        {PartText::tr("a purpose that needs a tool"), !dossier.selections.isEmpty()},
        {PartText::tr("a choice for each purpose"), allFit(dossier.selections, decided)});
}

QList<SectionPart> peopleParts(const Framework &, const Dossier &dossier)
{
    const auto sized = [](const AdopterGroup &group) { return group.people.has_value(); };
    const bool allSized = dossier.adopterGroups.size() == qsizetype(AllAdopters.size())
        && std::ranges::all_of(dossier.adopterGroups, sized);
    const auto cared = [](const Inclusion &row) { return isThere(row.adjustment); };
    return {{PartText::tr("the size of each group"), allSized},
            {PartText::tr("why people hold back"), !dossier.reluctanceReasons.isEmpty()},
            {PartText::tr("an offer"), !dossier.supportOffers.isEmpty()},
            {PartText::tr("champions"), dossier.peoplePlan.champions.value_or(0) > 0},
            {PartText::tr("month four"), isThere(dossier.peoplePlan.monthFour)},
            {PartText::tr("who is easily left out"), allFit(dossier.inclusion, cared)}};
}

QList<SectionPart> leadershipParts(const Framework &, const Dossier &dossier)
{
    return {{PartText::tr("a sponsor"), isThere(dossier.leadership.sponsor)},
            {PartText::tr("a promise"), isThere(dossier.leadership.promise)},
            {PartText::tr("stakeholders"), !dossier.stakeholders.isEmpty()},
            {PartText::tr("habits of leaders"), !dossier.leaderHabits.isEmpty()},
            {PartText::tr("duties"), !dossier.duties.isEmpty()},
            {PartText::tr("who has which role"), !dossier.roleHolders.isEmpty()}};
}

QList<SectionPart> rulesParts(const Framework &, const Dossier &dossier)
{
    const auto begun
        = [](const PolicyPart &part) { return part.state != PolicyPart::State::Missing; };
    const auto security = [](const CheckAnswer &answer) {
        return answer.list == Checklist::AccountSecurity && answer.answer != YesNo::Unknown;
    };
    return {{PartText::tr("a policy"), std::ranges::any_of(dossier.policy, begun)},
            {PartText::tr("moderation"), isThere(dossier.governance.moderation)},
            {PartText::tr("house rules"), !dossier.houseRules.isEmpty()},
            {PartText::tr("account security"), std::ranges::any_of(dossier.checkAnswers, security)},
            {PartText::tr("a contact out of hours"), isThere(dossier.governance.outOfHoursContact)},
            {PartText::tr("steps in a crisis"), !dossier.crisisSteps.isEmpty()},
            {PartText::tr("how records are kept"), isThere(dossier.governance.records)}};
}

QList<SectionPart> valueParts(const Framework &, const Dossier &dossier)
{
    return {{PartText::tr("costs"), hasLine(dossier, true)},
            {PartText::tr("benefits"), hasLine(dossier, false)}};
}

QList<SectionPart> roadmapParts(const Framework &framework, const Dossier &dossier)
{
    const QList<Gap> gaps = rankedGaps(framework, dossier.profile, dossier.targets);
    const bool begun = !dossier.actions.isEmpty();
    const bool decided = proposals(framework, gaps, dossier.actions).isEmpty();
    return {{PartText::tr("an action"), hasAction(dossier)},
            {PartText::tr("a decision on every proposal"), begun && decided}};
}

QList<SectionPart> riskParts(const Framework &, const Dossier &dossier)
{
    const auto stands = [](const Risk &risk) { return !risk.refused; };
    const auto cared = [](const Risk &risk) {
        return risk.refused || (risk.score() && isThere(risk.owner) && isThere(risk.response));
    };
    return withDetail(
        {PartText::tr("a risk"), std::ranges::any_of(dossier.risks, stands)},
        {PartText::tr("score, response and owner of each risk"), allFit(dossier.risks, cared)});
}

QList<SectionPart> requestParts(const Framework &, const Dossier &dossier)
{
    const auto complete = [](const Decision &decision) {
        return isThere(decision.decider) && decision.due.has_value();
    };
    return withDetail(
        {PartText::tr("a decision asked for"), !dossier.decisions.isEmpty()},
        {PartText::tr("who decides, and by when"), allFit(dossier.decisions, complete)});
}

QList<SectionPart> screeningParts(const Framework &, const Dossier &dossier)
{
    const int answered = screening(dossier.checkAnswers).answered;
    return withDetail({PartText::tr("answers to the ten questions"), answered > 0},
                      {PartText::tr("the other answers of ten"), answered >= ScreeningQuestions});
}

} // namespace core::checks
