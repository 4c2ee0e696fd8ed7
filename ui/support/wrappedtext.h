// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace ui {

/// A text broken into lines of a certain width. What was shaped to measure it is drawn as it is;
/// QFontMetrics and QPainter would each shape it anew.
class WrappedText
{
public:
    WrappedText() = default;
    WrappedText(const QString &text, const QFont &font, int width);

    int height() const;
    void draw(QPainter &painter, const QPointF &topLeft) const;

private:
    std::shared_ptr<const QTextLayout> m_layout;
    qreal m_height = 0;
};

} // namespace ui
