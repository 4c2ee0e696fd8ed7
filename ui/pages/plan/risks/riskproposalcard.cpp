// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/risks/riskproposalcard.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RiskProposalCard::RiskProposalCard(QWidget *parent)
    : Card(parent)
    , m_title(label({}, TextStyle::BodyStrong, this))
    , m_reason(quietLabel({}, TextStyle::Body, this))
    , m_accept(button(tr("Take it in"), u"riskAccept"_s, ButtonRole::Plain, this))
    , m_refuse(button(tr("Not here…"), u"riskRefuse"_s, ButtonRole::Quiet, this))
{
    setObjectName(u"riskProposal"_s);
    m_reason->setObjectName(u"riskReason"_s);
    connect(m_accept, &QPushButton::clicked, this, &RiskProposalCard::accepted);
    connect(m_refuse, &QPushButton::clicked, this, &RiskProposalCard::refused);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(1));
    words->addWidget(m_title);
    words->addWidget(m_reason);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addLayout(words, 1);
    row->addWidget(m_accept, 0, Qt::AlignTop);
    row->addWidget(m_refuse, 0, Qt::AlignTop);
    body()->addLayout(row);
}

void RiskProposalCard::setValue(const core::RiskProposal &proposal)
{
    m_proposal = proposal;
    m_title->setText(proposal.risk.text);
    m_reason->setText(proposal.reason);
    m_accept->setAccessibleName(tr("Take in the risk: %1").arg(proposal.risk.text));
    m_refuse->setAccessibleName(tr("The risk does not apply here: %1").arg(proposal.risk.text));
    setAccessibleName(proposal.risk.text);
}

const core::RiskProposal &RiskProposalCard::value() const
{
    return m_proposal;
}

} // namespace ui
