// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/participantrow.h"

#include "ui/support/wraplayout.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

ParticipantRow::ParticipantRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"participant"_s);
    m_alias = makeField(u"participantAlias"_s, tr("Name or alias"), &core::Participant::alias);
    m_role = makeField(u"participantRole"_s, tr("Role"), &core::Participant::role);
    m_reluctant
        = makeBox(u"participantReluctant"_s, tr("Reluctant"), &core::Participant::reluctant);
    m_deskless = makeBox(u"participantDeskless"_s, tr("Works without a desk"),
                         &core::Participant::deskless);
    m_assistive = makeBox(u"participantAssistive"_s, tr("Uses assistive technology"),
                          &core::Participant::assistiveTechnology);
    m_remove = iconButton(u"remove"_s, tr("Remove"), u"participantRemove"_s, this);
    connect(m_remove, &QPushButton::clicked, this, &ParticipantRow::removeWanted);

    auto *names = new QHBoxLayout;
    names->setSpacing(space(3));
    names->addWidget(m_alias, 1, Qt::AlignTop);
    names->addWidget(m_role, 1, Qt::AlignTop);
    names->addWidget(m_remove, 0, Qt::AlignBottom);
    auto *marks = new WrapLayout(space(4));
    for (QCheckBox *box : {m_reluctant, m_deskless, m_assistive})
        marks->addWidget(box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addLayout(names);
    layout->addLayout(marks);
}

QCheckBox *ParticipantRow::makeBox(const QString &name, const QString &title,
                                   bool core::Participant::*member)
{
    auto *box = new QCheckBox(title, this);
    box->setObjectName(name);
    connect(box, &QCheckBox::clicked, this, [this, member](bool checked) {
        m_participant.*member = checked;
        Q_EMIT edited(m_participant);
    });
    return box;
}

TextField *ParticipantRow::makeField(const QString &name, const QString &title,
                                     QString core::Participant::*member)
{
    auto *field = new TextField(name, title, TextField::Lines::One, {}, this);
    connect(field, &TextField::edited, this, [this, member](const QString &text) {
        m_participant.*member = text;
        Q_EMIT edited(m_participant);
    });
    return field;
}

void ParticipantRow::setValue(const core::Participant &participant)
{
    m_participant = participant;
    m_alias->setText(participant.alias);
    m_role->setText(participant.role);
    m_reluctant->setChecked(participant.reluctant);
    m_deskless->setChecked(participant.deskless);
    m_assistive->setChecked(participant.assistiveTechnology);
    for (QCheckBox *box : {m_reluctant, m_deskless, m_assistive})
        box->setAccessibleName(u"%1: %2"_s.arg(participant.alias, box->text()));
    m_remove->setAccessibleName(tr("Remove %1").arg(participant.alias));
}

const core::Participant &ParticipantRow::value() const
{
    return m_participant;
}

void ParticipantRow::focusRole()
{
    m_role->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
