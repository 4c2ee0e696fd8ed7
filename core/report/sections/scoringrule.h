// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

namespace core::report {

/// How the scores come about, in plain words, with the caps and weights in force and every change
/// of them.
void addScoringRule(QList<Block> &blocks, const Context &context);

} // namespace core::report
