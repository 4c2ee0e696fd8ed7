// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/acceptability.h"

#include <algorithm>

namespace core {

namespace {

/// How often each candidate was at each place, alone or with how many others.
class RankCounts
{
public:
    explicit RankCounts(size_t candidates)
        : m_size(candidates)
        , m_counts(candidates * candidates * candidates, 0)
    { }

    void add(size_t candidate, size_t place, size_t tied)
    {
        ++m_counts[at(candidate, place, tied)];
    }

    Fraction share(size_t candidate, size_t place, int draws) const
    {
        Integer scale = 1;
        for (size_t tied = 2; tied <= m_size; ++tied) {
            if (m_counts[at(candidate, place, tied)] > 0)
                scale = lcm(scale, Integer(tied));
        }
        Integer sum = 0;
        for (size_t tied = 1; tied <= m_size; ++tied)
            sum += scale * m_counts[at(candidate, place, tied)] / tied;
        return Fraction(sum, scale * draws);
    }

private:
    size_t at(size_t candidate, size_t place, size_t tied) const
    {
        return (candidate * m_size + place) * m_size + tied - 1;
    }

    size_t m_size;
    std::vector<int> m_counts;
};

/// Adds up one weighting after the other. A weight has 32 bits and a value far fewer, so 64 hold
/// every sum.
class Standings
{
public:
    explicit Standings(const ScoreTable &table)
        : m_criteria(table.criteria())
        , m_sums(table.candidates())
        , m_order(table.candidates())
    {
        for (const std::vector<int> &values : table.values)
            m_values.insert(m_values.end(), values.begin(), values.end());
    }

    void count(std::span<const qint64> weights, RankCounts &counts)
    {
        addUp(weights);
        size_t first = 0;
        while (first < m_order.size()) {
            size_t end = first + 1;
            while (end < m_order.size() && m_sums[m_order[end]] == m_sums[m_order[first]])
                ++end;
            for (size_t i = first; i < end; ++i) {
                for (size_t place = first; place < end; ++place)
                    counts.add(m_order[i], place, end - first);
            }
            first = end;
        }
    }

private:
    void addUp(std::span<const qint64> weights)
    {
        const qint64 *value = m_values.data();
        for (size_t candidate = 0; candidate < m_sums.size(); ++candidate) {
            qint64 sum = 0;
            for (size_t criterion = 0; criterion < m_criteria; ++criterion)
                sum += weights[criterion] * *value++;
            m_sums[candidate] = sum;
            m_order[candidate] = candidate;
        }
        std::ranges::sort(m_order, [this](size_t a, size_t b) { return m_sums[a] > m_sums[b]; });
    }

    size_t m_criteria;
    std::vector<qint64> m_values;
    std::vector<qint64> m_sums;
    std::vector<size_t> m_order;
};

} // namespace

std::vector<std::vector<Fraction>> rankShares(const ScoreTable &table, int draws, quint64 seed)
{
    const size_t size = table.candidates();
    RankCounts counts(size);
    Standings standings(table);
    WeightDraws weightings(importanceTiers(table.weights, table.criteria()), seed);
    for (int i = 0; i < draws; ++i)
        standings.count(weightings.next(), counts);

    std::vector<std::vector<Fraction>> shares(size);
    for (size_t candidate = 0; candidate < size; ++candidate) {
        for (size_t place = 0; place < size; ++place)
            shares[candidate].push_back(counts.share(candidate, place, draws));
    }
    return shares;
}

} // namespace core
