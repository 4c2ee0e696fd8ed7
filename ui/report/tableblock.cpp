// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/columnwidths.h"
#include "ui/report/composition.h"

#include <algorithm>

using namespace core::report;

namespace ui::report {
namespace {

constexpr qreal ColumnGap = points(11);
constexpr qreal RowPadding = points(2.5);
constexpr qreal HeadRule = points(1);
constexpr qreal Hairline = points(0.5);
/// A table up to this height moves to the next page rather than being divided.
constexpr qreal WholeUpTo = sheet::BodyHeight * 0.18;
/// A row above this height is the exception that may be divided: no page could hold it together
/// with the caption and the header row.
constexpr qreal TallestRow = sheet::BodyHeight * 0.8;
constexpr int MostTitleLines = 12;
/// Only the longest words of a column are measured.
constexpr int LongestPlainText = 60;

Style styleOf(Cell::Tone tone)
{
    switch (tone) {
    case Cell::Tone::Normal:
        return Style::Cell;
    case Cell::Tone::Strong:
        return Style::StrongCell;
    case Cell::Tone::Quiet:
        return Style::QuietCell;
    case Cell::Tone::Missing:
        return Style::MissingCell;
    }
    return Style::Cell;
}

void widen(ColumnWish &wish, const QString &text, const Type &type)
{
    constexpr qreal Slack = points(0.5);
    const QString word = longestWord(printable(text));
    // A word that would take a third of the page has to be broken anyway.
    const qreal wordWidth = word.size() > LongestPlainText ? sheet::FullWidth : advance(word, type);
    wish.least = std::max(wish.least, std::min(wordWidth, sheet::FullWidth / 3) + Slack);
    wish.lengths.append(
        lengthOf(text, [&](const QString &part) { return advance(part, type) + Slack; }));
    wish.most = std::max(wish.most, std::min(wish.lengths.last(), sheet::FullWidth));
}

QList<qreal> widthsFor(const Composition &composition, const Table &table)
{
    QList<ColumnWish> wishes;
    for (qsizetype index = 0; index < table.columns.size(); ++index) {
        const Column &column = table.columns.at(index);
        ColumnWish wish{qreal(std::max(column.weight, 1)), 0, 0};
        widen(wish, column.title, composition.type[Style::ColumnTitle]);
        for (const QList<Cell> &row : table.rows) {
            const Cell cell = row.value(index);
            widen(wish, cell.text.text, composition.type[styleOf(cell.tone)]);
        }
        wishes.append(wish);
    }
    const qreal gaps = ColumnGap * qreal(table.columns.size() - 1);
    return columnWidths(wishes, std::max(sheet::FullWidth - gaps, sheet::FullWidth / 2));
}

struct SetCell
{
    TextPointer text;
    qreal left = 0;
    qreal width = 0;
    int node = 0;
    QList<core::Source> sources;
    int set = 0; ///< lines already on a page, when the row is divided
};

class TableSetter
{
public:
    TableSetter(Composition &composition, int parent, const Table &table)
        : m_composition(composition)
        , m_table(table)
        , m_node(composition.structure.add(Structure::Role::Table, parent))
        , m_widths(widthsFor(composition, table))
    {
        const qreal count = qreal(m_widths.size());
        qreal used = 0;
        for (qreal width : m_widths)
            used += width;
        m_gap = count > 1 ? (sheet::FullWidth - used) / (count - 1) : 0;
    }

    QList<Slice> run()
    {
        QList<Slice> result = captionSlices();
        const auto head = std::make_shared<const Slice>(headSlice());
        result.append(*head);
        result.last().keepWithNext = !m_table.rows.isEmpty();
        const int body = m_composition.structure.add(Structure::Role::BodyGroup, m_node);
        QList<Slice> rows;
        for (const QList<Cell> &row : m_table.rows)
            rows += rowSlices(row, body);
        for (Slice &row : rows)
            row.head = head;
        keepEnds(rows);
        if (heightOf(result) + heightOf(rows) <= WholeUpTo)
            keepTogether(rows);
        return result + rows;
    }

private:
    QList<Slice> captionSlices()
    {
        const TextPointer text
            = makeText(m_table.caption, m_composition.type[Style::Caption], sheet::FullWidth);
        if (text->isEmpty())
            return {};
        const int node = m_composition.structure.add(Structure::Role::Caption, m_node);
        QList<Slice> lines = linesOf(text, sheet::Left, node);
        keepWithNext(lines);
        lines.last().height += points(2.5);
        return lines;
    }

