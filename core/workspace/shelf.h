// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/mapping.h"

#include <QList>

#include <algorithm>

namespace core {

/// Page order: by position or date where a value has one, then by id so that it never wavers.
template<class T>
bool comesBefore(const T &a, const T &b)
{
    if constexpr (requires { a.position; }) {
        if (a.position != b.position)
            return a.position < b.position;
    } else if constexpr (requires { a.date; }) {
        if (a.date != b.date)
            return a.date < b.date;
    }
    return a.id < b.id;
}

/// The values of one table and organisation that were read and are kept in step with the file.
class ShelfBase
{
public:
    virtual ~ShelfBase() = default;
    virtual void take(const RowChange &change) = 0;
};

template<class T>
class Shelf final : public ShelfBase
{
public:
    explicit Shelf(const QList<Row> &rows)
    {
        values.reserve(rows.size());
        for (const Row &row : rows)
            values << fromRow<T>(row);
        std::sort(values.begin(), values.end(), comesBefore<T>);
    }

    void take(const RowChange &change) override
    {
        if (change.before)
            remove(fromRow<T>(*change.before));
        if (change.after)
            insert(fromRow<T>(*change.after));
    }

    QList<T> values;

private:
    void remove(const T &value)
    {
        const auto at = std::lower_bound(values.begin(), values.end(), value, comesBefore<T>);
        if (at != values.end() && at->id == value.id)
            values.erase(at);
    }
    void insert(const T &value)
    {
        values.insert(std::lower_bound(values.begin(), values.end(), value, comesBefore<T>), value);
    }
};

} // namespace core
