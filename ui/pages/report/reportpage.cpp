// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/reportpage.h"

#include "core/checks/checks.h"
#include "core/report/builder.h"
#include "core/workspace/edit/versions.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/report/finalside.h"
#include "ui/pages/report/pagesview.h"
#include "ui/pages/report/preparedreport.h"
#include "ui/pages/report/reportside.h"
#include "ui/pages/report/reportwords.h"
#include "ui/pages/report/sectionstrip.h"
#include "ui/pages/report/workstrip.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"
#include "ui/widgets/flushfields.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Long enough for a few keys, short enough to feel like watching.
constexpr int PauseBeforeSetting = 350;

enum Part { PagesPart, UnknownsPart, FinishPart };

} // namespace

ReportPage::ReportPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(8), space(8), space(8), 0);
    layout->setSpacing(space(3));
    m_sections = new SectionStrip(this);
    connect(m_sections, &SectionStrip::sectionChosen, this,
            [this](const core::Source &place) { m_context.navigator.goTo(place); });
    layout->addWidget(makeHead());
    layout->addWidget(m_sections);
    layout->addWidget(makeBody(), 1);
    // Until there is known to be room for them, so that the window need not grow.
    for (QWidget *each : std::initializer_list<QWidget *>{m_purpose, m_sections, m_sideParts})
        each->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBeforeSetting);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::order);
    connect(&context.live, &core::LiveDossier::changed, this, &ReportPage::refresh);
    connectWork();
    m_side->refresh();
    chooseKind();
}

ReportPage::~ReportPage()
{
    flush();
}

QWidget *ReportPage::makeHead()
{
    auto *head = new QWidget(this);
    QStringList kinds;
    for (core::report::Kind each : core::report::AllKinds)
        kinds.append(nameOf(each));
    m_kinds = new Segments(u"reportKind"_s, tr("Kind of report"), kinds, head);
    m_kinds->setCurrent(int(core::report::Kind::Consultant));
    PagePlace::keep(m_kinds);
    connect(m_kinds, &Segments::chosen, this, &ReportPage::chooseKind);
    m_purpose = quietLabel({}, TextStyle::Body, head);
    m_purpose->setObjectName(u"reportPurpose"_s);

    m_security
        = new QCheckBox(tr("Print who administers which account, for the owner alone"), head);
    m_security->setObjectName(u"securityColumns"_s);
    m_security->setAccessibleName(m_security->text());
    connect(m_security, &QCheckBox::toggled, this, &ReportPage::order);

    // Two lines until there is known to be room for one, so that a narrow window fits.
    m_bar = new QBoxLayout(QBoxLayout::TopToBottom);
    m_bar->setSpacing(space(3));
    m_bar->addWidget(m_kinds);
    m_bar->addStretch(1);
    m_bar->addWidget(makeExport());
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addWidget(label(tr("Report"), TextStyle::Title, head));
    layout->addSpacing(space(1));
    layout->addLayout(m_bar);
    layout->addWidget(m_purpose);
    layout->addWidget(m_security, 0, Qt::AlignLeft);
    return head;
}

QWidget *ReportPage::makeExport()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(space(2));
    const auto add
        = [&](const QString &text, const QString &name, ButtonRole role, report::Format format) {
              QPushButton *made = button(text, name, role, part);
              connect(made, &QPushButton::clicked, this, [this, format] { exportAs(format); });
              row->addWidget(made);
              return made;
          };
    setIcon(add(tr("Save as PDF"), u"exportPdf"_s, ButtonRole::Primary, report::Format::Pdf),
            u"export"_s);
    add(tr("HTML"), u"exportHtml"_s, ButtonRole::Plain, report::Format::Html)
        ->setAccessibleName(tr("Save as a web page, HTML"));
    add(tr("ODT"), u"exportOdt"_s, ButtonRole::Plain, report::Format::Odt)
        ->setAccessibleName(tr("Save for a word processor, ODT"));
    row->addStretch(1);
    return part;
}

QWidget *ReportPage::makeBody()
{
    auto *body = new QWidget(this);
    m_pages = new PagesView(
        [this](const core::Source &source) {
            return placeName(source, m_context.framework, m_context.live.dossier());
        },
        body);
    auto *both = new QHBoxLayout;
    both->setSpacing(space(5));
    both->addWidget(m_pages, 1);
    both->addWidget(makeBeside());
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addLayout(makeBodyHead(body));
    layout->addLayout(both, 1);
    return body;
}

