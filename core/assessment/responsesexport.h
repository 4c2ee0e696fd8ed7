// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

#include <QByteArray>

#include <span>

namespace core {

/// One round as a file that readResponses() reads: respondents as given, their answers in pack
/// order. A respondent who has answered nothing gets one line with an empty answer. Answers to
/// questions that the pack does not have are left out. A text that looks like a formula is
/// guarded, and comes back from readResponses() as it was.
QByteArray writeResponses(const Framework &framework, std::span<const Respondent> respondents,
                          std::span<const Answer> answers);

} // namespace core
