// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/criterionrow.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

CriterionRow::CriterionRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"criterion"_s);
    m_name
        = new TextField(u"criterionName"_s, tr("Criterion"), TextField::Lines::Growing, {}, this);
    m_meaning = new TextField(u"criterionMeaning"_s, tr("What it means"), TextField::Lines::Growing,
                              {}, this);
    connect(m_name, &TextField::edited, this, [this](const QString &text) {
        m_criterion.name = text;
        Q_EMIT edited(m_criterion);
    });
    connect(m_meaning, &TextField::edited, this, [this](const QString &text) {
        m_criterion.meaning = text;
        Q_EMIT edited(m_criterion);
    });
    m_up = iconButton(u"up"_s, tr("Move up"), u"criterionUp"_s, this);
    m_down = iconButton(u"down"_s, tr("Move down"), u"criterionDown"_s, this);
    m_remove = iconButton(u"remove"_s, tr("Remove"), u"criterionRemove"_s, this);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveWanted(1); });
    connect(m_remove, &QPushButton::clicked, this, &CriterionRow::removeWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(m_name, 2, Qt::AlignTop);
    layout->addWidget(m_meaning, 4, Qt::AlignTop);
    for (QPushButton *each : {m_up, m_down, m_remove})
        layout->addWidget(each, 0, Qt::AlignBottom);
}

void CriterionRow::setValue(const core::Criterion &criterion)
{
    m_criterion = criterion;
    m_name->setText(criterion.name);
    m_meaning->setText(criterion.meaning);
    m_up->setAccessibleName(tr("Move %1 up").arg(criterion.name));
    m_down->setAccessibleName(tr("Move %1 down").arg(criterion.name));
    m_remove->setAccessibleName(tr("Remove %1").arg(criterion.name));
}

const core::Criterion &CriterionRow::value() const
{
    return m_criterion;
}

void CriterionRow::setPlace(int place, int count)
{
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
}

} // namespace ui
