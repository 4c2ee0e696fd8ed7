// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/framework/framework.h"
#include "core/strategy/plan.h"
#include "ui/widgets/widgets.h"

namespace ui {

/// One proposed action, to be accepted, accepted and changed, or refused with a reason.
class ProposalCard final : public Card
{
    Q_OBJECT

public:
    ProposalCard(const core::Framework &framework, const core::Clock &clock,
                 QWidget *parent = nullptr);

    void setValue(const core::Proposal &proposal);
    const core::Proposal &value() const;
    void focusAccept();

Q_SIGNALS:
    void accepted(const QDate &start);
    void acceptedToEdit(const QDate &start);
    void refused(const QString &reason);

private:
    void addWords();
    QWidget *makeAccepting();
    QWidget *makeRefusing();
    void showSpan();
    void askReason();
    void keep();
    void refuse();
    QDate start() const;

    const core::Framework &m_framework;
    const core::Clock &m_clock;
    core::Proposal m_proposal;
    QLabel *m_point = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_reason = nullptr;
    QLabel *m_facts = nullptr;
    QWidget *m_accepting = nullptr;
    DateField *m_start = nullptr;
    QLabel *m_span = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_ask = nullptr;
    QWidget *m_refusing = nullptr;
    TextField *m_why = nullptr;
};

/// What tells one proposal from another.
QString keyOf(const core::Proposal &proposal);

} // namespace ui
