// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/cataloguepart.h"

#include "core/strategy/fitprofile.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/tools/catalogue/cataloguefilters.h"
#include "ui/pages/tools/catalogue/cataloguelist.h"
#include "ui/pages/tools/catalogue/cataloguelistmodel.h"
#include "ui/pages/tools/catalogue/comparisonview.h"
#include "ui/pages/tools/catalogue/entrypane.h"
#include "ui/pages/tools/catalogue/needsbar.h"
#include "ui/pages/tools/catalogue/ownentryform.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"
#include "ui/support/toollabels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pageplace.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int PartWidth = 330; ///< grid steps; a list and an entry stand side by side
constexpr int BesideFrom = 190; ///< narrower, the entry stands below the list

/// What can be chosen comes first, what cannot comes last.
int rankOf(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Suits:
        return 0;
    case core::Verdict::WithCare:
        return 1;
    case core::Verdict::NotEnoughKnown:
        return 2;
    case core::Verdict::DoesNotSuit:
        return 3;
    }
    return 3;
}

QString verdictCounts(const QList<CatalogueListModel::Row> &rows)
{
    QStringList parts;
    for (const core::Verdict verdict : {core::Verdict::Suits, core::Verdict::WithCare,
                                        core::Verdict::NotEnoughKnown, core::Verdict::DoesNotSuit})
        parts.append(
            u"%1: %2"_s.arg(nameOf(verdict))
                .arg(std::ranges::count(rows, verdict, &CatalogueListModel::Row::verdict)));
    return parts.join(u"   "_s);
}

} // namespace

CataloguePart::CataloguePart(const PageContext &context, QWidget *parent)
    : ToolsPart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Catalogue"),
                            tr("What tools there are, what they ask of you, and which of them suit "
                               "you. Tick up to four to see them side by side."),
                            this, PartWidth))
{
    setObjectName(u"cataloguePart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    if (const auto catalogue = core::builtInCatalogue(); m_context.prompt.check(catalogue))
        m_catalogue = *catalogue;
    makeHead();
    m_frame->column()->addWidget(makeBrowsing());
    m_frame->column()->addWidget(makeComparison());
    connectEntry();
    connect(&context.live, &core::LiveDossier::changed, this, &CataloguePart::refresh);
    refresh();
    showView(Everything);
}

void CataloguePart::makeHead()
{
    m_views = new Segments(u"catalogueViews"_s, tr("Show"),
                           {tr("All entries"), tr("What suits us"), tr("Side by side")}, this);
    PagePlace::keep(m_views);
    connect(m_views, &Segments::chosen, this, [this](int view) { showView(View(view)); });
    m_add = button(tr("Add your own"), u"catalogueAdd"_s, ButtonRole::Plain, this);
    m_notice = new Notice(u"catalogueNotice"_s, this);
    m_form = new OwnEntryForm(this);
    m_form->hide();
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_form->startNew(m_by);
        m_frame->scrollTo(m_form);
    });
    connect(m_form, &OwnEntryForm::given, this, &CataloguePart::takeOwn);
    connect(m_form, &OwnEntryForm::cancelled, this, [this] {
        m_form->hide();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_views, 1);
    row->addWidget(m_add);
    m_frame->column()->addLayout(row);
    m_frame->column()->addWidget(m_notice);
    m_frame->column()->addWidget(m_form);
}

QWidget *CataloguePart::makeBrowsing()
{
    m_browsing = new QWidget(this);
    auto *column = new QVBoxLayout(m_browsing);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    m_needs = new NeedsBar(m_browsing);
    m_filters = new CatalogueFilters(m_browsing);
    m_model = new CatalogueListModel(this);
    m_list = new CatalogueList(m_browsing);
    m_list->setModel(m_model);
    m_verdicts = quietLabel({}, TextStyle::Note, m_browsing);
    m_verdicts->setObjectName(u"catalogueVerdicts"_s);
    m_compare = button({}, u"catalogueCompare"_s, ButtonRole::Plain, m_browsing);
    makePanes();
    connectBrowsing();
    column->addWidget(m_needs);
    column->addWidget(m_filters);
    column->addWidget(m_verdicts);
    column->addLayout(m_panes, 1);
    return m_browsing;
}

void CataloguePart::makePanes()
{
    auto *left = new Card(m_browsing);
    left->layout()->setContentsMargins(space(1), space(1), space(1), space(3));
    left->body()->setSpacing(space(2));
    left->body()->addWidget(m_list, 1);
    left->body()->addWidget(m_compare, 0, Qt::AlignHCenter);
    static_cast<QVBoxLayout *>(left->layout())->setStretch(0, 1);
    auto *right = new Card(m_browsing);
    right->layout()->setContentsMargins(space(1), space(1), space(1), space(1));
    m_entry = new EntryPane(m_catalogue.advice, right);
    right->body()->addWidget(m_entry);
    static_cast<QVBoxLayout *>(right->layout())->setStretch(0, 1);
    m_panes = new QBoxLayout(QBoxLayout::LeftToRight);
    m_panes->setSpacing(space(3));
    m_panes->addWidget(left, 2);
    m_panes->addWidget(right, 3);
}

