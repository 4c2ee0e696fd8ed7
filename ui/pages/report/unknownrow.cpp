// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/unknownrow.h"

#include "ui/support/labels.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

UnknownRow::UnknownRow(QWidget *parent)
    : QWidget(parent)
    , m_text(label({}, TextStyle::Body, this))
    , m_settled(quietLabel({}, TextStyle::Note, this))
    , m_go(button(tr("Go there"), u"unknownGo"_s, ButtonRole::Link, this))
    , m_ask(button(tr("Who finds out?"), u"unknownAsk"_s, ButtonRole::Link, this))
{
    setObjectName(u"unknown"_s);
    connect(m_go, &QPushButton::clicked, this, &UnknownRow::goWanted);
    connect(m_ask, &QPushButton::clicked, this, &UnknownRow::toggle);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(5));
    buttons->addWidget(m_go);
    buttons->addWidget(m_ask);
    buttons->addStretch(1);
    m_fields = makeFields();
    m_fields->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(1));
    layout->addWidget(m_text);
    layout->addWidget(m_settled);
    layout->addLayout(buttons);
    layout->addWidget(m_fields);
}

QWidget *UnknownRow::makeFields()
{
    auto *part = new QWidget(this);
    m_owner
        = new TextField(u"unknownOwner"_s, tr("Who finds it out"), TextField::Lines::One, {}, part);
    m_due = new DateField(u"unknownDue"_s, tr("By when"), part);
    const auto tell = [this] { Q_EMIT inquiryChanged(m_owner->text().trimmed(), m_due->date()); };
    connect(m_owner, &TextField::edited, this, tell);
    connect(m_due, &DateField::edited, this, tell);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, space(2));
    layout->setSpacing(space(2));
    layout->addWidget(m_owner);
    layout->addWidget(m_due);
    return part;
}

void UnknownRow::setValue(const core::Unknown &unknown)
{
    m_unknown = unknown;
    m_text->setText(unknown.text);
    m_owner->setText(unknown.owner);
    m_due->setDate(unknown.due);
    m_go->setAccessibleName(tr("Go there: %1").arg(unknown.text));
    setAccessibleName(unknown.text);
    showSettled();
}

void UnknownRow::showSettled()
{
    QString words;
    const QString due = m_unknown.due ? dayName(*m_unknown.due) : QString();
    if (!m_unknown.owner.isEmpty() && m_unknown.due)
        words = tr("%1 finds it out by %2").arg(m_unknown.owner, due);
    else if (!m_unknown.owner.isEmpty())
        words = tr("%1 finds it out; no date yet").arg(m_unknown.owner);
    else if (m_unknown.due)
        words = tr("by %1; nobody is named yet").arg(due);
    m_settled->setText(words);
    m_settled->setVisible(!words.isEmpty() && m_fields->isHidden());
    const QString ask = words.isEmpty() ? tr("Who finds out?") : tr("Change");
    m_ask->setText(m_fields->isHidden() ? ask : tr("Done"));
    m_ask->setAccessibleName(u"%1: %2"_s.arg(m_ask->text(), m_unknown.text));
}

const core::Unknown &UnknownRow::value() const
{
    return m_unknown;
}

void UnknownRow::toggle()
{
    const bool opening = m_fields->isHidden();
    m_fields->setVisible(opening);
    if (opening)
        m_owner->editor()->setFocus(Qt::OtherFocusReason);
    showSettled();
}

} // namespace ui
