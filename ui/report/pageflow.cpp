// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pageflow.h"

#include <algorithm>

namespace ui::report {
namespace {

/// A section does not begin below this height of the page.
constexpr qreal LowestStart = sheet::Top + sheet::BodyHeight * 0.82;

Piece moved(const Piece &piece, qreal top)
{
    Piece result = piece;
    result.at.ry() += top;
    return result;
}

/// Lines of one text become one piece again: text is shaped once for each piece.
bool extend(Piece &last, const Piece &next)
{
    auto *run = std::get_if<TextRun>(&last.what);
    const auto *more = std::get_if<TextRun>(&next.what);
    if (!run || !more || more->block != run->block || more->first != run->first + run->count
        || last.node != next.node)
        return false;
    const qreal end = last.at.y() + run->block->height(run->first, run->count);
    if (last.at.x() != next.at.x() || std::abs(end - next.at.y()) > 1)
        return false;
    run->count += more->count;
    return true;
}

/// Tints below each other become one, so that no seam shows between them.
bool extendTint(Piece &last, const Piece &next)
{
    auto *fill = std::get_if<Fill>(&last.what);
    const auto *more = std::get_if<Fill>(&next.what);
    if (!fill || !more || fill->colour != more->colour || fill->size.width() != more->size.width()
        || last.at.x() != next.at.x()
        || std::abs(last.at.y() + fill->size.height() - next.at.y()) > 1)
        return false;
    fill->size.rheight() += more->size.height();
    return true;
}

/// Adds the piece, or makes one of the last `recent` longer by it.
template<class Extend>
void add(QList<Piece> &pieces, const Piece &next, qsizetype recent, Extend extendBy)
{
    const qsizetype lowest = std::max<qsizetype>(0, pieces.size() - recent);
    for (qsizetype index = pieces.size() - 1; index >= lowest; --index) {
        if (extendBy(pieces[index], next))
            return;
    }
    pieces.append(next);
}

/// The slice with its figure drawn smaller, in proportion and in the middle.
Slice lowered(Slice slice, qreal by)
{
    for (Piece &piece : slice.pieces) {
        if (auto *chart = std::get_if<Chart>(&piece.what)) {
            const qreal factor = (slice.height - by) / slice.height;
            piece.at.rx() += chart->size.width() * (1 - factor) / 2;
            chart->size *= factor;
            chart->scale *= factor;
        }
    }
    slice.height -= by;
    return slice;
}

class Setter
{
public:
    explicit Setter(const QList<Slice> &slices)
        : m_slices(slices)
    { }

    Flow run()
    {
        for (int first = 0; first < m_slices.size();) {
            const int end = groupEnd(first);
            qreal lower = makeRoom(first, end);
            for (; first < end; ++first) {
                const Slice &slice = m_slices.at(first);
                const qreal by = std::min(lower, slice.slack);
                lower -= by;
                place(by > 0 ? lowered(slice, by) : slice);
            }
        }
        return std::move(m_flow);
    }

private:
    int groupEnd(int first) const
    {
        int end = first;
        while (end + 1 < m_slices.size() && m_slices.at(end).keepWithNext)
            ++end;
        return end + 1;
    }

    qreal heightOf(int first, int end) const
    {
        qreal height = 0;
        for (int index = first; index < end; ++index)
            height += m_slices.at(index).space + m_slices.at(index).height;
        return height;
    }

    bool pageIsEmpty() const
    {
        return m_flow.pages.isEmpty() || m_top <= sheet::Top;
    }

    /// Begins a page when the group asks for one or does not fit. The result is by how much its
    /// figure has to be lowered so that it fits.
    qreal makeRoom(int first, int end)
    {
        if (m_flow.pages.isEmpty())
            startPage();
        if (pageIsEmpty())
            return 0;
        const Slice::Start start = m_slices.at(first).start;
        const bool asked = start == Slice::Start::Page
            || (start == Slice::Start::RoomyPage && m_top > LowestStart);
        const qreal lacking = m_top + heightOf(first, end) - sheet::Bottom;
        if (!asked && lacking <= slackOf(first, end))
            return std::max(lacking, 0.0);
        startPage();
        return 0;
    }

    qreal slackOf(int first, int end) const
    {
        qreal slack = 0;
        for (int index = first; index < end; ++index)
            slack += m_slices.at(index).slack;
        return slack;
    }

    void startPage()
    {
        m_flow.pages.append(Page());
        m_top = sheet::Top;
    }

    void place(const Slice &slice)
    {
        // Only inside a group too tall for any page can a slice still not fit.
        const qreal space = pageIsEmpty() ? 0 : slice.space;
        if (!pageIsEmpty() && m_top + space + slice.height > sheet::Bottom)
            startPage();
        if (pageIsEmpty() && slice.head)
            put(asDecoration(*slice.head));
        else if (!pageIsEmpty())
            m_top += space;
        if (slice.bookmark) {
            m_flow.bookmarks.resize(
                std::max<qsizetype>(m_flow.bookmarks.size(), *slice.bookmark + 1));
            m_flow.bookmarks[*slice.bookmark] = {int(m_flow.pages.size()) - 1, m_top};
        }
        put(slice);
    }

    void put(const Slice &slice)
    {
        Page &page = m_flow.pages.last();
        for (const Piece &piece : slice.backdrop)
            add(page.backdrop, moved(piece, m_top), slice.backdrop.size(), extendTint);
        for (const Piece &piece : slice.pieces)
            add(page.pieces, moved(piece, m_top), 2 * slice.pieces.size(), extend);
        for (const Mark &mark : slice.marks)
            page.marks.append({mark.area.translated(0, m_top), mark.sources});
        for (const Link &link : slice.links)
            page.links.append({link.area.translated(0, m_top), link.bookmark, link.node});
        m_top += slice.height;
    }

    /// A header row that is repeated is read out once.
    static Slice asDecoration(Slice slice)
    {
        for (Piece &piece : slice.pieces)
            piece.node = Structure::Artifact;
        return slice;
    }

    const QList<Slice> &m_slices;
    Flow m_flow;
    qreal m_top = sheet::Top;
};

} // namespace

Flow flow(const QList<Slice> &slices)
{
    return Setter(slices).run();
}

} // namespace ui::report
