// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/report/unknownrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

UnknownRow::UnknownRow(QWidget *parent)
    : Card(parent)
    , m_place(button({}, u"unknownPlace"_s, ButtonRole::Quiet, this))
    , m_owner(
          new TextField(u"unknownOwner"_s, tr("Who finds out"), TextField::Lines::One, {}, this))
    , m_due(new DateField(u"unknownDue"_s, tr("By when"), this))
{
    setObjectName(u"unknown"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(2));
    row->addWidget(m_owner, 3);
    row->addWidget(m_due, 2);
    body()->setSpacing(space(1));
    body()->addWidget(m_place, 0, Qt::AlignLeft);
    body()->addLayout(row);

    connect(m_place, &QPushButton::clicked, this, [this] { Q_EMIT placeWanted(m_unknown.place); });
    connect(m_owner, &TextField::edited, this, [this](const QString &owner) {
        m_unknown.owner = owner;
        settle();
    });
    connect(m_due, &DateField::edited, this, [this](const std::optional<QDate> &due) {
        m_unknown.due = due;
        settle();
    });
}

void UnknownRow::setValue(const core::Unknown &unknown)
{
    m_unknown = unknown;
    // A button does not wrap its text: the whole of it stands in the tool tip and for readers.
    m_place->setText(m_place->fontMetrics().elidedText(unknown.text, Qt::ElideRight, space(62)));
    m_place->setToolTip(tr("Go to: %1").arg(unknown.text));
    m_place->setAccessibleName(tr("Go to: %1").arg(unknown.text));
    m_owner->setText(unknown.owner);
    m_due->setDate(unknown.due);
}

void UnknownRow::flush()
{
    m_owner->flush();
    m_due->flush();
}

void UnknownRow::settle()
{
    core::Inquiry inquiry;
    inquiry.subject = m_unknown.key;
    inquiry.owner = m_unknown.owner;
    inquiry.due = m_unknown.due;
    Q_EMIT settled(inquiry);
}

} // namespace ui
