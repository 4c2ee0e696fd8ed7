// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QSize>
#include <QString>

#include <memory>

class QPainter;
class QPointF;
class QRectF;

namespace ui {

class WrappedText;

/// A text whose letters are shaped once and broken into lines for any width. QFontMetrics and
/// QPainter would each shape it anew, for every width again: most of the work of a page of text.
class ShapedText
{
public:
    ShapedText() = default;
    ShapedText(const QString &text, const QFont &font, Qt::LayoutDirection direction);

    WrappedText wrapped(int width) const;

private:
    friend class WrappedText;
    class Lines;
    std::shared_ptr<Lines> m_lines; ///< none for an empty text
};

/// A text broken into lines of a certain width.
class WrappedText
{
public:
    WrappedText() = default;
    WrappedText(const QString &text, const QFont &font, int width);

    /// What QFontMetrics::boundingRect() says with Qt::TextWordWrap.
    QSize size() const;
    int height() const;
    void draw(QPainter &painter, const QPointF &topLeft) const;
    /// `alignment` is seen: left is left in any script.
    void draw(QPainter &painter, const QRectF &area, Qt::Alignment alignment) const;

private:
    friend class ShapedText;
    WrappedText(const ShapedText &text, int width);

    ShapedText m_text;
    int m_width = 0;
};

} // namespace ui
