// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/choosingsupport.h"

namespace core::edit {

namespace {

Status checkCandidate(const Workspace &workspace, const Candidate &candidate)
{
    const QString name = candidate.name.trimmed();
    if (name.isEmpty())
        return failure(Error::Kind::Input, Tr::tr("Give the candidate a name."));
    for (const Candidate &other : workspace.list<Candidate>(candidate.organisation))
        if (other.id != candidate.id && other.selection == candidate.selection
            && other.name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return failure(Error::Kind::Input, Tr::tr("%1 is a candidate already.").arg(name));
    return checkSelection(workspace, candidate.organisation, candidate.selection);
}

} // namespace

Result<CandidateId> addCandidate(Workspace &workspace, const Selection &selection,
                                 const Candidate &candidate)
{
    Candidate added = candidate;
    added.id = CandidateId::create();
    added.organisation = selection.organisation;
    added.selection = selection.id;
    added.name = candidate.name.trimmed();
    added.position = nextPosition<Candidate>(workspace, selection.organisation);
    if (const Status fits = checkCandidate(workspace, added); !fits)
        return failure(fits.error());
    return add(workspace, added, Tr::tr("Add the candidate %1").arg(added.name));
}

Status changeCandidate(Workspace &workspace, const Candidate &candidate)
{
    if (const Status fits = checkCandidate(workspace, candidate); !fits)
        return fits;
    return change(workspace, candidate, Tr::tr("Change the candidate %1").arg(candidate.name));
}

Status removeCandidate(Workspace &workspace, const Candidate &candidate)
{
    QList<RowChange> changes
        = removalsOf<Trial, Rating, Gate>(workspace, candidate.organisation, [&](const auto &row) {
              return row.candidate == candidate.id;
          });
    for (const DecisionRecord &record : workspace.list<DecisionRecord>(candidate.organisation)) {
        DecisionRecord open = record;
        open.choice = {};
        if (record.choice == candidate.id)
            changes << rowChange<DecisionRecord>(record, open);
    }
    changes << removalsOf<Candidate>(workspace, candidate.organisation,
                                     [&](const Candidate &row) { return row.id == candidate.id; });
    return workspace.commit({candidate.organisation,
                             Tr::tr("Remove the candidate %1").arg(candidate.name),
                             {},
                             changes});
}

Status setGate(Workspace &workspace, const Gate &gate)
{
    if (const Status there
        = all({checkPart<Candidate>(workspace, gate.organisation, gate.selection, gate.candidate),
               checkPart<Criterion>(workspace, gate.organisation, gate.selection, gate.criterion)});
        !there)
        return there;
    Gate row = gate;
    row.id = idOf(gate);
    Gate nothing = row;
    nothing.state = GateState::Unknown;
    nothing.owner.clear();
    nothing.note.clear();
    return putUnlessBlank(
        workspace, row, nothing,
        Tr::tr("Check %1 against a gate")
            .arg(workspace.find<Candidate>(gate.organisation, gate.candidate)->name));
}

} // namespace core::edit
