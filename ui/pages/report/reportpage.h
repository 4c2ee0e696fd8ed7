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
class QCheckBox;
class QLabel;

namespace ui {

class PagesView;
class ReportSide;
class Segments;
struct ReportOrder;
class WorkStrip;
struct PreparedReport;

/// The report as it will print, beside what is still unknown, and the ways out of the program.
/// Pages are set and files are written in other threads; what has been overtaken is dropped.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportPage() override;

    void reveal(const core::Source &source) override;
    void flush() override;

Q_SIGNALS:
    /// The pages on the screen are those of the workspace as it is.
    void pagesShown();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeExport();
    QWidget *makeBody();
    void connectWork();
    core::report::Kind kind() const;
    ReportOrder wanted() const;
    void chooseKind();
    void refresh();
    void order();
    void show(const std::shared_ptr<const PreparedReport> &report);
    void exportAs(report::Format format);
    void tellExported(const core::Status &status);
    void showPart();
    void showCount(int page);

    PageContext m_context;
    QBoxLayout *m_bar = nullptr;
    Segments *m_kinds = nullptr;
    QCheckBox *m_security = nullptr;
    QLabel *m_purpose = nullptr;
    Segments *m_parts = nullptr; ///< pages or unknowns, where there is no room for both
    PagesView *m_pages = nullptr;
    ReportSide *m_side = nullptr;
    QLabel *m_count = nullptr;
    WorkStrip *m_setting = nullptr;
    WorkStrip *m_writing = nullptr;
    QTimer m_pause;
    QString m_exportPath;
    bool m_stale = true;
    BackgroundWork<std::shared_ptr<const PreparedReport>> m_preparing;
    BackgroundWork<core::Status> m_exporting;
};

Page *createReportPage(const PageContext &context, QWidget *parent);

} // namespace ui
