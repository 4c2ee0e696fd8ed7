// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/people/dutysection.h"

#include "core/strategy/dutyfindings.h"
#include "core/strategy/leadershipwords.h"
#include "core/strategy/starters.h"
#include "core/workspace/edit/workbench.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/people/racigrid.h"
#include "ui/pages/people/racigridmodel.h"
#include "ui/shell/prompt.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

SectionWords dutyWords()
{
    return {DutySection::tr("Who does what"),
            DutySection::tr("Every duty needs one role that answers for it (A) and at least one "
                            "that does it (R). Click on a cell or type its letter."),
            DutySection::tr("No duties yet. Take over the usual ones, or add your own."),
            DutySection::tr("A duty"),
            DutySection::tr("Such as: answer questions within two days"),
            DutySection::tr("Add"),
            DutySection::tr("Duties to start from, with the usual letters")};
}

/// Those of the starters that are not among the duties.
QList<core::Duty> dutyIdeas(const QList<core::Duty> &duties)
{
    QList<core::Duty> ideas;
    for (const core::Duty &starter : core::builtInStarters().duties)
        if (std::ranges::find(duties, starter.task, &core::Duty::task) == duties.end())
            ideas.append(starter);
    return ideas;
}

} // namespace

DutySection::DutySection(const PageContext &context, QWidget *parent)
    : SectionFrame(u"duty"_s, dutyWords(), parent)
    , m_context(context)
    , m_model(new RaciGridModel(this))
    , m_grid(new RaciGrid(this))
{
    makeLegend();
    makeGrid();
    makeButtons();
    m_findings = new Notice(u"dutyFindings"_s, this);
    rowsLayout()->addWidget(m_findings);
    added = [this](const QString &task) { return add(task); };
    ideaTaken
        = [this](int index) { take(dutyIdeas(m_context.live.dossier().duties).mid(index, 1)); };
    allIdeasTaken = [this] { take(dutyIdeas(m_context.live.dossier().duties)); };
    refresh();
}

void DutySection::makeLegend()
{
    auto *legend = new QWidget(this);
    auto *row = new WrapLayout(space(4), legend);
    for (const QChar letter : u"RACI"_s) {
        auto *line = new QLabel(u"<b>%1</b>&nbsp;&nbsp;%2"_s.arg(letter).arg(
                                    core::meaningOfPart(letter).toHtmlEscaped()),
                                legend);
        line->setObjectName(u"dutyLegend"_s + letter);
        row->addWidget(line);
    }
    rowsLayout()->addWidget(legend);
}

void DutySection::makeGrid()
{
    m_grid->setModel(m_model);
    rowsLayout()->addWidget(m_grid);
    connect(m_model, &RaciGridModel::changeWanted, this, [this](const core::Duty &duty) {
        (void)m_context.prompt.check(core::edit::changeRow(m_context.workspace, duty));
    });
    connect(m_grid, &RaciGrid::currentMoved, this, &DutySection::tellCurrent);
    connect(m_grid, &RaciGrid::moveWanted, this, &DutySection::move);
    connect(m_grid, &RaciGrid::removeWanted, this, &DutySection::remove);
}

void DutySection::makeButtons()
{
    m_tools = new QWidget(this);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins({});
    row->setSpacing(space(1));
    m_current = label({}, TextStyle::BodyStrong, m_tools);
    m_current->setObjectName(u"dutyCurrent"_s);
    row->addWidget(m_current, 1);
    const auto addTool = [&](const QString &icon, const QString &title, const QString &name) {
        QPushButton *tool = iconButton(icon, title, name, m_tools);
        m_buttons.append(tool);
        row->addWidget(tool);
        return tool;
    };
    connect(addTool(u"up"_s, tr("Move the chosen duty up"), u"dutyUp"_s), &QPushButton::clicked,
            this, [this] { move(m_grid->currentIndex(), -1); });
    connect(addTool(u"down"_s, tr("Move the chosen duty down"), u"dutyDown"_s),
            &QPushButton::clicked, this, [this] { move(m_grid->currentIndex(), 1); });
    connect(addTool(u"remove"_s, tr("Remove the chosen duty"), u"dutyRemove"_s),
            &QPushButton::clicked, this, [this] { remove(m_grid->currentIndex()); });
    rowsLayout()->addWidget(m_tools);
}

