// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/registerpart.h"

#include "core/platforms/toolmatch.h"
#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/tools/register/accountcard.h"
#include "ui/pages/tools/register/registerfiles.h"
#include "ui/pages/tools/register/registerfindingscard.h"
#include "ui/pages/tools/register/registerpreviewcard.h"
#include "ui/pages/tools/register/registerwords.h"
#include "ui/shell/prompt.h"
#include "ui/support/labels.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/flushfields.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace ui {

RegisterPart::RegisterPart(const PageContext &context, QWidget *parent)
    : ToolsPart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Accounts and tools"),
                            tr("Everything the organisation has today, and who looks after it. "
                               "Leave out what nobody knows yet."),
                            this))
{
    setObjectName(u"registerPart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    readCatalogue();
    makeActions();
    m_notice = new Notice(u"registerNotice"_s, this);
    m_preview = new RegisterPreviewCard(this);
    m_preview->hide();
    m_findings = new RegisterFindingsCard(this);
    connect(m_preview, &RegisterPreviewCard::taken, this, &RegisterPart::take);
    connect(m_preview, &RegisterPreviewCard::cancelled, this, [this] {
        m_preview->hide();
        m_notice->tell(Notice::Tone::Good, tr("Nothing was imported."), {});
    });
    connect(m_findings, &RegisterFindingsCard::accountWanted, this, &RegisterPart::open);
    for (QWidget *each : std::initializer_list<QWidget *>{m_notice, m_preview, m_findings})
        m_frame->column()->addWidget(each);
    makeEmpty();
    makeList();
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &RegisterPart::paste);
    connect(&context.live, &core::LiveDossier::changed, this, &RegisterPart::refresh);
    refresh();
}

/// While there is still a part that can take what was typed last.
RegisterPart::~RegisterPart()
{
    flush();
}

void RegisterPart::readCatalogue()
{
    if (const auto catalogue = core::builtInCatalogue(); m_context.prompt.check(catalogue))
        m_catalogue = *catalogue;
    m_names = new QStringListModel(this);
}

void RegisterPart::makeActions()
{
    auto *row = new QWidget(this);
    auto *actions = new WrapLayout(space(2), row);
    auto *paste
        = button(tr("Paste from a spreadsheet"), u"registerPaste"_s, ButtonRole::Plain, row);
    auto *open = button(tr("Import a CSV file"), u"registerImport"_s, ButtonRole::Plain, row);
    m_export = button(tr("Export"), u"registerExport"_s, ButtonRole::Plain, row);
    m_export->setAccessibleName(tr("Export the register as a CSV file"));
    paste->setToolTip(tr("Ctrl+V does the same."));
    setIcon(paste, u"copy"_s);
    setIcon(open, u"import"_s);
    setIcon(m_export, u"export"_s);
    connect(paste, &QPushButton::clicked, this, &RegisterPart::paste);
    connect(open, &QPushButton::clicked, this, &RegisterPart::import);
    connect(m_export, &QPushButton::clicked, this, [this] { exportRegister(m_context); });
    for (QPushButton *each : {paste, open, m_export})
        actions->addWidget(each);
    m_frame->column()->addWidget(row);
}

void RegisterPart::makeEmpty()
{
    m_first = button({}, u"registerFirst"_s, ButtonRole::Primary);
    connect(m_first, &QPushButton::clicked, this, [this] {
        if (m_context.live.dossier().coverage.tools.isEmpty())
            m_add->editor()->setFocus(Qt::OtherFocusReason);
        else
            takeOverMap();
    });
    m_empty = new EmptyState(u"tool"_s,
                             tr("Here stand the accounts and tools that people use today, with "
                                "their owners and administrators. The program then shows which "
                                "of them nobody looks after."),
                             m_first, this);
    m_frame->column()->addWidget(m_empty);
}

void RegisterPart::makeList()
{
    m_heading = label({}, TextStyle::Heading, this);
    m_heading->setObjectName(u"registerHeading"_s);
    m_frame->column()->addWidget(m_heading);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(3));
    m_frame->column()->addLayout(list);
    m_cards = std::make_unique<CardList<core::AccountEntry, AccountCard>>(
        list, [](const core::AccountEntry &account) { return account.id.toString(); },
        [this](const core::AccountEntry &) { return makeCard(); });
    m_add
        = new AddLine(u"addAccount"_s, tr("Name of an account or tool"),
                      tr("An account or tool, such as LinkedIn or the intranet"), tr("Add"), this);
    auto *completer = new QCompleter(m_names, m_add);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_add->editor()->setCompleter(completer);
    connect(m_add, &AddLine::added, this, &RegisterPart::add);
    m_frame->column()->addWidget(m_add);
}

AccountCard *RegisterPart::makeCard()
{
    auto *card = new AccountCard(this);
    connect(card, &AccountCard::edited, this, [this](const core::AccountEntry &account) {
        m_context.prompt.check(core::edit::changeAccount(m_context.workspace, account));
    });
    connect(card, &AccountCard::removeWanted, this, [this, card] { remove(card->value()); });
    return card;
}

