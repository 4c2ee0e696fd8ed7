// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class Menus;
class Navigation;
class OrganisationSwitcher;
class PageStack;
class ReadOnlyBar;
class Session;
class StartPage;

/// What fills the window: the rail, and beside it the pages. Made anew when the text size changes,
/// because every distance follows it.
class WindowFrame final : public QWidget
{
    Q_OBJECT

public:
    /// `withSample` offers the worked examples on the start page.
    WindowFrame(const Menus &menus, bool withSample, QWidget *parent = nullptr);

    Navigation *navigation() const;
    OrganisationSwitcher *switcher() const;
    StartPage *start() const;
    PageStack *pages() const;

    /// Which organisation of the open file is worked on, and whether it can be changed; null: no
    /// file is open.
    void showState(const Session *session);
    /// How far each chapter is, and what to do next.
    void showProgress(const Session *session, const core::Framework &framework);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    /// Return presses the button that has the focus, as it does in a dialog.
    void keyPressEvent(QKeyEvent *event) override;

private:
    Navigation *m_navigation;
    OrganisationSwitcher *m_switcher;
    ReadOnlyBar *m_readOnly;
    StartPage *m_start;
    PageStack *m_pages;
    QPointer<QWidget> m_keyOn; ///< what the key that is being pressed was meant for
};

} // namespace ui
