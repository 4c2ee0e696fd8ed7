// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

namespace core::report {

Source leadership(const QString &field);

/// Section 9, its second half: who does what, as a table of RACI letters, and what is unclear in
/// it.
void addDuties(QList<Block> &blocks, const Context &context);

} // namespace core::report
