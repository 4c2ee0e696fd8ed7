// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/soundness.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/support.h"

namespace core::edit {

namespace {

Status sound(const Action &action)
{
    const QString fault = faultIn(action);
    return fault.isEmpty() ? Status() : Status(failure(Error::Kind::Input, fault));
}

} // namespace

Result<ActionId> acceptProposal(Workspace &workspace, OrganisationId organisation,
                                const Proposal &proposal, const QDate &start)
{
    Action action = accepted(proposal, organisation, start);
    action.id = ActionId::create();
    action.position = nextPosition<Action>(workspace, organisation);
    return add(workspace, action, Tr::tr("Accept an action"));
}

Status refuseProposal(Workspace &workspace, OrganisationId organisation, const Proposal &proposal,
                      const QString &reason)
{
    Action action;
    action.id = ActionId::create();
    action.organisation = organisation;
    action.point = proposal.point;
    action.fromLevel = proposal.fromLevel;
    action.state = Action::State::Refused;
    action.title = proposal.title;
    action.reason = reason.trimmed();
    action.position = nextPosition<Action>(workspace, organisation);
    if (const Status given = sound(action); !given)
        return given;
    return put(workspace, action, Tr::tr("Refuse an action"));
}

Result<ActionId> addAction(Workspace &workspace, OrganisationId organisation, const QString &title)
{
    Action action;
    action.id = ActionId::create();
    action.organisation = organisation;
    action.title = title;
    action.position = nextPosition<Action>(workspace, organisation);
    return add(workspace, action, Tr::tr("Add an action"));
}

Status changeAction(Workspace &workspace, const Action &action)
{
    if (const Status right = sound(action); !right)
        return right;
    return change(workspace, action, Tr::tr("Change an action"));
}

Status removeAction(Workspace &workspace, const Action &action)
{
    const std::optional<Action> before = stored(workspace, action);
    if (!before)
        return {};
    QList<RowChange> changes
        = removalsOf<ActionLink>(workspace, action.organisation, [&](const ActionLink &link) {
              return link.action == action.id || link.after == action.id;
          });
    changes << rowChange<Action>(before, {});
    return workspace.commit({action.organisation, Tr::tr("Remove an action"), {}, changes});
}

Result<DecisionId> addDecision(Workspace &workspace, OrganisationId organisation,
                               const QString &text)
{
    Decision decision;
    decision.id = DecisionId::create();
    decision.organisation = organisation;
    decision.text = text;
    decision.position = nextPosition<Decision>(workspace, organisation);
    return add(workspace, decision, Tr::tr("Ask for a decision"));
}

Status changeDecision(Workspace &workspace, const Decision &decision)
{
    return change(workspace, decision, Tr::tr("Change a decision asked for"));
}

Status removeDecision(Workspace &workspace, const Decision &decision)
{
    return remove(workspace, decision, Tr::tr("Remove a decision asked for"));
}

} // namespace core::edit
