// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/strategy/people.h"
#include "core/strategy/process.h"

#include <QString>

/// The names that a person reads for the values of the people plan, on pages and in reports.
namespace core {

QString nameOf(Adopters group); ///< "Early adopters"
QString inSentence(Adopters group); ///< "early adopters"
QString meaningOf(Adopters group); ///< how they take up something new, in a sentence

QString nameOf(ReluctanceReason::Kind kind); ///< "Effort"
QString meaningOf(ReluctanceReason::Kind kind); ///< "it is too hard or takes too long"

QString nameOf(Inclusion::Kind kind); ///< "People without a desk"

QString nameOf(ConfidenceReading::Moment moment); ///< "Before"

QString nameOf(Process::Knowledge knowledge); ///< "From person to person"
QString exampleOf(Process::Knowledge knowledge); ///< in a sentence

} // namespace core
