// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/strategy/dossier.h"
#include "core/workspace/workspace.h"

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
    void take(const Change &change);

    const Workspace &m_workspace;
    const Framework &m_framework;
    const OrganisationId m_organisation;
    mutable std::optional<Dossier> m_dossier;
    mutable bool m_roundStale = true;
    mutable bool m_choosingStale = true;
    mutable bool m_strategyStale = true;
    mutable bool m_scoringStale = true;
    mutable bool m_peopleStale = true;
    mutable bool m_rulesStale = true;
};

/// The same once, for the command line.
Dossier readDossier(const Workspace &workspace, const Framework &framework,
                    OrganisationId organisation);

} // namespace core
