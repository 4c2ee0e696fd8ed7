// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/composition.h"

#include <algorithm>

namespace ui::report {

void Composition::append(QList<Slice> slices, qreal before, qreal after)
{
    if (slices.isEmpty())
        return;
    slices.first().space = std::max(before, m_space);
    if (m_bookmark)
        slices.first().bookmark = std::exchange(m_bookmark, {});
    m_slices += slices;
    m_space = after;
}

void Composition::tieToFigure(qsizetype first)
{
    constexpr qreal LongestBeginning = sheet::BodyHeight * 0.3;
    qreal beginning = 0;
    for (qsizetype index = first; index < m_slices.size(); ++index) {
        const Slice &slice = m_slices.at(index);
        if (slice.slack > 0 && beginning + slice.height <= sheet::BodyHeight) {
            for (qsizetype tied = first; tied < index; ++tied)
                m_slices[tied].keepWithNext = true;
            return;
        }
        beginning += slice.space + slice.height;
        if (beginning > LongestBeginning)
            return;
    }
}

void Composition::fitOnPage(qsizetype first)
{
    constexpr qreal MostClosed = 0.5;
    qreal lines = 0, room = 0;
    for (qsizetype index = first; index < m_slices.size(); ++index) {
        lines += m_slices.at(index).height;
        room += index > first ? m_slices.at(index).space : 0;
    }
    const qreal lacking = lines + room - sheet::BodyHeight;
    if (lacking <= 0 || lacking > room * MostClosed)
        return;
    for (qsizetype index = first; index < m_slices.size(); ++index)
        m_slices[index].space *= 1 - lacking / room;
}

void Composition::mark(const Bookmark &bookmark)
{
    m_bookmark = int(bookmarks.size());
    bookmarks.append(bookmark);
}

TextPointer makeText(const QList<core::report::Sentence> &sentences, const Type &type, qreal width,
                     TextBlock::Align align)
{
    return std::make_shared<const TextBlock>(sentences, type, width, align);
}

TextPointer makeText(const QString &text, const Type &type, qreal width, TextBlock::Align align)
{
    return std::make_shared<const TextBlock>(text, type, width, align);
}

Piece wholeText(const TextPointer &text, const QPointF &at, int node)
{
    return {at, TextRun{text, 0, text->lineCount()}, node};
}

QList<Slice> linesOf(const TextPointer &text, qreal left, int node)
{
    QList<Slice> result;
    const int count = text->lineCount();
    for (int line = 0; line < count; ++line) {
        Slice slice;
        slice.height = text->height(line, 1);
        slice.keepWithNext = count > 1 && (line == 0 || line == count - 2);
        slice.pieces.append({{left, 0}, TextRun{text, line, 1}, node});
        result.append(slice);
    }
    return result;
}

Slice spacer(qreal height)
{
    Slice slice;
    slice.height = height;
    return slice;
}

void keepTogether(QList<Slice> &slices)
{
    for (qsizetype index = 0; index + 1 < slices.size(); ++index)
        slices[index].keepWithNext = true;
}

void keepWithNext(QList<Slice> &slices)
{
    for (Slice &slice : slices)
        slice.keepWithNext = true;
}

qreal heightOf(const QList<Slice> &slices)
{
    qreal result = 0;
    for (const Slice &slice : slices)
        result += slice.space + slice.height;
    return result;
}

} // namespace ui::report
