// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/columnwidths.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

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

/// How a table grows and shrinks with the widths of its columns.
class Fitting
{
public:
    explicit Fitting(const QList<ColumnWish> &wishes)
        : m_wishes(wishes)
    {
        for (const ColumnWish &wish : wishes)
            m_rows = std::max(m_rows, wish.lengths.size());
    }

    /// The lines that all rows take, fractions included, so that every bit of room counts. Each row
    /// is as high as its highest cell; the others count a little, which decides between equals.
    qreal lines(const QList<qreal> &widths) const
    {
        constexpr qreal Others = 0.05;
        qreal all = 0;
        for (qsizetype row = 0; row < m_rows; ++row) {
            qreal highest = 1;
            for (qsizetype column = 0; column < m_wishes.size(); ++column) {
                const qreal taken = linesIn(column, row, widths.at(column));
                highest = std::max(highest, taken);
                all += Others * taken;
            }
            all += highest;
        }
        return all;
    }

    /// The column that gets the next bit of room.
    qsizetype neediest(QList<qreal> &widths, qreal step) const
    {
        qsizetype best = -1;
        qreal fewest = 0;
        for (qsizetype column = 0; column < widths.size(); ++column) {
            if (widths.at(column) >= m_wishes.at(column).most)
                continue;
            widths[column] += step;
            const qreal taken = lines(widths);
            widths[column] -= step;
            if (best < 0 || taken < fewest) {
                best = column;
                fewest = taken;
            }
        }
        return best;
    }

private:
    qreal linesIn(qsizetype column, qsizetype row, qreal width) const
    {
        // Lines end at words, so that some of each stays empty: in a narrow column much of it.
        constexpr qreal EmptyOfAWord = 0.3;
        const ColumnWish &wish = m_wishes.at(column);
        const qreal length = row < wish.lengths.size() ? wish.lengths.at(row) : 0;
        if (length <= width)
            return length > 0 ? 1 : 0;
        return length / std::max(width - EmptyOfAWord * wish.least, 1.0);
    }

    const QList<ColumnWish> &m_wishes;
    qsizetype m_rows = 0;
};

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
    constexpr int Steps = 60;
    const qreal step = (whole - sum(least)) / Steps;
    const Fitting fitting(wishes);
    QList<qreal> widths = least;
    for (int given = 0; given < Steps; ++given)
        widths[fitting.neediest(widths, step)] += step;
    return widths;
}

} // namespace ui::report
