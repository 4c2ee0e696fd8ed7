// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/vision/visionobjectivecard.h"

#include "ui/pages/vision/visionchecks.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

VisionObjectiveCard::VisionObjectiveCard(const core::Clock &clock, QWidget *parent)
    : Card(parent)
    , m_clock(clock)
{
    setObjectName(u"objective"_s);
    body()->addLayout(makeHeader());
    m_title = makeField(u"objectiveTitle"_s, tr("What will be different"),
                        tr("Such as: answers to client questions are found, not asked again"),
                        &core::Objective::title);
    body()->addWidget(m_title);
    body()->addWidget(makeFields());
    m_doubts = new Notice(u"objectiveDoubts"_s, this);
    body()->addWidget(m_doubts);
}

QBoxLayout *VisionObjectiveCard::makeHeader()
{
    m_number = label({}, TextStyle::BodyStrong, this);
    m_state = quietLabel({}, TextStyle::Note, this);
    m_up = button(tr("Move up"), u"objectiveUp"_s, ButtonRole::Quiet, this);
    m_down = button(tr("Move down"), u"objectiveDown"_s, ButtonRole::Quiet, this);
    m_remove = button(tr("Remove"), u"objectiveRemove"_s, ButtonRole::Quiet, this);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QPushButton::clicked, this, &VisionObjectiveCard::removeWanted);

    m_number->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_number);
    row->addWidget(m_state, 1);
    for (QPushButton *each : {m_up, m_down, m_remove})
        row->addWidget(each);
    return row;
}

QWidget *VisionObjectiveCard::makeFields()
{
    m_goal = makeField(u"objectiveGoal"_s, tr("Goal of the organisation it serves"),
                       tr("Such as: keep our clients"), &core::Objective::goal);
    m_measure
        = makeField(u"objectiveMeasure"_s, tr("Measure"),
                    tr("Such as: questions asked again in a month"), &core::Objective::measure);
    m_baseline = makeField(u"objectiveBaseline"_s, tr("Baseline: the figure today"),
                           tr("Such as: 46 of 120 questions"), &core::Objective::baseline);
    m_baselineDate
        = makeDate(u"objectiveBaselineDate"_s, tr("Taken on"), &core::Objective::baselineDate);
    m_target = makeField(u"objectiveTarget"_s, tr("Target"), tr("Such as: 20 of 120 questions"),
                         &core::Objective::target);
    m_targetDate
        = makeDate(u"objectiveTargetDate"_s, tr("Reached by"), &core::Objective::targetDate);
    m_owner = makeField(u"objectiveOwner"_s, tr("Owner"), tr("One person, by name or role"),
                        &core::Objective::owner);
    auto *grid = new FlowGrid(84, this);
    m_undecided = new Notice(u"objectiveUndecided"_s, grid);
    grid->add(m_goal);
    grid->add(m_measure);
    grid->add(withDate(m_baseline, m_baselineDate));
    grid->add(withDate(m_target, m_targetDate));
    grid->add(m_owner);
    grid->add(m_undecided);
    for (QWidget *field : {m_goal, m_measure, m_owner})
        grid->layout()->setAlignment(field, Qt::AlignTop);
    return grid;
}

TextField *VisionObjectiveCard::makeField(const QString &name, const QString &title,
                                          const QString &placeholder,
                                          QString core::Objective::*member)
{
    auto *field = new TextField(name, title, TextField::Lines::Growing, {}, this);
    field->setPlaceholder(placeholder);
    connect(field, &TextField::edited, this, [this, member](const QString &text) {
        m_objective.*member = text;
        Q_EMIT edited(m_objective);
    });
    return field;
}

DateField *VisionObjectiveCard::makeDate(const QString &name, const QString &title,
                                         std::optional<QDate> core::Objective::*member)
{
    auto *field = new DateField(name, title, this);
    connect(field, &DateField::edited, this, [this, member](const std::optional<QDate> &date) {
        m_objective.*member = date;
        Q_EMIT edited(m_objective);
    });
    return field;
}

QWidget *VisionObjectiveCard::withDate(TextField *text, DateField *date)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->setSpacing(space(2));
    row->addWidget(text, 1, Qt::AlignTop);
    row->addWidget(date, 0, Qt::AlignTop);
    date->setFixedWidth(space(38));
    return pair;
}

void VisionObjectiveCard::setValue(const core::Objective &objective)
{
    m_objective = objective;
    m_title->setText(objective.title);
    m_goal->setText(objective.goal);
    m_measure->setText(objective.measure);
    m_baseline->setText(objective.baseline);
    m_baselineDate->setDate(objective.baselineDate);
    m_target->setText(objective.target);
    m_targetDate->setDate(objective.targetDate);
    m_owner->setText(objective.owner);
    showState();
}

void VisionObjectiveCard::setPlace(int place, int count)
{
    const QString number = tr("Objective %1").arg(place + 1);
    m_number->setText(number);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
    m_up->setAccessibleName(tr("Move objective %1 up").arg(place + 1));
    m_down->setAccessibleName(tr("Move objective %1 down").arg(place + 1));
    m_remove->setAccessibleName(tr("Remove objective %1").arg(place + 1));
    setAccessibleName(number);
}

const core::Objective &VisionObjectiveCard::value() const
{
    return m_objective;
}

void VisionObjectiveCard::focusTitle()
{
    m_title->editor()->setFocus(Qt::OtherFocusReason);
}

void VisionObjectiveCard::showState()
{
    const ObjectiveCheck check = checkObjective(m_objective, m_clock.today());
    m_doubts->tell(Notice::Tone::Bad, {}, check.doubtful);
    if (check.undecided.isEmpty())
        m_undecided->tell(Notice::Tone::Good, tr("Everything is decided."), {});
    else
        m_undecided->tell(Notice::Tone::Caution, tr("Still to decide"), check.undecided);
    m_state->setText(check.undecided.isEmpty()
                         ? QString()
                         : tr("%n still to decide", nullptr, int(check.undecided.size())));
}

} // namespace ui
