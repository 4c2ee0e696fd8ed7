// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/candidaterow.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

CandidateRow::CandidateRow(QWidget *parent)
    : QWidget(parent)
    , m_name(label({}, TextStyle::BodyStrong, this))
    , m_origin(quietLabel({}, TextStyle::Body, this))
    , m_remove(iconButton(u"remove"_s, tr("Remove"), u"candidateRemove"_s, this))
{
    setObjectName(u"candidate"_s);
    connect(m_remove, &QPushButton::clicked, this, &CandidateRow::removeWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(3));
    layout->addWidget(m_name, 2);
    layout->addWidget(m_origin, 3);
    layout->addWidget(m_remove);
}

void CandidateRow::setValue(const core::Candidate &candidate)
{
    m_candidate = candidate;
    m_name->setText(candidate.name);
    m_origin->setText(!candidate.tool.isNull()                 ? tr("In use today")
                          : !candidate.platform.text.isEmpty() ? tr("From the catalogue")
                                                               : tr("Named by you"));
    m_remove->setAccessibleName(tr("Remove %1").arg(candidate.name));
}

const core::Candidate &CandidateRow::value() const
{
    return m_candidate;
}

} // namespace ui
