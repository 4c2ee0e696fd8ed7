// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/appearance.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array ShadeWords = {"desktop", "light", "dark"};

} // namespace

Appearance readAppearance(const QSettings &settings)
{
    Appearance appearance;
    const QString word = settings.value(u"appearance/shade"_s).toString();
    for (size_t i = 0; i < ShadeWords.size(); ++i)
        if (word == QLatin1String(ShadeWords[i]))
            appearance.shade = static_cast<ShadeChoice>(i);
    const int size = settings.value(u"appearance/textSize"_s).toInt();
    if (std::ranges::find(TextSizes, size) != TextSizes.end())
        appearance.textSize = size;
    return appearance;
}

void storeAppearance(QSettings &settings, const Appearance &appearance)
{
    settings.setValue(u"appearance/shade"_s,
                      QLatin1String(ShadeWords[static_cast<size_t>(appearance.shade)]));
    settings.setValue(u"appearance/textSize"_s, appearance.textSize);
}

void prepare(const Appearance &appearance)
{
    const Shade shade = appearance.shade == ShadeChoice::Desktop ? desktopShade()
        : appearance.shade == ShadeChoice::Dark                  ? Shade::Dark
                                                                 : Shade::Light;
    prepareTheme(*qApp, shade, appearance.textSize / 100.0);
}

void apply(const Appearance &appearance)
{
    prepare(appearance);
    dress(*qApp);
}

int nextTextSize(int textSize, int steps)
{
    const auto at = std::ranges::find(TextSizes, textSize) - TextSizes.begin();
    const auto next = std::clamp<qsizetype>(at + steps, 0, TextSizes.size() - 1);
    return TextSizes[static_cast<size_t>(next)];
}

} // namespace ui
