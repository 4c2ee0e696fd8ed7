// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/columnwidths.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>
#include <optional>

namespace ui::report {
namespace {

qreal sum(const QList<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

QList<qreal> inProportion(const QList<qreal> &parts, qreal whole)
{
    const qreal total = sum(parts);
    QList<qreal> result;
    for (qreal part : parts)
        result.append(total > 0 ? whole * part / total : whole / qreal(parts.size()));
    return result;
}

/// Shares the width by weight. A column whose share breaks its bound gets the bound, and the others
/// share what is left, until none breaks it.
template<class Bound>
QList<qreal> shared(const QList<ColumnWish> &wishes, qreal whole, Bound bound)
{
    QList<std::optional<qreal>> fixed(wishes.size());
    for (;;) {
        qreal left = whole, weights = 0;
        for (qsizetype index = 0; index < wishes.size(); ++index) {
            left -= fixed.at(index).value_or(0);
            weights += fixed.at(index) ? 0 : wishes.at(index).weight;
        }
        bool again = false;
        for (qsizetype index = 0; index < wishes.size(); ++index) {
            if (fixed.at(index))
                continue;
            const qreal share = left * wishes.at(index).weight / weights;
            const std::optional<qreal> instead = bound(wishes.at(index), share);
            if (instead) {
                fixed[index] = instead;
                again = true;
            }
        }
        if (again)
            continue;
        QList<qreal> result;
        for (qsizetype index = 0; index < wishes.size(); ++index)
            result.append(fixed.at(index).value_or(left * wishes.at(index).weight / weights));
        return result;
    }
}

/// Thai is the first script by number that sets no words apart; no word of an earlier one is
/// divided, not even at its hyphens.
bool mayBeDivided(QStringView word)
{
    return std::ranges::any_of(word, [](QChar letter) { return letter.unicode() >= 0x0e00; });
}

/// As people count: an emoji of many code points is one letter, and so is one with its accents.
qsizetype letterCount(QStringView word)
{
    constexpr char16_t Joiner = 0x200d;
    qsizetype count = 0;
    bool joined = false;
    for (const QChar letter : word) {
        if (letter == Joiner) {
            joined = true;
        } else if (!letter.isLowSurrogate() && !letter.isMark()) {
            count += joined ? 0 : 1;
            joined = false;
        }
    }
    return count;
}

/// The parts of a word between which its line may end.
QList<QStringView> partsOf(QStringView word)
{
    if (!mayBeDivided(word))
        return {word};
    QList<QStringView> parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, word);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        parts.append(word.sliced(start, end - start));
        start = end;
    }
    return parts;
}

} // namespace

QString longestWord(const QString &text)
{
    QStringView longest;
    qsizetype most = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() <= most)
            continue;
        for (const QStringView part : partsOf(word)) {
            const qsizetype count = letterCount(part);
            if (count > most) {
                most = count;
                longest = part;
            }
        }
    }
    return longest.toString();
}

QList<qreal> columnWidths(const QList<ColumnWish> &wishes, qreal whole)
{
    QList<qreal> least, most;
    for (const ColumnWish &wish : wishes) {
        least.append(wish.least);
        most.append(std::max(wish.most, wish.least));
    }
    if (sum(least) >= whole)
        return inProportion(least, whole);
    if (sum(most) <= whole) {
        // Everything fits on one line: let the room between columns follow the weights.
        QList<qreal> weights;
        for (const ColumnWish &wish : wishes)
            weights.append(wish.weight);
        const QList<qreal> spare = inProportion(weights, whole - sum(most));
        for (qsizetype index = 0; index < most.size(); ++index)
            most[index] += spare.at(index);
        return most;
    }
    const QList<qreal> atMost
        = shared(wishes, whole, [](const ColumnWish &wish, qreal share) -> std::optional<qreal> {
              const qreal limit = std::max(wish.most, wish.least);
              return share > limit ? std::optional(limit) : std::nullopt;
          });
    QList<ColumnWish> narrowed = wishes;
    for (qsizetype index = 0; index < wishes.size(); ++index)
        narrowed[index].weight = std::max(atMost.at(index), 1.0);
    return shared(narrowed, whole, [](const ColumnWish &wish, qreal share) -> std::optional<qreal> {
        return share < wish.least ? std::optional(wish.least) : std::nullopt;
    });
}

} // namespace ui::report
