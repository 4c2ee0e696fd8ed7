// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/sectionframe.h"

#include "ui/forms/ideabuttons.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SectionFrame::SectionFrame(const QString &name, const SectionWords &words, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setObjectName(name + u"Section"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(3));
    column->addWidget(label(words.heading, TextStyle::Heading, this));
    if (!words.lead.isEmpty())
        column->addWidget(quietLabel(words.lead, TextStyle::Body, this));
    m_empty = quietLabel(words.empty, TextStyle::Body, this);
    m_empty->setVisible(false);
    column->addWidget(m_empty);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(space(3));
    column->addLayout(m_rows);
    m_add = new AddLine(name + u"Add"_s, words.addTitle, words.placeholder, words.addAction, this);
    connect(m_add, &AddLine::added, this, [this](const QString &typed) {
        if (added && added(typed))
            m_add->clear();
    });
    column->addWidget(m_add);
    if (!words.ideasHeading.isEmpty())
        makeIdeas(words.ideasHeading);
}

void SectionFrame::makeIdeas(const QString &heading)
{
    m_ideas = new IdeaButtons(m_name, heading, this);
    m_ideas->taken = [this](int index) {
        if (ideaTaken)
            ideaTaken(index);
    };
    m_ideas->allTaken = [this] {
        if (allIdeasTaken)
            allIdeasTaken();
    };
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_ideas);
}

AddLine *SectionFrame::adding() const
{
    return m_add;
}

QVBoxLayout *SectionFrame::rowsLayout() const
{
    return m_rows;
}

void SectionFrame::showEmpty(bool empty)
{
    m_empty->setVisible(empty && !m_empty->text().isEmpty());
}

void SectionFrame::setIdeas(const QStringList &names)
{
    if (m_ideas)
        m_ideas->setIdeas(names);
}

} // namespace ui
