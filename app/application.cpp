// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "core/framework/reader.h"
#include "core/workspace/sample.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QSettings> settingsAt(const QString &path)
{
    if (path.isEmpty())
        return std::make_unique<QSettings>();
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

/// The pack is part of the program and linted by a test, so a fault in it is a programmer's.
core::Framework framework()
{
    auto pack = core::builtInFramework();
    Q_ASSERT(pack);
    return pack ? std::move(*pack) : core::Framework();
}

} // namespace

Application::Application(QApplication &application, const QString &settingsPath)
    : m_framework(framework())
    , m_settings(settingsAt(settingsPath))
{
    ui::prepare(ui::readAppearance(*m_settings));
    application.setWindowIcon(ui::icon(u"readiness"_s, ui::Ink::Accent));
    m_window = std::make_unique<ui::MainWindow>(
        ui::Environment{m_framework, m_clock, *m_settings,
                        [this](const QString &path, core::SampleName name) {
                            return core::writeSample(path, m_clock, name);
                        },
                        nullptr});
    ui::dress(application);
}

Application::~Application() = default;

ui::MainWindow &Application::window() const
{
    return *m_window;
}

void Application::start(const QString &path)
{
    m_window->show();
    if (!path.isEmpty())
        // From the event loop, so that a message about the file stands over a window.
        QTimer::singleShot(0, m_window.get(), [this, path] { m_window->openFile(path); });
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    Application program(application);
    program.start(application.arguments().value(1));
    return application.exec();
}
