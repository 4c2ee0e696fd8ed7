// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/coverage/coveragepage.h"

#include "core/strategy/patterns.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/coverage/coveragelegend.h"
#include "ui/pages/coverage/coveragemodel.h"
#include "ui/pages/coverage/coverageview.h"
#include "ui/pages/coverage/coveragewords.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostSuggestions = 6;

bool isAboutCoverage(const core::Pattern &pattern)
{
    return std::any_of(pattern.conditions.begin(), pattern.conditions.end(),
                       [](const core::Condition &condition) {
                           return std::holds_alternative<core::condition::Coverage>(condition);
                       });
}

QList<core::AccountEntry> accountsOffTheMap(const core::Dossier &dossier)
{
    QList<core::AccountEntry> off;
    for (const core::AccountEntry &account : dossier.accounts)
        if (std::ranges::none_of(dossier.coverage.tools, [&account](const core::Tool &tool) {
                return tool.id == account.tool;
            }))
            off.append(account);
    return off;
}

} // namespace

CoveragePage::CoveragePage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Coverage"),
                            tr("Which account or tool do you use for which job, and how much? "
                               "Click a cell to raise its strength; after 3 it starts again at 0."),
                            this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    addFinding();
    addUnmapped();
    addMap();
    addMeanings();
    m_frame->column()->addStretch(1);
    connect(&context.live, &core::LiveDossier::changed, this, &CoveragePage::refresh);
    refresh();
}

/// While there is still a page that can take what is being typed.
CoveragePage::~CoveragePage()
{
    flush();
}

void CoveragePage::addFinding()
{
    auto *card = new Card(this);
    m_sentence = label({}, TextStyle::Heading, card);
    m_sentence->setObjectName(u"coverageSentence"_s);
    m_pattern = quietLabel({}, TextStyle::Body, card);
    m_pattern->setObjectName(u"coveragePattern"_s);
    card->body()->addWidget(m_sentence);
    card->body()->addWidget(m_pattern);
    m_frame->column()->addWidget(card);
}

void CoveragePage::addUnmapped()
{
    m_unmapped = new Notice(u"coverageUnmapped"_s, this);
    m_mapThem = button({}, u"coverageMapThem"_s, ButtonRole::Plain, this);
    connect(m_mapThem, &QPushButton::clicked, this, [this] {
        const QList<core::AccountEntry> off = accountsOffTheMap(m_context.live.dossier());
        m_context.prompt.check(
            core::edit::mapAccounts(m_context.workspace, m_context.organisation, off));
    });
    m_frame->column()->addWidget(m_unmapped);
    m_frame->column()->addWidget(m_mapThem, 0, Qt::AlignLeft);
}

void CoveragePage::addMap()
{
    auto *card = new Card(this);
    m_mapParts = new QWidget(card);
    auto *parts = new QVBoxLayout(m_mapParts);
    parts->setContentsMargins({});
    parts->setSpacing(space(3));
    m_model = new CoverageModel(this);
    m_view = new CoverageView(m_mapParts);
    m_view->setModel(m_model);
    connect(m_model, &CoverageModel::strengthWanted, this,
            [this](const core::Tool &tool, core::Purpose purpose, int strength) {
                m_context.prompt.check(
                    core::edit::setCoverage(m_context.workspace, tool, purpose, strength));
            });
    connect(m_model, &CoverageModel::nameWanted, this, &CoveragePage::renameTool);
    connect(m_view, &CoverageView::removeWanted, this, [this](const QModelIndex &index) {
        if (const core::Tool *tool = m_model->tool(index))
            removeTool(*tool);
    });
    connect(m_view, &CoverageView::currentMoved, this, &CoveragePage::showCurrent);
    parts->addWidget(new CoverageLegend(m_mapParts));
    parts->addWidget(m_view);
    parts->addWidget(makeRowActions());
    card->body()->addWidget(m_mapParts);
    card->body()->addWidget(makeAdding());
    m_frame->column()->addWidget(card);
}

