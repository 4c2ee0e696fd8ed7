// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/fitneeds.h"

namespace core {

/// Why a platform suits an organisation or not: something the organisation needs, and the field of
/// the catalogue that answers it. There are no marks. The sentence is made where it is shown, from
/// need.kind, direction and field.
struct FitReason
{
    enum class Direction {
        For,
        Care, ///< possible, with something to look after
        Against,
        Open, ///< the catalogue, or the profile, does not say: a question to ask
    };
    Direction direction = Direction::For;
    Need need; ///< with the field of the profile and its words
    CatalogueField field = CatalogueField::Notes;
    bool operator==(const FitReason &) const = default;
};

enum class Verdict {
    Suits,
    WithCare,
    DoesNotSuit,
    NotEnoughKnown,
};

/// A platform seen from one organisation.
struct Fit
{
    PlatformCode platform;
    Verdict verdict = Verdict::NotEnoughKnown;
    QList<FitReason> reasons; ///< in the order of the needs
    bool operator==(const Fit &) const = default;
};

/// The reasons, and what they come to. One reason against: does not suit. Else one that asks for
/// care: with care. Else an open question about data place, records or control: not enough known.
/// Else a reason for it beyond its purpose: suits. Else not enough known.
Fit fit(const Platform &platform, std::span<const Need> needs);

/// One for each entry, in their order.
QList<Fit> fits(std::span<const CatalogueEntry> entries, std::span<const Need> needs);

} // namespace core
