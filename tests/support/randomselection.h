// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/selection/selectiondossier.h"

#include <random>

/// A made-up selection, the same for the same number on every machine: up to 8 people, 5 candidates
/// and 7 criteria, gates, weights and marks with gaps and impossible numbers among them, votes that
/// tie, run in circles, come twice or name who left. Each weight, mark and gate has one row at
/// most.
core::SelectionDossier randomSelection(unsigned number);

/// The same rows in another order.
core::SelectionDossier shuffled(core::SelectionDossier dossier, std::mt19937 &random);
