// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/riskproposals.h"
#include "ui/pages/pagepart.h"
#include "ui/widgets/cardlist.h"

#include <memory>

class QLabel;

namespace ui {

class BlocksView;
class PageFrame;
class RiskProposalCard;
template<class T>
class RowSection;

/// What may go wrong: proposals with their reason, the heat map, the register, what was refused.
class RisksPart final : public PagePart
{
    Q_OBJECT

public:
    explicit RisksPart(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    QWidget *makeProposals();
    RowSection<core::Risk> *makeRegister();
    RiskProposalCard *makeProposal();
    void refuse(const core::Risk &risk);
    void showRefused();

    PageContext m_context;
    PageFrame *m_frame;
    BlocksView *m_map = nullptr;
    QLabel *m_words = nullptr;
    std::unique_ptr<CardList<core::RiskProposal, RiskProposalCard>> m_proposals;
    RowSection<core::Risk> *m_register = nullptr;
    QWidget *m_refused = nullptr;
    QString m_refusedShown;
};

} // namespace ui
