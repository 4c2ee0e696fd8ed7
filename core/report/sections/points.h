// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sections/context.h"

/// The parts of section 4 that go through the points one by one.
namespace core::report {

/// The radar, with the table of points as its twin.
Figure profileFigure(const Context &context);
/// Point, level, target, score, claimed, evidence, missing, range without any one person.
Table pointTable(const Context &context);
/// The score of each group that answered.
Table groupTable(const Context &context);
/// "Vision: level 2, Exploring. … Evidence: … Next: …", one paragraph.
Paragraph levelSentences(const Context &context, const PointProfile &profile);

} // namespace core::report
