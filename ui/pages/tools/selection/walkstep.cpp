// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/walkstep.h"

#include "ui/pages/tools/selection/ballotstep.h"
#include "ui/pages/tools/selection/candidatesstep.h"
#include "ui/pages/tools/selection/criteriastep.h"
#include "ui/pages/tools/selection/decisionstep.h"
#include "ui/pages/tools/selection/gatesstep.h"
#include "ui/pages/tools/selection/groupstep.h"
#include "ui/pages/tools/selection/needstep.h"
#include "ui/pages/tools/selection/revealstep.h"
#include "ui/pages/tools/selection/trialstep.h"
#include "ui/pages/tools/selection/weightsstep.h"

namespace ui {

WalkStep::WalkStep(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{ }

void WalkStep::setWalk(const Walk &walk)
{
    m_walk = walk;
    refresh();
}

const Walk &WalkStep::walk() const
{
    return m_walk;
}

const core::SelectionDossier &WalkStep::dossier() const
{
    return m_walk.dossier;
}

const core::Selection &WalkStep::selection() const
{
    return m_walk.dossier.selection;
}

QList<core::Candidate> WalkStep::running() const
{
    QList<core::Candidate> left;
    for (const core::Candidate &candidate : m_walk.dossier.candidates) {
        const core::CandidateResult *result = m_walk.result.candidate(candidate.id);
        if (result && !result->removed)
            left.append(candidate);
    }
    return left;
}

QList<core::Criterion> WalkStep::criteria(core::CriterionKind kind) const
{
    QList<core::Criterion> found;
    for (const core::Criterion &criterion : m_walk.dossier.criteria)
        if (criterion.kind == kind)
            found.append(criterion);
    return found;
}

const core::Participant *WalkStep::person() const
{
    return m_walk.dossier.participant(m_walk.person);
}

const PageContext &WalkStep::context() const
{
    return m_context;
}

WalkStep *createWalkStep(core::SelectionStep step, const PageContext &context)
{
    using core::SelectionStep;
    switch (step) {
    case SelectionStep::Need:
        return new NeedStep(context);
    case SelectionStep::Group:
        return new GroupStep(context);
    case SelectionStep::Candidates:
        return new CandidatesStep(context);
    case SelectionStep::Gates:
        return new GatesStep(context);
    case SelectionStep::Criteria:
        return new CriteriaStep(context);
    case SelectionStep::Weights:
        return new WeightsStep(context);
    case SelectionStep::Trial:
        return new TrialStep(context);
    case SelectionStep::Reveal:
        return new RevealStep(context);
    case SelectionStep::Ballot:
        return new BallotStep(context);
    case SelectionStep::Decision:
        return new DecisionStep(context);
    }
    return nullptr;
}

} // namespace ui
