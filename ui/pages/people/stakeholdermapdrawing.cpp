// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/strategy/leadershipwords.h"
#include "ui/pages/people/stakeholdermap.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace ui {

namespace {

/// A corner of the map, two cells by two, and where its name stands in it.
struct Corner
{
    core::Stance stance;
    MapCell outer; ///< the cell in the corner of the map
    MapCell inner; ///< the one across from it
};

constexpr std::array Corners = {Corner{core::Stance::KeepInformed, {1, 5}, {2, 4}},
                                Corner{core::Stance::KeepClose, {5, 5}, {4, 4}},
                                Corner{core::Stance::DoNotForget, {1, 1}, {2, 2}},
                                Corner{core::Stance::WinOver, {5, 1}, {4, 2}}};

void drawLeaderMark(QPainter &painter, const QPointF &centre)
{
    const qreal half = space(1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -half), centre + QPointF(half, 0),
                                   centre + QPointF(0, half), centre + QPointF(-half, 0)}));
}

} // namespace

void StakeholderMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawField(painter);
    drawWords(painter);
    drawTray(painter);
    const bool dragging = m_drag && m_drag->begun;
    for (const MapChip &chip : m_layout.chips())
        drawChip(painter, chip, chip.area, dragging && chip.id == m_chosen);
    const MapChip *chip = m_layout.chip(m_chosen);
    if (dragging && chip)
        drawChip(painter, *chip, QRectF(m_drag->now - m_drag->grip, chip->area.size()), false);
}

void StakeholderMap::drawField(QPainter &painter) const
{
    const QRectF grid = m_layout.grid();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().surface);
    painter.drawRect(grid);
    for (const Corner &corner : Corners) {
        painter.setBrush(corner.stance == core::Stance::KeepClose ? colours().accentSoft
                                                                  : colours().raised);
        painter.drawRect(m_layout.cell(corner.outer).united(m_layout.cell(corner.inner)));
    }
    painter.setPen(QPen(colours().hairline, 1));
    for (int mark = 2; mark <= StakeholderMapLayout::Side; ++mark) {
        const QRectF cell = m_layout.cell({mark, mark});
        painter.drawLine(QPointF(cell.left(), grid.top()), QPointF(cell.left(), grid.bottom()));
        painter.drawLine(QPointF(grid.left(), cell.bottom()), QPointF(grid.right(), cell.bottom()));
    }
    painter.setPen(QPen(colours().line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(grid);
    if (!m_drag || !m_drag->begun)
        return;
    const std::optional<MapCell> target = m_layout.cellAt(m_drag->now);
    if (!target)
        return;
    painter.setPen(QPen(colours().accent, 2));
    painter.setBrush(colours().accentSoft);
    painter.drawRect(m_layout.cell(*target).adjusted(1, 1, -1, -1));
}

void StakeholderMap::drawWords(QPainter &painter) const
{
    const QRectF grid = m_layout.grid();
    const qreal line = StakeholderMapLayout::noteHeight();
    painter.setFont(ui::font(TextStyle::Note));
    painter.setPen(colours().quiet);
    for (int mark = 1; mark <= StakeholderMapLayout::Side; ++mark) {
        const QRectF cell = m_layout.cell({mark, mark});
        painter.drawText(QRectF(0, cell.top(), grid.left() - space(2), cell.height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         StakeholderMapLayout::enthusiasmWord(mark));
        painter.drawText(QRectF(cell.left(), grid.bottom() + space(1), cell.width(), line),
                         Qt::AlignCenter, StakeholderMapLayout::influenceWord(mark));
    }
    for (const Corner &corner : Corners) {
        const QRectF area = m_layout.cell(corner.outer).united(m_layout.cell(corner.inner));
        const bool above = corner.outer.enthusiasm > corner.inner.enthusiasm;
        const bool left = corner.outer.influence < corner.inner.influence;
        painter.drawText(area.adjusted(space(2), space(1), -space(2), -space(1)),
                         (above ? Qt::AlignTop : Qt::AlignBottom)
                             | (left ? Qt::AlignLeft : Qt::AlignRight),
                         core::nameOf(corner.stance));
    }
    QFont strong = ui::font(TextStyle::Note);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colours().text);
    painter.drawText(QRectF(0, 0, grid.right(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Enthusiasm"));
    painter.drawText(QRectF(grid.left(), grid.bottom() + line + space(1), grid.width(), line),
                     Qt::AlignRight | Qt::AlignVCenter, tr("Influence"));
}

void StakeholderMap::drawTray(QPainter &painter) const
{
    const QRectF tray = m_layout.tray();
    const bool target = m_drag && m_drag->begun && tray.contains(m_drag->now);
    painter.setPen(target ? QPen(colours().accent, 2) : QPen(colours().line, 1, Qt::DashLine));
    painter.setBrush(target ? QBrush(colours().accentSoft) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(tray.adjusted(1, 1, -1, -1), space(2), space(2));
    const qreal line = StakeholderMapLayout::noteHeight();
    const QRectF words = tray.adjusted(space(2) + 1, space(2), -space(2), -space(1));
    QFont strong = ui::font(TextStyle::Note);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colours().text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, tr("Not placed yet"));
    const bool waiting = !m_layout.chips().isEmpty() && !m_layout.chips().last().cell;
    if (waiting)
        return;
    painter.setFont(ui::font(TextStyle::Note));
    painter.setPen(colours().quiet);
    painter.drawText(words.adjusted(0, line + space(1), 0, 0),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     m_stakeholders.isEmpty() ? tr("Who you add below waits here.")
                                              : tr("Everybody has a place."));
}

void StakeholderMap::drawChip(QPainter &painter, const MapChip &chip, const QRectF &area,
                              bool ghost) const
{
    const bool isChosen = chip.id == m_chosen;
    const bool focused = isChosen && hasFocus() && !ghost;
    const QRectF box = area.adjusted(1, 1, -1, -1);
    painter.setPen(ghost         ? QPen(colours().line, 1, Qt::DashLine)
                       : focused ? QPen(colours().accent, 2)
                                 : QPen(isChosen ? colours().accent : colours().line, 1));
    painter.setBrush(ghost ? QBrush(Qt::NoBrush) : QBrush(colours().surface));
    painter.drawRoundedRect(box, space(1), space(1));
    QRectF words = box.adjusted(space(1), 0, -space(1), 0);
    if (chip.leader) {
        drawLeaderMark(painter, {words.left() + space(1), words.center().y()});
        words.setLeft(words.left() + space(3));
    }
    QFont font = ui::font(TextStyle::Note);
    font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(ghost ? colours().quiet : colours().text);
    const qreal line = StakeholderMapLayout::noteHeight();
    words.setTop(words.center().y() - qreal(chip.lines.size()) * line / 2);
    for (const QString &each : chip.lines) {
        painter.drawText(QRectF(words.left(), words.top(), words.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, each);
        words.setTop(words.top() + line);
    }
}

} // namespace ui
