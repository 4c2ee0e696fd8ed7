// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/selectionpart.h"

#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/tools/selection/purposepicker.h"
#include "ui/pages/tools/selection/steprail.h"
#include "ui/shell/prompt.h"
#include "ui/support/combobox.h"
#include "ui/support/labels.h"
#include "ui/support/taborder.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/flushfields.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString stateOf(const core::SelectionDossier &dossier)
{
    const core::Candidate *choice
        = dossier.record ? dossier.candidate(dossier.record->choice) : nullptr;
    return choice ? choice->name : SelectionPart::tr("open");
}

/// No step but the reveal shows how plausible weightings come out, and it asks for them itself.
core::DecisionResult resultOf(const core::SelectionDossier &dossier)
{
    return core::decide(dossier, {.weightings = 0});
}

void name(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace

SelectionPart::SelectionPart(const PageContext &context, QWidget *parent)
    : ToolsPart(parent)
    , m_context(context)
    , m_frame(new PageFrame(tr("Choose a tool"),
                            tr("One purpose at a time, and the people who will use the tool lead. "
                               "You can stop at any step and come back."),
                            this))
{
    setObjectName(u"selectionPart"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_frame);
    m_picker = new PurposePicker(this);
    connect(m_picker, &PurposePicker::chosen, this, &SelectionPart::start);
    connect(m_picker, &PurposePicker::cancelled, this, [this] {
        m_picking = false;
        refresh();
    });
    m_frame->column()->addWidget(makeBar());
    m_frame->column()->addWidget(m_picker);
    m_frame->column()->addWidget(makeSteps());
    m_frame->column()->addStretch(1);
    connect(&context.live, &core::LiveDossier::changed, this, &SelectionPart::noteChange);
    refresh();
}

/// While there is still a part that can take what was typed last.
SelectionPart::~SelectionPart()
{
    flush();
}

QWidget *SelectionPart::makeBar()
{
    m_bar = new QWidget(this);
    auto *row = new WrapLayout(space(3), m_bar);
    m_selections = comboBox(u"selections"_s, tr("Purpose"));
    PagePlace::keep(m_selections);
    m_selections->setMinimumContentsLength(28);
    m_selections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_selections, &QComboBox::activated, this, [this](int index) {
        open(core::SelectionId::parse(m_selections->itemData(index).toString()));
    });
    auto *another = button(tr("Another purpose"), u"anotherPurpose"_s, ButtonRole::Quiet, m_bar);
    setIcon(another, u"add"_s);
    connect(another, &QPushButton::clicked, this, [this] {
        m_picking = true;
        refresh();
        m_picker->takeFocus();
    });
    auto *remove
        = iconButton(u"remove"_s, tr("Remove this selection"), u"removeSelection"_s, m_bar);
    connect(remove, &QPushButton::clicked, this, &SelectionPart::removeSelection);
    row->addWidget(m_selections);
    row->addWidget(remove);
    row->addWidget(another);
    return m_bar;
}

QWidget *SelectionPart::makeSteps()
{
    m_steps = new QWidget(this);
    auto *layout = new QVBoxLayout(m_steps);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    m_rail = new StepRail(m_steps);
    connect(m_rail, &StepRail::chosen, this, &SelectionPart::take);
    m_title = label({}, TextStyle::Heading, m_steps);
    m_title->setObjectName(u"stepTitle"_s);
    m_lead = quietLabel({}, TextStyle::Body, m_steps);
    m_toNeeded = button(tr("Go to the earlier step"), u"stepNeeded"_s, ButtonRole::Primary);
    connect(m_toNeeded, &QPushButton::clicked, this, [this] {
        take(m_needed);
        focusFirst(*m_made[size_t(m_step)]);
    });
    m_nothing = new EmptyState(u"people"_s, {}, m_toNeeded, m_steps);
    m_place = new QVBoxLayout;
    layout->addWidget(m_rail);
    layout->addSpacing(space(2));
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(m_nothing);
    layout->addLayout(m_place);
    layout->addWidget(makeMoves());
    return m_steps;
}

