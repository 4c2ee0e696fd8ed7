// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/sevendayssection.h"

#include "core/strategy/leadershipwords.h"
#include "core/strategy/soundness.h"
#include "ui/forms/singleform.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostLeaders = 9999;

} // namespace

SevenDaysSection::SevenDaysSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new RowForm<core::Leadership>(u"leadership"_s, this))
    , m_notice(new Notice(u"sevenDaysAnswer"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(tr("The seven-day question"), TextStyle::Heading, this));
    column->addWidget(quietLabel(tr("Which members of the leadership team used the tools in the "
                                    "last seven days, themselves and not through an assistant? "
                                    "What did they do?"),
                                 TextStyle::Body, this));
    addFields();
    m_form->edited = [this](const core::Leadership &typed) { take(typed); };
    auto *card = new Card(this);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_notice);
    column->addWidget(card);
}

void SevenDaysSection::addFields()
{
    m_form->line();
    m_form->date(u"askedOn"_s, &core::Leadership::askedOn, tr("Asked on"));
    m_form->number(u"leadersAsked"_s, &core::Leadership::leadersAsked, tr("Leaders asked"),
                   MostLeaders);
    m_form->number(u"leadersActive"_s, &core::Leadership::leadersActive, tr("Used the tools"),
                   MostLeaders);
    m_form->line();
    m_form->text(u"whatTheyDid"_s, &core::Leadership::whatTheyDid, tr("What they did"), 1,
                 tr("Posts and answers that others could see"));
}

/// What cannot be is pointed out beside it and not stored.
void SevenDaysSection::take(const core::Leadership &typed)
{
    core::Leadership row = typed;
    row.organisation = m_context.organisation;
    if (const QString fault = core::faultIn(row); !fault.isEmpty())
        return m_notice->tell(Notice::Tone::Bad, fault, {});
    if (!m_context.prompt.check(core::edit::setRow(m_context.workspace, row)))
        refresh();
}

void SevenDaysSection::refresh()
{
    const core::Leadership &stored = m_context.live.dossier().leadership;
    core::Leadership shown = stored;
    // Something else that changed must not hide what is wrong here, nor what came with it.
    if (const core::Leadership &typed = m_form->value(); !core::faultIn(typed).isEmpty()) {
        shown.askedOn = typed.askedOn;
        shown.leadersAsked = typed.leadersAsked;
        shown.leadersActive = typed.leadersActive;
        shown.whatTheyDid = typed.whatTheyDid;
    }
    m_form->setValue(shown);
    if (core::faultIn(shown).isEmpty())
        tell(stored);
}

void SevenDaysSection::tell(const core::Leadership &leadership)
{
    const QString answer = core::sevenDaysAnswer(leadership);
    if (answer.isEmpty())
        return m_notice->clear();
    const QDate today = m_context.workspace.clock().today();
    if (const std::optional<int> days = core::sevenDaysTooOld(leadership, today))
        return m_notice->tell(
            Notice::Tone::Caution, answer,
            {tr("That was %1 days ago. Ask again: an answer older than %2 days "
                "says little about today.")
                 .arg(QString::number(*days), QString::number(core::SevenDaysGoodFor))});
    m_notice->tell(*leadership.leadersActive > 0 ? Notice::Tone::Good : Notice::Tone::Caution,
                   answer, {});
}

} // namespace ui
