// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/contents.h"
#include "ui/report/documentcontrol.h"

#include "ui/report/words.h"

#include <algorithm>

namespace ui::report {
namespace {

using Role = Structure::Role;

constexpr qreal NumberWidth = points(40);
constexpr qreal Padding = points(2.5);

class ContentsSetter
{
public:
    ContentsSetter(Composition &composition, int parent, const QList<Place> &places)
        : m_composition(composition)
        , m_parent(parent)
        , m_places(places)
    { }

    /// `offset` is the number of pages before those that the places are counted from.
    QList<Page> run(int offset)
    {
        m_offset = offset;
        addTitle(tr("Contents"), Style::SectionTitle, points(20));
        addEntries(Bookmark::Level::Section);
        const bool figures
            = std::ranges::any_of(m_composition.bookmarks, [](const Bookmark &entry) {
                  return entry.level == Bookmark::Level::Figure;
              });
        if (figures) {
            m_slices.append(spacer(points(20)));
            addTitle(tr("What the figures show"), Style::Heading, points(7.5));
            addEntries(Bookmark::Level::Figure);
        }
        return flow(m_slices).pages;
    }

private:
    void addTitle(const QString &title, Style style, qreal after)
    {
        const TextPointer text = makeText(title, m_composition.type[style], sheet::TextWidth);
        const int node = m_composition.structure.add(
            style == Style::Heading ? Role::Heading2 : Role::Heading1, m_parent);
        QList<Slice> lines = linesOf(text, sheet::TextLeft, node);
        keepWithNext(lines);
        lines.last().height += after;
        m_slices += lines;
    }

    void addEntries(Bookmark::Level level)
    {
        const int list = m_composition.structure.add(Role::Contents, m_parent);
        for (int index = 0; index < m_composition.bookmarks.size(); ++index) {
            const Bookmark &entry = m_composition.bookmarks.at(index);
            if (entry.level == level)
                m_slices.append(entrySlice(list, entry, index));
        }
    }

    Slice entrySlice(int list, const Bookmark &entry, int index)
    {
        const bool section = entry.level == Bookmark::Level::Section;
        const Type &type
            = m_composition.type[section ? Style::ContentsEntry : Style::ContentsFigure];
        Type numberType = m_composition.type[Style::ContentsFigure];
        numberType.colour = QColor::fromRgb(ink::Accent);
        const int item = m_composition.structure.add(Role::ContentsEntry, list);
        const int label = m_composition.structure.add(Role::Label, item);
        const int link = m_composition.structure.add(Role::Link, item);
        const int pageNode = m_composition.structure.add(Role::Span, item);
        const TextPointer title = elidedText(entry.title, type, sheet::TextWidth - NumberWidth, 4);
        const TextPointer number = elidedText(entry.number, numberType, points(70), 2);
        const TextPointer page
            = makeText(QString::number(m_offset + m_places.value(index).page + 1), numberType,
                       NumberWidth, TextBlock::Align::End);
        Slice slice;
        slice.height = onGrid(title->height() + 2 * Padding);
        slice.pieces = {wholeText(number, {sheet::Left, Padding}, label),
                        wholeText(title, {sheet::TextLeft, Padding}, link),
                        wholeText(page, {sheet::Right - NumberWidth, Padding}, pageNode),
                        {{section ? sheet::Left : sheet::TextLeft, slice.height - points(0.5)},
                         Fill{{section ? sheet::FullWidth : sheet::TextWidth, points(0.5)},
                              QColor::fromRgb(ink::Hairline)}}};
        slice.links.append({{sheet::Left, 0, sheet::FullWidth, slice.height}, index, link});
        return slice;
    }

    Composition &m_composition;
    const int m_parent;
    const QList<Place> &m_places;
    int m_offset = 0;
    QList<Slice> m_slices;
};

} // namespace

QList<Page> contentsPages(Composition &composition, int parent, const QList<Place> &places,
                          int before)
{
    // Page numbers do not change the number of lines, so a trial tells how many pages it takes.
    Composition trial = composition;
    const int count = int(ContentsSetter(trial, parent, places).run(before).size());
    return ContentsSetter(composition, parent, places).run(before + count);
}

} // namespace ui::report
