// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/walk.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

namespace {

struct Walk
{
    Q_DECLARE_TR_FUNCTIONS(core::Walk)
};

constexpr int FewestCandidates = 2;

bool written(const QString &text)
{
    return !text.trimmed().isEmpty();
}

StepState need(const Selection &selection)
{
    const auto tasks = std::count_if(selection.tasks.begin(), selection.tasks.end(), written);
    StepState state{SelectionStep::Need, written(selection.who) || tasks > 0, {}};
    if (!written(selection.who))
        state.missing = Walk::tr("Say who needs the tool.");
    else if (tasks < std::ssize(selection.tasks))
        state.missing = Walk::tr("Name three tasks that the tool is for.");
    else if (selection.mainRoles.isEmpty())
        state.missing = Walk::tr("Name the roles that will use it.");
    return state;
}

StepState group(const SelectionDossier &dossier, const DecisionResult &result)
{
    StepState state{SelectionStep::Group, !dossier.participants.isEmpty(), {}};
    if (!result.missingVoices.isEmpty())
        state.missing = sentence(result.missingVoices.first());
    return state;
}

StepState candidates(const SelectionDossier &dossier)
{
    StepState state{SelectionStep::Candidates, !dossier.candidates.isEmpty(), {}};
    if (dossier.candidates.size() < FewestCandidates)
        state.missing = Walk::tr("Name at least two candidates.");
    return state;
}

StepState gates(const SelectionDossier &dossier, const DecisionResult &result)
{
    StepState state{SelectionStep::Gates, !dossier.gates.isEmpty(), {}};
    int all = 0;
    int open = 0;
    for (const CandidateResult &candidate : result.candidates)
        for (const GateResult &gate : candidate.gates) {
            ++all;
            open += gate.state == GateState::Unknown && !written(gate.owner);
        }
    if (all == 0)
        state.missing = Walk::tr("Say what no tool may lack.");
    else if (open > 0)
        state.missing = Walk::tr("Unknown, and nobody finds out: %1 of %2 answers.")
                            .arg(QString::number(open), QString::number(all));
    return state;
}

StepState criteria(const SelectionDossier &dossier)
{
    const auto scored
        = std::count_if(dossier.criteria.begin(), dossier.criteria.end(),
                        [](const Criterion &each) { return each.kind == CriterionKind::Scored; });
    StepState state{SelectionStep::Criteria, scored > 0, {}};
    if (scored < FewestCriteria || scored > MostCriteria)
        state.missing = Walk::tr("Pick %1 to %2 criteria; there are %3 now.")
                            .arg(FewestCriteria)
                            .arg(MostCriteria)
                            .arg(scored);
    return state;
}

/// How many of the group have done something.
StepState byEverybody(SelectionStep step, const SelectionDossier &dossier, qsizetype done,
                      bool begun, const QString &missing)
{
    const qsizetype people = dossier.participants.size();
    StepState state{step, begun, {}};
    if (people == 0)
        state.missing = Walk::tr("There is nobody in the group yet.");
    else if (done < people)
        state.missing = missing.arg(QString::number(people - done), QString::number(people));
    return state;
}

StepState weights(const SelectionDossier &dossier)
{
    const auto done = std::count_if(
        dossier.participants.begin(), dossier.participants.end(), [&](const Participant &person) {
            return std::any_of(dossier.weights.begin(), dossier.weights.end(),
                               [&](const Weight &weight) {
                                   return weight.participant == person.id && weight.points > 0;
                               });
        });
    return byEverybody(SelectionStep::Weights, dossier, done, done > 0,
                       Walk::tr("People without weights: %1 of %2."));
}

/// Whether a person has marked every candidate in the running on every scored criterion.
bool markedAll(const SelectionDossier &dossier, const DecisionResult &result,
               const ParticipantId &person)
{
    qsizetype wanted = 0;
    qsizetype given = 0;
    for (const CandidateResult &candidate : result.candidates) {
        if (candidate.removed)
            continue;
        wanted += candidate.criteria.size();
        for (const CriterionResult &criterion : candidate.criteria)
            given += std::any_of(
                dossier.ratings.begin(), dossier.ratings.end(), [&](const Rating &rating) {
                    return rating.participant == person && rating.candidate == candidate.candidate
                        && rating.criterion == criterion.criterion;
                });
    }
    return wanted > 0 && given == wanted;
}

StepState trial(const SelectionDossier &dossier, const DecisionResult &result)
{
    const auto done = std::count_if(
        dossier.participants.begin(), dossier.participants.end(),
        [&](const Participant &person) { return markedAll(dossier, result, person.id); });
    return byEverybody(SelectionStep::Trial, dossier, done, !dossier.ratings.isEmpty(),
                       Walk::tr("People who still have marks to give: %1 of %2."));
}

StepState reveal(const Selection &selection)
{
    StepState state{SelectionStep::Reveal, selection.revealed, {}};
    if (!selection.revealed)
        state.missing = Walk::tr("Reveal the marks when everybody has given theirs.");
    return state;
}

StepState ballot(const SelectionDossier &dossier)
{
    const auto done = std::count_if(
        dossier.participants.begin(), dossier.participants.end(), [&](const Participant &person) {
            return std::any_of(
                dossier.ballots.begin(), dossier.ballots.end(),
                [&](const Ballot &ballot) { return ballot.participant == person.id; });
        });
    return byEverybody(SelectionStep::Ballot, dossier, done, done > 0,
                       Walk::tr("People who have not voted: %1 of %2."));
}

StepState decision(const SelectionDossier &dossier)
{
    const DecisionRecord record = dossier.record.value_or(DecisionRecord{});
    StepState state{SelectionStep::Decision, dossier.record.has_value(), {}};
    if (record.choice.isNull())
        state.missing = Walk::tr("Say what was chosen.");
    else if (!written(record.reasons))
        state.missing = Walk::tr("Give the reasons.");
    else if (!record.review)
        state.missing = Walk::tr("Set the day on which you look at the choice again.");
    return state;
}

} // namespace

