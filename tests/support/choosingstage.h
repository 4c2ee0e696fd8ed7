// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/workspaces.h"

namespace support {

/// A selection for knowledge with Ann, Bob and Cleo, a wiki, a forum and a drive, the gate "Safe",
/// and the criteria "Quick" and "Clear"; nobody has said anything yet.
struct ChoosingStage
{
    explicit ChoosingStage(Fixture &fixture);

    core::SelectionDossier dossier() const;

    Fixture &fixture;
    core::Workspace &workspace;
    core::Selection selection;
    QList<core::Participant> people;
    QList<core::Candidate> candidates;
    QList<core::Criterion> criteria;
};

/// Everything that can be said in such a selection, from the gates to the record, through the
/// functions of edit::, one after the other.
void sayEverything(ChoosingStage &stage);

/// An entry of one's own, a correction, an account on the coverage map.
void fillCatalogueAndRegister(Fixture &fixture);

} // namespace support