QLayout *ReportPage::makeBodyHead(QWidget *body)
{
    const QStringList beside = {tr("Still unknown"), tr("To finish")};
    m_parts = new Segments(u"reportPart"_s, tr("Show"), QStringList{tr("Pages")} + beside, body);
    m_parts->setCurrent(PagesPart);
    connect(m_parts, &Segments::chosen, this, &ReportPage::showPart);
    m_sideParts = new Segments(u"reportSidePart"_s, tr("Show beside the pages"), beside, body);
    m_sideParts->setCurrent(0);
    for (Segments *each : {m_parts, m_sideParts})
        PagePlace::keep(each);
    connect(m_sideParts, &Segments::chosen, this, &ReportPage::showPart);
    m_count = quietLabel({}, TextStyle::Note, body);
    m_count->setObjectName(u"reportPageCount"_s);
    m_count->setWordWrap(false);
    m_setting = new WorkStrip(u"reportSetting"_s, tr("Show the pages"), body);
    m_writing = new WorkStrip(u"reportWriting"_s, tr("Save the report again"), body);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(space(4));
    parts->addWidget(m_parts);
    parts->addWidget(m_count);
    parts->addStretch(1);
    parts->addStrut(space(9));
    auto *work = new QHBoxLayout;
    work->setSpacing(space(4));
    work->addWidget(m_writing);
    work->addWidget(m_setting);
    work->addStretch(0);
    m_bodyHead = new QBoxLayout(QBoxLayout::TopToBottom);
    m_bodyHead->addLayout(parts, 1);
    m_bodyHead->addLayout(work);
    m_bodyHead->addWidget(m_sideParts);
    return m_bodyHead;
}

QWidget *ReportPage::makeBeside()
{
    m_beside = new QWidget(this);
    m_side = new ReportSide(m_context, m_beside);
    m_final = new FinalSide(m_context, m_beside);
    connect(m_final, &FinalSide::exportWanted, this, &ReportPage::exportVersion);
    m_stack = new QStackedLayout(m_beside);
    m_stack->addWidget(m_side);
    m_stack->addWidget(m_final);
    return m_beside;
}

void ReportPage::connectWork()
{
    connect(m_pages, &PagesView::sourceChosen, this,
            [this](const core::Source &source) { m_context.navigator.goTo(source); });
    connect(m_pages, &PagesView::currentPageChanged, this, &ReportPage::showCount);
    connect(m_setting, &WorkStrip::stopWanted, this, [this] { m_preparing.cancel(); });
    connect(m_setting, &WorkStrip::againWanted, this, &ReportPage::order);
    connect(m_writing, &WorkStrip::stopWanted, this, [this] { m_exporting.cancel(); });
    m_preparing.progressed = [this](double share) { m_setting->setProgress(share); };
    m_preparing.done = [this](const auto &report) { show(report); };
    m_preparing.stopped = [this] {
        m_stale = true;
        m_setting->showStopped(tr("Stopped."));
    };
    m_exporting.progressed = [this](double share) { m_writing->setProgress(share); };
    m_exporting.done = [this](const core::Status &status) { tellExported(status); };
    m_exporting.stopped = [this] {
        m_writing->end();
        m_context.prompt.note(tr("Stopped. No file was written."));
    };
}

core::report::Kind ReportPage::kind() const
{
    return core::report::AllKinds[size_t(qMax(0, m_kinds->current()))];
}

ReportOrder ReportPage::wanted() const
{
    return {kind(),
            m_context.live.dossier(),
            m_context.workspace.clock().today(),
            {.securityColumns = m_security->isChecked()}};
}

void ReportPage::chooseKind()
{
    m_security->setVisible(kind() == core::report::Kind::Consultant);
    m_purpose->setText(purposeOf(kind()));
    m_stale = true;
    if (isVisible())
        order();
}

void ReportPage::refresh()
{
    m_side->refresh();
    m_stale = true;
    m_findingsStale = true;
    if (!isVisible())
        return;
    m_pause.start();
    refreshFindings();
}

void ReportPage::refreshFindings()
{
    m_findingsStale = false;
    const core::Dossier &dossier = m_context.live.dossier();
    const QDate today = m_context.workspace.clock().today();
    m_sections->setSections(core::sectionProgress(m_context.framework, dossier, today));
    m_final->refresh(core::check(m_context.framework, dossier, today));
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    showPart();
    if (m_findingsStale)
        refreshFindings();
    if (m_stale)
        order();
}

/// Begins to set the pages of what is stored now.
void ReportPage::order()
{
    m_pause.stop();
    m_stale = false;
    m_setting->begin(tr("Setting the pages …"));
    const ReportOrder ordered = wanted();
    m_preparing.start([&framework = m_context.framework, ordered](const auto &progress) {
        return prepare(framework, ordered, progress);
    });
}

