// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace ui {

class ActionsSection;
class DecisionsSection;
class PageFrame;
class ProposalsSection;
class RefusedSection;

/// What will be done: proposals from the gaps, the plan, what was refused, the decisions needed.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(const PageContext &context, QWidget *parent = nullptr);
    ~PlanPage() override;

    void reveal(const core::Source &source) override;
    void flush() override;

private:
    void refresh();
    void openAction(const QString &id);

    PageFrame *m_frame;
    ProposalsSection *m_proposals;
    ActionsSection *m_actions;
    RefusedSection *m_refused;
    DecisionsSection *m_decisions;
};

Page *createPlanPage(const PageContext &context, QWidget *parent);

} // namespace ui
