// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit.h"
#include "core/workspace/edit/support.h"

namespace core::edit {

Status changeInquiry(Workspace &workspace, const Inquiry &inquiry)
{
    Inquiry stored = inquiry;
    stored.id = InquiryId::of(inquiry.organisation, inquiry.subject);
    const QString label = Tr::tr("Settle who finds something out");
    if (stored.owner.isEmpty() && !stored.due)
        return remove(workspace, stored, label);
    return put(workspace, stored, label);
}

Status setPassage(Workspace &workspace, OrganisationId organisation, const QString &place,
                  const QString &text)
{
    const Passage passage{PassageId::of(organisation, place), organisation, place, text};
    const QString label = Tr::tr("Write a passage of the report");
    return text.trimmed().isEmpty() ? remove(workspace, passage, label)
                                    : put(workspace, passage, label);
}

} // namespace core::edit
