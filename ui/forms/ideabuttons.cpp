// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/ideabuttons.h"

#include "ui/support/wraplayout.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// An idea is a button with its words; more than these would bury the page.
constexpr int MostIdeas = 8;

} // namespace

IdeaButtons::IdeaButtons(const QString &name, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space(2));
    auto *top = new QHBoxLayout;
    top->addWidget(quietLabel(heading, TextStyle::Body, this), 1);
    m_all = button(tr("Take all"), m_name + u"AllIdeas"_s, ButtonRole::Quiet, this);
    m_all->setAccessibleName(tr("Take all: %1").arg(heading));
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (allTaken)
            allTaken();
    });
    top->addWidget(m_all);
    column->addLayout(top);
    m_list = new QWidget(this);
    new WrapLayout(space(2), m_list);
    column->addWidget(m_list);
    hide();
}

/// The one that was pressed is still in use.
void IdeaButtons::dropButtons()
{
    for (QPushButton *old : m_list->findChildren<QPushButton *>()) {
        old->hide();
        m_list->layout()->removeWidget(old);
        old->deleteLater();
    }
}

void IdeaButtons::addIdea(int index, const QString &idea)
{
    QPushButton *made
        = button(m_list->fontMetrics().elidedText(idea, Qt::ElideRight, space(90)),
                 m_name + u"Idea"_s + QString::number(index), ButtonRole::Plain, m_list);
    made->setAccessibleName(tr("Take over: %1").arg(idea));
    made->setToolTip(idea);
    setIcon(made, u"add"_s);
    connect(made, &QPushButton::clicked, this, [this, index] {
        if (taken)
            taken(index);
    });
    m_list->layout()->addWidget(made);
    made->show();
}

void IdeaButtons::setIdeas(const QStringList &names)
{
    if (names == m_shown)
        return;
    m_shown = names;
    dropButtons();
    for (int i = 0; i < qMin(int(names.size()), MostIdeas); ++i)
        addIdea(i, names.at(i));
    m_all->setVisible(names.size() > 1);
    setVisible(!names.isEmpty());
}

} // namespace ui
