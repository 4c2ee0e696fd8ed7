// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platforms/coverage.h"

#include <QString>
#include <QStringList>

/// What the coverage page says.
namespace ui {

/// "We use social media for … but not for …", as far as there is anything to say.
QString findingSentence(const core::CoverageMap &map);
/// What a strength is called in running text: "a little".
QString strengthWords(int strength);
/// "LinkedIn for sales: 2 regularly".
QString cellWords(const core::Tool &tool, core::Purpose purpose, int strength);
/// "Sales, outside the organisation. Strongest use: 3 a main way of working".
QString headerWords(core::Purpose purpose, int strength);
/// One plain line on what a purpose is.
QString meaningOf(core::Purpose purpose);
/// Names that are quick to add and not in the map yet.
QStringList suggestedTools(const core::CoverageMap &map, int most);

} // namespace ui
