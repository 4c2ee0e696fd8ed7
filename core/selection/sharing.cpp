// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/selection/sharing.h"

#include <algorithm>
#include <numeric>

namespace core {

QList<int> sharedOut(const QList<int> &points, qsizetype moved, int value)
{
    if (points.size() == 1)
        return {WholePoints};
    QList<qint64> shares(points.begin(), points.end());
    shares[moved] = 0;
    qint64 sum = std::accumulate(shares.begin(), shares.end(), qint64(0));
    if (sum == 0) {
        shares.fill(1);
        shares[moved] = 0;
        sum = shares.size() - 1;
    }
    const qint64 left = WholePoints - std::clamp(value, 0, WholePoints);
    QList<int> result;
    for (const qint64 share : shares)
        result.append(int(share * left / sum));
    result[moved] = int(WholePoints - left);

    QList<qsizetype> order(points.size());
    std::iota(order.begin(), order.end(), 0);
    order.removeAt(moved);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return shares[a] * left % sum > shares[b] * left % sum;
    });
    const int over = WholePoints - std::accumulate(result.begin(), result.end(), 0);
    for (int i = 0; i < over; ++i)
        ++result[order[i]];
    return result;
}

} // namespace core
