// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/framework/framework.h"

#include <QSettings>

#include <memory>

class QApplication;

namespace ui {
class MainWindow;
}

/// Puts the parts of the window together: clock, framework, settings, theme, window.
class Application
{
public:
    /// Settings of the person at the screen; `settingsPath` names a file instead, for tests.
    explicit Application(QApplication &application, const QString &settingsPath = {});
    ~Application();

    /// Shows the window, with the file opened when one is named. A file that cannot be opened is
    /// told over the start page.
    void start(const QString &path);
    ui::MainWindow &window() const;

private:
    core::SystemClock m_clock;
    core::Framework m_framework;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// `sixpoint [FILE]`; the exit status.
int runWindow(int argc, char **argv);
