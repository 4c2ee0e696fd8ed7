// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/reportside.h"

#include "core/workspace/edit.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/report/unknownrow.h"
#include "ui/shell/prompt.h"
#include "ui/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString situationPlace()
{
    return u"summary.situation"_s;
}

} // namespace

ReportSide::ReportSide(const PageContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    setObjectName(u"reportSide"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, space(3), space(4));
    layout->setSpacing(space(4));
    layout->addWidget(makeUnknowns());
    layout->addWidget(makeSituation());
    layout->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

QWidget *ReportSide::makeUnknowns()
{
    auto *card = new Card(this);
    m_title = label({}, TextStyle::BodyStrong, card);
    m_title->setObjectName(u"unknownCount"_s);
    m_words = quietLabel({}, TextStyle::Body, card);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_words);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(3));
    card->body()->addLayout(list);
    m_rows = std::make_unique<CardList<core::Unknown, UnknownRow>>(
        list, [](const core::Unknown &unknown) { return unknown.key; },
        [this](const core::Unknown &) { return makeRow(); });
    return card;
}

UnknownRow *ReportSide::makeRow()
{
    auto *row = new UnknownRow(this);
    connect(row, &UnknownRow::goWanted, this,
            [this, row] { m_context.navigator.goTo(row->value().place); });
    connect(row, &UnknownRow::inquiryChanged, this,
            [this, row](const QString &owner, const std::optional<QDate> &due) {
                changeInquiry(row->value().key, owner, due);
            });
    return row;
}

QWidget *ReportSide::makeSituation()
{
    auto *card = new Card(this);
    card->body()->addWidget(
        label(tr("The first words of the summary"), TextStyle::BodyStrong, card));
    m_situationWords = quietLabel({}, TextStyle::Body, card);
    m_situation = new TextField(u"situation"_s, tr("In your own words"), TextField::Lines::Several,
                                tr("Three sentences are enough."), card);
    m_write = button(tr("Write them yourself"), u"situationWrite"_s, ButtonRole::Plain, card);
    m_back = button(tr("Back to the generated words"), u"situationBack"_s, ButtonRole::Link, card);
    connect(m_write, &QPushButton::clicked, this, &ReportSide::writeOver);
    connect(m_back, &QPushButton::clicked, this, &ReportSide::bringBack);
    connect(m_situation, &TextField::edited, this, [this](const QString &text) {
        m_writing = true; // an emptied field must not vanish under the cursor
        store(text);
    });
    card->body()->addWidget(m_situationWords);
    card->body()->addWidget(m_situation);
    card->body()->addWidget(m_write, 0, Qt::AlignLeft);
    card->body()->addWidget(m_back, 0, Qt::AlignLeft);
    return card;
}

QString ReportSide::ownWords() const
{
    for (const core::Passage &passage : m_context.live.dossier().passages)
        if (passage.place == situationPlace())
            return passage.text;
    return {};
}

void ReportSide::setGenerated(const QString &situation)
{
    if (ownWords().isEmpty())
        m_generated = situation;
    showSituation();
}

void ReportSide::writeOver()
{
    m_writing = true;
    m_situation->setText(m_generated);
    showSituation();
    m_situation->editor()->setFocus(Qt::OtherFocusReason);
}

void ReportSide::bringBack()
{
    m_situation->flush();
    m_writing = false;
    store({});
    showSituation();
    m_write->setFocus(Qt::OtherFocusReason);
}

void ReportSide::store(const QString &text)
{
    m_context.prompt.check(core::edit::setPassage(m_context.workspace, m_context.organisation,
                                                  situationPlace(), text));
}

void ReportSide::showSituation()
{
    const QString own = ownWords();
    const bool writing = m_writing || !own.isEmpty();
    if (!own.isEmpty())
        m_situation->setText(own);
    m_situationWords->setText(m_generated.isEmpty() ? tr("The report writes them from what you "
                                                         "answered.")
                                                    : m_generated);
    m_situationWords->setVisible(!writing);
    m_write->setVisible(!writing);
    m_situation->setVisible(writing);
    m_back->setVisible(writing);
}

void ReportSide::refresh()
{
    const QList<core::Unknown> all = core::unknowns(m_context.framework, m_context.live.dossier());
    m_unknownCount = int(all.size());
    m_rows->setValues(all);
    m_title->setText(all.isEmpty() ? tr("Nothing is unknown")
                                   : tr("Still unknown: %1").arg(m_unknownCount));
    m_words->setText(all.isEmpty() ? tr("The report has an answer everywhere.")
                                   : tr("The report says so honestly. Fill it in, or say who finds "
                                        "it out and by when."));
    showSituation();
}

int ReportSide::unknownCount() const
{
    return m_unknownCount;
}

void ReportSide::focusSituation()
{
    if (m_situation->isHidden())
        m_write->setFocus(Qt::OtherFocusReason);
    else
        m_situation->editor()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_situation->isHidden() ? static_cast<QWidget *>(m_write) : m_situation);
}

void ReportSide::changeInquiry(const QString &subject, const QString &owner,
                               const std::optional<QDate> &due)
{
    m_context.prompt.check(core::edit::changeInquiry(
        m_context.workspace, {{}, m_context.organisation, subject, owner, due}));
}

} // namespace ui
