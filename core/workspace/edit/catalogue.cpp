// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/edit/choosingsupport.h"

using namespace Qt::StringLiterals;

namespace core::edit {

namespace {

Status checkPlatformName(const Platform &platform)
{
    if (platform.name.trimmed().isEmpty())
        return failure(Error::Kind::Input, Tr::tr("Give the platform a name."));
    return {};
}

bool isTyped(CatalogueField field)
{
    return field == CatalogueField::Name || field == CatalogueField::OtherNames || topicOf(field);
}

/// typingKey() for one field of an entry; they all lie in one column.
QString platformTypingKey(const OwnPlatform &before, const OwnPlatform &after)
{
    QStringList differing;
    for (const Word<CatalogueField> &field : wordsOf<CatalogueField>())
        if (fieldText(before.platform, field.value) != fieldText(after.platform, field.value))
            differing << (isTyped(field.value) ? QString::fromLatin1(field.word) : QString());
    if (differing.size() != 1 || differing.first().isEmpty())
        return {};
    return u"own_platform/%1/%2"_s.arg(after.id.toString(), differing.first());
}

} // namespace

Result<PlatformCode> addOwnPlatform(Workspace &workspace, OrganisationId organisation,
                                    const Platform &platform, const QString &by, const QDate &on)
{
    if (const Status named = checkPlatformName(platform); !named)
        return failure(named.error());
    OwnPlatform own{{}, organisation, platform, by, on};
    own.platform.id = createOwnPlatformCode();
    own.platform.name = platform.name.trimmed();
    if (!own.platform.asOf.isValid())
        own.platform.asOf = on;
    own.id = idOf(own);
    if (const Status added
        = put(workspace, own, Tr::tr("Add %1 to the catalogue").arg(own.platform.name));
        !added)
        return failure(added.error());
    return own.platform.id;
}

Status changeOwnPlatform(Workspace &workspace, const OwnPlatform &platform)
{
    if (const Status named = checkPlatformName(platform.platform); !named)
        return named;
    OwnPlatform own = platform;
    own.id = idOf(own);
    const std::optional<OwnPlatform> before = stored(workspace, own);
    if (!before)
        return gone();
    return workspace.commit({own.organisation,
                             Tr::tr("Change %1 in the catalogue").arg(own.platform.name),
                             platformTypingKey(*before, own),
                             {rowChange<OwnPlatform>(before, own)}});
}

Status removeOwnPlatform(Workspace &workspace, const OwnPlatform &platform)
{
    const PlatformCode code = platform.platform.id;
    QList<RowChange> changes = removalsOf<Correction>(
        workspace, platform.organisation,
        [&](const Correction &correction) { return correction.platform == code; });
    changes << removalsOf<OwnPlatform>(
        workspace, platform.organisation,
        [&](const OwnPlatform &own) { return own.platform.id == code; });
    return workspace.commit({platform.organisation,
                             Tr::tr("Remove %1 from the catalogue").arg(platform.platform.name),
                             {},
                             changes});
}

Status correct(Workspace &workspace, const Correction &correction)
{
    if (correction.platform.isEmpty())
        return failure(Error::Kind::Input, Tr::tr("Say which platform the correction is about."));
    Correction stored = correction;
    stored.id = idOf(correction);
    return put(workspace, stored, Tr::tr("Correct the catalogue"));
}

Status removeCorrection(Workspace &workspace, OrganisationId organisation,
                        const PlatformCode &platform, CatalogueField field)
{
    Correction correction;
    correction.organisation = organisation;
    correction.platform = platform;
    correction.field = field;
    correction.id = idOf(correction);
    return remove(workspace, correction, Tr::tr("Take back a correction of the catalogue"));
}

} // namespace core::edit
