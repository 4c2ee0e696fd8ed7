// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QStringList>

namespace ui {

/// What an objective still asks of the people who set it, a sentence each.
struct ObjectiveCheck
{
    QStringList undecided; ///< what is empty
    QStringList doubtful; ///< dates that do not fit each other or the calendar
    bool operator==(const ObjectiveCheck &) const = default;
};

ObjectiveCheck checkObjective(const core::Objective &objective, const QDate &today);

} // namespace ui
