// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/framework/framework.h"
#include "core/report/report.h"
#include "core/strategy/dossier.h"
#include "ui/report/writer.h"

/// What the report page says.
namespace ui {

/// Whom a kind of report is for and what is in it, in one plain line.
QString purposeOf(core::report::Kind kind);

QString endingOf(report::Format format); ///< ".pdf"
QString filterFor(report::Format format); ///< as QFileDialog takes it

/// Where a click leads: "Leadership support: question P4q2", "Objective: Fewer repeated questions".
QString placeName(const core::Source &source, const core::Framework &framework,
                  const core::Dossier &dossier);

} // namespace ui
