// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/gatecard.h"

#include <QHBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace ui {

GateRow::GateRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"gate"_s);
    m_name = label({}, TextStyle::BodyStrong, this);
    m_state
        = new Segments(u"gateState"_s, tr("Answer"), {tr("Unknown"), tr("Pass"), tr("Fail")}, this);
    m_owner = new TextField(u"gateOwner"_s, tr("Who says so, or finds out"), TextField::Lines::One,
                            {}, this);
    m_note = new TextField(u"gateNote"_s, tr("Note"), TextField::Lines::Growing, {}, this);
    connect(m_state, &Segments::chosen, this, [this](int index) {
        m_gate.state = core::AllGateStates[size_t(index)];
        Q_EMIT edited(m_gate);
    });
    connect(m_owner, &TextField::edited, this, [this](const QString &text) {
        m_gate.owner = text;
        Q_EMIT edited(m_gate);
    });
    connect(m_note, &TextField::edited, this, [this](const QString &text) {
        m_gate.note = text;
        Q_EMIT edited(m_gate);
    });
    auto *answer = new QVBoxLayout;
    answer->setSpacing(space(1));
    answer->addWidget(m_name);
    answer->addWidget(m_state);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins({});
    m_row->setSpacing(space(3));
    m_row->addLayout(answer, 3);
    m_row->addWidget(m_owner, 3, Qt::AlignTop);
    m_row->addWidget(m_note, 4, Qt::AlignTop);
}

void GateRow::setValue(const GateEntry &entry)
{
    m_gate = entry.gate;
    m_name->setText(entry.candidate.name);
    m_state->setAccessibleName(tr("Answer for %1").arg(entry.candidate.name));
    m_state->setCurrent(int(m_gate.state));
    m_owner->setText(m_gate.owner);
    m_note->setText(m_gate.note);
}

void GateRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= space(160);
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

GateCard::GateCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"gateCard"_s);
    m_title = label({}, TextStyle::Heading, this);
    m_remove = iconButton(u"remove"_s, tr("Remove"), u"gateRemove"_s, this);
    connect(m_remove, &QPushButton::clicked, this, &GateCard::removeWanted);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_remove, 0, Qt::AlignTop);
    body()->addLayout(top);
    m_meaning = quietLabel({}, TextStyle::Body, this);
    body()->addWidget(m_meaning);
    auto *list = new QVBoxLayout;
    list->setSpacing(space(5));
    body()->addLayout(list);
    m_rows = std::make_unique<CardList<GateEntry, GateRow>>(
        list, [](const GateEntry &entry) { return entry.candidate.id.toString(); },
        [this](const GateEntry &) {
            auto *row = new GateRow(this);
            connect(row, &GateRow::edited, this, &GateCard::edited);
            return row;
        });
}

void GateCard::setValue(const core::Criterion &criterion)
{
    m_criterion = criterion;
    m_title->setText(criterion.name);
    QString words = criterion.meaning;
    if (!criterion.check.isEmpty())
        words += tr("\nHow to check: %1.").arg(criterion.check);
    m_meaning->setText(words);
    m_meaning->setVisible(!words.isEmpty());
    m_remove->setAccessibleName(tr("Remove the gate %1").arg(criterion.name));
}

const core::Criterion &GateCard::value() const
{
    return m_criterion;
}

void GateCard::setEntries(const QList<GateEntry> &entries)
{
    m_rows->setValues(entries);
}

} // namespace ui
