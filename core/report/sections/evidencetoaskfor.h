// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

namespace core::report {

/// The questions that were answered by what people said only.
struct EvidenceToAskFor
{
    int questions = 0;
    Table table; ///< what to ask to see, a row for each point that has such questions
};

EvidenceToAskFor evidenceToAskFor(const Context &context);

} // namespace core::report
