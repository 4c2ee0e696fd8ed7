// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/organisation.h"
#include "ui/shell/menus.h"

#include <QCoreApplication>

namespace ui {

class Prompt;
class Session;

/// What the menus do with an open file and its organisations: asks, does it, tells what went wrong.
class SessionCommands
{
    Q_DECLARE_TR_FUNCTIONS(ui::SessionCommands)

public:
    SessionCommands(Prompt &prompt, Session &session);

    /// Undo, Redo, AddOrganisation, AddOrganisationsFrom, Export-, Rename- or RemoveOrganisation;
    /// nothing for the others.
    void perform(Command command) const;

private:
    void undo() const;
    void redo() const;
    void add() const;
    void addFrom() const;
    void exportOne(const core::Organisation &organisation) const;
    void rename(core::Organisation organisation) const;
    void remove(const core::Organisation &organisation) const;

    Prompt &m_prompt;
    Session &m_session;
};

} // namespace ui
