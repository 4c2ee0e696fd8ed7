// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/source.h"
#include "ui/report/writer.h"

#include <QWidget>

#include <memory>

namespace ui {

/// The pages of a report as they will print, one below the other, as wide as the widget. A click
/// on a sentence tells what it came from; Return does the same for the page in view.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setReport(std::shared_ptr<const report::PagedReport> report);
    int pageCount() const;
    /// Where a page stands in the widget.
    QRect pageRect(int page) const;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void sourcesPicked(const QList<core::Source> &sources);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qreal scale() const;
    QList<core::Source> sourcesAt(const QPointF &position) const;
    /// Everything with a source on the first page of which most is in view.
    QList<core::Source> sourcesInView() const;

    std::shared_ptr<const report::PagedReport> m_report;
};

} // namespace ui
