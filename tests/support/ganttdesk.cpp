// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ganttdesk.h"

#include "tests/support/pagestage.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace support {

namespace {

const QDate Zero(2026, 2, 28);

} // namespace

GanttDesk::GanttDesk(const QString &text)
    : plan(planOf(text, Zero.addDays(1)))
    , frame(u"Roadmap"_s, u"What comes when."_s)
    , chart(new ui::GanttChart)
{
    frame.column()->addWidget(chart);
    view = chart->findChild<ui::GanttView *>();
    refresh();
    QObject::connect(chart, &ui::GanttChart::moved, chart,
                     [this](auto id, auto start, auto end) { take(id, start, end); });
    QObject::connect(chart, &ui::GanttChart::opened, chart,
                     [this](auto id) { m_asked.append(u"open "_s + nameOf(id)); });
    QObject::connect(chart, &ui::GanttChart::linkWanted, chart, [this](auto id, auto after) {
        m_asked.append(u"%1 after %2"_s.arg(nameOf(id), nameOf(after)));
    });
    support::open(&frame, {1200, 700});
    view->setFocus();
}

void GanttDesk::refresh()
{
    chart->setPlan({plan.actions, plan.links, core::criticalChain(plan.actions, plan.links),
                    Zero.addDays(10)});
}

void GanttDesk::take(core::ActionId id, const QDate &start, const QDate &end)
{
    m_asked.append(u"%1 %2–%3"_s.arg(nameOf(id)).arg(Zero.daysTo(start)).arg(Zero.daysTo(end)));
    for (const core::Action &each : core::moved(plan.actions, plan.links, id, start, end))
        *std::ranges::find(plan.actions, each.id, &core::Action::id) = each;
    refresh();
}

QString GanttDesk::nameOf(const core::ActionId &id) const
{
    return namesOf(plan, {id});
}

QString GanttDesk::chosen() const
{
    return nameOf(chart->chosen());
}

QString GanttDesk::hint() const
{
    return chart->findChild<QLabel *>(u"ganttHint"_s)->text();
}

QString GanttDesk::asked()
{
    return std::exchange(m_asked, {}).join(u" | "_s);
}

QString GanttDesk::preview() const
{
    const ui::GanttGeometry &geometry = view->geometryNow();
    QStringList lines;
    for (auto each = view->moment().moved.begin(); each != view->moment().moved.end(); ++each)
        lines.append(u"%1 %2–%3"_s.arg(geometry.rows.at(each.key()).title)
                         .arg(Zero.daysTo(each->start))
                         .arg(Zero.daysTo(each->end)));
    lines.sort();
    return lines.join(u" | "_s);
}

void GanttDesk::press(Qt::Key key, Qt::KeyboardModifiers held) const
{
    QTest::keyClick(QApplication::focusWidget(), key, held);
}

QPoint GanttDesk::onBar(const QString &name, qreal share) const
{
    const ui::GanttGeometry &geometry = view->geometryNow();
    const QRectF box = geometry.box(geometry.rows.rowOf(idOf(name)));
    return QPointF(box.left() + box.width() * share, box.center().y()).toPoint();
}

QPoint GanttDesk::byDays(int days) const
{
    return QPointF(view->geometryNow().scale.dayWidth() * days, 0).toPoint();
}

void GanttDesk::pull(const QPoint &from, int days) const
{
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view->viewport(), from + byDays(days) / 2);
    QTest::mouseMove(view->viewport(), from + byDays(days));
}

void GanttDesk::drag(const QPoint &from, int days) const
{
    pull(from, days);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + byDays(days));
}

bool GanttDesk::turnWheel(int steps, Qt::KeyboardModifiers held) const
{
    const QPointF at(view->viewport()->width() * 0.7, 150);
    QWheelEvent event(at, view->viewport()->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton,
                      held, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view->viewport(), &event);
    return event.isAccepted();
}

} // namespace support
