// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/pagesview.h"

#include "ui/pages/report/preparedreport.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

PagesView::PagesView(Describe describe, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_describe(std::move(describe))
{
    setObjectName(u"reportPages"_s);
    setAccessibleName(tr("The report as it will print"));
    setAccessibleDescription(tr("Page Up and Page Down turn pages. Return lists what the sentences "
                                "of the page came from."));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    m_painter.setSingleShot(true);
    connect(&m_painter, &QTimer::timeout, this, &PagesView::paintNext);
}

void PagesView::setReport(std::shared_ptr<const PreparedReport> report)
{
    m_report = std::move(report);
    m_noticed = -1;
    layOut();
    noticePage();
}

int PagesView::pageCount() const
{
    return m_report ? m_report->pages.pageCount() : 0;
}

int PagesView::pageWidth() const
{
    return qBound(1, viewport()->width() - 2 * gap(), space(230));
}

int PagesView::pageHeight() const
{
    const QSizeF size = report::PagedReport::pageSize();
    return int(std::round(pageWidth() * size.height() / size.width()));
}

int PagesView::gap() const
{
    return space(4);
}

int PagesView::topOf(int page) const
{
    return gap() + page * (pageHeight() + gap());
}

QRect PagesView::pageRect(int page) const
{
    return {(viewport()->width() - pageWidth()) / 2, topOf(page) - verticalScrollBar()->value(),
            pageWidth(), pageHeight()};
}

bool PagesView::isVisible(int page) const
{
    return viewport()->rect().intersects(pageRect(page));
}

int PagesView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return qBound(0, middle / (pageHeight() + gap()), pageCount() - 1);
}

void PagesView::showPage(int page)
{
    verticalScrollBar()->setValue(topOf(qBound(0, page, qMax(0, pageCount() - 1))) - gap());
}

void PagesView::layOut()
{
    ++m_edition;
    const int whole = topOf(pageCount());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(space(10));
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
    m_pictures.removeIf([this](const auto &entry) { return entry.key() >= pageCount(); });
    viewport()->update();
}

void PagesView::resizeEvent(QResizeEvent *)
{
    // What was in the middle of the view stays there when the pages grow or shrink.
    const int range = verticalScrollBar()->maximum();
    const double place = range > 0 ? double(verticalScrollBar()->value()) / range : 0;
    layOut();
    verticalScrollBar()->setValue(int(std::round(place * verticalScrollBar()->maximum())));
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colours().raised);
    for (int page = 0; page < pageCount(); ++page) {
        if (!isVisible(page))
            continue;
        const QRect area = pageRect(page);
        const Picture picture = m_pictures.value(page);
        painter.fillRect(area, Qt::white);
        if (!picture.pixmap.isNull()) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawPixmap(area, picture.pixmap);
        }
        if (picture.edition != m_edition)
            m_painter.start(0);
        painter.setPen(colours().hairline);
        painter.drawRect(area.adjusted(-1, -1, 0, 0));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PagesView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

/// One page each time, the visible ones first come first.
void PagesView::paintNext()
{
    for (int page = 0; page < pageCount(); ++page) {
        Picture &picture = m_pictures[page];
        if (!isVisible(page)) {
            // Enough for scrolling to and fro; a long report need not stay in memory.
            if (std::abs(page - currentPage()) > 3)
                picture = {};
            continue;
        }
        if (picture.edition == m_edition)
            continue;
        const qreal ratio = devicePixelRatioF();
        QPixmap pixmap(QSize(pageWidth(), pageHeight()) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::white);
        QPainter painter(&pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const qreal scale = pageWidth() / report::PagedReport::pageSize().width();
        painter.scale(scale, scale);
        m_report->pages.draw(painter, page);
        painter.end();
        picture = {pixmap, m_edition};
        viewport()->update(pageRect(page));
        m_painter.start(0);
        return;
    }
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    noticePage();
}

void PagesView::noticePage()
{
    if (m_noticed == currentPage())
        return;
    m_noticed = currentPage();
    setAccessibleName(
        tr("The report as it will print, page %1 of %2").arg(m_noticed + 1).arg(pageCount()));
    Q_EMIT currentPageChanged(m_noticed);
}

QList<core::Source> PagesView::sourcesAt(const QPoint &point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRect area = pageRect(page);
        if (!area.contains(point))
            continue;
        const qreal scale = report::PagedReport::pageSize().width() / area.width();
        return m_report->pages.sourcesAt(page, QPointF(point - area.topLeft()) * scale);
    }
    return {};
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        showPage(currentPage() + 1);
        return;
    case Qt::Key_PageUp:
        showPage(currentPage() - 1);
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showSources();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::mouseMoveEvent(QMouseEvent *event)
{
    const bool leads = !sourcesAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PagesView::mouseReleaseEvent(QMouseEvent *event)
{
    const QList<core::Source> sources = sourcesAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !sources.isEmpty())
        Q_EMIT sourceChosen(sources.first());
}

void PagesView::contextMenuEvent(QContextMenuEvent *)
{
    showSources();
}

QMenu *PagesView::showSources()
{
    if (pageCount() == 0)
        return nullptr;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"reportSources"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(tr("Page %1 came from").arg(currentPage() + 1));
    for (const core::Source &source : sourcesOf(m_report->pages, currentPage()))
        menu->addAction(m_describe(source).replace(u'&', u"&&"_s), this,
                        [this, source] { Q_EMIT sourceChosen(source); });
    if (menu->actions().size() == 1)
        menu->addAction(tr("Nothing on this page leads back into the program"))->setEnabled(false);
    const QRect seen = pageRect(currentPage()).intersected(viewport()->rect());
    menu->popup(viewport()->mapToGlobal(seen.topLeft() + QPoint(space(10), space(10))));
    return menu;
}

bool PagesView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QList<core::Source> sources = sourcesAt(help->pos());
        if (sources.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tr("Go to: %1").arg(m_describe(sources.first())),
                               viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ui
