// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/stakeholdermap.h"

#include "core/strategy/leadershipwords.h"
#include "ui/shell/theme.h"
#include "ui/support/showinpage.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

StakeholderMap::StakeholderMap(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stakeholderMap"_s);
    setAccessibleDescription(tr("Arrow keys choose a person, Ctrl and an arrow key move the chosen "
                                "one, Delete takes it off the map, Return goes to its row."));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStakeholders({});
}

void StakeholderMap::setStakeholders(const QList<core::Stakeholder> &stakeholders)
{
    m_stakeholders = stakeholders;
    setFocusPolicy(stakeholders.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (!find(m_chosen)) {
        m_chosen = {};
        m_drag.reset();
    }
    layOut();
    if (const core::Stakeholder *now = chosen(); now && !m_drag)
        tell(*now);
    else if (!now)
        setAccessibleName(tr("Map of stakeholders by influence and enthusiasm"));
}

const core::Stakeholder *StakeholderMap::chosen() const
{
    return find(m_chosen);
}

const StakeholderMapLayout &StakeholderMap::layoutNow() const
{
    return m_layout;
}

const core::Stakeholder *StakeholderMap::find(const core::StakeholderId &id) const
{
    const auto found = std::ranges::find(m_stakeholders, id, &core::Stakeholder::id);
    return found == m_stakeholders.end() ? nullptr : &*found;
}

QString StakeholderMap::describe(const core::Stakeholder &stakeholder)
{
    const QString name = stakeholder.name.trimmed().isEmpty() ? tr("without a name")
                                                              : stakeholder.name.simplified();
    if (!cellOf(stakeholder))
        return tr("%1: not placed yet. Drag it, or press Ctrl and an arrow key.").arg(name);
    const QString place = tr("%1: influence %2 of 5, enthusiasm %3 of 5.")
                              .arg(name, QString::number(*stakeholder.influence),
                                   QString::number(*stakeholder.enthusiasm));
    const std::optional<core::Stance> stance
        = core::stanceOf(stakeholder.influence, stakeholder.enthusiasm);
    return stance ? tr("%1 %2.").arg(place, core::nameOf(*stance)) : place;
}

void StakeholderMap::layOut()
{
    m_layout = StakeholderMapLayout(m_stakeholders, width());
    setFixedHeight(m_layout.height());
    update();
}

void StakeholderMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void StakeholderMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

bool StakeholderMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const MapChip *chip = m_layout.chipAt(help->pos());
    const core::Stakeholder *over = chip ? find(chip->id) : nullptr;
    QToolTip::showText(help->globalPos(), over ? describe(*over) : QString(), this);
    return true;
}

void StakeholderMap::choose(const core::StakeholderId &id)
{
    const core::Stakeholder *stakeholder = find(id);
    if (!stakeholder)
        return;
    m_chosen = id;
    tell(*stakeholder);
    if (const MapChip *chip = m_layout.chip(id))
        showInPage(*this, chip->area.toAlignedRect());
    update();
}

void StakeholderMap::tell(const core::Stakeholder &stakeholder)
{
    const QString words = describe(stakeholder);
    // A screen reader reads the name again when it changes.
    setAccessibleName(tr("Map of stakeholders. %1").arg(words));
    Q_EMIT told(words);
}

void StakeholderMap::place(const core::Stakeholder &stakeholder, const std::optional<MapCell> &cell)
{
    if (!cell && !cellOf(stakeholder))
        return; // half a place is worth keeping
    core::Stakeholder changed = stakeholder;
    changed.influence = cell ? std::optional(cell->influence) : std::nullopt;
    changed.enthusiasm = cell ? std::optional(cell->enthusiasm) : std::nullopt;
    if (changed != stakeholder)
        Q_EMIT placed(changed);
}

void StakeholderMap::mousePressEvent(QMouseEvent *event)
{
    const MapChip *chip = m_layout.chipAt(event->position());
    if (event->button() != Qt::LeftButton || !chip)
        return QWidget::mousePressEvent(event);
    m_drag = Drag{event->position(), event->position(), event->position() - chip->area.topLeft()};
    choose(chip->id);
}

void StakeholderMap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag)
        return dragTo(event->position());
    setCursor(m_layout.chipAt(event->position()) ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void StakeholderMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_drag && event->button() == Qt::LeftButton)
        drop();
}

void StakeholderMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const MapChip *chip = m_layout.chipAt(event->position())) {
        endDrag();
        Q_EMIT opened(chip->id);
    }
}

void StakeholderMap::dragTo(const QPointF &point)
{
    m_drag->now = point;
    const QPointF way = point - m_drag->from;
    if (!m_drag->begun && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->begun = true;
    setCursor(overSomething() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    tell(dragged());
    update();
}

bool StakeholderMap::overSomething() const
{
    return m_layout.cellAt(m_drag->now) || m_layout.tray().contains(m_drag->now);
}

core::Stakeholder StakeholderMap::dragged() const
{
    core::Stakeholder result = *chosen();
    const std::optional<MapCell> cell = m_layout.cellAt(m_drag->now);
    if (!overSomething() || (!cell && !cellOf(result)))
        return result;
    result.influence = cell ? std::optional(cell->influence) : std::nullopt;
    result.enthusiasm = cell ? std::optional(cell->enthusiasm) : std::nullopt;
    return result;
}

void StakeholderMap::drop()
{
    const bool meant = m_drag->begun && chosen() && overSomething();
    const std::optional<MapCell> cell = m_layout.cellAt(m_drag->now);
    endDrag();
    if (meant)
        place(*chosen(), cell);
}

void StakeholderMap::endDrag()
{
    m_drag.reset();
    unsetCursor();
    if (const core::Stakeholder *now = chosen())
        tell(*now);
    update();
}

} // namespace ui
