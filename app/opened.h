// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands.h"
#include "core/framework/framework.h"
#include "core/strategy/dossier.h"
#include "core/workspace/workspace.h"

namespace commandline {

/// The file, the pack and the organisation that most commands start from.
struct Opened
{
    std::unique_ptr<core::Workspace> workspace;
    core::Framework framework;
    core::OrganisationId organisation;

    /// Fails when any of it cannot be read.
    core::Result<core::Dossier> dossier() const;
};

/// The organisation is the one that the request names, or the only one.
core::Result<Opened> open(const Request &request, const Surroundings &surroundings);

core::Result<QByteArray> readFile(const QString &path);

/// The error of a command that was given wrongly.
tl::unexpected<core::Error> usedWrongly(const QString &reason);

} // namespace commandline
