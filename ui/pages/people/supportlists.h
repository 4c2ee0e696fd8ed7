// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/people.h"
#include "ui/forms/rowsection.h"

namespace ui {

/// Why people hold back, with ideas for remedies of all four kinds.
RowList<core::ReluctanceReason> reluctanceList();

/// Training and help, grouped by those they are for. What is typed is for the first group that has
/// none yet.
RowList<core::SupportOffer> offerList(const core::LiveDossier &live);

/// One row for each of the kinds, stored or not.
QList<core::Inclusion> inclusionRows(const core::Dossier &dossier);
RowLook<core::Inclusion> inclusionLook();

} // namespace ui
