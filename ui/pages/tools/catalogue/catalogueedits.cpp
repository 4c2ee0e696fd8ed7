// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tools/catalogue/cataloguepart.h"

#include "core/workspace/edit/choosing.h"
#include "core/workspace/livedossier.h"
#include "ui/pages/tools/catalogue/entrypane.h"
#include "ui/pages/tools/catalogue/ownentryform.h"
#include "ui/shell/prompt.h"

using namespace Qt::StringLiterals;

/// What the catalogue part stores.
namespace ui {

QDate CataloguePart::today() const
{
    return m_context.workspace.clock().now().toLocalTime().date();
}

std::optional<core::OwnPlatform> CataloguePart::ownPlatform(const core::PlatformCode &code) const
{
    for (const core::OwnPlatform &own : m_context.live.dossier().ownPlatforms)
        if (own.platform.id == code)
            return own;
    return std::nullopt;
}

void CataloguePart::takeCorrection(const CorrectionForm::Correct &correct)
{
    if (auto own = ownPlatform(m_current)) {
        if (const core::Status status
            = core::setFieldText(own->platform, correct.field, correct.value);
            !status) {
            m_entry->refuseCorrection(status.error().message);
            return;
        }
        m_entry->endCorrection();
        m_context.prompt.check(core::edit::changeOwnPlatform(m_context.workspace, *own));
        return;
    }
    const core::Platform *platform = m_catalogue.platform(m_current);
    if (!platform)
        return;
    m_by = correct.by;
    auto made = core::correction(*platform, correct.field, correct.value, correct.by, today());
    if (!made) {
        m_entry->refuseCorrection(made.error().message);
        return;
    }
    made->organisation = m_context.organisation;
    m_entry->endCorrection();
    if (m_context.prompt.check(core::edit::correct(m_context.workspace, *made)))
        m_entry->showField(correct.field);
}

void CataloguePart::takeBack(core::CatalogueField field)
{
    m_context.prompt.check(core::edit::removeCorrection(m_context.workspace, m_context.organisation,
                                                        m_current, field));
}

void CataloguePart::takeOwn(const core::Platform &platform, const QString &by)
{
    m_form->hide();
    if (auto own = ownPlatform(platform.id)) {
        own->platform = platform;
        m_context.prompt.check(core::edit::changeOwnPlatform(m_context.workspace, *own));
        return;
    }
    m_by = by;
    const auto added = core::edit::addOwnPlatform(m_context.workspace, m_context.organisation,
                                                  platform, by, today());
    if (m_context.prompt.check(added))
        reveal({core::Source::Kind::Platform, added->text});
}

void CataloguePart::removeOwn()
{
    const auto own = ownPlatform(m_current);
    if (own
        && m_context.prompt.confirm(
            tr("Remove an entry"),
            tr("Remove %1 from your catalogue? You can undo this.").arg(own->platform.name),
            tr("Remove")))
        m_context.prompt.check(core::edit::removeOwnPlatform(m_context.workspace, *own));
}

} // namespace ui
