// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/choosingsupport.h"

using namespace Qt::StringLiterals;

namespace core::edit {

namespace {

Status checkPurpose(const Workspace &workspace, const Selection &selection)
{
    const QList<Selection> &others = workspace.list<Selection>(selection.organisation);
    if (std::ranges::any_of(others, [&](const Selection &other) {
            return other.id != selection.id && other.purpose == selection.purpose;
        }))
        return failure(Error::Kind::Input,
                       Tr::tr("A tool for this purpose is being chosen already. Go on with that, "
                              "or remove it first."));
    return {};
}

bool hasVotes(const Workspace &workspace, const Selection &selection)
{
    const QList<Ballot> &ballots = workspace.list<Ballot>(selection.organisation);
    return std::ranges::any_of(
        ballots, [&](const Ballot &ballot) { return ballot.selection == selection.id; });
}

QString selectionLabel(const Selection &before, const Selection &after)
{
    if (before.revealed != after.revealed)
        return after.revealed ? Tr::tr("Reveal the marks") : Tr::tr("Hide the marks");
    if (before.ballotRule != after.ballotRule)
        return Tr::tr("Set the rule of the vote");
    return Tr::tr("Change what a tool is needed for");
}

/// typingKey(), also for one of the tasks; they lie in one column.
QString selectionTypingKey(const Selection &before, const Selection &after)
{
    for (size_t task = 0; task < after.tasks.size(); ++task) {
        Selection typed = before;
        typed.tasks[task] = after.tasks[task];
        if (typed == after && typed != before)
            return u"selection/%1/task %2"_s.arg(after.id.toString()).arg(task);
    }
    return typingKey(rowChange<Selection>(before, after));
}

} // namespace

Result<SelectionId> startSelection(Workspace &workspace, OrganisationId organisation,
                                   Purpose purpose)
{
    Selection selection;
    selection.id = SelectionId::create();
    selection.organisation = organisation;
    selection.purpose = purpose;
    if (const Status fits = checkPurpose(workspace, selection); !fits)
        return failure(fits.error());
    return add(workspace, selection, Tr::tr("Start choosing a tool"));
}

Status changeSelection(Workspace &workspace, const Selection &selection)
{
    const std::optional<Selection> before = stored(workspace, selection);
    if (!before)
        return gone();
    if (const Status fits = checkPurpose(workspace, selection); !fits)
        return fits;
    if (before->ballotRule != selection.ballotRule && hasVotes(workspace, selection))
        return failure(Error::Kind::Input,
                       Tr::tr("The vote has begun, so its rule stays as it is. Take all votes "
                              "back to change the rule."));
    return workspace.commit({selection.organisation,
                             selectionLabel(*before, selection),
                             selectionTypingKey(*before, selection),
                             {rowChange<Selection>(before, selection)}});
}

Status removeSelection(Workspace &workspace, const Selection &selection)
{
    QList<RowChange> changes = removalsOf<DecisionRecord, Request, Ballot, Trial, Rating, Weight,
                                          Gate, Criterion, Candidate, Participant>(
        workspace, selection.organisation,
        [&](const auto &row) { return row.selection == selection.id; });
    changes << removalsOf<Selection>(workspace, selection.organisation,
                                     [&](const Selection &row) { return row.id == selection.id; });
    return workspace.commit(
        {selection.organisation, Tr::tr("Remove the choice of a tool"), {}, changes});
}

} // namespace core::edit
