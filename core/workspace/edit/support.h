// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/storage/mapping.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::edit {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::edit)
};

/// The organisation a value belongs to.
template<class T>
OrganisationId ownerOf(const T &value)
{
    if constexpr (requires { value.organisation; })
        return value.organisation;
    else
        return value.id;
}

/// The key under which typing into one field of one value is one step; empty when the change is
/// anything else than typing into one field.
QString typingKey(const RowChange &change);

/// Stores one change as a step of its own, or as part of the typing that it goes on with.
Status commitRow(Workspace &workspace, OrganisationId organisation, const QString &label,
                 const RowChange &change);

/// What the file holds under the id of `value`.
template<class T>
std::optional<T> stored(const Workspace &workspace, const T &value)
{
    if constexpr (std::is_same_v<T, Answer>) { // its round is enough to look through
        for (const T &found : workspace.list<T>(value.organisation, value.assessment))
            if (found.id == value.id)
                return found;
        return {};
    } else {
        return workspace.find<T>(ownerOf(value), value.id);
    }
}

/// Stores `value` over whatever has its id.
template<class T>
Status put(Workspace &workspace, const T &value, const QString &label)
{
    return commitRow(workspace, ownerOf(value), label,
                     rowChange<T>(stored(workspace, value), value));
}

/// The same for a value that must be there.
template<class T>
Status change(Workspace &workspace, const T &value, const QString &label)
{
    if (!stored(workspace, value))
        return failure(Error::Kind::NotFound,
                       Tr::tr("This was removed in the meantime. Undo the removal to change it."));
    return put(workspace, value, label);
}

/// Stores a new value and returns its id.
template<class T>
Result<decltype(T::id)> add(Workspace &workspace, const T &value, const QString &label)
{
    if (const Status done = put(workspace, value, label); !done)
        return failure(done.error());
    return value.id;
}

template<class T>
Status remove(Workspace &workspace, const T &value, const QString &label)
{
    const std::optional<T> before = stored(workspace, value);
    if (!before)
        return {};
    return commitRow(workspace, ownerOf(value), label, rowChange<T>(before, {}));
}

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

/// The position behind all others.
template<class T>
int nextPosition(const Workspace &workspace, OrganisationId organisation)
{
    int position = 0;
    for (const T &value : workspace.list<T>(organisation))
        position = std::max(position, value.position + 1);
    return position;
}

/// The newest round of an organisation.
std::optional<Assessment> newestAssessment(const Workspace &workspace, OrganisationId organisation);

/// A round of today, not stored yet.
Assessment newAssessment(const Workspace &workspace, OrganisationId organisation,
                         const Framework &framework);

/// The one id of a respondent's answer to a question, so that its history survives taking it back.
inline AnswerId answerId(RespondentId respondent, const QuestionCode &question)
{
    return AnswerId::of(respondent, question.text);
}

} // namespace core::edit
