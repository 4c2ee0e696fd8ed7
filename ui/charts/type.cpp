// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/type.h"

#include "ui/support/emoji.h"

#include <QFontInfo>
#include <QPaintEngine>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

namespace ui::figures {

namespace {

constexpr int LaidOutSize = 64;

QFont laidOut(QFont font)
{
    font.setPixelSize(LaidOutSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal sizeOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

/// The start of the baseline is the painter's origin.
void drawWithPictures(QPainter &painter, const QString &text, const QFont &font,
                      const QList<EmojiPlace> &emoji)
{
    QTextLayout layout(text, font);
    setEmojiFont(layout, emoji);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    drawLine(painter, layout, line, {0, -line.ascent()}, emoji, drawAsPicture);
}

} // namespace

Type::Type(const QFont &font)
    : Type(font, sizeOf(font))
{ }

Type::Type(const QFont &font, qreal size)
    : m_font(laidOut(font))
    , m_metrics(m_font)
    , m_scale(size / LaidOutSize)
{ }

Type Type::scaled(qreal factor) const
{
    return Type(m_font, size() * factor);
}

Type Type::strong() const
{
    QFont font = m_font;
    font.setWeight(QFont::DemiBold);
    return Type(font, size());
}

qreal Type::size() const
{
    return m_scale * LaidOutSize;
}

qreal Type::lineHeight() const
{
    return size() * 1.25;
}

qreal Type::width(const QString &text) const
{
    return m_metrics.horizontalAdvance(text) * m_scale;
}

qreal Type::widestWord(const QString &text) const
{
    static const QRegularExpression gaps(QStringLiteral("[\\s\\-/]+"));
    qreal widest = 0;
    for (const QString &word : text.split(gaps, Qt::SkipEmptyParts))
        widest = std::max(widest, width(word));
    return widest;
}

QStringList Type::wrap(const QString &text, qreal width, int maximumLines) const
{
    const QString plain = text.simplified();
    const qreal available = width / m_scale;
    QTextLayout layout(plain, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    qsizetype end = 0;
    while (lines.size() < maximumLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(available);
        end = line.textStart() + line.textLength();
        lines.append(plain.sliced(line.textStart(), line.textLength()).trimmed());
        if (lines.size() == maximumLines && end < plain.size())
            lines.last()
                = m_metrics.elidedText(plain.sliced(line.textStart()), Qt::ElideRight, available);
    }
    layout.endLayout();
    return lines;
}

void Type::draw(QPainter &painter, const QPointF &at, Anchor anchor, const QString &text,
                const QColor &colour) const
{
    const qreal shift = anchor == Anchor::Start ? 0
        : anchor == Anchor::Middle              ? width(text) / 2
                                                : width(text);
    const qreal baseline = (m_metrics.capHeight() / 2) * m_scale;
    painter.save();
    painter.translate(at.x() - shift, at.y() + baseline);
    painter.scale(m_scale, m_scale);
    painter.setFont(m_font);
    painter.setPen(colour);
    const QList<EmojiPlace> emoji = emojiIn(text);
    if (!emoji.isEmpty() && painter.paintEngine()->type() == QPaintEngine::Pdf)
        drawWithPictures(painter, text, m_font, emoji);
    else
        painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

void Type::drawLines(QPainter &painter, const QPointF &top, Anchor anchor, const QStringList &lines,
                     const QColor &colour) const
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        draw(painter, top + QPointF(0, (i + 0.5) * lineHeight()), anchor, lines.at(i), colour);
}

} // namespace ui::figures
