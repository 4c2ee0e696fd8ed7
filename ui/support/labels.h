// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/profile.h"
#include "core/framework/purpose.h"
#include "core/report/report.h"
#include "core/strategy/progress.h"
#include "core/strategy/strategy.h"

#include <QDate>
#include <QString>

/// The names that a person reads for values of the core, in the language of the program.
namespace ui {

QString nameOf(core::Role role); ///< "Leader"
QString pluralOf(core::Role role); ///< "Leaders"
QString nameOf(core::Evidence evidence); ///< "Said"
QString meaningOf(core::Evidence evidence); ///< "Somebody says so."
QString nameOf(core::PointStatus status); ///< "Not enough known"
QString nameOf(core::Answer::Kind kind); ///< "Don’t know"; for a level "Level"
QString nameOf(core::Purpose purpose); ///< "Customer service"
QString nameOf(core::Chapter chapter); ///< "Readiness"
QString nameOf(core::Mark mark); ///< "Nothing yet", "Begun", "Ready"
QString nameOf(core::Horizon horizon); ///< "First 30 days"
QString nameOf(core::Action::State state); ///< "Accepted"
QString nameOf(core::report::Kind kind); ///< "Consultant’s report"
/// What one tool does for one purpose, by its strength 0–3: "A little".
QString coverageStrength(int strength);
/// "3 Structured"; the number alone when the pack has no such level.
QString levelName(const core::Framework &framework, int level);
/// "P4 Leadership support"; the code alone when the pack has no such point.
QString pointName(const core::Framework &framework, const core::PointCode &point);
/// A day as it is written here: "30 September 2026"; empty for an invalid date.
QString dayName(const QDate &date);
/// A share of one in words: "14 %".
QString percent(core::Share share);
/// A number with its noun: `one` for 1, else `many` with %1 for the number.
QString counted(qsizetype number, const QString &one, const QString &many);
/// "Sales, Marketing and Knowledge".
QString listed(const QStringList &items);

} // namespace ui
