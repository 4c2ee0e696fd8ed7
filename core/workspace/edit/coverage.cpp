// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/support.h"

namespace core::edit {

namespace {

Status checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return failure(Error::Kind::Input, Tr::tr("Give the account or tool a name."));
    return {};
}

/// What says that it is this tool no longer does.
template<class T>
QList<RowChange> unlinked(const Workspace &workspace, const Tool &tool)
{
    QList<RowChange> changes;
    for (const T &value : workspace.list<T>(tool.organisation)) {
        T without = value;
        without.tool = {};
        if (value.tool == tool.id)
            changes << rowChange<T>(value, without);
    }
    return changes;
}

} // namespace

Result<ToolId> addTool(Workspace &workspace, OrganisationId organisation, const QString &name)
{
    if (const Status named = checkName(name); !named)
        return failure(named.error());
    const Tool tool{ToolId::create(), organisation, name.trimmed(),
                    nextPosition<Tool>(workspace, organisation)};
    return add(workspace, tool, Tr::tr("Add %1").arg(tool.name));
}

Status changeTool(Workspace &workspace, const Tool &tool)
{
    if (const Status named = checkName(tool.name); !named)
        return named;
    return change(workspace, tool, Tr::tr("Change %1").arg(tool.name));
}

Status removeTool(Workspace &workspace, const Tool &tool)
{
    QList<RowChange> changes;
    for (const CoverageEntry &entry : workspace.list<CoverageEntry>(tool.organisation))
        if (entry.tool == tool.id)
            changes << rowChange<CoverageEntry>(entry, {});
    changes << unlinked<AccountEntry>(workspace, tool) << unlinked<Candidate>(workspace, tool);
    if (const auto stored = workspace.find<Tool>(tool.organisation, tool.id))
        changes << rowChange<Tool>(stored, {});
    return workspace.commit({tool.organisation, Tr::tr("Remove %1").arg(tool.name), {}, changes});
}

Status setCoverage(Workspace &workspace, const Tool &tool, Purpose purpose, int strength)
{
    if (strength < 0 || strength > 3)
        return failure(Error::Kind::Input, Tr::tr("A strength is 0 to 3."));
    const CoverageEntry entry{CoverageId::of(tool.id, toWord(purpose)), tool.organisation, tool.id,
                              purpose, strength};
    const QString label = Tr::tr("Set what %1 does").arg(tool.name);
    return strength == 0 ? remove(workspace, entry, label) : put(workspace, entry, label);
}

} // namespace core::edit
