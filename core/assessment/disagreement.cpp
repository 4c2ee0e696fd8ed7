// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/disagreement.h"

#include "core/base/fraction.h"

#include <cstdlib>

namespace core {

namespace {

constexpr int LevelsForGap = 3;

/// The level of the answer at `index` when all are sorted.
int levelAt(const QuestionTally &tally, int index)
{
    int level = 1;
    for (const int count : tally.levels) {
        if (index < count)
            break;
        index -= count;
        ++level;
    }
    return level;
}

/// The sum of |level − mean| over all answers, times their number, which makes it whole.
qint64 deviationTimesCount(const QuestionTally &tally)
{
    qint64 sum = 0;
    for (int level = 1; level <= LevelCount; ++level)
        sum += tally.levels[level - 1] * std::llabs(qint64(tally.count) * level - tally.claimed);
    return sum;
}

} // namespace

std::optional<Disagreement> disagreement(const QuestionCode &question, const QuestionTally &tally)
{
    if (tally.count < 2)
        return std::nullopt;
    const int lowest = levelAt(tally, 0);
    const int highest = levelAt(tally, tally.count - 1);
    if (highest - lowest < 2)
        return std::nullopt;

    const int middle = levelAt(tally, (tally.count - 1) / 2) + levelAt(tally, tally.count / 2);
    const qint64 deviation = deviationTimesCount(tally);
    const qint64 square = qint64(tally.count) * tally.count;
    return Disagreement{.question = question,
                        .lowest = lowest,
                        .highest = highest,
                        .median = Hundredths(middle * 50),
                        .count = tally.count,
                        .averageDeviation = rounded(Fraction(deviation, square)),
                        .broadAgreement = deviation * 6 <= square * 5};
}

std::optional<PerceptionGap> perceptionGap(const QuestionCode &question,
                                           const QuestionTally &leaders, const QuestionTally &staff)
{
    if (leaders.count < LevelsForGap || staff.count < LevelsForGap)
        return std::nullopt;
    const qint64 difference
        = qint64(leaders.claimed) * staff.count - qint64(staff.claimed) * leaders.count;
    const qint64 denominator = qint64(leaders.count) * staff.count;
    if (std::llabs(difference) < denominator)
        return std::nullopt;

    PerceptionGap gap{.question = question,
                      .difference = rounded(Fraction(std::llabs(difference), denominator))};
    if (difference < 0)
        std::swap(gap.higher, gap.lower);
    return gap;
}

} // namespace core