QList<StepState> stepStates(const SelectionDossier &dossier, const DecisionResult &result)
{
    return {need(dossier.selection), group(dossier, result),    candidates(dossier),
            gates(dossier, result),  criteria(dossier),         weights(dossier),
            trial(dossier, result),  reveal(dossier.selection), ballot(dossier),
            decision(dossier)};
}

std::optional<EarlierStep> neededFirst(SelectionStep step, const SelectionDossier &dossier,
                                       const DecisionResult &result)
{
    const bool weighs = step == SelectionStep::Weights;
    const bool tries = step == SelectionStep::Trial;
    const bool votes = step == SelectionStep::Ballot;
    if (!weighs && !tries && !votes)
        return {};
    if (dossier.participants.isEmpty())
        return EarlierStep{SelectionStep::Group, Walk::tr("There is nobody in the group yet.")};
    if (!weighs && dossier.candidates.isEmpty())
        return EarlierStep{SelectionStep::Candidates, Walk::tr("There is no candidate yet.")};
    if (!weighs && std::ranges::all_of(result.candidates, &CandidateResult::removed))
        return EarlierStep{SelectionStep::Gates, Walk::tr("No candidate passes the gates.")};
    if (!votes
        && std::ranges::count(dossier.criteria, CriterionKind::Scored, &Criterion::kind) == 0)
        return EarlierStep{SelectionStep::Criteria, Walk::tr("No criterion is picked yet.")};
    return {};
}

SelectionStep nextStep(const QList<StepState> &states)
{
    const auto open = std::find_if(states.begin(), states.end(),
                                   [](const StepState &state) { return !state.done(); });
    return open == states.end() ? SelectionStep::Decision : open->step;
}

} // namespace core
