// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace core {
struct Dossier;
} // namespace core

/// What section 14 says of all risks together, for the page where they are worked on.
namespace core::report {

/// The heat map and the risks that have no place on it yet; empty without risks that stand.
QList<Block> riskMapBlocks(const Dossier &dossier);

} // namespace core::report
