// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/strategy.h"

#include <QCoreApplication>

namespace ui {

class GanttRows;

/// The translation context of the words on the chart that no widget says.
struct GanttText
{
    Q_DECLARE_TR_FUNCTIONS(ui::Gantt)
};

QString ganttTitle(const core::Action &action);
/// The line below the title: "Priya Shah · before".
QString ganttDetails(const core::Action &action);
/// "Before the tools come".
QString ganttPhase(core::Action::Phase phase);
/// "1 Mar 2026 – 5 Mar 2026 (5 days)".
QString ganttSpan(const QDate &start, const QDate &end);
/// What stands in place of a bar: what is known of the dates, or what is wrong with them.
QString ganttNoBar(const core::Action &action);
/// All that the chart says about an action, in sentences, for a screen reader and a tool tip.
QString ganttDescription(const GanttRows &rows, int row);

} // namespace ui
