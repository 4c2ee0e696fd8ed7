// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/gantt/ganttview.h"

#include "ui/pages/plan/gantt/ganttheader.h"
#include "ui/pages/plan/gantt/gantttext.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The area that the chart scrolls with up and down; none on its own.
QScrollArea *pageAround(const QWidget *widget)
{
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

} // namespace

GanttView::GanttView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_header(new GanttHeader(m_geometry, viewport()))
{
    setObjectName(u"ganttView"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    describe();
}

void GanttView::setPlan(const GanttPlan &plan)
{
    if (m_isPlaced && plan == m_plan)
        return;
    const core::ActionId before = chosen();
    const core::ActionId linking
        = m_moment.linking < 0 ? core::ActionId() : m_geometry.rows.at(m_moment.linking).id;
    endDrag();
    const QDate left = m_geometry.scale.dayAt(m_geometry.scrolled);
    m_plan = plan;
    m_geometry.rows = GanttRows(plan);
    m_moment.chosen = m_geometry.rows.rowOf(before);
    m_moment.linking = m_geometry.rows.rowOf(linking);
    layOut();
    showDay(m_isPlaced ? left : m_geometry.rows.planStart().addDays(-14));
    m_isPlaced = true;
    if (m_moment.chosen < 0 && hasFocus() && m_geometry.rows.size() > 0)
        m_moment.chosen = 0;
    describe();
}

void GanttView::layOut()
{
    const int whole = viewport()->width();
    m_header->resize(whole, m_header->sizeHint().height());
    m_geometry.width = whole;
    m_geometry.top = m_header->height();
    const int labels = qBound(space(28), whole * 34 / 100, space(75));
    m_geometry.labels.set(m_geometry.rows, labels);
    if (m_plan.today.isValid())
        m_geometry.scale = GanttScale(m_geometry.rows, m_zoom, whole - labels);
    const int room = std::max(0, whole - labels);
    horizontalScrollBar()->setRange(0, std::max(0, int(m_geometry.scale.width()) - room));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(space(10));
    m_geometry.scrolled = horizontalScrollBar()->value();
    placeHeader();
    updateGeometry();
    viewport()->update();
}

int GanttView::wantedHeight() const
{
    const int bar
        = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return m_header->sizeHint().height() + m_geometry.labels.height() + bar;
}

QSize GanttView::sizeHint() const
{
    return {space(160), wantedHeight()};
}

QSize GanttView::minimumSizeHint() const
{
    return {space(60), wantedHeight()};
}

/// What the person looks at stays where it is: the chosen bar, else the middle.
void GanttView::setZoom(GanttZoom zoom)
{
    const QRectF box = m_moment.chosen < 0 ? QRectF() : m_geometry.box(m_moment.chosen);
    const bool isSeen
        = box.isValid() && box.left() >= m_geometry.left() && box.left() < m_geometry.width;
    setZoomAt(zoom, isSeen ? box.left() : (m_geometry.left() + m_geometry.width) / 2.0);
}

/// The day at x stays there.
void GanttView::setZoomAt(GanttZoom zoom, qreal x)
{
    if (zoom == m_zoom)
        return;
    const QDate day = m_geometry.dayAt(x);
    m_zoom = zoom;
    layOut();
    horizontalScrollBar()->setValue(int(m_geometry.scale.x(day) - (x - m_geometry.left())));
    Q_EMIT zoomChanged(zoom);
}

void GanttView::showDay(const QDate &day)
{
    horizontalScrollBar()->setValue(int(m_geometry.scale.x(day)));
}

void GanttView::showToday()
{
    const int room = m_geometry.width - m_geometry.left();
    horizontalScrollBar()->setValue(int(m_geometry.scale.x(m_geometry.rows.today())) - room / 3);
}

core::ActionId GanttView::chosen() const
{
    return m_moment.chosen < 0 ? core::ActionId() : m_geometry.rows.at(m_moment.chosen).id;
}

void GanttView::choose(const core::ActionId &action)
{
    chooseRow(m_geometry.rows.rowOf(action));
}

void GanttView::chooseRow(int row)
{
    if (row == m_moment.chosen)
        return;
    m_moment.chosen = row;
    viewport()->update(); // its arrows are drawn in another ink
    describe();
    if (row >= 0)
        reveal(row);
}

void GanttView::reveal(int row)
{
    if (QScrollArea *page = pageAround(this); page && page->widget()) {
        const QRect area(QPoint(0, m_geometry.rowTop(row) - m_header->height()),
                         QPoint(1, m_geometry.rowBottom(row)));
        const QPoint middle = viewport()->mapTo(page->widget(), area.center());
        page->ensureVisible(middle.x(), middle.y(), 0, area.height() / 2 + space(2));
    }
    const QRectF box = m_geometry.box(row);
    if (!box.isValid())
        return;
    if (box.right() < m_geometry.left() + space(4) || box.left() > m_geometry.width - space(4))
        showDay(m_geometry.rows.at(row).start->addDays(-7));
}

/// Each change of these texts is told to screen readers.
void GanttView::describe()
{
    const int row = m_moment.chosen;
    const QString name = row < 0
        ? tr("Plan over time")
        : tr("Plan over time, action %1 of %2: %3")
              .arg(QString::number(row + 1), QString::number(m_geometry.rows.size()),
                   ganttTitle(m_geometry.rows.at(row)));
    const QString description
        = row < 0 ? tr("Up and Down choose an action.") : ganttDescription(m_geometry.rows, row);
    if (accessibleName() != name)
        setAccessibleName(name);
    if (accessibleDescription() != description)
        setAccessibleDescription(description);
}

void GanttView::placeHeader()
{
    int hidden = 0;
    if (QScrollArea *page = pageAround(this))
        hidden
            = page->viewport()->mapToGlobal(QPoint()).y() - viewport()->mapToGlobal(QPoint()).y();
    const int lowest = std::max(0, m_geometry.labels.height() - space(10));
    m_header->move(0, qBound(0, hidden, lowest));
    m_header->update();
}

void GanttView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(QRect(QPoint(0, m_geometry.rowTop(row)),
                                 QPoint(m_geometry.width, m_geometry.rowBottom(row))));
}

