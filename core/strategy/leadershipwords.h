// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"

/// What leaders, stakeholders and roles are called, on pages and in the report.
namespace core {

QString nameOf(DutyRole role); ///< "community manager", inside a sentence
/// What a letter of RACI says of a role: "does it". "has no part" for any other.
QString meaningOfPart(QChar letter);
QString nameOf(LeaderHabit::Kind kind); ///< "listen"

/// The corners of the map of stakeholders: influence across, enthusiasm up.
enum class Stance {
    KeepClose, ///< much influence, for
    WinOver, ///< much influence, against
    KeepInformed, ///< little influence, for
    DoNotForget, ///< little influence, against
};
QString nameOf(Stance stance); ///< "Keep close"
/// Marks of 3 lie between two corners and have no stance; neither has who is not on the map.
std::optional<Stance> stanceOf(std::optional<int> influence, std::optional<int> enthusiasm);

/// Whether the day and both numbers of the seven-day question are known, and anybody was asked.
bool hasSevenDays(const Leadership &leadership);
/// "3 of 7 leaders, asked on 2 November 2026"; empty unless hasSevenDays().
QString sevenDaysAnswer(const Leadership &leadership);
/// In days: an older answer says little about today.
constexpr int SevenDaysGoodFor = 90;
/// Days since the question was asked, when that is more than SevenDaysGoodFor.
std::optional<int> sevenDaysTooOld(const Leadership &leadership, const QDate &today);

} // namespace core
