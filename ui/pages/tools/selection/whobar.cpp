// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/selection/whobar.h"

#include "ui/support/combobox.h"
#include "ui/support/wraplayout.h"
#include "ui/widgets/pageplace.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace ui {

WhoBar::WhoBar(const QString &title, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_people(comboBox(u"who"_s, title))
    , m_words(quietLabel(words, TextStyle::Body, this))
{
    PagePlace::keep(m_people);
    m_people->setMinimumContentsLength(24);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_people, &QComboBox::activated, this, [this](int index) {
        Q_EMIT chosen(core::ParticipantId::parse(m_people->itemData(index).toString()));
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space(2));
    auto *row = new WrapLayout(space(3));
    QLabel *question = label(title, TextStyle::BodyStrong, this);
    question->setWordWrap(false);
    row->addWidget(question);
    row->addWidget(m_people);
    layout->addLayout(row);
    layout->addWidget(m_words);
}

void WhoBar::setPeople(const QList<core::Participant> &people, const core::ParticipantId &current,
                       const QSet<core::ParticipantId> &done)
{
    m_people->clear();
    for (const core::Participant &person : people)
        m_people->addItem(done.contains(person.id) ? tr("%1 – done").arg(person.alias)
                                                   : person.alias,
                          person.id.toString());
    m_people->setCurrentIndex(m_people->findData(current.toString()));
}

} // namespace ui