void GanttView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_geometry.rows.size() == 0 || !m_plan.today.isValid()) {
        painter.fillRect(event->rect(), colours().surface);
        return;
    }
    for (const QRect &part : event->region()) {
        painter.save();
        painter.setClipRect(part);
        GanttPainter(painter, m_geometry, m_brushes, m_moment).draw(part);
        painter.restore();
    }
    if (m_moment.isFocused) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void GanttView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
    placeHeader();
}

void GanttView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (QScrollArea *page = pageAround(this))
        connect(page->verticalScrollBar(), &QScrollBar::valueChanged, this, &GanttView::placeHeader,
                Qt::UniqueConnection);
    placeHeader();
}

void GanttView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::PaletteChange
        && event->type() != QEvent::FontChange)
        return;
    m_brushes = GanttBrushes();
    layOut();
}

void GanttView::scrollContentsBy(int, int)
{
    m_geometry.scrolled = horizontalScrollBar()->value();
    viewport()->update();
    m_header->update();
}

bool GanttView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = m_geometry.rowAt(help->pos().y());
    if (row < 0 || m_drag)
        return true;
    QToolTip::showText(
        help->globalPos(),
        u"<p><b>%1</b></p><p>%2</p>"_s.arg(ganttTitle(m_geometry.rows.at(row)).toHtmlEscaped(),
                                           ganttDescription(m_geometry.rows, row).toHtmlEscaped()),
        viewport());
    return true;
}

void GanttView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_moment.isFocused = true;
    if (m_moment.chosen < 0 && m_geometry.rows.size() > 0)
        chooseRow(0);
    viewport()->update();
}

void GanttView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_moment.isFocused = false;
    viewport()->update();
}

} // namespace ui
