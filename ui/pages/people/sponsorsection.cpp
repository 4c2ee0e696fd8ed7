// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/sponsorsection.h"

#include "ui/forms/singleform.h"
#include "ui/widgets/widgets.h"
#include "ui/widgets/wordmeter.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace ui {

SponsorSection::SponsorSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(singleForm<core::Leadership>(context, u"leadership"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("The sponsor"), TextStyle::Heading, this));
    column->addWidget(quietLabel(tr("Somebody at the top table who answers for the outcome and is "
                                    "missed when it fails. A name alone is no sponsor."),
                                 TextStyle::Body, this));
    m_form->line();
    m_form->text(u"sponsor"_s, &core::Leadership::sponsor, tr("Sponsor"), 1,
                 tr("A role or a name"));
    m_form->text(u"consequence"_s, &core::Leadership::consequence,
                 tr("What happens to the sponsor when this fails"), 2,
                 tr("Such as: it stands in the objectives and in the review"));
    addRequest();
    m_form->line();
    m_form->text(u"promise"_s, &core::Leadership::promise, tr("What the sponsor promised"), 3);
    m_form->date(u"promiseDate"_s, &core::Leadership::promiseDate, tr("Kept by"), 1);
    auto *card = new Card(this);
    card->body()->addWidget(m_form);
    column->addWidget(card);
}

void SponsorSection::addRequest()
{
    m_form->line();
    m_request
        = m_form->text(u"request"_s, &core::Leadership::request,
                       tr("The request, in at most %1 words").arg(core::SponsorRequestWordLimit), 1,
                       {}, TextField::Lines::Several);
    m_request->setPlaceholder(
        tr("What you ask for, why now, by when, and what it costs the sponsor in hours."));
    m_meter = new WordMeter(u"leadershipRequestCount"_s, core::SponsorRequestWordLimit, this);
    // The count follows every key; what is stored follows the pauses.
    if (auto *editor = qobject_cast<QPlainTextEdit *>(m_request->editor()))
        connect(editor, &QPlainTextEdit::textChanged, this,
                [this] { m_meter->setText(m_request->text()); });
    m_form->line();
    m_form->custom(m_meter,
                   [this](const core::Leadership &) { m_meter->setText(m_request->text()); });
}

void SponsorSection::refresh()
{
    m_form->setValue(m_context.live.dossier().leadership);
}

} // namespace ui
