// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/weightdraws.h"

#include <algorithm>
#include <set>

namespace core {

WeightDraws::WeightDraws(std::span<const int> tiers, quint64 seed)
    : m_random(seed)
    , m_weights(tiers.size(), 0)
{
    for (const int tier : std::set<int>(tiers.begin(), tiers.end())) {
        if (tier < 0)
            continue;
        std::vector<size_t> &criteria = m_tiers.emplace_back();
        for (size_t criterion = 0; criterion < tiers.size(); ++criterion) {
            if (tiers[criterion] == tier)
                criteria.push_back(criterion);
        }
        m_pieces.resize(m_pieces.size() + criteria.size());
    }
    m_cuts.resize(m_pieces.size());
    m_order.resize(m_pieces.size());
}

/// The last cut is the end of the stick.
void WeightDraws::breakStick()
{
    for (size_t i = 0; i + 1 < m_cuts.size(); ++i)
        m_cuts[i] = static_cast<qint64>(m_random() >> 32);
    if (!m_cuts.empty())
        m_cuts.back() = Whole;
    std::ranges::sort(m_cuts);
    qint64 start = 0;
    for (size_t i = 0; i < m_cuts.size(); ++i) {
        m_pieces[i] = m_cuts[i] - start;
        start = m_cuts[i];
    }
}

std::span<const qint64> WeightDraws::next()
{
    breakStick();
    for (size_t i = 0; i < m_order.size(); ++i)
        m_order[i] = i;
    if (m_tiers.size() > 1) {
        std::ranges::sort(m_order, [this](size_t a, size_t b) {
            return m_pieces[a] != m_pieces[b] ? m_pieces[a] > m_pieces[b] : a < b;
        });
    }
    auto pieces = m_order.begin();
    for (const std::vector<size_t> &criteria : m_tiers) {
        // Within a tier the pieces go out as the stick was broken, not by size.
        const auto end = pieces + static_cast<std::ptrdiff_t>(criteria.size());
        std::sort(pieces, end);
        for (const size_t criterion : criteria)
            m_weights[criterion] = m_pieces[*pieces++];
    }
    return m_weights;
}

std::vector<int> importanceTiers(std::span<const Integer> weights, size_t criteria)
{
    const std::set<Integer, std::greater<Integer>> heavierFirst(weights.begin(), weights.end());
    if (heavierFirst.empty() || *heavierFirst.begin() == 0)
        return std::vector<int>(criteria, 0);
    std::vector<int> tiers;
    for (const Integer &weight : weights) {
        const auto place = std::distance(heavierFirst.begin(), heavierFirst.find(weight));
        tiers.push_back(weight == 0 ? -1 : static_cast<int>(place));
    }
    return tiers;
}

} // namespace core
