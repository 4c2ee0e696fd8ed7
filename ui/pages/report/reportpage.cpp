// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/reportpage.h"

#include "core/report/builder.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/report/pagepreview.h"
#include "ui/pages/report/reportside.h"
#include "ui/pages/report/sourcenames.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"

#include <QCursor>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QResizeEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using core::report::Kind;

namespace ui {

namespace {

/// After so long without a change the pages are laid out again.
constexpr int PauseMilliseconds = 300;

QString purposeOf(Kind kind)
{
    switch (kind) {
    case Kind::Course:
        return ReportPage::tr("For course participants: your draft, section by section.");
    case Kind::Consultant:
        return ReportPage::tr("Everything, with the answers and their evidence in an annex.");
    case Kind::Board:
        return ReportPage::tr("For the people who decide: summary, aims, roadmap and decisions.");
    case Kind::Handout:
        return ReportPage::tr("For everybody: the summary and the roadmap.");
    }
    return {};
}

QString endingOf(report::Format format)
{
    switch (format) {
    case report::Format::Pdf:
        return u"pdf"_s;
    case report::Format::Html:
        return u"html"_s;
    case report::Format::Odt:
        return u"odt"_s;
    }
    return {};
}

QString suggestedName(const QString &organisation, Kind kind, report::Format format)
{
    QString name = organisation.toLower();
    for (QChar &character : name)
        if (!character.isLetterOrNumber())
            character = u'-';
    return name + u'-' + core::report::toWord(kind) + u'.' + endingOf(format);
}

} // namespace

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_side(new ReportSide(context, this))
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space(6));
    m_columns->addWidget(makePages(), 3);
    m_columns->addWidget(m_side, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(8), space(8), space(6), 0);
    layout->setSpacing(space(4));
    layout->addLayout(makeHead());
    layout->addLayout(m_columns, 1);
    connectWork();
    m_side->refresh();
    layOut();
}

ReportPage::~ReportPage() = default;

QLayout *ReportPage::makeHead()
{
    QStringList names;
    for (Kind kind : core::report::AllKinds)
        names << nameOf(kind);
    m_kinds = new Segments(u"reportKind"_s, tr("Kind of report"), names, this);
    m_kinds->setCurrent(int(m_kind));
    m_purpose = quietLabel(purposeOf(m_kind), TextStyle::Body, this);
    connect(m_kinds, &Segments::chosen, this, [this](int index) {
        m_kind = core::report::AllKinds.at(size_t(index));
        m_purpose->setText(purposeOf(m_kind));
        m_scroll->verticalScrollBar()->setValue(0);
        layOut();
    });
    auto *head = new QVBoxLayout;
    head->setSpacing(space(2));
    head->addWidget(label(tr("Report"), TextStyle::Title, this));
    head->addWidget(m_kinds, 0, Qt::AlignLeft);
    head->addWidget(m_purpose);
    head->addLayout(makeExports());
    return head;
}

QLayout *ReportPage::makeExports()
{
    m_status = quietLabel({}, TextStyle::Note, this);
    m_status->setObjectName(u"reportStatus"_s);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(space(30));
    m_progress->hide();
    m_cancel = button(tr("Stop"), u"reportStop"_s, ButtonRole::Quiet, this);
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_layout.cancel();
        m_export.cancel();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    const auto add
        = [&](const QString &text, const QString &name, ButtonRole role, report::Format format) {
              QPushButton *made = button(text, name, role, this);
              connect(made, &QPushButton::clicked, this, [this, format] { exportTo(format); });
              row->addWidget(made);
          };
    add(tr("Export PDF…"), u"exportPdf"_s, ButtonRole::Primary, report::Format::Pdf);
    add(tr("Web page…"), u"exportHtml"_s, ButtonRole::Plain, report::Format::Html);
    add(tr("Word processor…"), u"exportOdt"_s, ButtonRole::Plain, report::Format::Odt);
    row->addWidget(m_status, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    return row;
}

QWidget *ReportPage::makePages()
{
    m_pages = new PagePreview;
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"reportScroll"_s);
    m_scroll->setAccessibleName(tr("Preview"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(space(60));
    m_scroll->setWidget(m_pages);
    connect(m_pages, &PagePreview::sourcesPicked, this, &ReportPage::showSources);
    return m_scroll;
}

void ReportPage::connectWork()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::layOut);
    connect(&m_context.live, &core::LiveDossier::changed, this, [this] {
        m_side->refresh();
        m_pause.start();
    });
    const auto progressed = [this](double share) {
        m_progress->setVisible(true);
        m_cancel->setVisible(true);
        m_progress->setValue(int(100 * share));
    };
    m_layout.progressed = progressed;
    m_export.progressed = progressed;
    m_layout.done = [this](const std::shared_ptr<report::PagedReport> &report) {
        m_pages->setReport(report);
        showStatus(counted(report->pageCount(), tr("1 page."), tr("%1 pages.")) + u' '
                   + tr("Choose a sentence to see where it comes from."));
    };
    m_layout.stopped = [this] { showStatus(tr("Stopped.")); };
    m_export.stopped = [this] { showStatus(tr("Stopped. Nothing was written.")); };
}

void ReportPage::showStatus(const QString &text)
{
    m_progress->hide();
    m_cancel->hide();
    m_status->setText(text);
}

core::report::Report ReportPage::build() const
{
    return core::report::build(m_kind, m_context.framework, m_context.live.dossier(),
                               m_context.workspace.clock().today());
}

void ReportPage::layOut()
{
    m_layout.start([report = build()](const report::Progress &progress) {
        return std::make_shared<report::PagedReport>(report, progress);
    });
}

void ReportPage::exportTo(report::Format format)
{
    flush();
    const QString path = m_context.prompt.saveFile(
        tr("Export the report"),
        suggestedName(m_context.live.dossier().organisation.name, m_kind, format),
        tr("Report (*.%1)").arg(endingOf(format)));
    if (path.isEmpty())
        return;
    m_export.done = [this, path](const core::Status &status) {
        showStatus(status ? tr("Written: %1").arg(QFileInfo(path).fileName()) : QString());
        if (m_context.prompt.check(status))
            m_context.prompt.note(tr("The report is in %1.").arg(path));
    };
    m_export.start([report = build(), format, path](const report::Progress &progress) {
        return report::write(report, format, path, progress);
    });
}

void ReportPage::showSources(const QList<core::Source> &sources)
{
    if (sources.size() == 1) {
        m_context.navigator.goTo(sources.first());
        return;
    }
    QMenu menu(this);
    for (const core::Source &source : sources)
        menu.addAction(sourceName(source, m_context.framework, m_context.live.dossier()),
                       [this, source] { m_context.navigator.goTo(source); });
    menu.exec(QCursor::pos());
}

void ReportPage::reveal(const core::Source &source)
{
    if (source.kind == core::Source::Kind::Passage)
        m_side->focusSituation();
}

void ReportPage::flush()
{
    m_side->flush();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = event->size().width() >= space(230);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

Page *createReportPage(const PageContext &context, QWidget *parent)
{
    return new ReportPage(context, parent);
}

} // namespace ui