void CataloguePart::connectBrowsing()
{
    connect(m_compare, &QPushButton::clicked, this, [this] { showView(SideBySide); });
    connect(m_needs, &NeedsBar::changed, this, &CataloguePart::showFits);
    connect(m_needs, &NeedsBar::profileWanted, this,
            [this] { m_context.navigator.goTo(core::Chapter::Organisation); });
    connect(m_filters, &CatalogueFilters::changed, this, [this] {
        // The purpose looked for bears on the fit; a letter of the search does not.
        if (m_filters->filter().purposes == m_fitFor)
            showRows();
        else
            showFits();
    });
    connect(m_model, &CatalogueListModel::tickWanted, this, &CataloguePart::tick);
    connect(m_list, &CatalogueList::currentMoved, this, [this](const QModelIndex &index) {
        if (const CatalogueListModel::Row *row = m_model->row(index))
            choose(row->entry.platform.id);
    });
}

QWidget *CataloguePart::makeComparison()
{
    m_comparison = new Card(this);
    auto *body = static_cast<Card *>(m_comparison)->body();
    m_nothingTicked
        = quietLabel(tr("Tick two to four entries in the list to see them side by side."),
                     TextStyle::Lead, m_comparison);
    m_table = new ComparisonView(m_comparison);
    body->addWidget(m_nothingTicked);
    body->addWidget(m_table);
    body->addWidget(quietLabel(m_catalogue.advice, TextStyle::Note, m_comparison));
    auto *back = button(tr("Choose others"), u"comparisonBack"_s, ButtonRole::Plain, m_comparison);
    connect(back, &QPushButton::clicked, this, [this] {
        showView(Everything);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    body->addWidget(back, 0, Qt::AlignLeft);
    return m_comparison;
}

void CataloguePart::connectEntry()
{
    connect(m_list, &CatalogueList::entered, this,
            [this] { m_entry->setFocus(Qt::OtherFocusReason); });
    connect(m_entry, &EntryPane::correctWanted, this,
            [this] { m_entry->startCorrection(core::CatalogueField::Notes, m_by); });
    connect(m_entry, &EntryPane::corrected, this, &CataloguePart::takeCorrection);
    connect(m_entry, &EntryPane::takeBackWanted, this, &CataloguePart::takeBack);
    connect(m_entry, &EntryPane::changeWanted, this, [this] {
        if (const core::CatalogueEntry *entry = current()) {
            m_form->startWith(entry->platform);
            m_frame->scrollTo(m_form);
        }
    });
    connect(m_entry, &EntryPane::removeWanted, this, &CataloguePart::removeOwn);
    connect(m_entry, &EntryPane::tickWanted, this,
            [this](bool ticked) { tick(m_current, ticked); });
    connect(m_entry, &EntryPane::placeWanted, this,
            [this](const core::Source &source) { m_context.navigator.goTo(source); });
    connect(m_entry, &EntryPane::wholeWanted, this,
            [this](const std::optional<core::CatalogueField> &field) {
                showView(Everything);
                if (field)
                    m_entry->showField(*field);
            });
}

void CataloguePart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    const core::MergedCatalogue merged
        = core::merged(m_catalogue, dossier.ownPlatforms, dossier.corrections);
    if (merged.entries != m_view.entries())
        m_view = core::CatalogueView(merged.entries);
    QStringList lines;
    for (const core::Correction &correction : merged.homeless)
        lines.append(tr("What %1 said of “%2” has no entry any more: %3")
                         .arg(correction.by, correction.platform.text, correction.value));
    for (const core::MergedCatalogue::Refused &refused : merged.refused)
        lines.append(
            tr("What %1 said of “%2” cannot be used: %3")
                .arg(refused.correction.by, refused.correction.platform.text, refused.reason));
    if (lines.isEmpty())
        m_notice->clear();
    else
        m_notice->tell(Notice::Tone::Caution, tr("Some of your corrections are kept but not shown"),
                       lines);
    showFits();
    showTicks();
}

void CataloguePart::showFits()
{
    const core::Dossier &dossier = m_context.live.dossier();
    m_fitFor = m_filters->filter().purposes;
    const core::FitProfile profile
        = core::fitProfile(dossier.organisation, dossier.coverage, m_fitFor);
    m_needs->setNeeds(core::needs(profile, m_view.entries()));
    m_fits.clear();
    for (const core::Fit &fit : core::fits(m_view.entries(), m_needs->wanted()))
        m_fits.insert(fit.platform.text, fit);
    showRows();
}

void CataloguePart::showRows()
{
    QList<CatalogueListModel::Row> rows;
    for (const int place : m_view.found(m_filters->filter(), m_filters->order())) {
        const core::CatalogueEntry &entry = m_view.entries()[place];
        rows.append({entry, m_fits.value(entry.platform.id.text).verdict});
    }
    if (m_views->current() == Fit)
        std::ranges::stable_sort(rows, {}, [](const auto &row) { return rankOf(row.verdict); });
    const core::PlatformCode kept = m_current;
    m_model->setRows(rows);
    m_filters->setCount(rows.size(), m_view.entries().size());
    m_verdicts->setText(verdictCounts(rows));
    QModelIndex index = m_model->indexOf(kept);
    if (!index.isValid())
        index = m_model->index(0);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_current = index.isValid() ? m_model->row(index)->entry.platform.id : core::PlatformCode();
    showEntry();
}

void CataloguePart::showEntry()
{
    std::optional<EntryPane::Content> content;
    if (const core::CatalogueEntry *entry = current())
        content = {*entry, m_fits.value(m_current.text), m_context.live.dossier().organisation.name,
                   m_ticked.contains(m_current)};
    m_entry->setContent(content,
                        m_views->current() == Fit ? EntryPane::Shows::FitAlone
                                                  : EntryPane::Shows::Everything);
}

void CataloguePart::showView(View view)
{
    m_views->setCurrent(view);
    m_browsing->setVisible(view != SideBySide);
    m_comparison->setVisible(view == SideBySide);
    m_needs->setVisible(view == Fit);
    m_verdicts->setVisible(view == Fit);
    if (view == SideBySide)
        showComparison();
    else
        showRows();
    fitHeight();
}

void CataloguePart::showComparison()
{
    auto compared = core::compare(m_view.entries(), m_ticked);
    m_nothingTicked->setVisible(!compared);
    m_table->setVisible(compared.has_value());
    if (!compared)
        return;
    QStringList names;
    for (const core::PlatformCode &code : compared->platforms)
        for (const core::CatalogueEntry &entry : m_view.entries())
            if (entry.platform.id == code)
                names.append(entry.platform.name);
    // The names stand above the columns.
    compared->rows.removeIf(
        [](const core::Comparison::Row &row) { return row.field == core::CatalogueField::Name; });
    m_table->setComparison(*compared, names);
}

void CataloguePart::showTicks()
{
    m_ticked.removeIf([this](const core::PlatformCode &code) {
        return std::ranges::none_of(m_view.entries(), [&code](const core::CatalogueEntry &entry) {
            return entry.platform.id == code;
        });
    });
    m_model->setTicked(m_ticked);
    const bool enough = m_ticked.size() >= 2;
    m_compare->setText(enough ? tr("Compare %1 side by side").arg(m_ticked.size())
                              : tr("Tick two to four to compare them"));
    m_compare->setAccessibleName(m_compare->text());
    m_compare->setEnabled(enough);
    if (m_views->current() == SideBySide)
        showComparison();
}

void CataloguePart::tick(const core::PlatformCode &code, bool ticked)
{
    if (ticked && m_ticked.size() >= core::MostCompared) {
        m_notice->tell(Notice::Tone::Caution,
                       tr("Four entries are ticked already. Take one of them out first."), {});
    } else {
        m_notice->clear();
        m_ticked.removeAll(code);
        if (ticked)
            m_ticked.append(code);
    }
    showTicks();
    showEntry();
}

const core::CatalogueEntry *CataloguePart::current() const
{
    for (const core::CatalogueEntry &entry : m_view.entries())
        if (entry.platform.id == m_current)
            return &entry;
    return nullptr;
}

void CataloguePart::choose(const core::PlatformCode &code)
{
    if (code == m_current)
        return;
    m_current = code;
    showEntry();
}

void CataloguePart::reveal(const core::Source &source)
{
    const core::PlatformCode code{source.id};
    showView(Everything);
    if (!m_model->indexOf(code).isValid())
        m_filters->clear();
    const QModelIndex index = m_model->indexOf(code);
    if (!index.isValid()) {
        m_filters->search()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    m_list->setFocus(Qt::OtherFocusReason);
}

/// The panes take the height that is left, so that list and entry scroll by themselves; in a low
/// window they keep a useful height and the page scrolls.
void CataloguePart::fitHeight()
{
    const bool beside = width() >= space(BesideFrom);
    m_panes->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_frame->widget()->layout()->activate();
    const int top = m_browsing->mapTo(m_frame->widget(), QPoint()).y();
    // What stands above the panes keeps its height, and the page its margin below.
    const int above = m_needs->isHidden() ? 0 : m_needs->height() + space(3);
    const int room = height() - top - space(10) - 2;
    m_browsing->setMinimumHeight(beside ? std::max(space(125) + above, room) : space(230) + above);
}

void CataloguePart::resizeEvent(QResizeEvent *event)
{
    ToolsPart::resizeEvent(event);
    fitHeight();
}

ToolsPart *createCataloguePart(const PageContext &context, QWidget *parent)
{
    return new CataloguePart(context, parent);
}

} // namespace ui
