// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/dossiers.h"

namespace support {

/// The day on which finalDossier() is complete.
inline const QDate FinalDay(2026, 11, 23);

/// The organisation with everything filled in, and all parts of the workbench: nothing is to be
/// said against it on FinalDay, not even a hint.
core::Dossier finalDossier(const core::Framework &framework);

/// Puts a dossier into an organisation of a workspace as one step, over its profile card.
void store(core::Workspace &workspace, core::OrganisationId organisation, core::Dossier dossier);

} // namespace support
