// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/composition.h"

#include "ui/report/words.h"

using namespace core::report;

namespace ui::report {
namespace {

constexpr qreal Padding = points(10);
constexpr qreal BarWidth = points(3);
constexpr qreal BoxSide = points(7.5);
constexpr qreal ItemIndent = points(16);
constexpr qreal TextWidth = sheet::TextWidth - points(15);

/// A tint behind the lines, dark at its left edge.
void addBackdrop(Slice &slice)
{
    const Piece tint{{sheet::Left, 0},
                     Fill{{sheet::FullWidth, slice.height}, QColor::fromRgb(ink::Tint)}};
    const Piece bar{{sheet::Left, 0}, Fill{{BarWidth, slice.height}, QColor::fromRgb(ink::Accent)}};
    slice.backdrop = {tint, bar};
}

void addPadding(Slice &first, Slice &last)
{
    for (Piece &piece : first.pieces)
        piece.at.ry() += Padding;
    first.height += Padding;
    last.height += Padding;
}

/// An empty box before the item: something to find out and tick off.
QList<Slice> itemLines(Composition &composition, int list, const Sentence &sentence)
{
    const TextPointer text
        = makeText({sentence}, composition.type[Style::Body], TextWidth - ItemIndent);
    const int item = composition.structure.add(Structure::Role::ListItem, list);
    const int body = composition.structure.add(Structure::Role::ListBody, item);
    QList<Slice> lines = linesOf(text, sheet::TextLeft + ItemIndent, body);
    if (!lines.isEmpty()) {
        lines.first().pieces.append(
            {{sheet::TextLeft, points(4)},
             Outline{{BoxSide, BoxSide}, QColor::fromRgb(ink::Accent), points(0.8), points(1)}});
        // Room above the item that the tint fills too.
        for (Piece &piece : lines.first().pieces)
            piece.at.ry() += points(2.5);
        lines.first().height += points(2.5);
    }
    return lines;
}

} // namespace

void compose(Composition &composition, int parent, const Missing &missing)
{
    const int node = composition.structure.add(Structure::Role::Note, parent);
    const int labelNode = composition.structure.add(Structure::Role::Paragraph, node);
    const int whyNode = composition.structure.add(Structure::Role::Paragraph, node);
    const TextPointer why = makeText(missing.why, composition.type[Style::Body], TextWidth);
    QList<Slice> lines = linesOf(why, sheet::TextLeft, whyNode);
    if (!missing.items.isEmpty()) {
        const int list = composition.structure.add(Structure::Role::List, node);
        for (const Sentence &item : missing.items)
            lines += itemLines(composition, list, item);
    }
    if (lines.isEmpty())
        return;
    const TextPointer label = makeText(tr("Not yet known"), composition.type[Style::SideLabel],
                                       sheet::TextLeft - sheet::Left - points(18));
    lines.first().pieces.prepend(wholeText(label, {sheet::Left + points(12), 0}, labelNode));
    lines.first().height = std::max(lines.first().height, label->height());
    addPadding(lines.first(), lines.last());
    for (Slice &line : lines)
        addBackdrop(line);
    if (heightOf(lines) < sheet::BodyHeight / 3)
        keepTogether(lines);
    composition.append(lines, points(15), points(15));
}

} // namespace ui::report
