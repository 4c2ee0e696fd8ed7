// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/livedossier.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/workspaces.h"
#include "ui/shell/page.h"

namespace support {

/// Keeps where a page wanted to go: "Plan", "question:P4q2".
class RecordingNavigator final : public ui::Navigator
{
public:
    void goTo(core::Chapter chapter) override;
    void goTo(const core::Source &source) override;
    QStringList visited;
};

/// A workspace of one organisation and all that a page needs around it.
struct PageStage
{
    PageStage();

    ui::PageContext context();

    Fixture file;
    core::LiveDossier live;
    ScriptedPrompt prompt;
    RecordingNavigator navigator;
};

/// Presses keys one after the other on whatever has the focus: digits and letters as they are,
/// "<" and ">" for the arrows, "~" for Backspace.
void press(const QString &keys);

/// Shows a page in a window that takes keys, as the main window would.
void open(QWidget *page, QSize size = {1200, 900});

} // namespace support
