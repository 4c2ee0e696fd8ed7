// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttlabels.h"

#include "ui/pages/plan/gantt/ganttrows.h"
#include "ui/pages/plan/gantt/gantttext.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int TitleLines = 2;

/// Around the texts: outer edge, and room for the marks of the chain and of big moves.
int labelMargin()
{
    return space(2);
}

int marksWidth()
{
    return space(6);
}

} // namespace

QString inLines(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lastStart = 0;
    for (int line = 0; line < lines; ++line) {
        QTextLine made = layout.createLine();
        if (!made.isValid())
            return text;
        made.setLineWidth(width);
        lastStart = made.textStart();
    }
    const bool fits = !layout.createLine().isValid();
    layout.endLayout();
    if (fits)
        return text;
    return text.first(lastStart)
        + QFontMetrics(font).elidedText(text.sliced(lastStart), Qt::ElideRight, width);
}

GanttLabels::Label GanttLabels::make(const QString &title, const QString &details) const
{
    const int room = std::max(1, m_width - labelMargin() - marksWidth());
    const QFont body = font(TextStyle::Body);
    const QFont note = font(TextStyle::Note);
    Label label;
    label.title = WrappedText(inLines(title, body, room, TitleLines), body, room);
    label.details = WrappedText(inLines(details, note, room, 1), note, room);
    label.height = label.title.height() + label.details.height() + 2 * space(2);
    return label;
}

void GanttLabels::set(const GanttRows &rows, int width)
{
    if (width != m_width || currentScale() != m_scale)
        m_known.clear();
    m_width = width;
    m_scale = currentScale();
    QHash<QString, Label> known;
    m_labels.clear();
    m_tops = {0};
    for (const core::Action &action : rows.actions()) {
        const QString title = ganttTitle(action);
        const QString details = ganttDetails(action);
        const QString both = title + u'\n' + details;
        const auto found = m_known.constFind(both);
        const Label label = found == m_known.constEnd() ? make(title, details) : *found;
        known.insert(both, label);
        m_labels.append(label);
        m_tops.append(m_tops.last() + label.height);
    }
    m_known = known;
}

int GanttLabels::height() const
{
    return m_tops.last();
}

int GanttLabels::rowAt(int y) const
{
    if (y < 0 || y >= height())
        return -1;
    return int(std::ranges::upper_bound(m_tops, y) - m_tops.begin()) - 1;
}

void GanttLabels::draw(QPainter &painter, int row, int y) const
{
    const Label &label = m_labels[row];
    const int left = labelMargin();
    const int upper = y + top(row) + space(2);
    painter.setPen(colours().text);
    label.title.draw(painter, QPointF(left, upper));
    painter.setPen(colours().quiet);
    label.details.draw(painter, QPointF(left, upper + label.title.height()));
}

} // namespace ui
