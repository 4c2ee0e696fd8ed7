// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filecommands.h"

#include "core/workspace/edit.h"
#include "ui/shell/filenames.h"
#include "ui/shell/prompt.h"

namespace ui {

FileCommands::FileCommands(Prompt &prompt, const core::Clock &clock, SampleWriter writeSample)
    : m_prompt(prompt)
    , m_clock(clock)
    , m_writeSample(std::move(writeSample))
{ }

void FileCommands::setAuthor(const QString &author)
{
    m_author = author;
}

bool FileCommands::hasSample() const
{
    return bool(m_writeSample);
}

std::unique_ptr<core::Workspace> FileCommands::open(const QString &path) const
{
    auto workspace = core::Workspace::open(path, m_clock);
    if (!m_prompt.check(workspace))
        return nullptr;
    (*workspace)->setAuthor(m_author);
    return std::move(*workspace);
}

std::unique_ptr<core::Workspace> FileCommands::askAndOpen() const
{
    const QString path = m_prompt.openFile(tr("Open"), fileFilter());
    return path.isEmpty() ? nullptr : open(path);
}

std::unique_ptr<core::Workspace> FileCommands::createNew() const
{
    const auto name = askOrganisationName(m_prompt, tr("New organisation"), {});
    if (!name)
        return nullptr;
    const QString path = askNewPath(m_prompt, tr("Where to keep %1").arg(*name), *name);
    if (path.isEmpty())
        return nullptr;
    auto workspace = core::Workspace::create(path, m_clock);
    if (!m_prompt.check(workspace))
        return nullptr;
    (*workspace)->setAuthor(m_author);
    if (!m_prompt.check(core::edit::addOrganisation(**workspace, *name)))
        return nullptr;
    return std::move(*workspace);
}

std::unique_ptr<core::Workspace> FileCommands::createSample(core::SampleName name) const
{
    const QString path
        = askNewPath(m_prompt, tr("Where to keep the worked example"),
                     name == core::SampleName::University ? tr("University department example")
                                                          : tr("Harbour and Finch example"));
    if (path.isEmpty() || !m_prompt.check(m_writeSample(path, name)))
        return nullptr;
    return open(path);
}

} // namespace ui
