// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/appearance.h"
#include "ui/shell/contentpack.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/menus.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QSettings;

namespace ui {

class StartPage;
class WindowFrame;

/// What the window needs from outside; it all outlives the window.
struct Environment
{
    const core::Framework &framework; ///< the built-in one; the settings may name another
    const core::Clock &clock;
    QSettings &settings;
    SampleWriter writeSample; ///< empty: the worked examples are not offered
    Prompt *prompt = nullptr; ///< null: dialogs over the window
};

/// The one window: a rail of chapters and the page of the chosen one. It holds at most one open
/// file; what a page shows and does is the page's own.
class MainWindow final : public QMainWindow, public Navigator
{
    Q_OBJECT

public:
    explicit MainWindow(const Environment &environment, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a file in place of the one that is open. A failure is told and leaves everything as
    /// it was.
    bool openFile(const QString &path);
    void goToStart();
    void goTo(core::Chapter chapter) override;
    void goTo(const core::Source &source) override;
    void perform(Command command);

    const core::Framework &framework() const; ///< the content pack in use
    Session *session() const; ///< null when no file is open
    std::optional<core::Chapter> currentChapter() const; ///< none on the start page
    QWidget *currentPage() const;
    Prompt &prompt() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeFrame();
    void connectStartPage(StartPage *start);
    void restorePlace();
    void take(std::unique_ptr<core::Workspace> workspace);
    void closeFile();
    void setUpPages();
    void flushPages();
    void takeOrganisation();
    void refresh();
    void refreshState();
    void refreshTitle();
    void refreshProgress();
    void performOnSession(Command command);
    void performHelp(Command command);
    void chooseAuthor();
    void chooseContentPack();
    void setAppearance(const Appearance &appearance);

    Environment m_environment;
    std::unique_ptr<Prompt> m_ownPrompt;
    ContentPack m_pack;
    FileCommands m_files;
    std::unique_ptr<Session> m_session;
    Appearance m_appearance;

    Menus *m_menus = nullptr;
    WindowFrame *m_frame = nullptr;
    QTimer m_progressPause; ///< marks and the next step may wait for a pause in typing
};

} // namespace ui
