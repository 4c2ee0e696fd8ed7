// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/wrappedtext.h"

#include <QHash>
#include <QList>

namespace ui {

class GanttRows;

/// The texts beside the bars, broken into lines once, and the heights of the rows that follow from
/// them: a title of at most two lines and a line with owner and phase.
class GanttLabels
{
public:
    /// `width` is that of the column. Texts that stay the same are taken over from before.
    void set(const GanttRows &rows, int width);

    int width() const
    {
        return m_width;
    }
    /// Of all rows together.
    int height() const;
    int top(int row) const
    {
        return m_tops[row];
    }
    int bottom(int row) const
    {
        return m_tops[row + 1];
    }
    /// -1 above the first and below the last.
    int rowAt(int y) const;
    /// `y` is that of the top of the rows.
    void draw(QPainter &painter, int row, int y) const;

private:
    struct Label
    {
        WrappedText title;
        WrappedText details;
        int height = 0;
    };
    Label make(const QString &title, const QString &details) const;

    int m_width = 0;
    qreal m_scale = 0; ///< of the type that the texts were set in
    QHash<QString, Label> m_known;
    QList<Label> m_labels;
    QList<int> m_tops = {0}; ///< and the bottom of the last
};

/// The first lines of a text that fit below each other; what is left out ends in an ellipsis.
QString inLines(const QString &text, const QFont &font, int width, int lines);

} // namespace ui
