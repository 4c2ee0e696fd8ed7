// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"

namespace support {

/// A report as text that a person can read and compare: one block after the other, lines of at
/// most 100 characters, tables with ` | ` between the cells.
QString render(const core::report::Report &report);

/// Every sentence of a report, wherever it stands: paragraphs, bullets, facts, cells, titles of
/// figures, what is missing.
QList<core::report::Sentence> sentences(const core::report::Report &report);

} // namespace support
