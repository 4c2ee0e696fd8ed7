// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/leadership.h"
#include "ui/forms/rowsection.h"

namespace ui {

/// How the lists of the leaders' part look and what they offer to start from.
RowList<core::Stakeholder> stakeholderList();
RowList<core::LeaderHabit> habitList(core::LeaderHabit::Kind kind);
RowList<core::Excuse> excuseList();

} // namespace ui
