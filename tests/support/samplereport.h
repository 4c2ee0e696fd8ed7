// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace support {

/// A consultant's report as long and as varied as a real one, about the law firm of the worked
/// example: every kind of block, every figure, tables longer than a page, a section with nothing in
/// it yet. Written by hand, so that writers can be tested without a workspace.
core::report::Report sampleReport();

/// The same report cut down to the sections of another kind.
core::report::Report sampleReport(core::report::Kind kind);

/// Everything that breaks a layout: long words, long paragraphs, rows taller than a page, texts
/// that run from right to left, Chinese, Japanese, Korean, Thai, emoji, control characters, empty
/// blocks.
core::report::Report demandingReport();

} // namespace support