QWidget *SelectionPart::makeMoves()
{
    auto *moves = new QWidget(m_steps);
    m_back = button(tr("Back"), u"stepBack"_s, ButtonRole::Plain, moves);
    m_next = button(tr("Next"), u"stepNext"_s, ButtonRole::Primary, moves);
    m_missing = quietLabel({}, TextStyle::Body, moves);
    m_missing->setObjectName(u"stepMissing"_s);
    connect(m_back, &QPushButton::clicked, this,
            [this] { take(core::SelectionStep(int(m_step) - 1)); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { take(core::SelectionStep(int(m_step) + 1)); });
    auto *row = new QHBoxLayout(moves);
    row->setContentsMargins(0, space(2), 0, 0);
    row->setSpacing(space(3));
    row->addWidget(m_back);
    row->addWidget(m_missing, 1);
    row->addWidget(m_next);
    return moves;
}

const core::SelectionDossier *SelectionPart::current() const
{
    for (const core::SelectionDossier &each : m_context.live.dossier().selections)
        if (each.selection.id == m_selection)
            return &each;
    return nullptr;
}

void SelectionPart::refresh()
{
    const QList<core::SelectionDossier> &all = m_context.live.dossier().selections;
    if (!current() && !all.isEmpty())
        open(all.last().selection.id);
    showSelections();
    const bool picking = m_picking || all.isEmpty();
    m_picker->setVisible(picking);
    m_bar->setVisible(!picking);
    m_steps->setVisible(!picking);
    if (picking)
        m_picker->setDossier(m_context.live.dossier());
    else
        showWalk();
}

/// Working a selection out takes time that answers given elsewhere should not wait for.
void SelectionPart::noteChange()
{
    m_stale = !isVisible();
    if (!m_stale)
        refresh();
}

void SelectionPart::showEvent(QShowEvent *event)
{
    ToolsPart::showEvent(event);
    if (std::exchange(m_stale, false))
        refresh();
}

void SelectionPart::showSelections()
{
    m_selections->clear();
    for (const core::SelectionDossier &each : m_context.live.dossier().selections)
        m_selections->addItem(u"%1: %2"_s.arg(nameOf(each.selection.purpose), stateOf(each)),
                              each.selection.id.toString());
    m_selections->setCurrentIndex(m_selections->findData(m_selection.toString()));
}

void SelectionPart::showWalk()
{
    const core::SelectionDossier *dossier = current();
    if (!dossier)
        return;
    if (!dossier->participant(m_person))
        m_person = dossier->participants.isEmpty() ? core::ParticipantId()
                                                   : dossier->participants.first().id;
    const Walk walk{*dossier, resultOf(*dossier), m_person};
    const QList<core::StepState> states = core::stepStates(walk.dossier, walk.result);
    m_rail->setStates(states);
    m_missing->setText(states[int(m_step)].missing);
    showStep(core::neededFirst(m_step, walk.dossier, walk.result));
    m_made[size_t(m_step)]->setWalk(walk);
}

void SelectionPart::showStep(const std::optional<core::EarlierStep> &needed)
{
    WalkStep *&step = m_made[size_t(m_step)];
    if (!step) {
        step = createWalkStep(m_step, m_context);
        connect(step, &WalkStep::personChosen, this, [this](const core::ParticipantId &person) {
            flush();
            m_person = person;
            showWalk();
        });
        m_place->addWidget(step);
    }
    for (WalkStep *each : m_made)
        if (each)
            each->setVisible(each == step && !needed);
    m_nothing->setVisible(needed.has_value());
    if (needed) {
        m_missing->clear(); // said above
        m_needed = needed->step;
        m_nothing->setText(needed->why);
        name(m_toNeeded, tr("Go to: %1").arg(nameOf(m_needed)));
    }
    m_rail->setCurrent(m_step);
    m_title->setText(nameOf(m_step));
    m_lead->setText(leadOf(m_step));
    nameMoves();
}

void SelectionPart::nameMoves()
{
    const bool first = m_step == core::AllSelectionSteps.front();
    const bool last = m_step == core::AllSelectionSteps.back();
    m_back->setVisible(!first);
    m_next->setVisible(!last);
    if (!first)
        name(m_back, tr("Back: %1").arg(nameOf(core::SelectionStep(int(m_step) - 1))));
    if (!last)
        name(m_next, tr("Next: %1").arg(nameOf(core::SelectionStep(int(m_step) + 1))));
}

void SelectionPart::take(core::SelectionStep step)
{
    flush();
    m_step = step;
    showWalk();
    m_frame->verticalScrollBar()->setValue(0);
}

void SelectionPart::start(core::Purpose purpose)
{
    const auto started
        = core::edit::startSelection(m_context.workspace, m_context.organisation, purpose);
    if (!m_context.prompt.check(started))
        return;
    m_picking = false;
    open(*started);
    refresh();
    focusFirst(*m_made[size_t(m_step)]);
}

/// At the first step that is not done.
void SelectionPart::open(const core::SelectionId &selection)
{
    flush();
    m_selection = selection;
    if (const core::SelectionDossier *dossier = current())
        m_step = core::nextStep(core::stepStates(*dossier, resultOf(*dossier)));
    showWalk();
}

void SelectionPart::removeSelection()
{
    const core::SelectionDossier *dossier = current();
    if (!dossier)
        return;
    const core::Selection gone = dossier->selection; // refresh() lets go of the dossier
    if (m_context.prompt.confirm(
            tr("Remove a selection"),
            tr("Remove the selection for %1 with all weights, marks and votes? You can undo this.")
                .arg(nameOf(gone.purpose)),
            tr("Remove")))
        m_context.prompt.check(core::edit::removeSelection(m_context.workspace, gone));
}

void SelectionPart::reveal(const core::Source &source)
{
    if (!source.id.isEmpty()) {
        m_picking = false;
        open(core::SelectionId::parse(source.id));
        refresh();
    }
    QWidget *place = m_steps->isVisibleTo(this) ? static_cast<QWidget *>(m_rail) : m_picker;
    place->setFocus(Qt::OtherFocusReason);
    m_frame->scrollTo(place);
}

void SelectionPart::flush()
{
    flushFields(*this);
}

ToolsPart *createSelectionPart(const PageContext &context, QWidget *parent)
{
    return new SelectionPart(context, parent);
}

} // namespace ui
