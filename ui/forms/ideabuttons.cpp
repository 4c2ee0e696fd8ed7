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

/// Without those that go.
QList<QPushButton *> IdeaButtons::buttons() const
{
    QList<QPushButton *> shown;
    for (QPushButton *each : m_list->findChildren<QPushButton *>())
        if (!each->isHidden())
            shown.append(each);
    return shown;
}

/// The one that was pressed is still in use.
void IdeaButtons::dropButtons()
{
    for (QPushButton *old : buttons()) {
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

int IdeaButtons::focusedIdea() const
{
    const QList<QPushButton *> shown = buttons();
    for (int i = 0; i < shown.size(); ++i)
        if (shown.at(i)->hasFocus())
            return i;
    return -1;
}

/// Somebody who takes one after another goes on with the one that took its place.
void IdeaButtons::focusIdea(int index)
{
    const QList<QPushButton *> shown = buttons();
    if (index >= 0 && !shown.isEmpty())
        shown.at(qMin(index, int(shown.size()) - 1))->setFocus(Qt::OtherFocusReason);
}

void IdeaButtons::setIdeas(const QStringList &names)
{
    if (names == m_shown)
        return;
    m_shown = names;
    const int place = focusedIdea();
    dropButtons();
    for (int i = 0; i < qMin(int(names.size()), MostIdeas); ++i)
        addIdea(i, names.at(i));
    focusIdea(place);
    m_all->setVisible(names.size() > 1);
    setVisible(!names.isEmpty());
}

} // namespace ui
