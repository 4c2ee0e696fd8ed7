// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/decision.h"
#include "core/selection/selectiondossier.h"
#include "ui/shell/page.h"

namespace ui {

/// What the steps of one selection draw from.
struct Walk
{
    core::SelectionDossier dossier;
    core::DecisionResult result;
    core::ParticipantId person; ///< who sits before the screen; null before the first is there
};

/// One step of the walk from a need to a record. Stores what the person does at once.
class WalkStep : public QWidget
{
    Q_OBJECT

public:
    explicit WalkStep(const PageContext &context, QWidget *parent = nullptr);
    void setWalk(const Walk &walk);

Q_SIGNALS:
    void personChosen(const core::ParticipantId &person);

protected:
    virtual void refresh() = 0;
    const Walk &walk() const;
    const core::SelectionDossier &dossier() const;
    const core::Selection &selection() const;
    /// The candidates that no gate removes, in order.
    QList<core::Candidate> running() const;
    QList<core::Criterion> criteria(core::CriterionKind kind) const;
    /// Null when there is nobody.
    const core::Participant *person() const;
    const PageContext &context() const;

private:
    PageContext m_context;
    Walk m_walk;
};

WalkStep *createWalkStep(core::SelectionStep step, const PageContext &context);

} // namespace ui
