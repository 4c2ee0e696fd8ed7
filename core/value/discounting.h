// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>

namespace core {

/// When the first flow happens: today, or at the end of the first year as spreadsheets have it.
enum class FirstFlow { Today, EndOfFirstYear };

/// Σ flow[t] / (1 + rate)^t, with t counted from 0 or 1. `rate` is a share a year: 0.1 is 10 %,
/// above −1.
double netPresentValue(double rate, std::span<const double> flows, FirstFlow first);

/// The rate at which the flows, the first of them today, are worth nothing. None when there is no
/// such rate, and none when there may be several: when the signs of the flows change more than
/// once.
std::optional<double> internalRateOfReturn(std::span<const double> flows);

/// After how many years, with a fraction for the part of the last, the running sum of the flows
/// (the first of them today) reaches 0 from below: 1.5 in the middle of the second. 0 when it is
/// never below; none when it stays there, or without any flow.
std::optional<double> paybackYears(std::span<const double> flows);

} // namespace core
