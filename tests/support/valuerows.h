// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"

#include <random>

/// Costs, benefits and processes in a line each.
namespace support {

/// Costs in money, benefits as money saved of which all comes true, each with an assumption.
core::ValueLine costLine(const QString &title, qint64 low, qint64 likely, qint64 high,
                         int firstYear = 1, int lastYear = core::ValueYears);
core::ValueLine benefitLine(const QString &title, qint64 low, qint64 likely, qint64 high,
                            int firstYear = 1, int lastYear = core::ValueYears);
core::ValueLine inHours(core::ValueLine line);
core::ValueLine withRealism(core::ValueLine line, int low, int high);

/// Only value: pounds, £32 an hour, a discount of 3.5 %. Lines without an id are given one.
core::Dossier valueDossier(QList<core::ValueLine> lines);

/// The same lines for the same number on every machine: one to eight of all kinds, all of them in
/// order, with amounts up to `most`.
QList<core::ValueLine> randomValueLines(unsigned number, int most = 2'000'000);

/// "Answer a question again": 40 people, each 44 times a year, 5 to 15 minutes saved each time; 20
/// minutes today in two steps, 8 tomorrow in one.
core::Process savingProcess();
QList<core::ProcessStep> savingSteps();

/// The dossier with costs in money and hours, benefits in money and from the process, two benefits
/// without a price and a finding or two.
core::Dossier fullValueDossier(core::Dossier dossier);

} // namespace support
