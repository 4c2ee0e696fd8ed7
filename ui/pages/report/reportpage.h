// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "ui/report/writer.h"
#include "ui/shell/page.h"
#include "ui/support/backgroundwork.h"

#include <QTimer>

#include <memory>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace ui {

class PagePreview;
class ReportSide;
class Segments;

/// The pages as they will print beside what is still unknown, and the buttons that export them.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportPage() override;

    void reveal(const core::Source &source) override;
    void flush() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    QLayout *makeExports();
    QWidget *makePages();
    void connectWork();
    core::report::Report build() const;
    void layOut();
    void exportTo(report::Format format);
    void showSources(const QList<core::Source> &sources);
    void showStatus(const QString &text);

    PageContext m_context;
    core::report::Kind m_kind = core::report::Kind::Consultant;
    QBoxLayout *m_columns = nullptr;
    Segments *m_kinds = nullptr;
    QLabel *m_purpose = nullptr;
    QLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QScrollArea *m_scroll = nullptr;
    PagePreview *m_pages = nullptr;
    ReportSide *m_side = nullptr;
    QTimer m_pause;
    BackgroundWork<std::shared_ptr<report::PagedReport>> m_layout;
    BackgroundWork<core::Status> m_export;
};

Page *createReportPage(const PageContext &context, QWidget *parent);

} // namespace ui
