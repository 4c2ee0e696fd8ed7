// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session.h"

#include <QFileInfo>

namespace ui {

namespace {

/// The pages of the dossier before go the same way, and go first.
struct DeleteLater
{
    void operator()(QObject *object) const
    {
        object->deleteLater();
    }
};

} // namespace

Session::Session(std::unique_ptr<core::Workspace> workspace, const core::Framework &framework)
    : m_workspace(std::move(workspace))
    , m_framework(framework)
{
    // Connected before any dossier is: when an organisation is gone, its pages are let go before
    // they are told to draw it.
    connect(m_workspace.get(), &core::Workspace::changed, this, &Session::take);
    connect(m_workspace.get(), &core::Workspace::readingFailed, this, &Session::takeFailure);
    m_organisations = m_workspace->organisations();
    if (!m_organisations.isEmpty())
        choose(m_organisations.first().id);
}

Session::~Session() = default;

core::Workspace &Session::workspace() const
{
    return *m_workspace;
}

QString Session::title() const
{
    const QString file = QFileInfo(m_workspace->path()).fileName();
    const QString name = m_live ? m_live->dossier().organisation.name : QString();
    return name.isEmpty() ? file : tr("%1 – %2").arg(name, file);
}

const QList<core::NamedOrganisation> &Session::organisations() const
{
    return m_organisations;
}

core::OrganisationId Session::organisation() const
{
    return m_organisation;
}

core::LiveDossier *Session::live() const
{
    return m_live.get();
}

void Session::choose(core::OrganisationId organisation)
{
    if (organisation == m_organisation)
        return;
    m_organisation = organisation;
    const std::unique_ptr<core::LiveDossier, DeleteLater> before(m_live.release());
    if (before)
        before->blockSignals(true);
    if (!organisation.isNull())
        m_live = std::make_unique<core::LiveDossier>(*m_workspace, m_framework, organisation);
    Q_EMIT organisationChosen();
}

void Session::take(const core::Change &change)
{
    m_told.reset();
    if (change.touches<core::Organisation>()) {
        m_organisations = m_workspace->organisations();
        const bool stillThere = std::ranges::any_of(
            m_organisations, [this](const auto &one) { return one.id == m_organisation; });
        if (!stillThere)
            choose(m_organisations.isEmpty() ? core::OrganisationId() : m_organisations.first().id);
    }
    Q_EMIT changed(change);
}

void Session::takeFailure(const core::Error &error)
{
    if (std::exchange(m_told, error.kind) == error.kind)
        return;
    const QString incomplete
        = tr("Some of this file could not be read, so what you see may be incomplete. Nothing was "
             "changed.");
    const QString remedy = error.kind == core::Error::Kind::Locked
        ? tr("Another program is using the file. Open it again in a moment.")
        : tr("Close the file, make a copy of it, and open it again.");
    const core::Error told{error.kind, incomplete + u' ' + remedy,
                           error.message + u'\n' + error.detail};
    // A page may be half made now.
    QMetaObject::invokeMethod(
        this, [this, told] { Q_EMIT readingFailed(told); }, Qt::QueuedConnection);
}

} // namespace ui
