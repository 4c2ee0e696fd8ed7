// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/direction.h"

#include <QLocale>

#include <algorithm>

namespace ui::report {

Qt::LayoutDirection directionOfLanguage(const QString &language)
{
    return QLocale(language).textDirection();
}

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection around)
{
    if (text.isRightToLeft())
        return Qt::RightToLeft;
    const bool hasLetter = around == Qt::LeftToRight || std::ranges::any_of(text, [](QChar letter) {
                               return letter.direction() == QChar::DirL && !letter.isSurrogate();
                           });
    return hasLetter ? Qt::LeftToRight : around;
}

} // namespace ui::report
