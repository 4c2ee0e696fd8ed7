// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/workbench.h"

#include "core/strategy/soundness.h"
#include "core/workspace/edit/support.h"
#include "core/workspace/workbenchrows.h"

#include <QSet>

namespace core::edit {

namespace {

/// Whether `from` waits for `action`, directly or not.
bool waitsFor(const QList<ActionLink> &links, ActionId from, ActionId action)
{
    QSet<ActionId> seen;
    QList<ActionId> open = {from};
    while (!open.isEmpty()) {
        const ActionId here = open.takeLast();
        if (here == action)
            return true;
        if (seen.contains(here))
            continue;
        seen.insert(here);
        for (const ActionLink &link : links)
            if (link.action == here)
                open << link.after;
    }
    return false;
}

} // namespace

Status linkActions(Workspace &workspace, const Action &action, ActionId after)
{
    const std::optional<Action> first = workspace.find<Action>(action.organisation, after);
    if (!first || !workspace.find<Action>(action.organisation, action.id))
        return failure(Error::Kind::NotFound, Tr::tr("This action was removed in the meantime."));
    if (waitsFor(workspace.list<ActionLink>(action.organisation), after, action.id))
        return failure(Error::Kind::Input,
                       Tr::tr("“%1” would wait for itself, because “%2” already waits for it. "
                              "Nothing was changed.")
                           .arg(action.title, first->title));
    ActionLink link;
    link.organisation = action.organisation;
    link.action = action.id;
    link.after = after;
    link.id = idOf(link);
    return put(workspace, link, Tr::tr("Let an action wait for another"));
}

Status unlinkActions(Workspace &workspace, const ActionLink &link)
{
    return remove(workspace, link, Tr::tr("Let an action no longer wait"));
}

Status scheduleActions(Workspace &workspace, OrganisationId organisation,
                       std::span<const Action> actions)
{
    Edit edit{organisation, Tr::tr("Move actions on the plan"), {}, {}};
    for (const Action &action : actions) {
        const std::optional<Action> before = workspace.find<Action>(organisation, action.id);
        if (!before)
            return failure(Error::Kind::NotFound,
                           Tr::tr("This action was removed in the meantime."));
        Action after = *before;
        after.start = action.start;
        after.end = action.end;
        if (const QString fault = faultIn(after); !fault.isEmpty())
            return failure(Error::Kind::Input, fault);
        if (after != *before)
            edit.changes << rowChange<Action>(before, after);
    }
    return workspace.commit(edit);
}

} // namespace core::edit
