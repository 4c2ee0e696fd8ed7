// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QGlyphRun>
#include <QImage>
#include <QList>
#include <QRectF>

#include <functional>

class QPainter;
class QTextLayout;
class QTextLine;

/// Emoji are pictures among the letters. Screens draw them like any letter; a PDF holds no letters
/// made of dots, so there they have to be drawn as the pictures they are.
namespace ui {

/// Where an emoji stands in a text. Several code points may make up one picture: a family, a flag.
struct EmojiPlace
{
    int start = 0;
    int length = 0;
    bool operator==(const EmojiPlace &) const = default;
};

/// The emoji of a text, in its order. Signs that are letters unless the writer asks for the
/// picture, such as "✔" and "©", count only where the writer does (U+FE0F).
QList<EmojiPlace> emojiIn(const QString &text);

/// Takes the emoji from a font of pictures, whatever other fonts have for them. Call before the
/// lines are broken.
void setEmojiFont(QTextLayout &layout, const QList<EmojiPlace> &places);

/// One emoji where it is to be drawn.
struct PlacedEmoji
{
    QString text;
    QList<QGlyphRun> glyphs; ///< at the place
    QRectF area;

    /// The emoji on a transparent ground, in as many dots as the fonts hold; null when it is made
    /// of lines like any letter, which every device can draw.
    QImage picture() const;
};

using DrawEmoji = std::function<void(QPainter &, const PlacedEmoji &)>;

/// As QTextLine::draw(), but the emoji are drawn by `drawEmoji`.
void drawLine(QPainter &painter, const QTextLayout &layout, const QTextLine &line,
              const QPointF &origin, const QList<EmojiPlace> &places, const DrawEmoji &drawEmoji);

/// Draws the picture, or the letters when there is none.
void drawAsPicture(QPainter &painter, const PlacedEmoji &emoji);

} // namespace ui
