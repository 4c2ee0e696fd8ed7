// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"

#include <span>

/// Costs and benefits once more, in closed form and in the plainest way: nothing is shared with
/// core/value. Only for dossiers whose lines are all in order and none of which is from a process.
struct IndependentValue
{
    double mean = 0; ///< Σ of the products of means
    double deviation = 0; ///< the standard deviation of one draw
    double likely = 0; ///< everything as likely
};
IndependentValue independentValue(const core::Dossier &dossier);

/// The rate, found by halving rates between −99.9999 % and 1,000,000 %. One change of sign.
double independentRate(std::span<const double> flows);
