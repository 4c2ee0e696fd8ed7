// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/proposalcard.h"

#include "ui/support/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

ProposalCard::ProposalCard(const core::Framework &framework, const core::Clock &clock,
                           QWidget *parent)
    : Card(parent)
    , m_framework(framework)
    , m_clock(clock)
{
    setObjectName(u"proposal"_s);
    addWords();
    m_accepting = makeAccepting();
    m_refusing = makeRefusing();
    m_refusing->hide();
    body()->addStretch(1);
    body()->addWidget(m_accepting);
    body()->addWidget(m_refusing);
}

void ProposalCard::addWords()
{
    m_point = quietLabel({}, TextStyle::Note, this);
    m_title = label({}, TextStyle::Heading, this);
    m_reason = label({}, TextStyle::Body, this);
    m_reason->setObjectName(u"proposalReason"_s);
    m_facts = quietLabel({}, TextStyle::Body, this);
    for (QLabel *each : {m_point, m_title, m_reason, m_facts})
        body()->addWidget(each);
}

QWidget *ProposalCard::makeAccepting()
{
    auto *part = new QWidget(this);
    m_start = new DateField(u"proposalStart"_s, tr("Start"), part);
    m_start->setDate(m_clock.today());
    m_start->setMaximumWidth(space(48));
    m_span = quietLabel({}, TextStyle::Note, part);
    connect(m_start, &DateField::edited, this, &ProposalCard::showSpan);

    m_accept = button(tr("Accept"), u"proposalAccept"_s, ButtonRole::Primary, part);
    m_edit = button(tr("Accept and edit"), u"proposalEdit"_s, ButtonRole::Plain, part);
    m_ask = button(tr("Refuse"), u"proposalRefuse"_s, ButtonRole::Quiet, part);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(start()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT acceptedToEdit(start()); });
    connect(m_ask, &QPushButton::clicked, this, &ProposalCard::askReason);

    auto *when = new QHBoxLayout;
    when->setSpacing(space(3));
    when->addWidget(m_start);
    when->addWidget(m_span, 1, Qt::AlignBottom);
    // On the line of the field's text.
    m_span->setContentsMargins(0, 0, 0, space(2));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_accept);
    buttons->addWidget(m_edit);
    buttons->addStretch(1);
    buttons->addWidget(m_ask);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addLayout(when);
    layout->addLayout(buttons);
    return part;
}

QWidget *ProposalCard::makeRefusing()
{
    auto *part = new QWidget(this);
    m_why = new TextField(u"proposalWhyNot"_s, tr("Why not?"), TextField::Lines::One,
                          tr("The reason is printed in the report, so that the question does not "
                             "come back."),
                          part);
    auto *refuse
        = button(tr("Refuse with this reason"), u"proposalRefuseNow"_s, ButtonRole::Danger, part);
    auto *back = button(tr("Keep the proposal"), u"proposalKeep"_s, ButtonRole::Quiet, part);
    connect(refuse, &QPushButton::clicked, this, &ProposalCard::refuse);
    connect(back, &QPushButton::clicked, this, &ProposalCard::keep);
    if (auto *line = qobject_cast<QLineEdit *>(m_why->editor()))
        connect(line, &QLineEdit::returnPressed, this, &ProposalCard::refuse);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(refuse);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(m_why);
    layout->addLayout(buttons);
    return part;
}

void ProposalCard::setValue(const core::Proposal &proposal)
{
    m_proposal = proposal;
    setAccessibleName(tr("Proposed: %1").arg(proposal.title));
    m_point->setText(tr("%1, from level %2 to %3")
                         .arg(pointName(m_framework, proposal.point))
                         .arg(proposal.fromLevel)
                         .arg(proposal.fromLevel + 1));
    m_title->setText(proposal.title);
    m_reason->setText(proposal.reason);
    QStringList facts;
    if (!proposal.signOfSuccess.isEmpty())
        facts.append(tr("Sign of success: %1").arg(proposal.signOfSuccess));
    if (!proposal.owner.isEmpty())
        facts.append(tr("Usually owned by: %1").arg(proposal.owner));
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
    m_accept->setAccessibleName(tr("Accept: %1").arg(proposal.title));
    m_edit->setAccessibleName(tr("Accept and edit: %1").arg(proposal.title));
    m_ask->setAccessibleName(tr("Refuse: %1").arg(proposal.title));
    showSpan();
}

const core::Proposal &ProposalCard::value() const
{
    return m_proposal;
}

void ProposalCard::focusAccept()
{
    keep();
    m_accept->setFocus(Qt::OtherFocusReason);
}

QDate ProposalCard::start() const
{
    return m_start->date().value_or(m_clock.today());
}

void ProposalCard::showSpan()
{
    m_span->setText(tr("Takes %1 days, until %2")
                        .arg(m_proposal.days)
                        .arg(dayName(start().addDays(m_proposal.days))));
}

void ProposalCard::askReason()
{
    m_accepting->hide();
    m_refusing->show();
    m_why->editor()->setFocus(Qt::OtherFocusReason);
}

void ProposalCard::keep()
{
    m_refusing->hide();
    m_accepting->show();
    m_ask->setFocus(Qt::OtherFocusReason);
}

void ProposalCard::refuse()
{
    const QString reason = m_why->text().trimmed();
    if (!reason.isEmpty()) {
        Q_EMIT refused(reason);
        return;
    }
    m_why->setMessage(tr("Write a reason first."));
    m_why->editor()->setFocus(Qt::OtherFocusReason);
}

QString keyOf(const core::Proposal &proposal)
{
    return u"%1/%2"_s.arg(proposal.point.text).arg(proposal.fromLevel);
}

} // namespace ui
