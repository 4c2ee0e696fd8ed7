// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/shelf.h"

#include <numeric>

namespace core {

std::vector<qsizetype> pageOrder(const std::vector<Place> &places)
{
    if (std::is_sorted(places.begin(), places.end()))
        return {};
    std::vector<qsizetype> order(places.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return places[size_t(a)] < places[size_t(b)]; });
    return order;
}

} // namespace core
