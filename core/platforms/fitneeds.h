// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/catalogueoverlay.h"

#include <span>

namespace core {

/// What of an organisation's profile card, coverage map and register bears on the choice of a tool.
/// The chapter on strategy fills it (core/strategy/fitprofile.h).
struct FitProfile
{
    std::optional<int> headcount;
    std::optional<int> desklessPercent;
    QString sector;
    QString activity;
    QString audiences;
    QString rules;
    QString workingPatterns;
    QString culture;
    QList<Purpose> purposes; ///< what a tool is looked for
    QStringList tools; ///< names of those in use
    bool operator==(const FitProfile &) const = default;
};

/// Where in it something stands.
enum class ProfileField {
    Headcount,
    DesklessPercent,
    Sector,
    Activity,
    Audiences,
    Rules,
    WorkingPatterns,
    Culture,
    Purposes,
    Tools,
};
/// The names of the fields of the profile card, "desklessPercent"; "purposes" and "tools".
template<>
std::span<const Word<ProfileField>> wordsOf<ProfileField>();

/// Something the organisation asks of a tool, and the words that say so.
struct Need
{
    enum class Kind {
        Anything, ///< what counts for every organisation; no field, no words
        Purpose, ///< `purpose`
        PhoneUse, ///< a quarter of the staff or more work away from a desk
        DataPlace, ///< rules on personal or confidential data
        Records, ///< content must be kept, found and deleted under rules
        OwnControl, ///< data must stay on servers of one's own
        WorkAccount, ///< 50 people or more: leavers must lose access at once
        OfficeSuite, ///< `suite` is in use; no suite: it is not known which
        Outsiders, ///< partners, volunteers or members take part
        Confidentiality, ///< what is said must not be read by everybody
        YoungPeople,
        SmallSize, ///< `people`, fewer than 50
        Setting, ///< `setting`
    };
    Kind kind = Kind::Anything;
    std::optional<ProfileField> field;
    QString words; ///< as they stand in the field: "Freedom of Information", "96"
    std::optional<Purpose> purpose;
    std::optional<Suite> suite;
    std::optional<Setting> setting;
    int people = 0;
    bool operator==(const Need &) const = default;
};

/// What the profile asks for, in the order of Need::Kind. Free text is read for words of English
/// such as "UK GDPR" or "shifts"; a word can mislead, so that the needs are to be shown with their
/// words, and a person may take one out or add one. Need::Anything always comes first.
QList<Need> needs(const FitProfile &profile, std::span<const CatalogueEntry> entries);

} // namespace core
