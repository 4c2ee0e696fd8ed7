// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/mapping.h"

#include <QList>

#include <algorithm>
#include <tuple>
#include <vector>

namespace core {

/// Where a value stands in page order: by position or date where it has one, then by id so that
/// it never wavers.
struct Place
{
    qint64 rank = 0;
    QUuid id;
    friend bool operator<(const Place &a, const Place &b)
    {
        return a.rank != b.rank ? a.rank < b.rank : a.id < b.id;
    }
};

template<class T>
Place placeOf(const T &value)
{
    if constexpr (requires { value.position; })
        return {value.position, value.id.uuid()};
    else if constexpr (requires { value.date.toJulianDay(); })
        return {value.date.toJulianDay(), value.id.uuid()};
    else
        return {0, value.id.uuid()};
}

/// The indexes of `places` in page order; empty when they stand in it already.
std::vector<qsizetype> pageOrder(const std::vector<Place> &places);

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

/// There are as many of these as types of rows, so they are written to compile to little.
template<class T>
class Shelf final : public ShelfBase
{
public:
    explicit Shelf(AssessmentId round)
        : m_round(round)
    { }

    /// Rows come by id, which often is the page order already.
    void sort()
    {
        std::vector<Place> places;
        places.reserve(size_t(values.size()));
        for (const T &value : std::as_const(values))
            places.push_back(placeOf(value));
        const std::vector<qsizetype> order = pageOrder(places);
        if (order.empty())
            return;
        QList<T> sorted;
        sorted.reserve(values.size());
        for (const qsizetype at : order)
            sorted.append(values.at(at));
        values = sorted;
    }

    void take(const RowChange &change) override
    {
        const qsizetype from = change.before ? indexOf(fromRow<T>(*change.before)) : -1;
        if (!change.after) {
            if (from >= 0)
                removeAt(from);
            return;
        }
        const T after = fromRow<T>(*change.after);
        if (!belongs(after)) {
            if (from >= 0)
                removeAt(from);
        } else if (from >= 0) {
            values[from] = after;
            settle(from);
        } else {
            values.append(after);
            settle(values.size() - 1);
        }
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

    /// -1 when it does not stand here.
    qsizetype indexOf(const T &value) const
    {
        const Place place = placeOf(value);
        const auto at = std::lower_bound(
            values.begin(), values.end(), place,
            [](const T &each, const Place &wanted) { return placeOf(each) < wanted; });
        return at != values.end() && at->id == value.id ? at - values.begin() : -1;
    }

    void removeAt(qsizetype at)
    {
        for (qsizetype i = at; i + 1 < values.size(); ++i)
            values.swapItemsAt(i, i + 1);
        values.removeLast();
    }

    /// Moves one value past its neighbours to where it belongs.
    void settle(qsizetype at)
    {
        for (; at > 0 && placeOf(values.at(at)) < placeOf(values.at(at - 1)); --at)
            values.swapItemsAt(at, at - 1);
        for (; at + 1 < values.size() && placeOf(values.at(at + 1)) < placeOf(values.at(at)); ++at)
            values.swapItemsAt(at, at + 1);
    }

    AssessmentId m_round;
};

} // namespace core