QWidget *CoveragePage::makeRowActions()
{
    auto *row = new QWidget(m_mapParts);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    m_current = quietLabel({}, TextStyle::Body, row);
    m_current->setObjectName(u"coverageCurrent"_s);
    m_rename = button(tr("Rename"), u"coverageRename"_s, ButtonRole::Quiet, row);
    m_remove = button(tr("Remove"), u"coverageRemove"_s, ButtonRole::Quiet, row);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->edit(current.siblingAtColumn(CoverageModel::NameColumn));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const core::Tool *tool = m_model->tool(m_view->currentIndex()))
            removeTool(*tool);
    });
    layout->addWidget(m_current, 1);
    layout->addWidget(m_rename);
    layout->addWidget(m_remove);
    return row;
}

QWidget *CoveragePage::makeAdding()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    m_add
        = new AddLine(u"addTool"_s, tr("Name of an account or tool"),
                      tr("An account or tool, such as LinkedIn or the intranet"), tr("Add"), part);
    connect(m_add, &AddLine::added, this, &CoveragePage::addTool);
    layout->addWidget(m_add);
    auto *quick = new FlowGrid(32, part);
    for (int i = 0; i < MostSuggestions; ++i) {
        auto *suggestion = button({}, u"suggestTool%1"_s.arg(i), ButtonRole::Quiet, quick);
        connect(suggestion, &QPushButton::clicked, this,
                [this, suggestion] { addTool(suggestion->property("tool").toString()); });
        m_suggestions.append(suggestion);
        quick->add(suggestion);
        quick->layout()->setAlignment(suggestion, Qt::AlignLeft);
    }
    layout->addWidget(quick);
    return part;
}

void CoveragePage::addMeanings()
{
    auto *both = new FlowGrid(70, this);
    both->add(makeMeanings(tr("Outside the organisation"), true));
    both->add(makeMeanings(tr("Inside the organisation"), false));
    m_frame->column()->addWidget(both);
}

QWidget *CoveragePage::makeMeanings(const QString &title, bool outward)
{
    auto *card = new Card(this);
    card->body()->addWidget(label(title, TextStyle::BodyStrong, card));
    for (core::Purpose purpose : core::AllPurposes) {
        if (core::looksOutward(purpose) != outward)
            continue;
        auto *entry = new QVBoxLayout;
        entry->setSpacing(0);
        entry->addWidget(label(nameOf(purpose), TextStyle::Body, card));
        entry->addWidget(quietLabel(meaningOf(purpose), TextStyle::Body, card));
        card->body()->addLayout(entry);
    }
    card->body()->addStretch(1);
    return card;
}

void CoveragePage::refresh()
{
    const core::CoverageMap &map = m_context.live.dossier().coverage;
    const core::Tool *current = m_model->tool(m_view->currentIndex());
    const core::ToolId kept = current ? current->id : core::ToolId();
    const int column = m_view->currentIndex().column();
    m_model->setMap(map);
    if (!m_view->currentIndex().isValid() && !kept.isNull())
        m_view->setCurrentIndex(m_model->indexOf(kept, column));

    const QString sentence = findingSentence(map);
    if (!sentence.isEmpty())
        m_sentence->setText(sentence);
    else if (map.tools.isEmpty())
        m_sentence->setText(tr("Begin with the accounts and tools that people use today."));
    else
        m_sentence->setText(tr("Now say what each of them is used for."));
    m_mapParts->setVisible(!map.tools.isEmpty());
    showPattern();
    showUnmapped();
    showSuggestions();
    showCurrent();
}

void CoveragePage::showUnmapped()
{
    QStringList names;
    for (const core::AccountEntry &account : accountsOffTheMap(m_context.live.dossier()))
        names.append(account.name);
    m_mapThem->setVisible(!names.isEmpty());
    if (names.isEmpty()) {
        m_unmapped->clear();
        return;
    }
    m_unmapped->tell(Notice::Tone::Caution, tr("In the register, but not on this map"),
                     {listed(names)});
    m_mapThem->setText(
        counted(names.size(), tr("Put it on the map"), tr("Put these %1 on the map")));
    m_mapThem->setAccessibleName(m_mapThem->text());
}

