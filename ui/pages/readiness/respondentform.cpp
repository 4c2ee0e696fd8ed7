// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readiness/respondentform.h"

#include "ui/support/combobox.h"
#include "ui/support/labels.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

RespondentForm::RespondentForm(const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_alias(new QLineEdit)
    , m_role(comboBox(u"respondentRole"_s, tr("Speaks for")))
{
    m_alias->setObjectName(u"respondentAlias"_s);
    m_alias->setAccessibleName(tr("Name or alias"));
    m_alias->setPlaceholderText(tr("Name or alias, such as “Partner A”"));
    PagePlace::keep(m_alias);
    for (const core::Role role : core::AllRoles)
        m_role->addItem(nameOf(role), static_cast<int>(role));
    QPushButton *add = button(action, u"addRespondent"_s, ButtonRole::Primary);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space(2));
    row->addWidget(m_alias, 1);
    row->addWidget(m_role);
    row->addWidget(add);
    connect(m_alias, &QLineEdit::returnPressed, this, &RespondentForm::give);
    connect(add, &QPushButton::clicked, this, &RespondentForm::give);
}

void RespondentForm::begin()
{
    m_alias->clear();
    m_alias->setFocus(Qt::OtherFocusReason);
}

void RespondentForm::give()
{
    Q_EMIT given(m_alias->text().trimmed(), static_cast<core::Role>(m_role->currentData().toInt()));
}

void RespondentForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
