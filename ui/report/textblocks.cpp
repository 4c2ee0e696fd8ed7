// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/composition.h"

using namespace core::report;

namespace ui::report {
namespace {

constexpr qreal ItemIndent = points(16);
constexpr qreal QuoteIndent = points(16);

Style styleOf(Paragraph::Tone tone)
{
    switch (tone) {
    case Paragraph::Tone::Body:
        return Style::Body;
    case Paragraph::Tone::Lead:
        return Style::Lead;
    case Paragraph::Tone::Quote:
        return Style::Quote;
    case Paragraph::Tone::Note:
        return Style::Note;
    }
    return Style::Body;
}

Structure::Role roleOf(Paragraph::Tone tone)
{
    if (tone == Paragraph::Tone::Quote)
        return Structure::Role::Quote;
    return Structure::Role::Paragraph;
}

void composeQuote(Composition &composition, int parent, const Paragraph &quote)
{
    const TextPointer text = makeText(quote.sentences, composition.type[Style::Quote],
                                      sheet::TextWidth - 2 * QuoteIndent);
    const int node = composition.structure.add(roleOf(quote.tone), parent);
    QList<Slice> lines = linesOf(text, sheet::TextLeft + QuoteIndent, node);
    const qreal barLeft = text->isAgainstPage() ? sheet::Right - points(2) : sheet::TextLeft;
    for (Slice &line : lines) {
        line.backdrop
            = {{{barLeft, 0}, Fill{{points(2), line.height}, QColor::fromRgb(ink::Accent)}}};
    }
    composition.append(lines, points(7.5), points(10));
}

/// The number of an item, or the small square before it.
Piece itemMark(Composition &composition, const Bullets &bullets, int index, int node, qreal left)
{
    if (bullets.style == Bullets::Style::Plain) {
        constexpr qreal side = points(3.5);
        return {{left + points(3), points(5)}, Fill{{side, side}, QColor::fromRgb(ink::Accent)}};
    }
    Type type = composition.type[Style::Body];
    type.font.setWeight(QFont::Bold);
    type.colour = QColor::fromRgb(ink::Accent);
    const int label = composition.structure.add(Structure::Role::Label, node);
    return wholeText(makeText(QString::number(index + 1), type, ItemIndent), {left, 0}, label);
}

} // namespace

void compose(Composition &composition, int parent, const Heading &heading)
{
    const TextPointer text
        = makeText(heading.text, composition.type[Style::Heading], sheet::TextWidth);
    if (text->isEmpty())
        return;
    const int node = composition.structure.add(Structure::Role::Heading2, parent);
    QList<Slice> lines = linesOf(text, sheet::TextLeft, node);
    keepWithNext(lines);
    composition.mark({Bookmark::Level::Heading, {}, heading.text});
    composition.append(lines, points(15), points(2.5));
}

void compose(Composition &composition, int parent, const Paragraph &paragraph)
{
    if (paragraph.tone == Paragraph::Tone::Quote) {
        composeQuote(composition, parent, paragraph);
        return;
    }
    const Style style = styleOf(paragraph.tone);
    const TextPointer text
        = makeText(paragraph.sentences, composition.type[style], sheet::TextWidth);
    if (text->isEmpty())
        return;
    const int node = composition.structure.add(roleOf(paragraph.tone), parent);
    composition.append(linesOf(text, sheet::TextLeft, node), points(5),
                       paragraph.tone == Paragraph::Tone::Lead ? points(10) : points(5));
}

void compose(Composition &composition, int parent, const Bullets &bullets)
{
    if (bullets.items.isEmpty())
        return;
    const int list = composition.structure.add(Structure::Role::List, parent);
    for (int index = 0; index < bullets.items.size(); ++index) {
        const TextPointer text = makeText({bullets.items.at(index)}, composition.type[Style::Body],
                                          sheet::TextWidth - ItemIndent);
        if (text->isEmpty())
            continue;
        const int item = composition.structure.add(Structure::Role::ListItem, list);
        const bool against = text->isAgainstPage();
        const qreal markLeft = against ? sheet::Right - points(10) : sheet::TextLeft;
        const Piece mark = itemMark(composition, bullets, index, item, markLeft);
        const int body = composition.structure.add(Structure::Role::ListBody, item);
        const qreal textLeft = sheet::TextLeft + (against ? 0 : ItemIndent);
        QList<Slice> lines = linesOf(text, textLeft, body);
        lines.first().pieces.prepend(mark);
        const bool last = index + 1 == bullets.items.size();
        composition.append(lines, index == 0 ? points(2.5) : 0, last ? points(5) : 0);
    }
}

} // namespace ui::report
