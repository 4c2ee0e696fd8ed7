// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/register/registerpreviewcard.h"

#include "ui/pages/tools/register/registerpreviewmodel.h"
#include "ui/support/labels.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Becomes = core::RegisterRow::Becomes;

constexpr int TallestTable = 90; ///< grid steps; a longer one scrolls

} // namespace

RegisterPreviewCard::RegisterPreviewCard(QWidget *parent)
    : Card(parent)
    , m_model(new RegisterPreviewModel(this))
    , m_title(label({}, TextStyle::Heading, this))
    , m_counts(label({}, TextStyle::Body, this))
    , m_refused(new Notice(u"registerRefused"_s, this))
    , m_table(new QTableView(this))
{
    setObjectName(u"registerPreview"_s);
    m_counts->setObjectName(u"registerPreviewCounts"_s);
    m_table->setObjectName(u"registerPreviewTable"_s);
    m_table->setAccessibleName(tr("Lines of the table and what becomes of them"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_take = button({}, u"registerTake"_s, ButtonRole::Primary, this);
    m_cancel = button(tr("Import nothing"), u"registerCancel"_s, ButtonRole::Plain, this);
    connect(m_take, &QPushButton::clicked, this,
            [this] { Q_EMIT taken(m_model->preview(), core::Faulty::LeaveOut); });
    connect(m_cancel, &QPushButton::clicked, this, &RegisterPreviewCard::cancelled);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_take);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_title, m_counts, m_refused, m_table})
        body()->addWidget(each);
    body()->addLayout(buttons);
}

void RegisterPreviewCard::start(const core::RegisterPreview &preview, const QString &origin)
{
    m_model->setPreview(preview);
    m_title->setText(tr("Before anything is stored: what stands in %1").arg(origin));
    showCounts();
    show();
    fitTable();
    (m_take->isEnabled() ? m_take : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void RegisterPreviewCard::showCounts()
{
    const core::RegisterPreview &preview = m_model->preview();
    const int fresh = preview.count(Becomes::NewAccount);
    const int changed = preview.count(Becomes::ChangedAccount);
    const int unusable = preview.count(Becomes::Unusable);
    QStringList parts = {tr("%1 new").arg(fresh), tr("%1 changed").arg(changed),
                         tr("%1 as they are").arg(preview.count(Becomes::SameAccount)),
                         tr("%1 refused").arg(unusable)};
    QString counts = parts.join(u" · "_s);
    if (!preview.ignoredColumns.isEmpty())
        counts
            += u'\n' + tr("Columns that mean nothing here: %1").arg(listed(preview.ignoredColumns));
    m_counts->setText(counts);
    if (unusable > 0)
        m_refused->tell(Notice::Tone::Caution,
                        counted(unusable, tr("1 line cannot be read. It is left out."),
                                tr("%1 lines cannot be read. They are left out.")),
                        {tr("Put them right in your table and paste it again, or go on without "
                            "them.")});
    else
        m_refused->clear();
    const int usable = fresh + changed;
    m_take->setEnabled(usable > 0);
    m_take->setText(usable == 0
                        ? tr("Nothing to import")
                        : counted(usable, tr("Import 1 account"), tr("Import %1 accounts")));
    m_take->setAccessibleName(m_take->text());
}

void RegisterPreviewCard::fitTable()
{
    m_table->horizontalHeader()->setFont(ui::font(TextStyle::Note));
    m_table->setColumnWidth(RegisterPreviewModel::Line, space(14));
    m_table->setColumnWidth(RegisterPreviewModel::Account,
                            std::clamp(m_table->viewport()->width() / 3, space(30), space(70)));
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + space(1);
    for (int row = 0; row < m_model->rowCount() && height < space(TallestTable); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(std::min(height, space(TallestTable)));
}

void RegisterPreviewCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

void RegisterPreviewCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitTable();
}

} // namespace ui
