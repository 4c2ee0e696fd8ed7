// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/theme.h"

#include <array>

class QSettings;

namespace ui {

enum class ShadeChoice { Desktop, Light, Dark };

/// Text sizes on offer, in per cent.
constexpr std::array TextSizes = {100, 125, 150, 175, 200};

/// How the person wants the window to look.
struct Appearance
{
    ShadeChoice shade = ShadeChoice::Desktop;
    int textSize = TextSizes.front(); ///< per cent, one of TextSizes
    bool operator==(const Appearance &) const = default;
};

Appearance readAppearance(const QSettings &settings);
void storeAppearance(QSettings &settings, const Appearance &appearance);
void apply(const Appearance &appearance);
/// apply() without the style sheet, which dress() adds once the window is made.
void prepare(const Appearance &appearance);
/// The next larger (`steps` 1) or smaller (-1) text size on offer.
int nextTextSize(int textSize, int steps);

} // namespace ui
