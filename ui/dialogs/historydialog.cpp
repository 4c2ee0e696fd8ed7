// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/historydialog.h"

#include "ui/models/journalmodel.h"
#include "ui/widgets/widgets.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(u"journal"_s);
    table->setAccessibleName(HistoryDialog::tr("Changes, newest first"));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(space(8));
    table->setColumnWidth(JournalModel::When, space(42));
    table->setColumnWidth(JournalModel::Who, space(36));
    return table;
}

} // namespace

HistoryDialog::HistoryDialog(const core::Workspace &workspace, core::OrganisationId organisation,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_organisation(organisation)
    , m_model(new JournalModel(this))
{
    setObjectName(u"historyDialog"_s);
    setWindowTitle(tr("History of changes"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(5), space(5), space(5), space(5));
    layout->setSpacing(space(3));
    layout->addWidget(quietLabel(tr("Everything that was changed, newest first. Nothing is ever "
                                    "removed from this list, not even by undoing.")));
    layout->addWidget(makeTable(m_model), 1);
    layout->addWidget(buttons);
    resize(space(180), space(130));
    connect(&workspace, &core::Workspace::changed, this, &HistoryDialog::read);
    read();
}

void HistoryDialog::read()
{
    m_model->setEntries(m_workspace.journal(m_organisation, Most));
}

} // namespace ui
