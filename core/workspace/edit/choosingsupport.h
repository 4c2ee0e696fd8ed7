// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/choosingrows.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/edit/support.h"

namespace core::edit {

/// Fails with NotFound unless the selection is there.
inline Status checkSelection(const Workspace &workspace, OrganisationId organisation,
                             SelectionId selection)
{
    return workspace.find<Selection>(organisation, selection) ? Status() : gone();
}

/// Fails with NotFound unless the person, candidate or criterion is there and belongs to
/// `selection`.
template<class T>
Status checkPart(const Workspace &workspace, OrganisationId organisation, SelectionId selection,
                 decltype(T::id) id)
{
    const std::optional<T> found = workspace.find<T>(organisation, id);
    return found && found->selection == selection ? Status() : gone();
}

/// The first status that failed.
inline Status all(std::initializer_list<Status> statuses)
{
    for (const Status &status : statuses)
        if (!status)
            return status;
    return {};
}

} // namespace core::edit
