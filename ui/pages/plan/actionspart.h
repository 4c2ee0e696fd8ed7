// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/pagepart.h"

namespace ui {

class ActionsSection;
class DecisionsSection;
class PageFrame;
class ProposalsSection;
class RefusedSection;

/// What will be done: proposals from the gaps, the plan, what was refused, the decisions needed.
class ActionsPart final : public PagePart
{
    Q_OBJECT

public:
    explicit ActionsPart(const PageContext &context, QWidget *parent = nullptr);

    void refresh() override;
    void reveal(const core::Source &source) override;

private:
    void openAction(const QString &id);

    PageFrame *m_frame;
    ProposalsSection *m_proposals;
    ActionsSection *m_actions;
    RefusedSection *m_refused;
    DecisionsSection *m_decisions;
};

} // namespace ui
