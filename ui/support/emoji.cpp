// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/emoji.h"

#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr char32_t AsPicture = 0xfe0f;
constexpr char32_t Joiner = 0x200d;
constexpr char32_t Keycap = 0x20e3;
/// The size at which fonts of dots have one dot for each pixel.
constexpr qreal PictureSize = 109;

bool isRegionLetter(char32_t letter)
{
    return letter >= 0x1f1e6 && letter <= 0x1f1ff;
}

bool isSkinTone(char32_t letter)
{
    return letter >= 0x1f3fb && letter <= 0x1f3ff;
}

/// Letters that are a picture without being asked to (Unicode: Emoji_Presentation; all of the
/// supplementary plane's pictographs are taken, since letters for them are rare).
bool isPictograph(char32_t letter)
{
    static const QString early = u"⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓"
                                 "❔❕❗➕➖➗➰➿⬛⬜⭐⭕"_s;
    if (letter < 0x10000)
        return letter >= 0x231a && letter <= 0x2b55 && early.contains(QChar(char16_t(letter)));
    return letter == 0x1f004 || letter == 0x1f0cf || letter == 0x1f18e
        || (letter >= 0x1f191 && letter <= 0x1f19a) || (letter >= 0x1f1e6 && letter <= 0x1f251)
        || (letter >= 0x1f300 && letter <= 0x1f6ff) || (letter >= 0x1f7e0 && letter <= 0x1f7f0)
        || (letter >= 0x1f90c && letter <= 0x1faff);
}

bool continuesPicture(char32_t letter)
{
    return letter == AsPicture || letter == Keycap || isSkinTone(letter)
        || (letter >= 0xe0020 && letter <= 0xe007f); // the name of a part of a country
}

class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    { }

    bool atEnd() const
    {
        return m_at >= m_text.size();
    }
    qsizetype position() const
    {
        return m_at;
    }
    /// 0 at the end.
    char32_t next() const
    {
        if (atEnd())
            return 0;
        const QChar letter = m_text.at(m_at);
        if (letter.isHighSurrogate() && m_at + 1 < m_text.size())
            return QChar::surrogateToUcs4(letter, m_text.at(m_at + 1));
        return letter.unicode();
    }
    char32_t take()
    {
        const char32_t letter = next();
        m_at += QChar::requiresSurrogates(letter) ? 2 : 1;
        return letter;
    }
    /// Takes what belongs to the picture that begins with `first`, which is taken already; false
    /// when it is none.
    bool takePicture(char32_t first)
    {
        const bool asked = next() == AsPicture;
        if (!isPictograph(first) && !asked)
            return false;
        if (isRegionLetter(first) && isRegionLetter(next()))
            take();
        for (;;) {
            while (continuesPicture(next()))
                take();
            if (next() != Joiner)
                return true;
            take();
            if (atEnd())
                return true;
            take();
        }
    }

private:
    const QString &m_text;
    qsizetype m_at = 0;
};

bool mayHoldEmoji(const QString &text)
{
    return std::ranges::any_of(text, [](QChar letter) {
        return letter.unicode() >= 0x231a
            && (letter.isHighSurrogate() || letter.unicode() == AsPicture
                || letter.unicode() <= 0x2b55);
    });
}

/// Made of dots or of coloured layers, rather than of one outline.
bool holdsPictures(const QRawFont &font)
{
    return !font.fontTable("CBLC").isEmpty() || !font.fontTable("COLR").isEmpty()
        || !font.fontTable("sbix").isEmpty();
}

PlacedEmoji placed(const QTextLayout &layout, const QTextLine &line, const QPointF &origin,
                   const EmojiPlace &place)
{
    PlacedEmoji emoji;
    emoji.text = layout.text().mid(place.start, place.length);
    emoji.glyphs = layout.glyphRuns(place.start, place.length);
    for (QGlyphRun &run : emoji.glyphs) {
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position += origin;
        run.setPositions(positions);
    }
    const qreal from = line.cursorToX(place.start);
    const qreal to = line.cursorToX(place.start + place.length);
    const QRawFont font = emoji.glyphs.isEmpty() ? QRawFont() : emoji.glyphs.first().rawFont();
    const qreal baseline = origin.y() + line.y() + line.ascent();
    emoji.area = QRectF(origin.x() + std::min(from, to), baseline - font.ascent(),
                        std::abs(to - from), font.ascent() + font.descent());
    return emoji;
}

} // namespace

QList<EmojiPlace> emojiIn(const QString &text)
{
    QList<EmojiPlace> result;
    if (!mayHoldEmoji(text))
        return result;
    for (Reader reader(text); !reader.atEnd();) {
        const qsizetype start = reader.position();
        if (reader.takePicture(reader.take()))
            result.append({int(start), int(reader.position() - start)});
    }
    return result;
}

void setEmojiFont(QTextLayout &layout, const QList<EmojiPlace> &places)
{
    if (places.isEmpty())
        return;
    QTextCharFormat format;
    format.setFontFamilies(
        QStringList{u"Noto Color Emoji"_s, u"Segoe UI Emoji"_s, u"Apple Color Emoji"_s}
        + layout.font().families());
    format.setFontWeight(QFont::Normal);
    format.setFontItalic(false);
    QList<QTextLayout::FormatRange> formats;
    for (const EmojiPlace &place : places)
        formats.append({place.start, place.length, format});
    layout.setFormats(formats);
}

QImage PlacedEmoji::picture() const
{
    if (area.isEmpty() || glyphs.isEmpty() || !holdsPictures(glyphs.first().rawFont()))
        return {};
    const qreal factor = PictureSize / glyphs.first().rawFont().pixelSize();
    QImage image((area.size() * factor).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(Qt::transparent);
    QPainter painter(&image);
    for (QGlyphRun run : glyphs) {
        QRawFont font = run.rawFont();
        font.setPixelSize(PictureSize);
        run.setRawFont(font);
        QList<QPointF> positions = run.positions();
        for (QPointF &position : positions)
            position = (position - area.topLeft()) * factor;
        run.setPositions(positions);
        painter.drawGlyphRun(QPointF(), run);
    }
    return image;
}

void drawLine(QPainter &painter, const QTextLayout &layout, const QTextLine &line,
              const QPointF &origin, const QList<EmojiPlace> &places, const DrawEmoji &drawEmoji)
{
    const int end = line.textStart() + line.textLength();
    int drawn = line.textStart();
    const auto drawLetters = [&](int to) {
        if (to > drawn) {
            for (const QGlyphRun &run : layout.glyphRuns(drawn, to - drawn))
                painter.drawGlyphRun(origin, run);
        }
    };
    for (const EmojiPlace &place : places) {
        if (place.start < drawn || place.start >= end)
            continue;
        drawLetters(place.start);
        drawEmoji(painter, placed(layout, line, origin, place));
        drawn = place.start + place.length;
    }
    if (drawn == line.textStart())
        line.draw(&painter, origin);
    else
        drawLetters(end);
}

void drawAsPicture(QPainter &painter, const PlacedEmoji &emoji)
{
    const QImage image = emoji.picture();
    if (!image.isNull())
        painter.drawImage(emoji.area, image);
    for (const QGlyphRun &run : emoji.glyphs) {
        if (image.isNull())
            painter.drawGlyphRun(QPointF(), run);
    }
}

} // namespace ui
