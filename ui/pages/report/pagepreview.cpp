// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/pagepreview.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

/// Looking for sources in view asks at points this far apart, less than a line of text.
constexpr qreal ProbeStep = 9;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("reportPages"));
    setAccessibleName(tr("Pages of the report"));
    setAccessibleDescription(
        tr("Press Return to list where the sentences of the page in view come from."));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PagePreview::setReport(std::shared_ptr<const report::PagedReport> report)
{
    m_report = std::move(report);
    setFixedHeight(heightForWidth(width()));
    update();
}

int PagePreview::pageCount() const
{
    return m_report ? m_report->pageCount() : 0;
}

qreal PagePreview::scale() const
{
    return (width() - 2 * space(2)) / report::PagedReport::pageSize().width();
}

QRect PagePreview::pageRect(int page) const
{
    const QSizeF size = report::PagedReport::pageSize() * scale();
    const qreal top = space(2) + page * (size.height() + space(4));
    return QRectF(QPointF(space(2), top), size).toAlignedRect();
}

bool PagePreview::hasHeightForWidth() const
{
    return true;
}

int PagePreview::heightForWidth(int width) const
{
    const QSizeF page = report::PagedReport::pageSize();
    const qreal factor = (width - 2 * space(2)) / page.width();
    return int(std::max(1, pageCount()) * (page.height() * factor + space(4)));
}

QSize PagePreview::sizeHint() const
{
    return {space(150), heightForWidth(space(150))};
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        setFixedHeight(heightForWidth(event->size().width()));
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white); // paper is white in the dark too
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(scale(), scale());
        m_report->draw(painter, page);
        painter.restore();
        painter.setPen(colours().line);
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

QList<core::Source> PagePreview::sourcesAt(const QPointF &position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.contains(position.toPoint()))
            return m_report->sourcesAt(page, (position - rect.topLeft()) / scale());
    }
    return {};
}

QList<core::Source> PagePreview::sourcesInView() const
{
    const QRect view = visibleRegion().boundingRect();
    int shown = -1;
    int most = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const int height = pageRect(page).intersected(view).height();
        if (height > most) {
            most = height;
            shown = page;
        }
    }
    QList<core::Source> found;
    if (shown < 0)
        return found;
    const QSizeF size = report::PagedReport::pageSize();
    for (qreal y = ProbeStep; y < size.height(); y += ProbeStep)
        for (qreal x = ProbeStep; x < size.width(); x += 4 * ProbeStep)
            for (const core::Source &source : m_report->sourcesAt(shown, {x, y}))
                if (!found.contains(source))
                    found << source;
    return found;
}

void PagePreview::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(sourcesAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PagePreview::mouseReleaseEvent(QMouseEvent *event)
{
    const QList<core::Source> sources = sourcesAt(event->position());
    if (event->button() == Qt::LeftButton && !sources.isEmpty())
        Q_EMIT sourcesPicked(sources);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QList<core::Source> sources = sourcesInView();
        if (!sources.isEmpty())
            Q_EMIT sourcesPicked(sources);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
