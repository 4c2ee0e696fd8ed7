// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/processsaving.h"

#include "core/value/processaims.h"
#include "core/value/savingsentence.h"
#include "core/workspace/edit.h"
#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "ui/shell/prompt.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ProcessSaving::ProcessSaving(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    m_sentence = label({}, TextStyle::BodyStrong, this);
    m_sentence->setObjectName(u"processSentence"_s);
    column->addWidget(m_sentence);
    column->addWidget(quietLabel(core::savingFormula(), TextStyle::Note, this));
    m_doubts = new Notice(u"processDoubts"_s, this);
    column->addWidget(m_doubts);
    makeButtons();
}

void ProcessSaving::makeButtons()
{
    auto *row = new QWidget(this);
    auto *actions = new WrapLayout(space(2), row);
    auto *objective
        = button(tr("Make it an objective"), u"processObjective"_s, ButtonRole::Plain, row);
    m_estimate = button({}, u"processEstimate"_s, ButtonRole::Plain, row);
    setIcon(objective, u"target"_s);
    connect(objective, &QPushButton::clicked, this, &ProcessSaving::makeObjective);
    connect(m_estimate, &QPushButton::clicked, this, &ProcessSaving::estimate);
    actions->addWidget(objective);
    actions->addWidget(m_estimate);
    layout()->addWidget(row);
    m_state = quietLabel({}, TextStyle::Body, this);
    m_state->setObjectName(u"processState"_s);
    layout()->addWidget(m_state);
}

core::Saving ProcessSaving::saved() const
{
    return core::saving(m_process, m_context.live.dossier().processSteps);
}

void ProcessSaving::setProcess(const core::Process &process)
{
    m_process = process;
    const core::Saving saving = saved();
    m_sentence->setText(core::savingSentence(process, saving));
    m_doubts->tell(Notice::Tone::Caution, {}, core::savingDoubts(saving));
    const core::ValueLine *line = core::savingLineOf(process, m_context.live.dossier().valueLines);
    const QString text = line ? tr("Show it in the estimate") : tr("Take it into the estimate");
    m_estimate->setText(text);
    m_estimate->setAccessibleName(text);
    m_state->setText(
        tr("Its saving is in the estimate as “%1”.").arg(line ? line->title : QString()));
    m_state->setVisible(line);
}

void ProcessSaving::makeObjective()
{
    core::Objective objective
        = core::objectiveFrom(m_process, saved(), m_context.workspace.clock().today());
    objective.organisation = m_context.organisation;
    if (m_context.prompt.check(core::edit::addObjectiveFrom(m_context.workspace, objective)))
        m_context.prompt.note(
            tr("Added to the objectives. Give it an owner and a date on the Vision page."));
}

void ProcessSaving::estimate()
{
    if (const core::ValueLine *line
        = core::savingLineOf(m_process, m_context.live.dossier().valueLines)) {
        m_context.navigator.goTo(core::Source{core::Source::Kind::ValueLine, line->id.toString()});
        return;
    }
    core::ValueLine line = core::savingLineFrom(m_process);
    line.organisation = m_context.organisation;
    m_context.prompt.check(core::edit::addRow(m_context.workspace, line));
}

} // namespace ui
