// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/choosingsupport.h"

namespace core::edit {

Status rate(Workspace &workspace, const Participant &participant, CandidateId candidate,
            CriterionId criterion, std::optional<int> mark)
{
    if (mark && (*mark < 0 || *mark > BestMark))
        return failure(Error::Kind::Input, Tr::tr("A mark is 0 to %1.").arg(BestMark));
    const OrganisationId organisation = participant.organisation;
    const SelectionId selection = participant.selection;
    if (const Status there
        = all({checkPart<Participant>(workspace, organisation, selection, participant.id),
               checkPart<Candidate>(workspace, organisation, selection, candidate),
               checkPart<Criterion>(workspace, organisation, selection, criterion)});
        !there)
        return there;
    Rating rating{{},        organisation, selection,       participant.id,
                  candidate, criterion,    mark.value_or(0)};
    rating.id = idOf(rating);
    const QString name = workspace.find<Candidate>(organisation, candidate)->name;
    return mark ? put(workspace, rating, Tr::tr("Mark %1").arg(name))
                : remove(workspace, rating, Tr::tr("Take back a mark of %1").arg(name));
}

Status setTrial(Workspace &workspace, const Trial &trial)
{
    if (trial.minutes && *trial.minutes < 0)
        return failure(Error::Kind::Input, Tr::tr("The minutes are 0 or more."));
    if (const Status there = all({checkPart<Participant>(workspace, trial.organisation,
                                                         trial.selection, trial.participant),
                                  checkPart<Candidate>(workspace, trial.organisation,
                                                       trial.selection, trial.candidate)});
        !there)
        return there;
    Trial row = trial;
    row.id = idOf(trial);
    Trial nothing = row;
    nothing.task.clear();
    nothing.minutes.reset();
    return putUnlessBlank(
        workspace, row, nothing,
        Tr::tr("Note how %1 was tried")
            .arg(workspace.find<Candidate>(trial.organisation, trial.candidate)->name));
}

Status vote(Workspace &workspace, const Participant &participant,
            const std::optional<Ranking> &ranking)
{
    if (const Status there = checkPart<Participant>(workspace, participant.organisation,
                                                    participant.selection, participant.id);
        !there)
        return there;
    Ballot ballot{{},
                  participant.organisation,
                  participant.selection,
                  participant.id,
                  ranking.value_or(Ranking())};
    ballot.id = idOf(ballot);
    return ranking
        ? put(workspace, ballot, Tr::tr("Vote of %1").arg(participant.alias))
        : remove(workspace, ballot, Tr::tr("Take back the vote of %1").arg(participant.alias));
}

} // namespace core::edit
