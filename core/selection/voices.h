// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/selection.h"

#include <span>

namespace core {

constexpr int SmallestGroup = 6;
constexpr int LargestGroup = 10;
constexpr int ReluctantVoices = 2; ///< at least so many

/// What the group lacks to speak for those who will use the tool.
struct MissingVoice
{
    enum class Kind {
        TooFew, ///< fewer than SmallestGroup
        TooMany, ///< more than LargestGroup
        Role, ///< nobody of one of the main roles
        Reluctant, ///< fewer than ReluctantVoices
        Deskless,
        AssistiveTechnology, ///< if possible
    };
    Kind kind = Kind::TooFew;
    QString role; ///< only for Kind::Role
    bool operator==(const MissingVoice &) const = default;
};

/// In the order of the kinds; roles in the order of Selection::mainRoles. Roles compare without
/// regard to case or space around them.
QList<MissingVoice> missingVoices(const Selection &selection,
                                  std::span<const Participant> participants);

/// "too few", "too many", "role", "reluctant", "deskless", "assistive technology".
QString toWord(MissingVoice::Kind kind);

/// The warning in a sentence.
QString sentence(const MissingVoice &voice);

} // namespace core
