// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/wrappedtext.h"

#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace ui {

WrappedText::WrappedText(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return;
    QString lines = text;
    lines.replace(u'\n', QChar(QChar::LineSeparator));
    const auto layout = std::make_shared<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(QGuiApplication::layoutDirection());
    layout->setTextOption(option);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    layout->endLayout();
    m_layout = layout;
}

int WrappedText::height() const
{
    return static_cast<int>(std::ceil(m_height));
}

void WrappedText::draw(QPainter &painter, const QPointF &topLeft) const
{
    if (m_layout)
        m_layout->draw(&painter, topLeft);
}

} // namespace ui
