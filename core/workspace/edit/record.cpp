// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/choosingsupport.h"

namespace core::edit {

Result<RequestId> addRequest(Workspace &workspace, const Selection &selection, const QString &text)
{
    if (const Status there = checkSelection(workspace, selection.organisation, selection.id);
        !there)
        return failure(there.error());
    Request request;
    request.id = RequestId::create();
    request.organisation = selection.organisation;
    request.selection = selection.id;
    request.text = text;
    request.position = nextPosition<Request>(workspace, selection.organisation);
    return add(workspace, request, Tr::tr("Add a request of the group"));
}

Status changeRequest(Workspace &workspace, const Request &request)
{
    if (request.state == RequestState::Refused && request.answer.trimmed().isEmpty())
        return failure(Error::Kind::Input,
                       Tr::tr("A request that is refused needs an answer: say why."));
    return change(workspace, request, Tr::tr("Change a request of the group"));
}

Status removeRequest(Workspace &workspace, const Request &request)
{
    return remove(workspace, request, Tr::tr("Remove a request of the group"));
}

Status changeDecisionRecord(Workspace &workspace, const DecisionRecord &record)
{
    if (const Status there = checkSelection(workspace, record.organisation, record.selection);
        !there)
        return there;
    if (!record.choice.isNull())
        if (const Status there
            = checkPart<Candidate>(workspace, record.organisation, record.selection, record.choice);
            !there)
            return there;
    if (record.decided && record.review && *record.review < *record.decided)
        return failure(Error::Kind::Input,
                       Tr::tr("The review would come before the decision. Nothing was changed."));
    DecisionRecord row = record;
    row.id = idOf(record);
    DecisionRecord nothing;
    nothing.id = row.id;
    nothing.organisation = row.organisation;
    nothing.selection = row.selection;
    return putUnlessBlank(workspace, row, nothing, Tr::tr("Change the decision record"));
}

} // namespace core::edit
