// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/edit.h"

#include <QList>

#include <algorithm>

namespace core {

// As core/storage/mapping.h has them, which observers need not see.
template<class T>
const QString &tableOf();
template<class T>
T fromRow(const Row &row);

/// What a workspace tells its observers after a commit.
struct Change
{
    enum class Cause {
        Edit,
        Undo,
        Redo,
        Elsewhere, ///< another program wrote to the file: anything may be different
    };
    Cause cause = Cause::Edit;
    QString label; ///< "Answer P4q2"
    /// Empty for Elsewhere. Rows rather than values: most observers only want to know which kinds
    /// of things changed, and reading a value costs more than comparing a name.
    QList<RowChange> rows;

    /// Whether something in `table` is among the changes, or may be.
    bool touches(const QString &table) const
    {
        return cause == Cause::Elsewhere
            || std::ranges::any_of(rows, [&](const RowChange &row) { return row.table == table; });
    }
    /// The same for a value of type T.
    template<class T>
    bool touches() const
    {
        return touches(tableOf<T>());
    }

    /// The value when exactly one of type T changed: as it is now, or as it was when it is gone.
    template<class T>
    std::optional<T> only() const
    {
        const auto isOne = [](const RowChange &row) { return row.table == tableOf<T>(); };
        const auto row = std::ranges::find_if(rows, isOne);
        if (row == rows.end() || std::any_of(row + 1, rows.end(), isOne))
            return {};
        return fromRow<T>(row->after ? *row->after : *row->before);
    }
};

} // namespace core
