// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/needsbar.h"

#include "ui/pages/tools/catalogue/fitwords.h"
#include "ui/support/wraplayout.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QList<core::Need> thoseToShow(const QList<core::Need> &needs)
{
    QList<core::Need> shown;
    for (const core::Need &need : needs)
        if (need.kind != core::Need::Kind::Anything)
            shown.append(need);
    return shown;
}

/// With two of the same kind the words tell them apart.
QString boxName(const core::Need &need)
{
    return u"need-%1-%2"_s.arg(int(need.kind)).arg(needWords(need));
}

} // namespace

NeedsBar::NeedsBar(QWidget *parent)
    : Card(parent)
    , m_lead(quietLabel({}, TextStyle::Body, this))
    , m_list(new QWidget(this))
{
    setObjectName(u"catalogueNeeds"_s);
    setAccessibleName(tr("What was read from the profile"));
    body()->setSpacing(space(2));
    body()->addWidget(label(tr("What you ask of a tool"), TextStyle::BodyStrong, this));
    body()->addWidget(m_lead);
    new WrapLayout(space(4), m_list);
    m_list->layout()->setSpacing(space(2));
    body()->addWidget(m_list);
    m_profile = button(tr("Go to the profile"), u"catalogueProfile"_s, ButtonRole::Plain, this);
    connect(m_profile, &QPushButton::clicked, this, &NeedsBar::profileWanted);
    body()->addWidget(m_profile, 0, Qt::AlignLeft);
}

void NeedsBar::setNeeds(const QList<core::Need> &needs)
{
    m_needs = needs;
    const QList<core::Need> shown = thoseToShow(needs);
    while (m_boxes.size() < shown.size()) {
        auto *box = new QCheckBox(m_list);
        const qsizetype place = m_boxes.size();
        connect(box, &QCheckBox::toggled, this, [this, place](bool on) {
            const core::Need need = thoseToShow(m_needs).value(place);
            m_off.removeAll(need);
            if (!on)
                m_off.append(need);
            Q_EMIT changed();
        });
        m_list->layout()->addWidget(box);
        m_boxes.append(box);
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setVisible(i < shown.size());
        if (i < shown.size())
            showWords(m_boxes[i], shown[i]);
    }
    showLead();
}

void NeedsBar::showWords(QCheckBox *box, const core::Need &need)
{
    const QSignalBlocker quiet(box);
    // An ampersand would underline the letter behind it.
    box->setText(needWords(need).replace(u'&', u"&&"_s));
    box->setObjectName(boxName(need));
    box->setAccessibleName(needWords(need));
    box->setChecked(!m_off.contains(need));
}

void NeedsBar::showLead()
{
    const bool any = !thoseToShow(m_needs).isEmpty();
    const bool told = std::ranges::any_of(
        m_needs, [](const core::Need &need) { return need.field && !need.words.isEmpty(); });
    m_lead->setText(told ? tr("Read from your profile and your coverage map. Words can mislead: "
                              "take out what is not meant.")
                         : tr("The profile does not say enough yet. Fill in what the organisation "
                              "does, its rules and how people share."));
    m_profile->setVisible(!told);
    m_list->setVisible(any);
}

QList<core::Need> NeedsBar::wanted() const
{
    QList<core::Need> result;
    for (const core::Need &need : m_needs)
        if (!m_off.contains(need))
            result.append(need);
    return result;
}

} // namespace ui
