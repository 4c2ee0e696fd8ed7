// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/samplename.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace ui {

class Prompt;

/// Writes a worked example to a file that does not exist yet.
using SampleWriter = std::function<core::Status(const QString &path, core::SampleName name)>;

/// How a file comes to be open: asks for a path, opens or makes it, and tells what went wrong. A
/// null workspace means cancelled or failed, and has been told.
class FileCommands
{
    Q_DECLARE_TR_FUNCTIONS(ui::FileCommands)

public:
    FileCommands(Prompt &prompt, const core::Clock &clock, SampleWriter writeSample);

    /// Who the journal names in the files opened from now on.
    void setAuthor(const QString &author);
    bool hasSample() const;

    std::unique_ptr<core::Workspace> open(const QString &path) const;
    std::unique_ptr<core::Workspace> askAndOpen() const;
    /// A new file with one organisation in it.
    std::unique_ptr<core::Workspace> createNew() const;
    std::unique_ptr<core::Workspace> createSample(core::SampleName name) const;

private:
    Prompt &m_prompt;
    const core::Clock &m_clock;
    QString m_author;
    SampleWriter m_writeSample;
};

} // namespace ui
