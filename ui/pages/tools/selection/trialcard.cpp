// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/trialcard.h"

#include "ui/pages/tools/selection/markrow.h"
#include "ui/support/numberbox.h"

#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostMinutes = 999;

} // namespace

TrialCard::TrialCard(QWidget *parent)
    : Card(parent)
    , m_name(label({}, TextStyle::Heading, this))
    , m_count(quietLabel({}, TextStyle::Body, this))
{
    setObjectName(u"trialCard"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_count);
    m_count->setWordWrap(false);
    body()->addLayout(top);
    body()->addWidget(makeTask());
    auto *list = new QVBoxLayout;
    list->setSpacing(space(2));
    body()->addLayout(list);
    m_rows = std::make_unique<CardList<core::Criterion, MarkRow>>(
        list, [](const core::Criterion &criterion) { return criterion.id.toString(); },
        [this](const core::Criterion &criterion) {
            auto *row = new MarkRow(this);
            connect(
                row, &MarkRow::chosen, this,
                [this, id = criterion.id](std::optional<int> mark) { Q_EMIT marked(id, mark); });
            return row;
        });
}

TrialCard::~TrialCard() = default;

QWidget *TrialCard::makeTask()
{
    auto *part = new QWidget(this);
    m_task = new TextField(u"trialTask"_s, tr("Task tried"), TextField::Lines::Growing, {}, part);
    m_task->setPlaceholder(tr("One of your own tasks"));
    connect(m_task, &TextField::edited, this, [this](const QString &text) {
        m_trial.task = text;
        Q_EMIT trialEdited(m_trial);
    });
    m_minutes = numberBox(u"trialMinutes"_s, MostMinutes);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        m_trial.minutes = numberIn(*m_minutes);
        Q_EMIT trialEdited(m_trial);
    });
    auto *time = new QVBoxLayout;
    time->setSpacing(space(1));
    time->addWidget(label(tr("Minutes taken"), TextStyle::BodyStrong, part));
    time->addWidget(m_minutes);
    time->addStretch(1);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins({});
    row->setSpacing(space(3));
    row->addWidget(m_task, 1, Qt::AlignTop);
    row->addLayout(time);
    return part;
}

void TrialCard::setValue(const core::Candidate &candidate)
{
    m_candidate = candidate;
    m_name->setText(candidate.name);
    m_minutes->setAccessibleName(tr("Minutes taken with %1").arg(candidate.name));
}

const core::Candidate &TrialCard::value() const
{
    return m_candidate;
}

void TrialCard::setTrial(const core::Trial &trial)
{
    m_trial = trial;
    m_task->setText(trial.task);
    setNumber(*m_minutes, trial.minutes);
}

void TrialCard::setMarks(const QList<core::Criterion> &criteria,
                         const QHash<core::CriterionId, int> &marks)
{
    m_rows->setValues(criteria);
    for (const core::Criterion &criterion : criteria)
        if (MarkRow *row = m_rows->find(criterion.id.toString()))
            row->setMark(marks.contains(criterion.id) ? std::optional(marks[criterion.id])
                                                      : std::nullopt);
    m_count->setText(tr("%1 of %2 marks given").arg(marks.size()).arg(criteria.size()));
}

} // namespace ui
