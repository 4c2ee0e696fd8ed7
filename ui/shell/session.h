// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/livedossier.h"
#include "core/workspace/workspace.h"

#include <QObject>

#include <memory>

namespace ui {

/// One open file and the organisation of it that is being worked on.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(std::unique_ptr<core::Workspace> workspace, const core::Framework &framework);
    ~Session() override;

    core::Workspace &workspace() const;
    /// "Finch – finch.sixpoint"; the file alone when it holds no organisation with a name.
    QString title() const;
    /// All of the file, by name. Kept, because a file may hold a thousand and each answer asks.
    const QList<core::NamedOrganisation> &organisations() const;
    /// Null id when the file holds no organisation.
    core::OrganisationId organisation() const;
    /// Null when the file holds no organisation. Replaced when another one is chosen.
    core::LiveDossier *live() const;
    void choose(core::OrganisationId organisation);

Q_SIGNALS:
    /// Another organisation is worked on, or none; the dossier before is gone when control returns
    /// to the event loop.
    void organisationChosen();
    /// After a change, once the choice of the organisation holds again.
    void changed(const core::Change &change);
    /// Some of the file cannot be read. Many things are read at a time, so it is said once for
    /// each kind of failure until something changes, and from the event loop.
    void readingFailed(const core::Error &error);

private:
    void take(const core::Change &change);
    void takeFailure(const core::Error &error);

    // In this order: the dossier reads the workspace.
    std::unique_ptr<core::Workspace> m_workspace;
    const core::Framework &m_framework;
    QList<core::NamedOrganisation> m_organisations;
    core::OrganisationId m_organisation;
    std::unique_ptr<core::LiveDossier> m_live;
    std::optional<core::Error::Kind> m_told; ///< of a failure to read, since the last change
};

} // namespace ui
