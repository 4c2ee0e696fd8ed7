// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/choosingrows.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/edit/support.h"

namespace core::edit {

/// The changes that take away the rows of these types for which `fits` says yes, in this order.
template<class... T, class Fits>
QList<RowChange> removalsOf(const Workspace &workspace, OrganisationId organisation, Fits fits)
{
    QList<RowChange> changes;
    const auto take = [&]<class V>(const QList<V> &values) {
        for (const V &value : values)
            if (fits(value))
                changes << rowChange<V>(value, {});
    };
    (take(workspace.list<T>(organisation)), ...);
    return changes;
}

/// put() for a row that is there only while something stands in it. `nothing` is the row with
/// nothing in it: the first letter typed then belongs to the same step as those that follow, and
/// a row that comes to nothing is taken away.
template<class T>
Status putUnlessBlank(Workspace &workspace, const T &value, const T &nothing, const QString &label)
{
    if (value == nothing)
        return remove(workspace, value, label);
    const std::optional<T> before = stored(workspace, value);
    return workspace.commit({ownerOf(value),
                             label,
                             typingKey(rowChange<T>(before.value_or(nothing), value)),
                             {rowChange<T>(before, value)}});
}

inline Status gone()
{
    return failure(Error::Kind::NotFound,
                   Tr::tr("This was removed in the meantime. Undo the removal to change it."));
}

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
