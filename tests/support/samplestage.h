// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pagestage.h"

namespace support {

/// Takes the round, the targets and the coverage of the worked example into the stage's
/// organisation, through the same edits as a person would.
void addSampleRound(PageStage &stage);

/// A round of `people` respondents of mixed roles who have answered every question.
void addFullRound(PageStage &stage, int people);

} // namespace support
