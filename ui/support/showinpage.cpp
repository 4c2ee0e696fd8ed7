// SPDX-FileCopyrightText: 2026 The Sixpoint authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/showinpage.h"

#include "ui/shell/theme.h"

#include <QScrollArea>

namespace ui {

void showInPage(const QWidget &widget, const QRect &area)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget())
        if (auto *page = qobject_cast<QScrollArea *>(above)) {
            const QRect seen(widget.mapTo(page->widget(), area.topLeft()), area.size());
            page->ensureVisible(seen.center().x(), seen.center().y(), 0,
                                seen.height() / 2 + space(6));
            return;
        }
}

} // namespace ui
