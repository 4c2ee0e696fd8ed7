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
class QStackedLayout;

namespace core {
struct StrategyVersion;
}

namespace ui {

class FinalSide;
class PagesView;
class ReportSide;
class SectionStrip;
class Segments;
struct ReportOrder;
class WorkStrip;
struct PreparedReport;

/// The report as it will print, beside what is still unknown and what is left to do, and the ways
/// out of the program.
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
    QWidget *makeBeside();
    QLayout *makeBodyHead(QWidget *body);
    void connectWork();
    core::report::Kind kind() const;
    ReportOrder wanted() const;
    void chooseKind();
    void refresh();
    void refreshFindings();
    void order();
    void show(const std::shared_ptr<const PreparedReport> &report);
    void exportAs(report::Format format);
    void exportVersion(const core::StrategyVersion &version);
    QString askForPath(report::Format format);
    void beginWriting(const QString &path);
    void tellExported(const core::Status &status);
    void showPart();
    void showCount(int page);

    PageContext m_context;
    QBoxLayout *m_bar = nullptr;
    QBoxLayout *m_bodyHead = nullptr; ///< choice of the part, work under way
    Segments *m_kinds = nullptr;
    QCheckBox *m_security = nullptr;
    QLabel *m_purpose = nullptr;
    SectionStrip *m_sections = nullptr;
    Segments *m_parts = nullptr; ///< pages or a part beside them, where there is no room for both
    Segments *m_sideParts = nullptr; ///< which of the parts beside the pages, where there is room
    PagesView *m_pages = nullptr;
    QWidget *m_beside = nullptr;
    QStackedLayout *m_stack = nullptr; ///< of the parts beside the pages
    ReportSide *m_side = nullptr;
    FinalSide *m_final = nullptr;
    QLabel *m_count = nullptr;
    WorkStrip *m_setting = nullptr;
    WorkStrip *m_writing = nullptr;
    QTimer m_pause;
    QString m_exportPath;
    bool m_stale = true;
    bool m_findingsStale = true;
    BackgroundWork<std::shared_ptr<const PreparedReport>> m_preparing;
    BackgroundWork<core::Status> m_exporting;
};

Page *createReportPage(const PageContext &context, QWidget *parent);

} // namespace ui
