// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/dossier.h"

/// The plan for people and its processes in a line each.
namespace support {

/// "blue7 before 435423": a dash for no mark.
core::ConfidenceReading confidence(const QString &text, const std::optional<QDate> &date = {});

/// Five people before (30 September 2026) and after (14 October 2026) with a gain of 0.67; the last
/// one marked two statements only.
QList<core::ConfidenceReading> fivePairs();

/// The dossier of 96 people with everything said about adoption, training and support, and with the
/// process of valuerows.h and another one that is only begun.
core::Dossier peopleDossier(core::Dossier dossier);

} // namespace support
