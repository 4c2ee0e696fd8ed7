// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/textblock.h"
#include "ui/report/direction.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::report {

TextBlock::TextBlock(const QList<core::report::Sentence> &sentences, const Type &type, qreal width,
                     Align align)
    : m_type(type)
    , m_width(width)
    , m_align(align)
{
    for (const core::report::Sentence &sentence : sentences)
        append(sentence);
    measure();
}

TextBlock::TextBlock(const QString &text, const Type &type, qreal width, Align align)
    : TextBlock(QList<core::report::Sentence>{{text, {}}}, type, width, align)
{ }

void TextBlock::append(const core::report::Sentence &sentence)
{
    const QString text = printable(sentence.text);
    if (text.isEmpty())
        return;
    if (!m_text.isEmpty())
        m_text += u' ';
    const int start = int(m_text.size());
    m_text += text;
    if (!sentence.sources.isEmpty())
        m_spans.append({start, int(m_text.size()), sentence.sources});
}

Qt::LayoutDirection TextBlock::direction() const
{
    return directionOf(m_text, m_type.direction);
}

void TextBlock::prepare(QTextLayout &layout) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction());
    // A text starts where its own letters do; a column of figures ends where the page does.
    const bool right = m_align == Align::End ? m_type.direction == Qt::LeftToRight
                                             : direction() == Qt::RightToLeft;
    if (m_align == Align::Centre)
        option.setAlignment(Qt::AlignHCenter);
    else
        option.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    setEmojiFont(layout, m_emoji);
}

qreal TextBlock::baselineOf(const QTextLine &line) const
{
    // Baselines of different sizes meet when their lines are equally high.
    return std::max(m_type.leading * 0.77, line.ascent());
}

qreal TextBlock::heightOf(const QTextLine &line) const
{
    const qreal needed = baselineOf(line) + line.descent();
    return needed <= m_type.leading ? m_type.leading : onGrid(needed);
}

void TextBlock::breakLines(QTextLayout &layout) const
{
    qreal top = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, top + baselineOf(line) - line.ascent()});
        top += heightOf(line);
    }
    layout.endLayout();
}

void TextBlock::measure()
{
    m_lines.clear();
    m_places.clear();
    m_usedWidth = 0;
    if (m_text.isEmpty())
        return;
    m_emoji = emojiIn(m_text);
    QTextLayout layout(m_text, m_type.font);
    prepare(layout);
    breakLines(layout);
    qreal top = 0;
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        const qreal height = heightOf(line);
        m_lines.append({line.textStart(), top, height});
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
        top += height;
    }
    locateSpans(layout);
}

void TextBlock::locateSpans(const QTextLayout &layout)
{
    int index = 0;
    for (int number = 0; number < m_spans.size(); ++number) {
        const Span &span = m_spans.at(number);
        while (index > 0 && m_lines.at(index).start > span.start)
            --index;
        for (; index < layout.lineCount(); ++index) {
            const QTextLine line = layout.lineAt(index);
            const int lineEnd = line.textStart() + line.textLength();
            if (lineEnd <= span.start)
                continue;
            const qreal from = line.cursorToX(std::max(span.start, line.textStart()));
            const qreal to = line.cursorToX(std::min(span.end, lineEnd));
            m_places.append({number, index, std::min(from, to), std::max(from, to)});
            if (lineEnd >= span.end)
                break;
        }
        index = std::min(index, layout.lineCount() - 1);
    }
}

qreal TextBlock::height(int first, int count) const
{
    if (count <= 0)
        return 0;
    const Line &last = m_lines.at(first + count - 1);
    return last.top + last.height - m_lines.at(first).top;
}

TextBlock &TextBlock::elide(int lines)
{
    // The ellipsis itself may push a word to another line, so letters go until it fits.
    while (lineCount() > lines) {
        const int end = m_lines.at(lines).start;
        m_text = m_text.left(end).chopped(std::min(2, end));
        if (m_text.endsWith(u' '))
            m_text = m_text.trimmed();
        else if (!m_text.isEmpty() && m_text.back().isHighSurrogate())
            m_text.chop(1);
        m_text += u'…';
        m_spans.clear();
        measure();
    }
    return *this;
}

TextBlock &TextBlock::narrow()
{
    constexpr qreal Rounding = 1;
    m_width = std::min(m_width, m_usedWidth + Rounding);
    measure();
    return *this;
}

