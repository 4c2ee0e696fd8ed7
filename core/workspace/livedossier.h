// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/dossier.h"
#include "core/workspace/workspace.h"

#include <bitset>

namespace core {

/// The dossier of one organisation, kept in step with its workspace. Pages draw from it and from
/// nothing else; they are told with changed() when to look again.
class LiveDossier final : public QObject
{
    Q_OBJECT

public:
    LiveDossier(const Workspace &workspace, const Framework &framework,
                OrganisationId organisation);

    /// Read afresh when something changed since the last call. Holds until the next change.
    const Dossier &dossier() const;

Q_SIGNALS:
    /// After the workspace's own signal of the same name, so that dossier() is up to date.
    void changed(const core::Change &change);

private:
    /// Parts of a dossier that are read apart from each other: answers and marks come in quick
    /// succession, and each changes nothing but its own part.
    enum class Part { Round, Choosing, People, Rules, RulesChanges, Strategy };
    static constexpr size_t PartCount = 6;

    /// None for what no dossier holds.
    static std::optional<Part> partOf(const QString &table);
    void take(const Change &change);
    void read(Part part) const;
    void readWhatIsStale() const;

    const Workspace &m_workspace;
    const Framework &m_framework;
    const OrganisationId m_organisation;
    mutable std::optional<Dossier> m_dossier;
    mutable std::bitset<PartCount> m_stale;
    mutable bool m_failed = false; ///< some of it could not be read
};

/// The same once, for the command line. Fails when any of it cannot be read.
Result<Dossier> readDossier(const Workspace &workspace, const Framework &framework,
                            OrganisationId organisation);

} // namespace core
