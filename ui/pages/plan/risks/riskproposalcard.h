// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/riskproposals.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// A risk that the answers point to: take it into the register, or say why it does not apply.
class RiskProposalCard final : public Card
{
    Q_OBJECT

public:
    explicit RiskProposalCard(QWidget *parent = nullptr);
    void setValue(const core::RiskProposal &proposal);
    const core::RiskProposal &value() const;

Q_SIGNALS:
    void accepted();
    void refused();

private:
    core::RiskProposal m_proposal;
    QLabel *m_title;
    QLabel *m_reason;
    QPushButton *m_accept;
    QPushButton *m_refuse;
};

} // namespace ui
