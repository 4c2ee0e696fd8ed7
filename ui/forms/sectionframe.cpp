// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/sectionframe.h"

#include "ui/support/wraplayout.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// An idea is a button with its words; more than these would bury the page.
constexpr int MostIdeas = 8;

} // namespace

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
    m_ideas = new QWidget(this);
    auto *column = new QVBoxLayout(m_ideas);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    auto *top = new QHBoxLayout;
    top->addWidget(quietLabel(heading, TextStyle::Body, m_ideas), 1);
    m_all = button(tr("Take all"), m_name + u"AllIdeas"_s, ButtonRole::Quiet, m_ideas);
    m_all->setAccessibleName(tr("Take all: %1").arg(heading));
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (allIdeasTaken)
            allIdeasTaken();
    });
    top->addWidget(m_all);
    column->addLayout(top);
    m_list = new QWidget(m_ideas);
    new WrapLayout(space(2), m_list);
    column->addWidget(m_list);
    qobject_cast<QVBoxLayout *>(layout())->addWidget(m_ideas);
    m_ideas->hide();
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
    if (!m_ideas || names == m_shown)
        return;
    m_shown = names;
    // The one that was pressed is still in use.
    for (QPushButton *old : m_list->findChildren<QPushButton *>()) {
        old->hide();
        m_list->layout()->removeWidget(old);
        old->deleteLater();
    }
    for (int i = 0; i < qMin(int(names.size()), MostIdeas); ++i) {
        const QString name = names.at(i);
        QPushButton *idea
            = button(m_list->fontMetrics().elidedText(name, Qt::ElideRight, space(90)),
                     m_name + u"Idea"_s + QString::number(i), ButtonRole::Plain, m_list);
        idea->setAccessibleName(tr("Take over: %1").arg(name));
        idea->setToolTip(name);
        setIcon(idea, u"add"_s);
        connect(idea, &QPushButton::clicked, this, [this, i] {
            if (ideaTaken)
                ideaTaken(i);
        });
        m_list->layout()->addWidget(idea);
        idea->show();
    }
    m_all->setVisible(names.size() > 1);
    m_ideas->setVisible(!names.isEmpty());
}

} // namespace ui
