// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"

#include <QList>

#include <span>

namespace core {

/// Something that keeps duties from being clear.
struct DutyFinding
{
    DutyId duty; ///< null when it is about roles and people
    QString text; ///< one sentence
    bool operator==(const DutyFinding &) const = default;
};

/// Duties that not exactly one role answers for or that nobody does; roles with a part that nobody
/// has; people who answer for most of the duties. In the order of the duties, then the others.
QList<DutyFinding> dutyFindings(std::span<const Duty> duties, std::span<const RoleHolder> holders);

/// The name of who has a role; empty when nobody has.
QString holderOf(std::span<const RoleHolder> holders, DutyRole role);

} // namespace core