void ReportPage::show(const std::shared_ptr<const PreparedReport> &report)
{
    m_setting->end();
    if (!report)
        return;
    m_pages->setReport(report);
    m_side->setGenerated(situationOf(report->report));
    showCount(m_pages->currentPage());
    if (!m_stale && !m_pause.isActive())
        Q_EMIT pagesShown();
}

void ReportPage::showCount(int page)
{
    m_count->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
    m_count->setVisible(m_pages->pageCount() > 0);
}

/// Empty when the person thinks better of it.
QString ReportPage::askForPath(report::Format format)
{
    const QString path = m_context.prompt.saveFile(
        tr("Save the report"), suggestedName(m_context.live.dossier().organisation, kind(), format),
        filterFor(format));
    const bool bare = !path.isEmpty() && QFileInfo(path).suffix().isEmpty();
    return bare ? path + endingOf(format) : path;
}

void ReportPage::beginWriting(const QString &path)
{
    m_exportPath = path;
    m_writing->begin(tr("Writing %1 …").arg(QFileInfo(path).fileName()));
}

void ReportPage::exportAs(report::Format format)
{
    flush();
    // A file that can be read in part only prints nothing.
    if (!m_context.prompt.check(
            core::readDossier(m_context.workspace, m_context.framework, m_context.organisation)))
        return;
    const QString path = askForPath(format);
    if (path.isEmpty())
        return;
    beginWriting(path);
    const ReportOrder ordered = wanted();
    m_exporting.start(
        [&framework = m_context.framework, ordered, format, path](const auto &progress) {
            return report::write(core::report::build(ordered.kind, framework, ordered.dossier,
                                                     ordered.today, ordered.options),
                                 format, path, progress);
        });
}

/// The strategy as it was frozen, dated the day of the version.
void ReportPage::exportVersion(const core::StrategyVersion &version)
{
    const QString path = askForPath(report::Format::Pdf);
    if (path.isEmpty())
        return;
    beginWriting(path);
    core::report::Options options = wanted().options;
    options.final = true;
    m_exporting.start([&framework = m_context.framework, &clock = m_context.workspace.clock(),
                       kind = kind(), version, options, path](const auto &progress) {
        auto dossier = core::readVersion(version, framework, clock);
        if (!dossier)
            return core::Status(core::failure(dossier.error()));
        dossier->organisation.documentVersion = version.name;
        return report::write(core::report::build(kind, framework, *dossier, version.date, options),
                             report::Format::Pdf, path, progress);
    });
}

void ReportPage::tellExported(const core::Status &status)
{
    m_writing->end();
    if (m_context.prompt.check(status))
        m_context.prompt.note(tr("Saved as %1").arg(QFileInfo(m_exportPath).fileName()));
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int side = width() < space(180) ? space(5) : space(8);
    layout()->setContentsMargins(side, space(8), side, 0);
    // Below this height the pages need the room more.
    const bool high = height() >= space(110);
    m_purpose->setVisible(high);
    m_sections->setVisible(high);
    const int needed = m_kinds->sizeHint().width() + space(110);
    m_bar->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_beside->setFixedWidth(space(90));
    showPart();
}

/// Pages and a part beside them where there is room, else the one that is chosen.
void ReportPage::showPart()
{
    const bool both = width() >= space(225);
    m_bodyHead->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setVisible(!both);
    m_sideParts->setVisible(both);
    const bool pages = m_parts->current() == PagesPart;
    if (!both && !pages)
        m_sideParts->setCurrent(m_parts->current() - UnknownsPart);
    m_stack->setCurrentIndex(m_sideParts->current());
    m_pages->setVisible(both || pages);
    m_beside->setVisible(both || !pages);
    if (both) {
        m_beside->setFixedWidth(space(90));
    } else {
        m_beside->setMinimumWidth(0);
        m_beside->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void ReportPage::reveal(const core::Source &source)
{
    const bool versions = source.kind == core::Source::Kind::Version;
    if (!versions && source.kind != core::Source::Kind::Passage) {
        m_pages->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_parts->setCurrent(versions ? FinishPart : UnknownsPart);
    m_sideParts->setCurrent(m_parts->current() - UnknownsPart);
    showPart();
    if (versions)
        m_final->focusVersions();
    else
        m_side->focusSituation();
}

void ReportPage::flush()
{
    flushFields(*this);
}

Page *createReportPage(const PageContext &context, QWidget *parent)
{
    return new ReportPage(context, parent);
}

} // namespace ui
