// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/wrappedtext.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ui {

class ShapedText::Lines
{
public:
    Lines(const QString &text, const QFont &font, Qt::LayoutDirection direction)
        : m_layout(text, font)
        , m_leading(QFontMetricsF(font).leading())
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        option.setTextDirection(direction);
        m_layout.setTextOption(option);
        // Never ended: as long as it lasts, lines can be made again from what is shaped.
        m_layout.beginLayout();
    }

    QSize size(int width)
    {
        const auto known = m_sizes.constFind(width);
        if (known != m_sizes.cend())
            return *known;
        breakFor(width);
        return *m_sizes.insert(width,
                               {int(std::ceil(m_size.width())), int(std::ceil(m_size.height()))});
    }

    void draw(QPainter &painter, const QRectF &area, int width, Qt::Alignment alignment)
    {
        breakFor(width);
        const qreal below = area.height() - m_size.height();
        const qreal top = alignment & Qt::AlignBottom ? below
            : alignment & Qt::AlignVCenter            ? std::round(below / 2)
                                                      : 0;
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            const qreal beside = area.width() - line.horizontalAdvance();
            const qreal left = alignment & Qt::AlignRight ? beside
                : alignment & Qt::AlignHCenter            ? beside / 2
                                                          : 0;
            line.draw(&painter, area.topLeft() + QPointF(left, top));
        }
    }

private:
    void breakFor(int width)
    {
        if (width == m_width)
            return;
        m_width = width;
        m_layout.clearLayout();
        m_size = {0, -m_leading};
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(width);
            m_size.setHeight(std::ceil(m_size.height() + m_leading)); // on whole pixels
            line.setPosition({0, m_size.height()});
            m_size.rheight() += line.height();
            m_size.setWidth(std::max(m_size.width(), line.naturalTextWidth()));
        }
    }

    QTextLayout m_layout;
    const qreal m_leading;
    int m_width = -1; ///< that the lines are made for
    QSizeF m_size;
    QHash<int, QSize> m_sizes; ///< by width
};

ShapedText::ShapedText(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    if (text.isEmpty())
        return;
    QString lines = text;
    lines.replace(u'\n', QChar(QChar::LineSeparator));
    m_lines = std::make_shared<Lines>(lines, font, direction);
}

WrappedText ShapedText::wrapped(int width) const
{
    return {*this, width};
}

WrappedText::WrappedText(const QString &text, const QFont &font, int width)
    : WrappedText(ShapedText(text, font, QGuiApplication::layoutDirection()), width)
{ }

WrappedText::WrappedText(const ShapedText &text, int width)
    : m_text(text)
    , m_width(std::max(0, width))
{ }

QSize WrappedText::size() const
{
    return m_text.m_lines ? m_text.m_lines->size(m_width) : QSize(0, 0);
}

int WrappedText::height() const
{
    return size().height();
}

void WrappedText::draw(QPainter &painter, const QPointF &topLeft) const
{
    draw(painter, QRectF(topLeft, size()), Qt::AlignLeft | Qt::AlignTop);
}

void WrappedText::draw(QPainter &painter, const QRectF &area, Qt::Alignment alignment) const
{
    if (m_text.m_lines)
        m_text.m_lines->draw(painter, area, m_width, alignment);
}

} // namespace ui
