// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/requestrow.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

RequestRow::RequestRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"request"_s);
    m_text = new TextField(u"requestText"_s, tr("Asked for"), TextField::Lines::Growing, {}, this);
    m_answer = new TextField(u"requestAnswer"_s, tr("Answer"), TextField::Lines::Growing, {}, this);
    m_answer->setPlaceholder(tr("Why, or how it will be done"));
    m_state = new Segments(u"requestState"_s, tr("Outcome"),
                           {tr("Open"), tr("Granted"), tr("Refused")}, this);
    m_remove = iconButton(u"remove"_s, tr("Remove"), u"requestRemove"_s, this);
    connect(m_text, &TextField::edited, this, [this](const QString &text) {
        m_request.text = text;
        Q_EMIT edited(m_request);
    });
    connect(m_answer, &TextField::edited, this, [this](const QString &text) {
        m_request.answer = text;
        Q_EMIT edited(m_request);
    });
    connect(m_state, &Segments::chosen, this, [this](int index) {
        m_answer->flush();
        core::Request changed = m_request;
        changed.state = core::AllRequestStates[size_t(index)];
        Q_EMIT edited(changed);
    });
    connect(m_remove, &QPushButton::clicked, this, &RequestRow::removeWanted);
    auto *top = new QHBoxLayout;
    top->setSpacing(space(3));
    top->addWidget(m_text, 1, Qt::AlignTop);
    top->addWidget(m_remove, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    layout->addLayout(top);
    layout->addWidget(m_answer);
    layout->addWidget(m_state);
}

void RequestRow::setValue(const core::Request &request)
{
    m_request = request;
    m_text->setText(request.text);
    m_answer->setText(request.answer);
    m_state->setCurrent(int(request.state));
    m_remove->setAccessibleName(tr("Remove the request: %1").arg(request.text));
}

const core::Request &RequestRow::value() const
{
    return m_request;
}

void RequestRow::focusAnswer()
{
    m_answer->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
