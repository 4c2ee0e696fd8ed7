// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/organisation.h"
#include "ui/shell/menus.h"

#include <QCoreApplication>

namespace ui {

class Prompt;
class Session;

/// What the menus do with the organisations of an open file: asks, does it, tells what went wrong.
class OrganisationCommands
{
    Q_DECLARE_TR_FUNCTIONS(ui::OrganisationCommands)

public:
    OrganisationCommands(Prompt &prompt, Session &session);

    /// Add, AddOrganisationsFrom, Export, Rename or RemoveOrganisation; nothing for the others.
    void perform(Command command) const;

private:
    void add() const;
    void addFrom() const;
    void exportOne(const core::Organisation &organisation) const;
    void rename(core::Organisation organisation) const;
    void remove(const core::Organisation &organisation) const;

    Prompt &m_prompt;
    Session &m_session;
};

} // namespace ui
