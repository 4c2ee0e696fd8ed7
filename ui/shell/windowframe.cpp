// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/windowframe.h"

#include "core/strategy/progress.h"
#include "ui/pages/startpage.h"
#include "ui/shell/navigation.h"
#include "ui/shell/organisationswitcher.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/readonlybar.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Below this many grid steps the rail shows icons alone.
constexpr int WideEnough = 220;

} // namespace

WindowFrame::WindowFrame(const Menus &menus, bool withSample, QWidget *parent)
    : QWidget(parent)
    , m_navigation(new Navigation)
    , m_switcher(new OrganisationSwitcher(menus))
    , m_readOnly(new ReadOnlyBar)
    , m_start(new StartPage(withSample))
    , m_pages(new PageStack(m_start))
{
    m_navigation->setHead(m_switcher);
    // Until there is known to be room for more, so that the window need not grow.
    m_navigation->setCompact(true);
    m_switcher->setCompact(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_readOnly);
    column->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
}

Navigation *WindowFrame::navigation() const
{
    return m_navigation;
}

OrganisationSwitcher *WindowFrame::switcher() const
{
    return m_switcher;
}

StartPage *WindowFrame::start() const
{
    return m_start;
}

PageStack *WindowFrame::pages() const
{
    return m_pages;
}

void WindowFrame::showState(const Session *session)
{
    m_navigation->setChaptersEnabled(session && session->live());
    m_switcher->setVisible(session != nullptr);
    m_readOnly->setReason(session ? session->workspace().readOnlyReason() : QString());
    if (session)
        m_switcher->setOrganisations(session->organisations(), session->organisation());
}

void WindowFrame::showProgress(const Session *session, const core::Framework &framework)
{
    if (!session || !session->live()) {
        m_start->setNextStep({});
        return;
    }
    const core::Dossier &dossier = session->live()->dossier();
    for (const PageDescription &page : allPages())
        m_navigation->setMark(page.chapter, core::mark(page.chapter, framework, dossier));
    m_start->setNextStep(core::nextStep(framework, dossier), dossier.organisation.name);
}

void WindowFrame::resizeEvent(QResizeEvent *event)
{
    const bool compact = width() < space(WideEnough);
    m_navigation->setCompact(compact);
    m_switcher->setCompact(compact);
    QWidget::resizeEvent(event);
}

bool WindowFrame::event(QEvent *event)
{
    // Comes before the key itself. A line that took the key may hand the focus on to a button.
    if (event->type() == QEvent::ShortcutOverride)
        m_keyOn = QApplication::focusWidget();
    return QWidget::event(event);
}

void WindowFrame::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat();
    if (isReturn && isPlain && button && button == m_keyOn && isAncestorOf(button))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