void CoveragePage::showPattern()
{
    const core::Dossier &dossier = m_context.live.dossier();
    QString words;
    for (const core::PatternMatch &match : core::matchingPatterns(
             m_context.framework, dossier.profile, dossier.answers, dossier.coverage))
        for (const core::Pattern &pattern : m_context.framework.patterns)
            if (words.isEmpty() && pattern.id == match.pattern && isAboutCoverage(pattern)
                && match.certainty == core::PatternMatch::Certainty::Looks)
                words = tr("Looks like “%1”. %2").arg(pattern.name, pattern.meaning);
    if (m_context.live.dossier().coverage.tools.isEmpty())
        words = tr("Also those that only one team uses, and those that nobody is proud of.");
    m_pattern->setText(words);
    m_pattern->setVisible(!words.isEmpty());
}

void CoveragePage::showSuggestions()
{
    const QStringList names = suggestedTools(m_context.live.dossier().coverage, MostSuggestions);
    for (int i = 0; i < m_suggestions.size(); ++i) {
        const QString name = names.value(i);
        m_suggestions[i]->setText(u"+ %1"_s.arg(name));
        m_suggestions[i]->setAccessibleName(tr("Add %1").arg(name));
        m_suggestions[i]->setProperty("tool", name);
        m_suggestions[i]->setVisible(!name.isEmpty());
    }
}

void CoveragePage::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    const core::Tool *tool = m_model->tool(index);
    m_rename->setEnabled(tool != nullptr);
    m_remove->setEnabled(tool != nullptr);
    if (!tool) {
        m_current->setText(
            tr("Keys: arrows move, 0 to 3 set, Space goes on to the next strength."));
        return;
    }
    m_rename->setAccessibleName(tr("Rename %1").arg(tool->name));
    m_remove->setAccessibleName(tr("Remove %1").arg(tool->name));
    const bool registered = std::ranges::any_of(
        m_context.live.dossier().accounts,
        [tool](const core::AccountEntry &account) { return account.tool == tool->id; });
    const QString words = index.data(Qt::AccessibleTextRole).toString();
    m_current->setText(registered ? tr("%1. It stands in the register.").arg(words) : words);
}

void CoveragePage::addTool(const QString &name)
{
    const auto added = core::edit::addTool(m_context.workspace, m_context.organisation, name);
    if (!m_context.prompt.check(added))
        return;
    m_add->clear();
    m_view->setCurrentIndex(m_model->indexOf(*added, CoverageModel::FirstPurpose));
}

void CoveragePage::renameTool(const core::Tool &tool, const QString &name)
{
    if (name.isEmpty() || name == tool.name)
        return;
    core::Tool renamed = tool;
    renamed.name = name;
    m_context.prompt.check(core::edit::changeTool(m_context.workspace, renamed));
}

void CoveragePage::removeTool(const core::Tool &tool)
{
    // By value: the model lets go of it while we work.
    const core::Tool gone = tool;
    if (m_context.prompt.confirm(
            tr("Remove a tool"),
            tr("Remove %1 and its strengths from the map? You can undo this.").arg(gone.name),
            tr("Remove")))
        m_context.prompt.check(core::edit::removeTool(m_context.workspace, gone));
}

void CoveragePage::reveal(const core::Source &source)
{
    if (m_model->rowCount() == 0) {
        m_add->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QModelIndex place
        = m_model->indexOf(core::ToolId::parse(source.id), CoverageModel::FirstPurpose);
    m_view->setCurrentIndex(place.isValid() ? place
                                            : m_model->index(0, CoverageModel::FirstPurpose));
    m_view->setFocus(Qt::OtherFocusReason);
    m_frame->scrollTo(m_view);
}

void CoveragePage::flush()
{
    m_view->finishEditing();
}

Page *createCoveragePage(const PageContext &context, QWidget *parent)
{
    return new CoveragePage(context, parent);
}

} // namespace ui