    /// Titles stand on the rule below them.
    Slice headSlice()
    {
        const int group = m_composition.structure.add(Structure::Role::HeaderGroup, m_node);
        const int node = m_composition.structure.add(Structure::Role::Row, group);
        Slice slice;
        QList<TextPointer> titles;
        qreal tallest = 0;
        for (qsizetype index = 0; index < m_table.columns.size(); ++index) {
            const Column &column = m_table.columns.at(index);
            TextBlock title(column.title, m_composition.type[Style::ColumnTitle],
                            m_widths.at(index), column.align);
            titles.append(std::make_shared<const TextBlock>(title.elide(MostTitleLines)));
            tallest = std::max(tallest, titles.last()->height());
        }
        for (qsizetype index = 0; index < titles.size(); ++index) {
            const int cell = m_composition.structure.add(Structure::Role::ColumnHeader, node);
            const QPointF at(leftOf(index), RowPadding + tallest - titles.at(index)->height());
            slice.pieces.append(wholeText(titles.at(index), at, cell));
        }
        slice.height = onGrid(tallest + 2 * RowPadding + HeadRule);
        slice.pieces.append({{sheet::Left, slice.height - HeadRule},
                             Fill{{sheet::FullWidth, HeadRule}, QColor::fromRgb(ink::Accent)}});
        return slice;
    }

    QList<Slice> rowSlices(const QList<Cell> &row, int body)
    {
        const int node = m_composition.structure.add(Structure::Role::Row, body);
        QList<SetCell> cells;
        qreal tallest = 0;
        for (qsizetype index = 0; index < std::min(row.size(), m_widths.size()); ++index) {
            const Cell &cell = row.at(index);
            cells.append({makeText({cell.text}, m_composition.type[styleOf(cell.tone)],
                                   m_widths.at(index), m_table.columns.at(index).align),
                          leftOf(index), m_widths.at(index),
                          m_composition.structure.add(Structure::Role::Cell, node),
                          cell.text.sources});
            tallest = std::max(tallest, cells.last().text->height());
        }
        QList<Slice> slices;
        do {
            slices.append(nextPart(cells));
        } while (std::ranges::any_of(
            cells, [](const SetCell &cell) { return cell.set < cell.text->lineCount(); }));
        addHairline(slices.last());
        return slices;
    }

    /// As many lines of each cell as a part of a row may hold; nearly always all of them.
    static Slice nextPart(QList<SetCell> &cells)
    {
        Slice slice;
        qreal tallest = 0;
        for (SetCell &cell : cells) {
            const int first = cell.set;
            while (cell.set < cell.text->lineCount()
                   && (cell.set == first
                       || cell.text->height(first, cell.set + 1 - first) <= TallestRow))
                ++cell.set;
            const int count = cell.set - first;
            if (count == 0)
                continue;
            slice.pieces.append(
                {{cell.left, RowPadding}, TextRun{cell.text, first, count}, cell.node});
            tallest = std::max(tallest, cell.text->height(first, count));
        }
        slice.height = onGrid(tallest + 2 * RowPadding);
        for (const SetCell &cell : cells) {
            if (!cell.sources.isEmpty())
                slice.marks.append({{cell.left, 0, cell.width, slice.height}, cell.sources});
        }
        return slice;
    }

    static void addHairline(Slice &slice)
    {
        slice.pieces.append({{sheet::Left, slice.height - Hairline},
                             Fill{{sheet::FullWidth, Hairline}, QColor::fromRgb(ink::Hairline)}});
    }

    /// Two rows at least at either end of a table that is divided.
    static void keepEnds(QList<Slice> &rows)
    {
        const auto keep = [&](qsizetype index) {
            if (index >= 0 && index + 1 < rows.size()
                && rows.at(index).height + rows.at(index + 1).height < WholeUpTo)
                rows[index].keepWithNext = true;
        };
        keep(0);
        keep(rows.size() - 2);
    }

    qreal leftOf(qsizetype column) const
    {
        qreal left = sheet::Left;
        for (qsizetype index = 0; index < column; ++index)
            left += m_widths.at(index) + m_gap;
        return left;
    }

    Composition &m_composition;
    const Table &m_table;
    const int m_node;
    const QList<qreal> m_widths;
    qreal m_gap = 0;
};

} // namespace

void compose(Composition &composition, int parent, const Table &table)
{
    if (table.columns.isEmpty())
        return;
    composition.append(TableSetter(composition, parent, table).run(), points(10), points(12.5));
}

} // namespace ui::report
