// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/decisionrow.h"

#include <QHBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace ui {

DecisionRow::DecisionRow(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextField(u"decisionText"_s, tr("Please decide"), TextField::Lines::Growing, {},
                           this))
    , m_decider(new TextField(u"decisionDecider"_s, tr("Who decides"), TextField::Lines::Growing,
                              {}, this))
    , m_due(new DateField(u"decisionDue"_s, tr("By when"), this))
    , m_remove(iconButton(u"remove"_s, tr("Remove this decision"), u"decisionRemove"_s, this))
{
    setObjectName(u"decision"_s);
    connect(m_text, &TextField::edited, this, [this](const QString &text) {
        m_decision.text = text;
        Q_EMIT edited(m_decision);
    });
    connect(m_decider, &TextField::edited, this, [this](const QString &text) {
        m_decision.decider = text;
        Q_EMIT edited(m_decision);
    });
    connect(m_due, &DateField::edited, this, [this](const std::optional<QDate> &due) {
        m_decision.due = due;
        Q_EMIT edited(m_decision);
    });
    connect(m_remove, &QPushButton::clicked, this, &DecisionRow::removeWanted);

    arrange();
}

/// What, who and when side by side; one below the other where it is narrow.
void DecisionRow::arrange()
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(space(3));
    m_row->addWidget(m_text, 5);
    m_row->addWidget(m_decider, 3);
    m_row->addWidget(m_due, 2);
    for (QWidget *each : std::initializer_list<QWidget *>{m_text, m_decider, m_due})
        m_row->setAlignment(each, Qt::AlignTop);
    m_due->setMinimumWidth(space(38));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addLayout(m_row, 1);
    layout->addWidget(m_remove, 0, Qt::AlignBottom);
}

void DecisionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= space(160);
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DecisionRow::setValue(const core::Decision &decision)
{
    m_decision = decision;
    m_text->setText(decision.text);
    m_decider->setText(decision.decider);
    m_due->setDate(decision.due);
    m_remove->setAccessibleName(tr("Remove the decision: %1").arg(decision.text));
}

const core::Decision &DecisionRow::value() const
{
    return m_decision;
}

void DecisionRow::focusText()
{
    m_text->editor()->setFocus(Qt::OtherFocusReason);
}

void DecisionRow::focusDecider()
{
    m_decider->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
