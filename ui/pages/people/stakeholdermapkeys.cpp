// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/stakeholdermap.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// Where a person is put who was not on the map.
constexpr int MiddleMark = 3;

int movedMark(int mark, int step)
{
    return qBound(1, mark + step, StakeholderMapLayout::Side);
}

} // namespace

void StakeholderMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!chosen() && !m_layout.chips().isEmpty())
        choose(m_layout.chips().first().id);
    update();
}

void StakeholderMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_drag)
        endDrag();
    update();
}

void StakeholderMap::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (m_drag) {
        if (event->key() == Qt::Key_Escape)
            endDrag();
        return;
    }
    if (!chosen() || !(control ? moveByKey(event->key()) : chooseByKey(event->key())))
        QWidget::keyPressEvent(event);
}

bool StakeholderMap::chooseByKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        chooseAlong(-1);
        return true;
    case Qt::Key_Right:
        chooseAlong(1);
        return true;
    case Qt::Key_Up:
        chooseUpOrDown(-1);
        return true;
    case Qt::Key_Down:
        chooseUpOrDown(1);
        return true;
    case Qt::Key_Home:
        choose(m_layout.chips().first().id);
        return true;
    case Qt::Key_End:
        choose(m_layout.chips().last().id);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        place(*chosen(), std::nullopt);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(m_chosen);
        return true;
    default:
        return false;
    }
}

/// In reading order, which comes by every chip.
void StakeholderMap::chooseAlong(int step)
{
    const QList<MapChip> &chips = m_layout.chips();
    const auto here = std::ranges::find(chips, m_chosen, &MapChip::id);
    const qsizetype next = here - chips.begin() + step;
    if (next >= 0 && next < chips.size())
        choose(chips[next].id);
}

/// The chip above or below that is nearest; a column further counts as much as two rows.
void StakeholderMap::chooseUpOrDown(int direction)
{
    const MapChip *here = m_layout.chip(m_chosen);
    const MapChip *best = nullptr;
    qreal nearest = 0;
    for (const MapChip &chip : m_layout.chips()) {
        const QPointF way = chip.area.center() - here->area.center();
        if (way.y() * direction <= 1)
            continue;
        const qreal distance = std::abs(way.y()) + 2 * std::abs(way.x());
        if (!best || distance < nearest) {
            best = &chip;
            nearest = distance;
        }
    }
    if (best)
        choose(best->id);
}

bool StakeholderMap::moveByKey(int key)
{
    const int across = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int up = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    if (across == 0 && up == 0)
        return false;
    const core::Stakeholder row = *chosen();
    const std::optional<MapCell> cell = cellOf(row);
    place(row,
          cell ? MapCell{movedMark(cell->influence, across), movedMark(cell->enthusiasm, up)}
               : MapCell{row.influence.value_or(MiddleMark), row.enthusiasm.value_or(MiddleMark)});
    if (const MapChip *chip = m_layout.chip(m_chosen))
        choose(chip->id);
    return true;
}

} // namespace ui
