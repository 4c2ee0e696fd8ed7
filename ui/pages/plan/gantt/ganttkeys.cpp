// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/roadmap/roadmap.h"
#include "ui/pages/plan/gantt/gantttext.h"
#include "ui/pages/plan/gantt/ganttview.h"

#include <QKeyEvent>

namespace ui {

namespace {

constexpr int WeekDays = 7;

} // namespace

/// Escape closes a dialog and single letters may be shortcuts; while they mean something here they
/// are ours.
bool GanttView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && (m_drag || m_moment.linking >= 0)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void GanttView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag) {
        endDrag();
        return;
    }
    const Qt::KeyboardModifiers held
        = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
    const bool isTaken = pullByKey(*event)
        || (held == Qt::NoModifier && (chooseByKey(event->key()) || commandByKey(event->key())))
        || (held == Qt::ShiftModifier && event->key() == Qt::Key_Plus
            && commandByKey(Qt::Key_Plus));
    if (!isTaken)
        event->ignore();
}

bool GanttView::chooseByKey(int key)
{
    const int last = m_geometry.rows.size() - 1;
    if (last < 0)
        return false;
    switch (key) {
    case Qt::Key_Up:
        chooseRow(std::max(0, m_moment.chosen - 1));
        return true;
    case Qt::Key_Down:
        chooseRow(std::min(last, m_moment.chosen + 1));
        return true;
    case Qt::Key_Home:
        chooseRow(0);
        return true;
    case Qt::Key_End:
        chooseRow(last);
        return true;
    default:
        return false;
    }
}

bool GanttView::pullByKey(const QKeyEvent &event)
{
    if ((event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        || event.modifiers().testFlag(Qt::AltModifier))
        return false;
    const int days = event.modifiers().testFlag(Qt::ShiftModifier) ? WeekDays : 1;
    const bool isEnd = event.modifiers().testFlag(Qt::ControlModifier);
    pull(isEnd ? GanttGrip::End : GanttGrip::Body, event.key() == Qt::Key_Left ? -days : days);
    return true;
}

void GanttView::pull(GanttGrip grip, int days)
{
    if (m_moment.chosen < 0 || m_drag || m_moment.linking >= 0)
        return;
    const core::Action action = m_geometry.rows.at(m_moment.chosen);
    if (!hasBar(action)) {
        Q_EMIT hinted(tr("“%1” has no bar yet. Enter opens it to give it a start and an end.")
                          .arg(ganttTitle(action)));
        return;
    }
    const GanttSpan before{*action.start, *action.end};
    const GanttSpan now = pulled(before, grip, days);
    if (now == before)
        return;
    Q_EMIT moved(action.id, now.start, now.end);
    if (m_moment.chosen >= 0)
        reveal(m_moment.chosen);
}

bool GanttView::commandByKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_moment.linking >= 0)
            finishLink();
        else if (m_moment.chosen >= 0)
            Q_EMIT opened(chosen());
        return true;
    case Qt::Key_L:
        startLink();
        return true;
    case Qt::Key_Escape:
        if (m_moment.linking < 0)
            return false;
        stopLink();
        return true;
    case Qt::Key_Plus:
        setZoom(GanttZoom(std::max(0, int(m_zoom) - 1)));
        return true;
    case Qt::Key_Minus:
        setZoom(GanttZoom(std::min(int(GanttZoom::Quarters), int(m_zoom) + 1)));
        return true;
    case Qt::Key_T:
        showToday();
        return true;
    default:
        return false;
    }
}

void GanttView::startLink()
{
    if (m_moment.chosen < 0)
        return;
    m_moment.linking = m_moment.chosen;
    viewport()->update();
    Q_EMIT hinted(tr("Choose the action that “%1” waits for, then press Enter. Escape gives up.")
                      .arg(ganttTitle(m_geometry.rows.at(m_moment.linking))));
}

void GanttView::finishLink()
{
    const core::Action &action = m_geometry.rows.at(m_moment.linking);
    const core::Action &after = m_geometry.rows.at(m_moment.chosen);
    const core::ActionId waiting = action.id;
    const core::ActionId first = after.id;
    if (m_moment.chosen == m_moment.linking) {
        Q_EMIT hinted(tr("An action cannot wait for itself. Choose another one, or press Escape."));
        return;
    }
    if (core::wouldCycle(m_geometry.rows.links(), waiting, first)) {
        Q_EMIT hinted(tr("“%1” waits for “%2” already, so the two would wait for each other. "
                         "Choose another one, or press Escape.")
                          .arg(ganttTitle(after), ganttTitle(action)));
        return;
    }
    stopLink();
    Q_EMIT linkWanted(waiting, first);
}

void GanttView::stopLink()
{
    m_moment.linking = -1;
    viewport()->update();
    Q_EMIT hinted({});
}

} // namespace ui
