// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/choosingsupport.h"

namespace core::edit {

namespace {

Status checkParticipant(const Workspace &workspace, const Participant &participant)
{
    if (participant.alias.trimmed().isEmpty())
        return failure(Error::Kind::Input,
                       Tr::tr("Give the person a name or an alias, such as \"Secretary 2\"."));
    for (const Participant &other : workspace.list<Participant>(participant.organisation))
        if (other.id != participant.id && other.selection == participant.selection
            && other.alias.trimmed().compare(participant.alias.trimmed(), Qt::CaseInsensitive) == 0)
            return failure(Error::Kind::Input,
                           Tr::tr("There is already somebody called %1 in this group.")
                               .arg(participant.alias.trimmed()));
    return checkSelection(workspace, participant.organisation, participant.selection);
}

} // namespace

Result<ParticipantId> addParticipant(Workspace &workspace, const Selection &selection,
                                     const QString &alias, const QString &role)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.organisation = selection.organisation;
    participant.selection = selection.id;
    participant.alias = alias.trimmed();
    participant.role = role.trimmed();
    participant.position = nextPosition<Participant>(workspace, selection.organisation);
    if (const Status fits = checkParticipant(workspace, participant); !fits)
        return failure(fits.error());
    return add(workspace, participant, Tr::tr("Add %1 to the group").arg(participant.alias));
}

Status changeParticipant(Workspace &workspace, const Participant &participant)
{
    if (const Status fits = checkParticipant(workspace, participant); !fits)
        return fits;
    return change(workspace, participant, Tr::tr("Change %1 in the group").arg(participant.alias));
}

Status removeParticipant(Workspace &workspace, const Participant &participant)
{
    QList<RowChange> changes = removalsOf<Ballot, Trial, Rating, Weight>(
        workspace, participant.organisation,
        [&](const auto &row) { return row.participant == participant.id; });
    changes << removalsOf<Participant>(
        workspace, participant.organisation,
        [&](const Participant &row) { return row.id == participant.id; });
    return workspace.commit({participant.organisation,
                             Tr::tr("Remove %1 from the group").arg(participant.alias),
                             {},
                             changes});
}

} // namespace core::edit
