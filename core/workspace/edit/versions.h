// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/checks.h"
#include "core/framework/framework.h"
#include "core/workspace/workspace.h"

/// Final versions of the strategy: frozen, named, and compared with what came later.
namespace core {

/// What is different between two states of a strategy.
struct VersionChange
{
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    QString what; ///< "Action “Name a sponsor”"
    QStringList before; ///< in words, for each field that changed: "owner: nobody"; none when added
    QStringList after; ///< in the same order; none when removed
    bool operator==(const VersionChange &) const = default;
};

/// What changed from one state (as Workspace::snapshot() gives it) to another, in the order of the
/// tables, then of the rows. What reads the same does not count: positions, spaces, a last full
/// stop, a column that came later and says nothing.
QList<VersionChange> versionChanges(const QString &from, const QString &to);

/// The dossier of a version, as it was.
Result<Dossier> readVersion(const StrategyVersion &version, const Framework &framework,
                            const Clock &clock);

namespace edit {

/// Freezes the strategy as it is today under a name. Fails with Input, naming the errors, while
/// check() finds one, and when the name is empty or taken; with Damaged when the copy could not be
/// read again.
Result<StrategyVersionId> addVersion(Workspace &workspace, const Framework &framework,
                                     OrganisationId organisation, const QString &name);
/// A version is frozen: only its name can change.
Status renameVersion(Workspace &workspace, const StrategyVersion &version, const QString &name);
Status removeVersion(Workspace &workspace, const StrategyVersion &version);

} // namespace edit

} // namespace core
