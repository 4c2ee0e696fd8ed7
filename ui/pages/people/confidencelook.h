// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/strategy/confidence.h"
#include "ui/forms/rowcard.h"

namespace ui {

/// How one person's marks look in the list.
RowLook<core::ConfidenceReading> confidenceLook();

/// What somebody typed from a paper slip: a code, and the six marks behind it if they are there,
/// "blue7 4 3 5 - 2 3" with a dash for none. It is a reading after when the code has one before.
core::ConfidenceReading readingFrom(const QString &typed,
                                    std::span<const core::ConfidenceReading> known,
                                    const QDate &today);

/// The six statements with their means.
core::report::Table confidenceTable(const core::ConfidenceResult &result);

} // namespace ui
