// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/composition.h"
#include "ui/report/direction.h"
#include "ui/report/documentcontrol.h"
#include "ui/report/mirror.h"

#include "ui/report/words.h"

using namespace core::report;

namespace ui::report {
namespace {

constexpr qreal BoxPadding = points(7.5);
constexpr qreal BarWidth = points(3);
constexpr qreal BoxSide = points(7.5);
constexpr qreal ItemIndent = points(16);
constexpr qreal BoxTextWidth = sheet::TextWidth - points(15);

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
        piece.at.ry() += BoxPadding;
    first.height += BoxPadding;
    last.height += BoxPadding;
}

/// An empty box before the item: something to find out and tick off. It stands where the item
/// begins, which is at the other end when the item runs against the whole.
QList<Slice> itemLines(Composition &composition, int list, const Sentence &sentence,
                       bool wholeIsAgainst)
{
    const TextPointer text
        = makeText({sentence}, composition.type[Style::Body], BoxTextWidth - ItemIndent);
    const int item = composition.structure.add(Structure::Role::ListItem, list);
    const int body = composition.structure.add(Structure::Role::ListBody, item);
    const bool atEnd = text->isAgainstPage() != wholeIsAgainst;
    QList<Slice> lines = linesOf(text, sheet::TextLeft + (atEnd ? 0 : ItemIndent), body);
    if (!lines.isEmpty()) {
        lines.first().pieces.append(
            {{sheet::TextLeft + (atEnd ? BoxTextWidth - BoxSide : 0), points(4)},
             Outline{{BoxSide, BoxSide}, QColor::fromRgb(ink::Accent), points(0.8), points(1)}});
        // Room above the item that the tint fills too.
        for (Piece &piece : lines.first().pieces)
            piece.at.ry() += points(2.5);
        lines.first().height += points(2.5);
    }
    return lines;
}

/// The words that tell which way the whole runs.
QString firstWords(const Missing &missing)
{
    return missing.why.isEmpty() && !missing.items.isEmpty() ? missing.items.first().text
                                                             : missing.why;
}

} // namespace

void compose(Composition &composition, int parent, const Missing &missing)
{
    const int node = composition.structure.add(Structure::Role::Note, parent);
    const int labelNode = composition.structure.add(Structure::Role::Paragraph, node);
    const int whyNode = composition.structure.add(Structure::Role::Paragraph, node);
    const Type &type = composition.type[Style::Body];
    const bool against = directionOf(firstWords(missing), type.direction) != type.direction;
    const TextPointer why = makeText(missing.why, type, BoxTextWidth);
    QList<Slice> lines = linesOf(why, sheet::TextLeft, whyNode);
    if (!missing.items.isEmpty()) {
        const int list = composition.structure.add(Structure::Role::List, node);
        for (const Sentence &item : missing.items)
            lines += itemLines(composition, list, item, against);
    }
    if (lines.isEmpty())
        return;
    const TextPointer label = elidedText(tr("Not yet known"), composition.type[Style::SideLabel],
                                         sheet::TextLeft - sheet::Left - points(18), 3);
    lines.first().pieces.prepend(wholeText(label, {sheet::Left + points(12), 0}, labelNode));
    lines.first().height = std::max(lines.first().height, label->height());
    addPadding(lines.first(), lines.last());
    for (Slice &line : lines) {
        addBackdrop(line);
        if (against)
            mirror(line);
    }
    if (heightOf(lines) < sheet::BodyHeight / 3)
        keepTogether(lines);
    composition.append(lines, points(10), points(10));
}

} // namespace ui::report
