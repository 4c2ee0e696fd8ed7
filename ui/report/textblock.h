// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "ui/report/typography.h"
#include "ui/support/emoji.h"

#include <QList>
#include <QString>

class QPainter;
class QTextLayout;
class QTextLine;

namespace ui::report {

/// A place of a page and what stands there came from.
struct Mark
{
    QRectF area;
    QList<core::Source> sources;
};

/// Sentences of one style set in lines of one width. Lines keep the style's leading unless a script
/// needs more. Text is shaped anew whenever it is drawn: shaped text belongs to the thread that
/// made it, and a report may be laid out in one thread and shown in another.
class TextBlock
{
public:
    using Align = core::report::Column::Align;

    TextBlock(const QList<core::report::Sentence> &sentences, const Type &type, qreal width,
              Align align = Align::Start);
    TextBlock(const QString &text, const Type &type, qreal width, Align align = Align::Start);

    bool isEmpty() const
    {
        return m_text.isEmpty();
    }
    const QString &text() const
    {
        return m_text;
    }
    Qt::LayoutDirection direction() const;
    /// Runs from right to left in a report that runs from left to right, or the other way round.
    bool isAgainstPage() const
    {
        return direction() != m_type.direction;
    }
    qreal width() const
    {
        return m_width;
    }
    int lineCount() const
    {
        return int(m_lines.size());
    }
    qreal height() const
    {
        return height(0, lineCount());
    }
    qreal height(int first, int count) const;
    /// The width of the widest line.
    qreal usedWidth() const
    {
        return m_usedWidth;
    }
    /// Keeps this many lines and ends the last of them in an ellipsis when there were more.
    TextBlock &elide(int lines);
    /// Makes the lines no wider than their text, so that it stands at the left whichever way it
    /// runs.
    TextBlock &narrow();

    /// Draws emoji by `drawEmoji` where the device has no letters that are pictures.
    void draw(QPainter &painter, const QPointF &topLeft, int first, int count,
              const DrawEmoji &drawEmoji = {}) const;
    /// The places of the sentences with sources in some of the lines.
    QList<Mark> marks(const QPointF &topLeft, int first, int count) const;

private:
    struct Line
    {
        int start = 0;
        qreal top = 0;
        qreal height = 0;
    };
    struct Span
    {
        int start = 0;
        int end = 0;
        QList<core::Source> sources;
    };
    struct SpanOnLine
    {
        int span = 0;
        int line = 0;
        qreal from = 0;
        qreal to = 0;
    };

    void append(const core::report::Sentence &sentence);
    void measure();
    qreal baselineOf(const QTextLine &line) const;
    qreal heightOf(const QTextLine &line) const;
    void prepare(QTextLayout &layout) const;
    /// Breaks the prepared text into lines that stand where they are drawn.
    void breakLines(QTextLayout &layout) const;
    /// A line break eats the space between two words; those who copy the text or have it read to
    /// them need it.
    void drawSpaceAfter(QPainter &painter, const QTextLine &line, const QPointF &origin) const;
    void locateSpans(const QTextLayout &layout);

    QString m_text;
    Type m_type;
    qreal m_width = 0;
    Align m_align = Align::Start;
    qreal m_usedWidth = 0;
    QList<Line> m_lines;
    QList<EmojiPlace> m_emoji;
    QList<Span> m_spans;
    QList<SpanOnLine> m_places;
};

/// Text as it can be set in lines: line breaks kept, other control characters taken out, halves of
/// characters replaced. What reads badly at the end of a line, such as the day of a date, is tied
/// to the next word.
QString printable(const QString &text);
/// The width of a text on one line.
qreal advance(const QString &text, const Type &type);

} // namespace ui::report
