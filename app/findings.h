// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/checks/finality.h"
#include "core/workspace/workspace.h"

namespace commandline {

/// What is to be said against the strategy of one organisation today.
struct StrategyFindings
{
    QString organisation;
    QList<core::StrategyFinding> findings;
};

/// Of every organisation in the file, by name.
core::Result<QList<StrategyFindings>> findingsIn(const core::Workspace &workspace);

/// What `sixpoint check` prints: for each organisation a line with the counts, then a line for each
/// finding: severity, section of the report, text, remedy.
QString toText(const QList<StrategyFindings> &all);
/// A list with an object for each organisation: organisation, errors, warnings, hints, findings.
QString toJson(const QList<StrategyFindings> &all);

} // namespace commandline
