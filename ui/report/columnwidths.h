// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace ui::report {

/// What a column asks for, all in the same unit.
struct ColumnWish
{
    qreal weight = 1; ///< its share of the room that nobody needs
    qreal least = 0; ///< its longest word
    qreal most = 0; ///< its longest text on one line
    QList<qreal> lengths = {}; ///< its title and each row's text on one line
    bool operator==(const ColumnWish &) const = default;
};

/// The longest part of a text that stays on one line: a word, or in a script that sets none apart
/// (Chinese, Japanese, Thai) what its own rules keep together.
QString longestWord(const QString &text);

/// How long a text would be on one line. `wide` measures its beginning; the rest of a long text is
/// taken to be like it.
template<class Wide>
qreal lengthOf(const QString &text, Wide wide)
{
    constexpr qsizetype Measured = 60;
    return text.size() <= Measured
        ? wide(text)
        : wide(text.first(Measured)) * qreal(text.size()) / qreal(Measured);
}

/// Divides a width between columns so that the rows take as few lines as can be: room goes, a
/// little at a time, to the column where it shortens the rows most. No column is narrower than its
/// longest word while another can give way, and none is wider than its longest text while another
/// can use the room. The widths always sum up to the whole.
QList<qreal> columnWidths(const QList<ColumnWish> &wishes, qreal whole);

} // namespace ui::report
