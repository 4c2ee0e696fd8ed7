// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/platforms/platform.h"

namespace core {

/// A field of a catalogue entry: what a row of a comparison shows, what a person can correct, what
/// a reason rests on. The traits stand last, in the order of Trait.
enum class CatalogueField {
    Name,
    OtherNames,
    Family,
    Availability, ///< open or closed
    AsOf,
    Purposes,
    Hosting,
    HostingWords,
    Moderation,
    DataPlaces,
    Compliance,
    Figures,
    Suite,
    Joins,
    Links,
    UserEffort,
    AdministratorEffort,
    EffortWords,
    Prices,
    FreeUpTo,
    PriceWords,
    Suits,
    LessSuited,
    Notes,
    Lesson,
    WorksOnPhone,
    DataPlaceChoice,
    SelfHostable,
    OpenToOutsiders,
    PublicAudience,
    OpenByHabit,
    KeepsRecords,
    SingleSignOn,
    ExportsFigures,
    ExportsContent,
    ChecksAge,
};

template<>
std::span<const Word<CatalogueField>> wordsOf<CatalogueField>();

CatalogueField fieldOf(Trait trait);
/// Nothing for a field that is no trait, or no topic in sentences.
std::optional<Trait> traitOf(CatalogueField field);
std::optional<Topic> topicOf(CatalogueField field);

/// The field as text: sentences one after the other, words of files joined by ", ", a date as
/// "2026-11-22", a number in digits; empty when there is nothing.
QString fieldText(const Platform &platform, CatalogueField field);

/// The opposite of fieldText(). Sentences become one statement of Sureness::Theirs. Words that the
/// field does not know, and an empty name, are an Error that lists what is possible; the platform
/// is then as it was.
Status setFieldText(Platform &platform, CatalogueField field, const QString &text);

} // namespace core
