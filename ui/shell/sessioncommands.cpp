// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sessioncommands.h"

#include "core/workspace/edit.h"
#include "ui/shell/filenames.h"
#include "ui/shell/prompt.h"
#include "ui/shell/session.h"

#include <QFileInfo>

namespace ui {

SessionCommands::SessionCommands(Prompt &prompt, Session &session)
    : m_prompt(prompt)
    , m_session(session)
{ }

void SessionCommands::perform(Command command) const
{
    if (command == Command::Undo)
        return undo();
    if (command == Command::Redo)
        return redo();
    if (command == Command::AddOrganisation)
        return add();
    if (command == Command::AddOrganisationsFrom)
        return addFrom();
    if (!m_session.live())
        return;
    const core::Organisation organisation = m_session.live()->dossier().organisation;
    if (command == Command::ExportOrganisation)
        exportOne(organisation);
    else if (command == Command::RenameOrganisation)
        rename(organisation);
    else if (command == Command::RemoveOrganisation)
        remove(organisation);
}

// Both say what they did: it may stand on a page that is not in view.

void SessionCommands::undo() const
{
    const QString label = m_session.workspace().undoLabel();
    if (m_prompt.check(m_session.workspace().undo()) && !label.isEmpty())
        m_prompt.note(tr("Undone: %1").arg(label));
}

void SessionCommands::redo() const
{
    const QString label = m_session.workspace().redoLabel();
    if (m_prompt.check(m_session.workspace().redo()) && !label.isEmpty())
        m_prompt.note(tr("Done again: %1").arg(label));
}

void SessionCommands::add() const
{
    const auto name = askOrganisationName(m_prompt, tr("Add an organisation"), {});
    if (!name)
        return;
    const auto added = core::edit::addOrganisation(m_session.workspace(), *name);
    if (m_prompt.check(added))
        m_session.choose(*added);
}

void SessionCommands::addFrom() const
{
    const QString path = m_prompt.openFile(tr("Add organisations from a file"), fileFilter());
    if (!path.isEmpty() && m_prompt.check(m_session.workspace().addOrganisationsFrom(path)))
        m_prompt.note(tr("Added the organisations of %1.").arg(QFileInfo(path).fileName()));
}

void SessionCommands::exportOne(const core::Organisation &organisation) const
{
    const QString path
        = askNewPath(m_prompt, tr("Export %1").arg(organisation.name), organisation.name);
    if (!path.isEmpty()
        && m_prompt.check(m_session.workspace().exportOrganisation(organisation.id, path)))
        m_prompt.note(tr("Exported %1 to %2.").arg(organisation.name, QFileInfo(path).fileName()));
}

void SessionCommands::rename(core::Organisation organisation) const
{
    const auto name
        = askOrganisationName(m_prompt, tr("Rename %1").arg(organisation.name), organisation.name);
    if (!name || *name == organisation.name)
        return;
    organisation.name = *name;
    m_prompt.check(core::edit::changeOrganisation(m_session.workspace(), organisation));
}

void SessionCommands::remove(const core::Organisation &organisation) const
{
    const QString question
        = tr("Remove %1 from this file, with its answers, objectives and plan?\n\nYou can take "
             "this back with Undo.")
              .arg(organisation.name);
    if (m_prompt.confirm(tr("Remove %1").arg(organisation.name), question, tr("Remove")))
        m_prompt.check(core::edit::removeOrganisation(m_session.workspace(), organisation.id));
}

} // namespace ui
