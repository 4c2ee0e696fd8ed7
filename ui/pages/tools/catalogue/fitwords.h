// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/fit.h"
#include "core/strategy/source.h"

/// What is said about how a platform suits an organisation.
namespace ui {

/// "Where data is kept matters (rules: “UK GDPR”)".
QString needWords(const core::Need &need);
/// The place in the program where the need was read; nothing for Need::Anything.
std::optional<core::Source> placeOf(const core::Need &need);
/// "You can choose where its data is kept; your rules name “UK GDPR”."
QString reasonSentence(const core::FitReason &reason, const core::Platform &platform);
/// "Speaks for it", "Take care", "Speaks against it", "To find out".
QString nameOf(core::FitReason::Direction direction);
/// "It suits Acme."
QString verdictSentence(core::Verdict verdict, const QString &organisation);

} // namespace ui
