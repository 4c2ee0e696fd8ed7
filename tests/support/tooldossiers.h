// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/dossiers.h"

namespace support {

/// The organisation with everything filled in, with the register and the selection of a folder
/// below tests/data/report/tools, either of which may be absent. register.csv is what the program
/// imports; selection.txt is as tests/support/selectiontext.h says, with _ for a space in a name,
/// and the texts of the walk:
///
///     purpose knowledge
///     who Fee earners in both offices
///     task find an answer                  up to three
///     note Notion Data_place no region     said at a gate
///     trial Ann Wiki 12 write an answer    minutes, task
///     revealed                             marks are shown
///     choice Wiki
///     decided 2026-11-12                   review likewise
///     reasons It is easy.                  disagreement likewise
///     request refused An app | There is none.
core::Dossier toolDossier(const core::Framework &framework, const QString &folder);

/// The one that has both: seven people, four candidates of which a gate removes one and another
/// waits at one, a close call, a refused request; nine accounts.
core::Dossier fullToolDossier(const core::Framework &framework);

} // namespace support
