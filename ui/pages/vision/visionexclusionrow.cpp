// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/vision/visionexclusionrow.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

VisionExclusionRow::VisionExclusionRow(QWidget *parent)
    : QWidget(parent)
    , m_text(
          new TextField(u"exclusionText"_s, tr("We will not"), TextField::Lines::Growing, {}, this))
    , m_reason(
          new TextField(u"exclusionReason"_s, tr("Because"), TextField::Lines::Growing, {}, this))
    , m_remove(iconButton(u"remove"_s, tr("Remove"), u"exclusionRemove"_s, this))
{
    setObjectName(u"exclusion"_s);
    m_reason->setPlaceholder(tr("The reason, so that nobody has to ask again"));
    connect(m_text, &TextField::edited, this, [this](const QString &text) {
        m_exclusion.text = text;
        Q_EMIT edited(m_exclusion);
    });
    connect(m_reason, &TextField::edited, this, [this](const QString &text) {
        m_exclusion.reason = text;
        Q_EMIT edited(m_exclusion);
    });
    connect(m_remove, &QPushButton::clicked, this, &VisionExclusionRow::removeWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space(3));
    row->addWidget(m_text, 1, Qt::AlignTop);
    row->addWidget(m_reason, 1, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignBottom);
}

void VisionExclusionRow::setValue(const core::Exclusion &exclusion)
{
    m_exclusion = exclusion;
    m_text->setText(exclusion.text);
    m_reason->setText(exclusion.reason);
    m_remove->setAccessibleName(tr("Remove: %1").arg(exclusion.text));
}

const core::Exclusion &VisionExclusionRow::value() const
{
    return m_exclusion;
}

void VisionExclusionRow::focusText()
{
    m_text->editor()->setFocus(Qt::OtherFocusReason);
}

void VisionExclusionRow::focusReason()
{
    m_reason->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
