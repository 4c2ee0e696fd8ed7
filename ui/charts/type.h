// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

class QColor;
class QPainter;
class QPointF;

namespace ui::figures {

enum class Anchor { Start, Middle, End };

/// One size of type, measured in the painter's unit. Text is laid out large and scaled down, so
/// that a line is as wide on the screen as on paper and sizes need not be whole numbers.
class Type
{
public:
    /// The size of the font is its pixel size; a point size is taken at the screen's resolution.
    explicit Type(const QFont &font);

    Type scaled(qreal factor) const;
    Type strong() const;

    qreal size() const;
    qreal lineHeight() const;
    qreal width(const QString &text) const;
    qreal widestWord(const QString &text) const;
    /// Lines no wider than `width`; what does not fit into `maximumLines` ends in an ellipsis.
    QStringList wrap(const QString &text, qreal width, int maximumLines) const;

    /// One line; `at` is the middle of its height and the start, middle or end of its width.
    void draw(QPainter &painter, const QPointF &at, Anchor anchor, const QString &text,
              const QColor &colour) const;
    /// Lines below each other; `top` is the upper edge of the first.
    void drawLines(QPainter &painter, const QPointF &top, Anchor anchor, const QStringList &lines,
                   const QColor &colour) const;

private:
    Type(const QFont &font, qreal size);

    QFont m_font;
    QFontMetricsF m_metrics;
    qreal m_scale;
};

} // namespace ui::figures
