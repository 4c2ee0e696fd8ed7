// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogue.h"
#include "core/platforms/cataloguefield.h"

#include <span>

namespace core {

using CorrectionId = Id<struct CorrectionTag>;
using OwnPlatformId = Id<struct OwnPlatformTag>;

/// What a person of the organisation says of one field of a catalogue entry instead of the
/// catalogue.
struct Correction
{
    CorrectionId id;
    OrganisationId organisation;
    PlatformCode platform;
    CatalogueField field = CatalogueField::Notes;
    QString value; ///< as fieldText() writes it
    QString was; ///< what the catalogue said when it was corrected, as fieldText() writes it
    QString by; ///< who says so
    QDate on;
    bool operator==(const Correction &) const = default;
};

/// An entry that a person of the organisation added.
struct OwnPlatform
{
    OwnPlatformId id;
    OrganisationId organisation;
    Platform platform; ///< its id starts with "own-", so that no catalogue has it
    QString by;
    QDate on;
    bool operator==(const OwnPlatform &) const = default;
};

/// A new id for an entry of one's own.
PlatformCode createOwnPlatformCode();
bool isOwn(const PlatformCode &code);

struct AppliedCorrection
{
    CatalogueField field = CatalogueField::Notes;
    QString by;
    QDate on;
    QString catalogueSays; ///< what stands in the catalogue now, as fieldText() writes it
    bool catalogueChanged = false; ///< it says something else now than when it was corrected
    bool operator==(const AppliedCorrection &) const = default;
};

/// An entry as the organisation sees it.
struct CatalogueEntry
{
    Platform platform; ///< corrections are in it
    bool own = false; ///< added by the organisation itself
    QString by; ///< who added it; empty for one of the catalogue
    QDate on;
    QList<AppliedCorrection> corrections; ///< in the order of CatalogueField
    bool operator==(const CatalogueEntry &) const = default;

    /// Null when the field is as the catalogue has it.
    const AppliedCorrection *correction(CatalogueField field) const;
};

/// A catalogue with what an organisation added to it.
struct MergedCatalogue
{
    struct Refused
    {
        Correction correction;
        QString reason; ///< a sentence
        bool operator==(const Refused &) const = default;
    };
    QList<CatalogueEntry> entries; ///< the catalogue's in its order, then their own by name
    QList<Correction> homeless; ///< their platform is not in the catalogue any more
    QList<Refused> refused; ///< their value means nothing in this version of the program
    bool operator==(const MergedCatalogue &) const = default;
};

/// Of several corrections of one field the latest holds; of the same day, the one that comes later
/// in the list. Nothing is thrown away: what cannot be used is listed.
MergedCatalogue merged(const Catalogue &catalogue, std::span<const OwnPlatform> own,
                       std::span<const Correction> corrections);

/// A correction of `platform` as the catalogue has it now. Error when the value does not fit the
/// field, or says nothing new.
Result<Correction> correction(const Platform &platform, CatalogueField field, const QString &value,
                              const QString &by, const QDate &on);

} // namespace core
