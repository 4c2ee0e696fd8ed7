// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

/// The parts of section 4 that set answers and points against each other. Each adds nothing when
/// it has found nothing.
namespace core::report {

void addPatterns(QList<Block> &blocks, const Context &context);
void addDependencies(QList<Block> &blocks, const Context &context);
void addDisagreements(QList<Block> &blocks, const Context &context);
void addPerceptionGaps(QList<Block> &blocks, const Context &context);
void addGaps(QList<Block> &blocks, const Context &context);

} // namespace core::report
