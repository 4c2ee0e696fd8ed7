// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/dialogs/helpdialogs.h"
#include "ui/dialogs/historydialog.h"
#include "ui/pages/startpage.h"
#include "ui/shell/author.h"
#include "ui/shell/navigation.h"
#include "ui/shell/sessioncommands.h"
#include "ui/shell/organisationswitcher.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/widgetprompt.h"
#include "ui/shell/windowframe.h"
#include "ui/widgets/pageplace.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

MainWindow::MainWindow(const Environment &environment, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_ownPrompt(environment.prompt ? nullptr
                                     : std::make_unique<WidgetPrompt>(this, environment.settings))
    , m_pack(environment.framework, environment.settings)
    , m_files(prompt(), environment.clock, environment.writeSample)
    , m_appearance(readAppearance(environment.settings))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    m_files.setAuthor(author(environment.settings));
    m_progressPause.setSingleShot(true);
    m_progressPause.setInterval(150ms);
    connect(&m_progressPause, &QTimer::timeout, this, &MainWindow::refreshProgress);
    if (const core::Status restored = m_pack.restore(); !restored)
        // From the event loop, so that the message stands over a window.
        QTimer::singleShot(0, this, [this, restored] { prompt().check(restored); });
    makeMenus();
    makeFrame();
    restorePlace();
    goToStart();
    refresh();
}

MainWindow::~MainWindow()
{
    // Pages refer to the session, which is gone before Qt deletes the children of a window.
    delete centralWidget();
}

Prompt &MainWindow::prompt() const
{
    return m_environment.prompt ? *m_environment.prompt : *m_ownPrompt;
}

const core::Framework &MainWindow::framework() const
{
    return m_pack.framework();
}

Session *MainWindow::session() const
{
    return m_session.get();
}

std::optional<core::Chapter> MainWindow::currentChapter() const
{
    return m_frame->pages()->current();
}

QWidget *MainWindow::currentPage() const
{
    return m_frame->pages()->currentWidget();
}

void MainWindow::makeMenus()
{
    m_menus = new Menus(menuBar());
    m_menus->setAppearance(m_appearance);
    for (const Command sample : {Command::Sample, Command::University})
        m_menus->action(sample)->setVisible(m_files.hasSample());
    connect(m_menus, &Menus::asked, this, &MainWindow::perform);
    connect(m_menus, &Menus::shadeAsked, this, [this](ShadeChoice shade) {
        setAppearance({shade, m_appearance.textSize});
    });
    connect(m_menus, &Menus::textSizeAsked, this, [this](int size) {
        setAppearance({m_appearance.shade, size});
    });
}

void MainWindow::makeFrame()
{
    m_frame = new WindowFrame(*m_menus, m_files.hasSample());
    const Navigation *navigation = m_frame->navigation();
    connect(navigation, &Navigation::startAsked, this, &MainWindow::goToStart);
    connect(navigation, &Navigation::chapterAsked, this,
            [this](core::Chapter chapter) { goTo(chapter); });
    connect(m_frame->switcher(), &OrganisationSwitcher::chosen, this,
            [this](core::OrganisationId id) {
                flushPages();
                m_session->choose(id);
            });
    connectStartPage(m_frame->start());
    setCentralWidget(m_frame);
}

void MainWindow::connectStartPage(StartPage *start)
{
    const auto ask = [this](Command command) { return [this, command] { perform(command); }; };
    connect(start, &StartPage::newAsked, this, ask(Command::New));
    connect(start, &StartPage::openAsked, this, ask(Command::Open));
    connect(start, &StartPage::sampleAsked, this, ask(Command::Sample));
    connect(start, &StartPage::universityAsked, this, ask(Command::University));
    connect(start, &StartPage::fileAsked, this, &MainWindow::openFile);
    connect(start, &StartPage::chapterAsked, this,
            [this](core::Chapter chapter) { goTo(chapter); });
    connect(start, &StartPage::forgetAsked, this, [this, start](const QString &path) {
        RecentFiles(m_environment.settings).remove(path);
        start->setRecentFiles(RecentFiles(m_environment.settings).paths());
    });
}

void MainWindow::restorePlace()
{
    resize(1180, 800);
    restoreGeometry(m_environment.settings.value(u"window/geometry"_s).toByteArray());
}

bool MainWindow::openFile(const QString &path)
{
    flushPages();
    auto workspace = m_files.open(path);
    if (!workspace)
        return false;
    take(std::move(workspace));
    return true;
}

void MainWindow::take(std::unique_ptr<core::Workspace> workspace)
{
    if (!workspace)
        return;
    closeFile();
    RecentFiles(m_environment.settings).add(workspace->path());
    m_session = std::make_unique<Session>(std::move(workspace), m_pack.framework());
    connect(m_session.get(), &Session::organisationChosen, this, &MainWindow::takeOrganisation);
    connect(m_session.get(), &Session::readingFailed, this,
            [this](const core::Error &error) { prompt().tell(error); });
    connect(m_session.get(), &Session::changed, this, [this] {
        refreshState();
        if (!m_progressPause.isActive())
            m_progressPause.start();
    });
    setUpPages();
    goToStart();
    refresh();
}

void MainWindow::closeFile()
{
    flushPages();
    m_frame->pages()->clearContext();
    // The pages let go above must be gone before the session that they refer to.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_session.reset();
    goToStart();
    refresh();
}

