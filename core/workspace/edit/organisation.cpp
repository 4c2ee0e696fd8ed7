// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/support.h"

namespace core::edit {

Result<OrganisationId> addOrganisation(Workspace &workspace, const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Kind::Input, Tr::tr("Give the organisation a name."));
    Organisation organisation;
    organisation.id = OrganisationId::create();
    organisation.name = name.trimmed();
    return add(workspace, organisation, Tr::tr("Add %1").arg(organisation.name));
}

Status changeOrganisation(Workspace &workspace, const Organisation &organisation)
{
    if (organisation.headcount && *organisation.headcount < 0)
        return failure(Error::Kind::Input, Tr::tr("The number of people is 0 or more."));
    if (organisation.desklessPercent
        && (*organisation.desklessPercent < 0 || *organisation.desklessPercent > 100))
        return failure(Error::Kind::Input, Tr::tr("The share without a desk is 0 to 100 %."));
    return change(workspace, organisation, Tr::tr("Change the profile card"));
}

Status removeOrganisation(Workspace &workspace, OrganisationId organisation)
{
    const std::optional<Organisation> found
        = workspace.find<Organisation>(organisation, organisation);
    if (!found)
        return {};
    Result<QList<RowChange>> rows = workspace.rows(organisation);
    if (!rows)
        return failure(rows.error());
    std::ranges::reverse(*rows); // children before parents
    for (RowChange &row : *rows)
        std::swap(row.before, row.after);
    return workspace.commit({organisation, Tr::tr("Remove %1").arg(found->name), {}, *rows});
}

} // namespace core::edit
