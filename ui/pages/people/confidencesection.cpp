// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/confidencesection.h"

#include "ui/forms/rowsection.h"
#include "ui/pages/people/confidencelook.h"
#include "ui/support/labels.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/blocksview.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

ConfidenceSection::ConfidenceSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"confidenceSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("How sure people feel"), TextStyle::Heading, this));
    column->addWidget(quietLabel(tr("Ask before the training and again after it. Each person "
                                    "answers alone, under a code that only this person knows."),
                                 TextStyle::Body, this));
    m_result = label({}, TextStyle::Body, this);
    m_result->setObjectName(u"confidenceResult"_s);
    column->addWidget(m_result);
    m_table = new BlocksView(u"confidenceTable"_s, this);
    column->addWidget(m_table);
    makePaste();
    makeList();
}

void ConfidenceSection::makePaste()
{
    auto *button = ui::button(tr("Paste a survey"), u"confidencePaste"_s, ButtonRole::Plain, this);
    setIcon(button, u"copy"_s);
    connect(button, &QPushButton::clicked, this, &ConfidenceSection::paste);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(3));
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(quietLabel(tr("Copy it from a spreadsheet first. The first line names the "
                                 "columns: code, moment, 1, 2, 3, 4, 5, 6; the moment is before "
                                 "or after."),
                              TextStyle::Body, this),
                   1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_notice = new Notice(u"confidenceNotice"_s, this);
    layout()->addWidget(m_notice);
}

void ConfidenceSection::makeList()
{
    RowList<core::ConfidenceReading> list;
    list.words = {tr("Marks of each person"),
                  tr("From paper: type the code and the six marks behind it, with a dash where "
                     "there is none."),
                  tr("No marks yet."),
                  tr("A code, and six marks"),
                  tr("blue7 4 3 5 4 - 3"),
                  tr("Add")};
    list.look = confidenceLook();
    list.rows = [](const core::Dossier &dossier) { return dossier.confidence; };
    list.make = [this](const QString &typed) {
        return readingFrom(typed, m_context.live.dossier().confidence,
                           m_context.workspace.clock().today());
    };
    m_list = new RowSection<core::ConfidenceReading>(m_context, list, this);
    layout()->addWidget(m_list);
}

void ConfidenceSection::paste()
{
    const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
    const auto readings = core::readConfidence(text, m_context.workspace.clock().today(),
                                               m_context.live.dossier().confidence);
    if (!readings) {
        m_notice->tell(Notice::Tone::Bad, tr("Nothing was taken in."), {readings.error().message});
        return;
    }
    const core::Status done
        = core::edit::addRows(m_context.workspace, m_context.organisation,
                              std::span<const core::ConfidenceReading>(*readings));
    if (!m_context.prompt.check(done))
        return;
    m_notice->tell(Notice::Tone::Good,
                   counted(readings->size(), tr("The marks of one line were taken in."),
                           tr("The marks of %1 lines were taken in.")),
                   {});
}

void ConfidenceSection::refresh()
{
    const core::ConfidenceResult result
        = core::confidenceResult(m_context.live.dossier().confidence);
    m_result->setText(core::sentence(result));
    m_table->setBlocks({confidenceTable(result)});
    m_list->refresh();
}

QWidget *ConfidenceSection::openReading(const QString &id)
{
    if (RowCard<core::ConfidenceReading> *card = m_list->card(id)) {
        card->openAndFocus();
        return card;
    }
    m_list->adding()->editor()->setFocus(Qt::OtherFocusReason);
    return m_list->adding();
}

} // namespace ui
