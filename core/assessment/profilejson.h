// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"

#include <QByteArray>
#include <QDate>

namespace core {

/// What stands above the numbers.
struct ProfileHeader
{
    QString organisation;
    QDate round; ///< not valid when there is no round yet
    QString framework; ///< id and version, "sixpoint 1"
};

/// A profile as `sixpoint score --json` prints it: UTF-8, keys in a fixed order, scores and shares
/// with two decimals, absent values null, empty lists as lists.
QByteArray toJson(const Profile &profile, const Framework &framework, const ProfileHeader &header);

} // namespace core
