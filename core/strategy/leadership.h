// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/platforms/words.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

/// Point 4 as a plan: who has to be won, what leaders do, and who answers for what.
namespace core {

using LeadershipId = Id<struct LeadershipTag>;
using StakeholderId = Id<struct StakeholderTag>;
using LeaderHabitId = Id<struct LeaderHabitTag>;
using ExcuseId = Id<struct ExcuseTag>;
using DutyId = Id<struct DutyTag>;

/// The request to the sponsor is asked for in at most this many words.
constexpr int SponsorRequestWordLimit = 60;

/// The sponsor, and what leaders were seen to do. One row per organisation at most.
struct Leadership
{
    LeadershipId id;
    OrganisationId organisation;
    QString sponsor; ///< a role or a name
    QString request; ///< in at most SponsorRequestWordLimit words
    QString promise; ///< what the sponsor promised
    std::optional<QDate> promiseDate; ///< the day by which it is kept
    QString consequence; ///< what happens to the sponsor when this fails
    /// The seven-day question: how many of the leaders asked used the tools in the last seven days.
    std::optional<QDate> askedOn;
    std::optional<int> leadersAsked;
    std::optional<int> leadersActive;
    QString whatTheyDid;
    QString managersGain; ///< what middle managers lose and gain
    bool operator==(const Leadership &) const = default;
};

/// Somebody whose support counts. A place on the map needs both numbers.
struct Stakeholder
{
    StakeholderId id;
    OrganisationId organisation;
    QString name; ///< a role or a name
    std::optional<int> influence; ///< 1 little – 5 much
    std::optional<int> enthusiasm; ///< 1 against – 5 for
    QString message; ///< what this person needs to hear
    bool leader = false; ///< belongs to the leadership team
    int position = 0;
    bool operator==(const Stakeholder &) const = default;
};

/// What a leader does in public, with a promise and a date.
struct LeaderHabit
{
    enum class Kind { Listening, Sharing, Responding };

    LeaderHabitId id;
    OrganisationId organisation;
    Kind kind = Kind::Listening;
    QString leader;
    QString habit;
    QString promise; ///< how often, how fast
    std::optional<QDate> from;
    int position = 0;
    bool operator==(const LeaderHabit &) const = default;
};

/// A reason a leader gives for staying away, and what we say to it.
struct Excuse
{
    ExcuseId id;
    OrganisationId organisation;
    QString excuse;
    QString answer;
    int position = 0;
    bool operator==(const Excuse &) const = default;
};

/// The seven roles that share the duties.
enum class DutyRole {
    Owner,
    CommunityManager,
    Moderators,
    DataProtection,
    Accessibility,
    It,
    Communications
};
inline constexpr std::array AllDutyRoles
    = {DutyRole::Owner,          DutyRole::CommunityManager, DutyRole::Moderators,
       DutyRole::DataProtection, DutyRole::Accessibility,    DutyRole::It,
       DutyRole::Communications};

/// A duty and the part each role has in it: "R" does it, "A" answers for it, "C" is asked first,
/// "I" is told afterwards, "-" has no part. (RACI)
struct Duty
{
    DutyId id;
    OrganisationId organisation;
    QString task;
    QString parts = QStringLiteral("-------"); ///< a letter for each of AllDutyRoles
    int position = 0;
    bool operator==(const Duty &) const = default;

    QChar part(DutyRole role) const
    {
        const QChar letter = parts.size() > int(role) ? parts.at(int(role)) : u'-';
        return QStringLiteral("RACI").contains(letter) ? letter : u'-';
    }
    void setPart(DutyRole role, QChar letter)
    {
        parts = parts.leftJustified(int(AllDutyRoles.size()), u'-', true);
        parts[int(role)] = letter;
    }
};

/// Who has a role. One row per role at most.
using RoleHolderId = Id<struct RoleHolderTag>;
struct RoleHolder
{
    RoleHolderId id;
    OrganisationId organisation;
    DutyRole role = DutyRole::Owner;
    QString name;
    bool operator==(const RoleHolder &) const = default;
};

template<>
std::span<const Word<LeaderHabit::Kind>> wordsOf<LeaderHabit::Kind>();
template<>
std::span<const Word<DutyRole>> wordsOf<DutyRole>();

} // namespace core