void TextBlock::drawSpaceAfter(QPainter &painter, const QTextLine &line,
                               const QPointF &origin) const
{
    const int end = line.textStart() + line.textLength();
    if (end <= 0 || !m_text.at(end - 1).isSpace())
        return;
    const QRectF used = line.naturalTextRect();
    painter.setFont(m_type.font);
    painter.drawText(QPointF(direction() == Qt::RightToLeft ? used.left() : used.right(),
                             line.y() + line.ascent())
                         + origin,
                     u" "_s);
}

void TextBlock::draw(QPainter &painter, const QPointF &topLeft, int first, int count,
                     const DrawEmoji &drawEmoji) const
{
    if (count <= 0)
        return;
    QTextLayout layout(m_text, m_type.font);
    prepare(layout);
    breakLines(layout);
    painter.setPen(m_type.colour);
    const QPointF origin = topLeft - QPointF(0, m_lines.at(first).top);
    const int end = std::min(first + count, layout.lineCount());
    for (int index = first; index < end; ++index) {
        const QTextLine line = layout.lineAt(index);
        if (drawEmoji)
            drawLine(painter, layout, line, origin, m_emoji, drawEmoji);
        else
            line.draw(&painter, origin);
        if (index + 1 < layout.lineCount())
            drawSpaceAfter(painter, line, origin);
    }
}

QList<Mark> TextBlock::marks(const QPointF &topLeft, int first, int count) const
{
    QList<Mark> result;
    for (const SpanOnLine &place : m_places) {
        if (place.line < first || place.line >= first + count)
            continue;
        const Line &line = m_lines.at(place.line);
        const QPointF corner(topLeft.x() + place.from,
                             topLeft.y() + line.top - m_lines.at(first).top);
        result.append({QRectF(corner, QSizeF(place.to - place.from, line.height)),
                       m_spans.at(place.span).sources});
    }
    return result;
}

namespace {

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype index = 0; index < text.size(); ++index) {
        const QChar letter = text.at(index);
        const bool pair = letter.isHighSurrogate() && index + 1 < text.size()
            && text.at(index + 1).isLowSurrogate();
        if (pair) {
            result += letter;
            result += text.at(++index);
        } else if (letter.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (letter == u'\n' || letter == QChar(QChar::ParagraphSeparator)) {
            result += QChar(QChar::LineSeparator);
        } else if (letter == u'\t' || letter == u'\r' || letter == u'\f') {
            result += u' ';
        } else if (letter.category() != QChar::Other_Control) {
            result += letter;
        }
    }
    return result.trimmed();
}

bool isNumber(QStringView word, qsizetype leastDigits, qsizetype mostDigits)
{
    return word.size() >= leastDigits && word.size() <= mostDigits
        && std::ranges::all_of(word, [](QChar letter) { return letter.isDigit(); });
}

/// "30 June 2027", "9 people", "30 %".
bool belongTogether(QStringView beforeThat, QStringView word, QStringView next)
{
    if (next.isEmpty())
        return false;
    const QStringView bare = next.endsWith(u'.') || next.endsWith(u',') ? next.chopped(1) : next;
    if (isNumber(bare, 4, 4) && isNumber(beforeThat, 1, 2))
        return true;
    return isNumber(word, 1, 3) && (next.front().isLetter() || next.front() == u'%')
        && next.size() <= 12;
}

} // namespace

QString printable(const QString &text)
{
    constexpr qsizetype LongestEnd = 7;
    QString result = withoutControls(text);
    QStringView beforeThat, word;
    const QString source = result;
    qsizetype start = 0;
    for (qsizetype space = source.indexOf(u' '); space >= 0; space = source.indexOf(u' ', start)) {
        beforeThat = word;
        word = QStringView(source).mid(start, space - start);
        qsizetype end = source.indexOf(u' ', space + 1);
        const bool last = end < 0;
        end = last ? source.size() : end;
        const QStringView next = QStringView(source).mid(space + 1, end - space - 1);
        // A last line of one short word looks like a mistake.
        const bool runt = last && source.size() > 60 && next.size() + word.size() <= 2 * LongestEnd
            && next.size() <= LongestEnd;
        if (runt || belongTogether(beforeThat, word, next))
            result[space] = QChar(QChar::Nbsp);
        start = space + 1;
    }
    return result;
}

qreal advance(const QString &text, const Type &type)
{
    const QString line = printable(text);
    const QList<EmojiPlace> emoji = emojiIn(line);
    if (emoji.isEmpty())
        return QFontMetricsF(type.font).horizontalAdvance(line);
    QTextLayout layout(line, type.font);
    setEmojiFont(layout, emoji);
    layout.beginLayout();
    const QTextLine only = layout.createLine();
    layout.endLayout();
    return only.naturalTextWidth();
}

} // namespace ui::report