void DutySection::tellCurrent(const QModelIndex &index)
{
    const core::Duty *duty = m_model->duty(index);
    for (QPushButton *tool : m_buttons)
        tool->setEnabled(duty);
    if (!duty)
        m_current->setText(tr("Choose a cell with a click or with the arrow keys."));
    else if (RaciGridModel::isRole(index.column()))
        m_current->setText(RaciGridModel::words(*duty, RaciGridModel::roleAt(index.column())));
    else
        m_current->setText(duty->task);
}

bool DutySection::add(const QString &task)
{
    core::Duty duty;
    duty.organisation = m_context.organisation;
    duty.task = task;
    const auto done = core::edit::addRow(m_context.workspace, duty);
    if (!m_context.prompt.check(done))
        return false;
    m_grid->setCurrentIndex(m_model->indexOf(*done, RaciGridModel::FirstRole));
    return true;
}

void DutySection::take(const QList<core::Duty> &duties)
{
    (void)m_context.prompt.check(
        core::edit::addRows<core::Duty>(m_context.workspace, m_context.organisation, duties));
}

void DutySection::move(const QModelIndex &index, int places)
{
    if (const core::Duty *duty = m_model->duty(index))
        (void)m_context.prompt.check(
            core::edit::moveRow(m_context.workspace, core::Duty(*duty), places));
}

void DutySection::remove(const QModelIndex &index)
{
    if (const core::Duty *duty = m_model->duty(index))
        (void)m_context.prompt.check(core::edit::removeRow(m_context.workspace, core::Duty(*duty)));
}

void DutySection::refresh()
{
    const core::Dossier &dossier = m_context.live.dossier();
    const QModelIndex before = m_grid->currentIndex();
    const core::Duty *duty = m_model->duty(before);
    const core::DutyId chosen = duty ? duty->id : core::DutyId();
    const int row = before.row();
    const int column = qMax(0, before.column());
    m_model->setDuties(dossier.duties, dossier.roleHolders);
    // After a duty has gone, the one that took its place.
    QModelIndex now = m_model->indexOf(chosen, column);
    if (!now.isValid() && row >= 0 && m_model->rowCount() > 0)
        now = m_model->index(qMin(row, m_model->rowCount() - 1), column);
    if (now != m_grid->currentIndex())
        m_grid->setCurrentIndex(now);
    tellCurrent(m_grid->currentIndex());
    for (QWidget *part : {static_cast<QWidget *>(m_grid), m_tools})
        part->setVisible(!dossier.duties.isEmpty());
    showEmpty(dossier.duties.isEmpty());
    QStringList names;
    for (const core::Duty &idea : dutyIdeas(dossier.duties))
        names << idea.task;
    setIdeas(names);
    tellFindings(dossier);
}

void DutySection::tellFindings(const core::Dossier &dossier)
{
    QStringList lines;
    for (const core::DutyFinding &finding : core::dutyFindings(dossier.duties, dossier.roleHolders))
        lines << finding.text;
    if (dossier.duties.isEmpty())
        m_findings->clear();
    else if (lines.isEmpty())
        m_findings->tell(Notice::Tone::Good,
                         tr("Every duty has one role that answers for it and one that does it."),
                         {});
    else
        m_findings->tell(Notice::Tone::Caution, tr("Not clear yet"), lines);
}

void DutySection::showDuty(const core::DutyId &id)
{
    const QModelIndex index = m_model->indexOf(id, RaciGridModel::TaskColumn);
    if (!index.isValid()) {
        adding()->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_grid->setFocus(Qt::OtherFocusReason);
    m_grid->setCurrentIndex(index);
}

} // namespace ui