void MainWindow::goToStart()
{
    flushPages();
    refreshProgress();
    m_frame->start()->setRecentFiles(RecentFiles(m_environment.settings).paths());
    m_frame->pages()->showStart();
    m_frame->navigation()->setCurrent({});
}

void MainWindow::goTo(core::Chapter chapter)
{
    flushPages();
    m_frame->pages()->show(chapter);
    m_frame->navigation()->setCurrent(m_frame->pages()->current());
}

void MainWindow::goTo(const core::Source &source)
{
    goTo(chapterOf(source));
    if (m_frame->pages()->current() == chapterOf(source))
        m_frame->pages()->show(chapterOf(source))->reveal(source);
}

void MainWindow::flushPages()
{
    if (m_session && m_session->workspace().mode() == core::Workspace::Mode::ReadWrite)
        m_frame->pages()->flush();
}

/// Gives the pages what they work with, for the organisation that is chosen now.
void MainWindow::setUpPages()
{
    if (m_session && m_session->live())
        m_frame->pages()->setContext({m_session->workspace(), *m_session->live(),
                                      m_pack.framework(), m_session->organisation(), prompt(),
                                      *this});
    else
        m_frame->pages()->clearContext();
}

void MainWindow::takeOrganisation()
{
    const auto place = m_frame->pages()->current();
    setUpPages();
    if (place && m_session->live())
        goTo(*place);
    else
        goToStart();
    refresh();
}

void MainWindow::refresh()
{
    refreshState();
    refreshProgress();
}

void MainWindow::refreshState()
{
    m_menus->showState(m_session.get());
    m_frame->showState(m_session.get());
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    setWindowFilePath(m_session ? m_session->workspace().path() : QString());
    setWindowTitle(m_session ? tr("%1 – Sixpoint").arg(m_session->title()) : tr("Sixpoint"));
}

void MainWindow::refreshProgress()
{
    m_frame->showProgress(m_session.get(), m_pack.framework());
}

void MainWindow::setAppearance(const Appearance &appearance)
{
    if (appearance == m_appearance)
        return;
    const auto chapter = m_frame->pages()->current();
    flushPages();
    const PagePlace place(*currentPage());
    m_appearance = appearance;
    storeAppearance(m_environment.settings, appearance);
    apply(appearance);
    m_menus->setAppearance(appearance);
    m_frame->pages()->clearContext();
    takeCentralWidget()->deleteLater();
    makeFrame();
    setUpPages();
    refresh();
    chapter ? goTo(*chapter) : goToStart();
    place.restoreTo(*currentPage());
}

void MainWindow::perform(Command command)
{
    flushPages();
    switch (command) {
    case Command::New: {
        auto made = m_files.createNew();
        const bool isMade = made != nullptr;
        take(std::move(made));
        return isMade ? goTo(core::Chapter::Organisation) : void();
    }
    case Command::Open:
        return take(m_files.askAndOpen());
    case Command::Sample:
        return take(m_files.createSample(core::SampleName::HarbourFinch));
    case Command::University:
        return take(m_files.createSample(core::SampleName::University));
    case Command::Close:
        return closeFile();
    case Command::Quit:
        close();
        return;
    case Command::Author:
        return chooseAuthor();
    case Command::ContentPack:
        return chooseContentPack();
    case Command::Larger:
        return setAppearance({m_appearance.shade, nextTextSize(m_appearance.textSize, 1)});
    case Command::Smaller:
        return setAppearance({m_appearance.shade, nextTextSize(m_appearance.textSize, -1)});
    case Command::NormalSize:
        return setAppearance({m_appearance.shade, TextSizes.front()});
    case Command::Keys:
    case Command::About:
    case Command::History:
        return performHelp(command);
    default:
        return performOnSession(command);
    }
}

void MainWindow::performOnSession(Command command)
{
    if (!m_session)
        return;
    SessionCommands(prompt(), *m_session).perform(command);
    if (command == Command::AddOrganisation && m_session->live())
        goTo(core::Chapter::Organisation);
}

void MainWindow::performHelp(Command command)
{
    QDialog *dialog = command == Command::Keys ? keysDialog(this)
        : command == Command::About            ? aboutDialog(this)
                                               : nullptr;
    if (command == Command::History && m_session)
        dialog = new HistoryDialog(m_session->workspace(), m_session->organisation(), this);
    if (!dialog)
        return;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::chooseAuthor()
{
    if (!askAuthor(prompt(), m_environment.settings))
        return;
    m_files.setAuthor(author(m_environment.settings));
    if (m_session)
        m_session->workspace().setAuthor(author(m_environment.settings));
}

void MainWindow::chooseContentPack()
{
    std::optional<core::Framework> pack = m_pack.ask(prompt());
    if (!pack)
        return;
    // Everything open refers to the pack that goes.
    const QString path = m_session ? m_session->workspace().path() : QString();
    const core::OrganisationId organisation
        = m_session ? m_session->organisation() : core::OrganisationId();
    const auto place = currentChapter();
    closeFile();
    m_pack.use(std::move(*pack));
    if (path.isEmpty() || !openFile(path))
        return;
    m_session->choose(organisation);
    place ? goTo(*place) : goToStart();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flushPages();
    m_environment.settings.setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    // Another program may have written to the file while this window was behind.
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_session)
        m_session->workspace().refresh();
    QMainWindow::changeEvent(event);
}

static QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(droppedFile(event->mimeData()));
}

} // namespace ui
