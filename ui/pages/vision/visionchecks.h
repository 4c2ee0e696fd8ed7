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

/// How full the vision is: "38 of 50 words", "57 of 50 words: 7 too many".
struct WordBudget
{
    int used = 0;
    QString text;
    bool operator==(const WordBudget &) const = default;

    bool over() const
    {
        return used > core::VisionWordLimit;
    }
};

WordBudget wordBudget(const QString &statement);

} // namespace ui
