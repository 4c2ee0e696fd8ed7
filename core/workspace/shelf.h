// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/mapping.h"

#include <QList>

#include <algorithm>
#include <tuple>

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

/// Which values stand on a shelf: those of one table and organisation, or of one round of it. A
/// null id sets no bounds.
struct ShelfKey
{
    QString table;
    OrganisationId organisation;
    AssessmentId round;
    friend bool operator<(const ShelfKey &a, const ShelfKey &b)
    {
        return std::tie(a.table, a.organisation, a.round)
            < std::tie(b.table, b.organisation, b.round);
    }
};

/// Values that were read and are kept in step with the file.
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
    Shelf(QList<T> read, AssessmentId round)
        : values(std::move(read))
        , m_round(round)
    {
        // Rows come by id, which often is the page order already.
        if (!std::is_sorted(values.begin(), values.end(), comesBefore<T>))
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
    bool belongs(const T &value) const
    {
        if constexpr (requires { value.assessment == m_round; })
            return m_round.isNull() || value.assessment == m_round;
        else
            return true;
    }
    void remove(const T &value)
    {
        if (!belongs(value))
            return;
        const auto at = std::lower_bound(values.begin(), values.end(), value, comesBefore<T>);
        if (at != values.end() && at->id == value.id)
            values.erase(at);
    }
    void insert(const T &value)
    {
        if (!belongs(value))
            return;
        values.insert(std::lower_bound(values.begin(), values.end(), value, comesBefore<T>), value);
    }

    AssessmentId m_round;
};

} // namespace core
