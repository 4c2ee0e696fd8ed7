// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/assessment.h"
#include "core/framework/framework.h"

#include <QByteArray>

#include <span>

namespace core {

/// The answers of a round as the CSV that readResponses() takes, in the order of people and
/// questions. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
QByteArray writeResponses(const Framework &framework, std::span<const Respondent> respondents,
                          std::span<const Answer> answers);

} // namespace core
