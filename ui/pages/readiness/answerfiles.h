// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/readiness/round.h"

namespace ui {

struct PageContext;

/// Asks for a file of answers and takes it into the newest round, whole or not at all.
void importAnswers(const PageContext &context);
/// Asks where to, and writes the answers of a round as the file that import reads.
void exportAnswers(const PageContext &context, const Round &round);

} // namespace ui
