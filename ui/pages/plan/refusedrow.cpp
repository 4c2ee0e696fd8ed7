// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/plan/refusedrow.h"

#include "ui/support/labels.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RefusedRow::RefusedRow(const core::Framework &framework, QWidget *parent)
    : QWidget(parent)
    , m_framework(framework)
    , m_title(label({}, TextStyle::BodyStrong, this))
    , m_point(quietLabel({}, TextStyle::Note, this))
    , m_reason(new TextField(u"refusedReason"_s, tr("Reason"), TextField::Lines::Growing, {}, this))
    , m_again(button(tr("Propose again"), u"refusedAgain"_s, ButtonRole::Quiet, this))
{
    setObjectName(u"refused"_s);
    connect(m_reason, &TextField::edited, this, &RefusedRow::takeReason);
    connect(m_again, &QPushButton::clicked, this, &RefusedRow::proposeAgainWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(3));
    head->addWidget(m_title, 1);
    head->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(1));
    layout->addWidget(m_point);
    layout->addLayout(head);
    layout->addWidget(m_reason);
}

void RefusedRow::takeReason(const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        m_reason->setMessage(tr("A refusal needs its reason. The one stored stays until you write "
                                "another."));
        return;
    }
    m_reason->setMessage({});
    m_action.reason = reason;
    Q_EMIT edited(m_action);
}

void RefusedRow::setValue(const core::Action &action)
{
    m_action = action;
    m_title->setText(action.title);
    m_point->setText(pointName(m_framework, action.point));
    m_reason->setText(action.reason);
    m_again->setAccessibleName(tr("Propose again: %1").arg(action.title));
    setAccessibleName(tr("Refused: %1").arg(action.title));
}

const core::Action &RefusedRow::value() const
{
    return m_action;
}

void RefusedRow::focusReason()
{
    m_reason->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
