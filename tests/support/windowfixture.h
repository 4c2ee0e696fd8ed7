// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedprompt.h"

#include "core/base/clock.h"
#include "core/framework/framework.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// A folder, a clock that stands still, settings and a script of answers of their own for a main
/// window in a test.
class WindowFixture
{
public:
    WindowFixture();

    QString path(const QString &fileName) const;
    /// A file with these organisations in it; returns its path.
    QString fileWith(const QStringList &organisations, const QString &fileName = {}) const;
    /// A window of a common size, shown and active. Questions go to the script.
    std::unique_ptr<ui::MainWindow> window();
    /// The same with the dialogs that a person gets.
    std::unique_ptr<ui::MainWindow> windowWithDialogs();
    /// The same with a file open.
    std::unique_ptr<ui::MainWindow> windowWith(const QStringList &organisations);

    QTemporaryDir folder;
    core::FixedClock clock;
    core::Framework framework;
    QSettings settings;
    ScriptedPrompt prompt;
    ui::SampleWriter writeSample; ///< makes a small file unless a test sets another

private:
    std::unique_ptr<ui::MainWindow> shown(ui::Prompt *answers);
};

QAction *action(const ui::MainWindow &window, const char *name);
/// The organisation that the window shows.
core::Organisation current(const ui::MainWindow &window);

} // namespace support
