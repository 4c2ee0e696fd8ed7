// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/source.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <QTimer>

#include <functional>
#include <memory>

class QMenu;

namespace ui {

struct PreparedReport;

/// The report as it will print, page under page, as wide as the view. A click on a sentence tells
/// what it came from; Return or the context menu lists everything on the page that leads somewhere.
/// Pages are painted one at a time between other events, so that the window stays alive.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Describe = std::function<QString(const core::Source &)>;

    explicit PagesView(Describe describe, QWidget *parent = nullptr);

    /// Keeps the place that is being read.
    void setReport(std::shared_ptr<const PreparedReport> report);
    int pageCount() const;
    int currentPage() const; ///< 0-based: the one that fills most of the view
    void showPage(int page);
    /// Where a page stands in the viewport at the moment.
    QRect pageRect(int page) const;
    /// Opens the list of what the current page came from.
    QMenu *showSources();

Q_SIGNALS:
    void sourceChosen(const core::Source &source);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Picture
    {
        QPixmap pixmap;
        int edition = -1; ///< the layout it was painted for
    };
    int pageWidth() const;
    int pageHeight() const;
    int gap() const;
    int topOf(int page) const; ///< from the top of the first page's margin
    void layOut();
    void paintNext();
    bool isVisible(int page) const;
    void noticePage();
    QList<core::Source> sourcesAt(const QPoint &point) const;

    Describe m_describe;
    std::shared_ptr<const PreparedReport> m_report;
    QHash<int, Picture> m_pictures;
    int m_edition = 0;
    int m_noticed = -1;
    QTimer m_painter;
};

} // namespace ui
