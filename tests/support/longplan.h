// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/plan/gantt/ganttrows.h"

namespace support {

/// The plan of a law firm: fourteen actions of every kind that the chart can show.
ui::GanttPlan lawFirmPlan();

/// So many actions over three years, each of which waits for one or two before it.
ui::GanttPlan longPlan(int actions);

} // namespace support