void RegisterPart::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    m_merged = core::merged(m_catalogue, dossier.ownPlatforms, dossier.corrections);
    QStringList names;
    for (const core::CatalogueEntry &entry : m_merged.entries)
        names.append(entry.platform.name);
    if (names != m_names->stringList())
        m_names->setStringList(names);
    const QDate today = m_context.workspace.clock().now().toLocalTime().date();
    m_findings->setFindings(core::registerFindings(dossier.accounts, today), dossier.accounts);
    m_cards->setValues(dossier.accounts);
    m_heading->setText(
        counted(dossier.accounts.size(), tr("1 account or tool"), tr("%1 accounts and tools")));
    showEmpty();
}

void RegisterPart::showEmpty()
{
    const core::Dossier &dossier = m_context.live.dossier();
    const bool empty = dossier.accounts.isEmpty();
    m_empty->setVisible(empty);
    m_findings->setVisible(!empty);
    m_heading->setVisible(!empty);
    m_export->setEnabled(!empty);
    const qsizetype tools = dossier.coverage.tools.size();
    m_first->setText(tools == 0 ? tr("Add the first one")
                                : counted(tools, tr("Take over the tool of the coverage map"),
                                          tr("Take over the %1 tools of the coverage map")));
    m_first->setAccessibleName(m_first->text());
}

void RegisterPart::add(const QString &name)
{
    const core::CatalogueEntry *entry = core::entryForTool(m_merged.entries, name);
    const auto added = core::edit::addAccount(m_context.workspace, m_context.organisation, name,
                                              entry ? entry->platform.id : core::PlatformCode());
    if (!m_context.prompt.check(added))
        return;
    m_add->clear();
    m_notice->clear();
    open(added->toString());
}

void RegisterPart::remove(const core::AccountEntry &account)
{
    if (m_context.prompt.confirm(
            tr("Remove an account"),
            tr("Remove %1 from the register? You can undo this.").arg(account.name), tr("Remove")))
        m_context.prompt.check(core::edit::removeAccount(m_context.workspace, account));
}

/// Each tool with the purposes it does something for.
void RegisterPart::takeOverMap()
{
    const core::CoverageMap map = m_context.live.dossier().coverage;
    QList<core::AccountEntry> accounts;
    for (qsizetype i = 0; i < map.tools.size(); ++i) {
        core::AccountEntry account;
        account.tool = map.tools[i].id;
        account.name = map.tools[i].name;
        if (const auto *entry = core::entryForTool(m_merged.entries, account.name))
            account.platform = entry->platform.id;
        for (size_t purpose = 0; purpose < core::AllPurposes.size(); ++purpose)
            if (map.strengths.value(i).value(qsizetype(purpose)) > 0)
                account.purposes.append(core::AllPurposes[purpose]);
        accounts.append(account);
    }
    m_context.prompt.check(
        core::edit::importAccounts(m_context.workspace, m_context.organisation, accounts));
}

void RegisterPart::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_notice->tell(Notice::Tone::Caution, tr("There is nothing to paste."),
                       {tr("Copy the rows of your spreadsheet first, with the line of column "
                           "heads above them. The heads are: %1. Only “tool” must be there.")
                            .arg(columnHelp())});
    else
        showTable(text.toUtf8(), tr("the clipboard"));
}

void RegisterPart::import()
{
    if (const auto table = openRegisterTable(m_context))
        showTable(table->content, table->name);
}

void RegisterPart::showTable(const QByteArray &table, const QString &origin)
{
    const auto preview
        = core::previewRegister(table, m_context.live.dossier().accounts, m_merged.entries);
    m_preview->hide();
    if (!preview) {
        m_notice->tell(Notice::Tone::Bad, tr("This table cannot be read. Nothing was imported."),
                       {preview.error().message});
        m_frame->scrollTo(m_notice);
        return;
    }
    m_notice->clear();
    m_preview->start(*preview, origin);
    m_frame->scrollTo(m_preview);
}

void RegisterPart::take(const core::RegisterPreview &preview, core::Faulty faulty)
{
    const auto accounts = core::accepted(preview, faulty);
    if (!m_context.prompt.check(accounts)
        || !m_context.prompt.check(
            core::edit::importAccounts(m_context.workspace, m_context.organisation, *accounts)))
        return;
    m_preview->hide();
    m_notice->tell(Notice::Tone::Good,
                   counted(accounts->size(), tr("1 account was imported. You can undo this."),
                           tr("%1 accounts were imported. You can undo this.")),
                   {});
}

void RegisterPart::open(const QString &id)
{
    if (AccountCard *card = m_cards->find(id)) {
        card->open();
        m_frame->scrollTo(card);
    }
}

void RegisterPart::reveal(const core::Source &source)
{
    if (m_cards->find(source.id))
        open(source.id);
    else
        m_add->editor()->setFocus(Qt::OtherFocusReason);
}

void RegisterPart::flush()
{
    flushFields(*this);
}

ToolsPart *createRegisterPart(const PageContext &context, QWidget *parent)
{
    return new RegisterPart(context, parent);
}

} // namespace ui
